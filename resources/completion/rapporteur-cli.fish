# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of rapporteur-cli for fish.

set -l commands new import export check info digest diff merge log restore submit approve request-changes status verify
set -l first "not __fish_seen_subcommand_from $commands"

complete -c rapporteur-cli -n "$first" -f
complete -c rapporteur-cli -n "$first" -a new -d "begin a readout"
complete -c rapporteur-cli -n "$first" -a import -d "make readouts of plain texts"
complete -c rapporteur-cli -n "$first" -a export -d "render readouts to files for others"
complete -c rapporteur-cli -n "$first" -a check -d "list what a person should look at"
complete -c rapporteur-cli -n "$first" -a info -d "show what a readout says"
complete -c rapporteur-cli -n "$first" -a digest -d "print the digest of the content"
complete -c rapporteur-cli -n "$first" -a diff -d "list what changed between two readouts"
complete -c rapporteur-cli -n "$first" -a merge -d "join what two sides made of a readout"
complete -c rapporteur-cli -n "$first" -a log -d "list what happened to a readout"
complete -c rapporteur-cli -n "$first" -a restore -d "bring back an old revision"
complete -c rapporteur-cli -n "$first" -a submit -d "hand in for review"
complete -c rapporteur-cli -n "$first" -a approve -d "approve the present text"
complete -c rapporteur-cli -n "$first" -a request-changes -d "send back to the author"
complete -c rapporteur-cli -n "$first" -a status -d "show where readouts stand in their review"
complete -c rapporteur-cli -n "$first" -a verify -d "say whether approvals hold"
complete -c rapporteur-cli -n "$first" -l version -d "which version this is"
complete -c rapporteur-cli -s h -l help -d "what it takes"

complete -c rapporteur-cli -n "__fish_seen_subcommand_from new" -l profile -x -d "house profile"
complete -c rapporteur-cli -n "__fish_seen_subcommand_from new import" -l force -d "replace a readout"
complete -c rapporteur-cli -n "__fish_seen_subcommand_from import" -l output -r -d "file or folder to write"
complete -c rapporteur-cli -n "__fish_seen_subcommand_from export" -l to -x -a "html pdf txt html,pdf,txt nitf newsml ninjs eml" -d formats
complete -c rapporteur-cli -n "__fish_seen_subcommand_from export" -l output -x -a "(__fish_complete_directories)" -d "folder for the files"
complete -c rapporteur-cli -n "__fish_seen_subcommand_from export" -l edition -x -d "only this edition"
complete -c rapporteur-cli -n "__fish_seen_subcommand_from export" -l paper -x -a "a4 letter" -d paper
complete -c rapporteur-cli -n "__fish_seen_subcommand_from export" -l wrap -x -d "column to break lines at"
complete -c rapporteur-cli -n "__fish_seen_subcommand_from export" -l provenance -d "say in plain text which revision it shows"
complete -c rapporteur-cli -n "__fish_seen_subcommand_from export" -l jobs -x -d "files at a time"
complete -c rapporteur-cli -n "__fish_seen_subcommand_from check info diff merge log submit approve request-changes status verify" -l json -d "print JSON"
complete -c rapporteur-cli -n "__fish_seen_subcommand_from diff" -l text -d "print the text with marks"
complete -c rapporteur-cli -n "__fish_seen_subcommand_from diff" -l html -d "print a web page with marks"
complete -c rapporteur-cli -n "__fish_seen_subcommand_from diff" -l to -x -a "html pdf txt" -d "the text with marks"
complete -c rapporteur-cli -n "__fish_seen_subcommand_from diff merge" -l output -r -d "file to write"
complete -c rapporteur-cli -n "__fish_seen_subcommand_from merge restore" -l author -x -d "who makes the revision"
complete -c rapporteur-cli -n "__fish_seen_subcommand_from log" -l verify -d "look for the first broken entry"
complete -c rapporteur-cli -n "__fish_seen_subcommand_from submit approve request-changes" -l as -x -d "who does it"
complete -c rapporteur-cli -n "__fish_seen_subcommand_from submit approve request-changes" -l role -x -d "in which role"
complete -c rapporteur-cli -n "__fish_seen_subcommand_from submit approve request-changes" -l reason -x -d "why"
complete -c rapporteur-cli -n "__fish_seen_subcommand_from approve request-changes" -l digest -x -d "of the text that was read"
complete -c rapporteur-cli -n "__fish_seen_subcommand_from approve request-changes" -l revision -x -d "that was read"
complete -c rapporteur-cli -n "__fish_seen_subcommand_from approve request-changes" -l scope -x -a "all titles section: translation: counterpart:" -d "what it answers for"
complete -c rapporteur-cli -n "__fish_seen_subcommand_from approve request-changes" -l sign -d "sign with OpenPGP"
