#compdef rapporteur-cli
# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of rapporteur-cli for zsh.

_rapporteur_cli_new() {
    _arguments '--profile[house profile]:id:' '--force[replace a readout]' \
        '(-h --help)'{-h,--help}'[help]' '1:file:_files -g "*.readout"'
}

_rapporteur_cli_import() {
    _arguments '--output[file or folder to write]:file:_files' '--force[replace a readout]' \
        '(-h --help)'{-h,--help}'[help]' '*:text:_files'
}

_rapporteur_cli_export() {
    _arguments '--to[formats]:formats:_values -s , format html pdf txt nitf newsml ninjs eml' \
        '--output[folder for the files]:folder:_files -/' \
        '--edition[only this edition]:id or language:' '--paper[paper]:paper:(a4 letter)' \
        '--wrap[column to break lines at]:column:' \
        '--provenance[say in plain text which revision it shows]' '--jobs[files at a time]:number:' \
        '(-h --help)'{-h,--help}'[help]' '*:readout:_files -g "*.readout(-.)" -g "*(-/)"'
}

_rapporteur_cli_check() {
    _arguments '--json[print JSON]' '(-h --help)'{-h,--help}'[help]' '*:readout:_files'
}

_rapporteur_cli_info() {
    _arguments '--json[print JSON]' '(-h --help)'{-h,--help}'[help]' '1:readout:_files -g "*.readout"'
}

_rapporteur_cli_digest() {
    _arguments '(-h --help)'{-h,--help}'[help]' '*:readout:_files'
}

_rapporteur_cli_diff() {
    _arguments '--json[print JSON]' '--text[print the text with marks]' \
        '--html[print a web page with marks]' '--to[the text with marks]:format:(html pdf txt)' \
        '--output[file to write]:file:_files' '(-h --help)'{-h,--help}'[help]' \
        '1:before:_files -g "*.readout"' '2:after:_files -g "*.readout"'
}

_rapporteur_cli_merge() {
    _arguments '--output[file to write]:file:_files' '--author[who makes the revision]:name:' \
        '--json[print JSON]' '(-h --help)'{-h,--help}'[help]' '1:base:_files' '2:ours:_files' '3:theirs:_files'
}

_rapporteur_cli_log() {
    _arguments '--verify[look for the first broken entry]' '--json[print JSON]' \
        '(-h --help)'{-h,--help}'[help]' '1:readout:_files -g "*.readout"'
}

_rapporteur_cli_restore() {
    _arguments '--author[who makes the revision]:name:' '(-h --help)'{-h,--help}'[help]' \
        '1:readout:_files -g "*.readout"' '2:revision:'
}

_rapporteur_cli_submit() {
    _arguments '--as[who does it]:person:' '--role[in which role]:role:' '--reason[why]:text:' \
        '--json[print JSON]' '(-h --help)'{-h,--help}'[help]' '1:readout:_files -g "*.readout"'
}

_rapporteur_cli_approve() {
    _arguments '--digest[of the text that was read]:digest:' '--revision[that was read]:number:' \
        '--scope[what it answers for]:scope:(all titles section\: translation\: counterpart\:)' \
        '--sign[sign with OpenPGP]' '--as[who does it]:person:' '--role[in which role]:role:' \
        '--reason[why]:text:' '--json[print JSON]' '(-h --help)'{-h,--help}'[help]' \
        '1:readout:_files -g "*.readout"'
}

_rapporteur_cli_request-changes() {
    _rapporteur_cli_approve
}

_rapporteur_cli_correct() {
    _arguments '--note[what was wrong]:text:' '--minor[keep the note off the page]' \
        '--as[who does it]:person:' '--role[in which role]:role:' '--json[print JSON]' \
        '(-h --help)'{-h,--help}'[help]' '1:readout:_files -g "*.readout"'
}

_rapporteur_cli_hotfix() {
    _arguments '--replace[words that are wrong]:words:' '--with[words in their place]:words:' \
        '--from[readout with the corrected text]:file:_files -g "*.readout"' \
        '--note[what was wrong]:text:' '--minor[keep the note off the page]' \
        '--as[who does it]:person:' '--role[in which role]:role:' '--json[print JSON]' \
        '(-h --help)'{-h,--help}'[help]' '1:readout:_files -g "*.readout"'
}

_rapporteur_cli_withdraw() {
    _arguments '--reason[why]:text:' '--as[who does it]:person:' '--role[in which role]:role:' \
        '--json[print JSON]' '(-h --help)'{-h,--help}'[help]' '1:readout:_files -g "*.readout"'
}

_rapporteur_cli_status() {
    _arguments '--json[print JSON]' '(-h --help)'{-h,--help}'[help]' '*:readout:_files'
}

_rapporteur_cli_comment() {
    _arguments '--add[say this]:text:' '--quote[about these words]:words:' \
        '--at[about this block or field]:place:' '--edition[in this edition]:id or language:' \
        '--blocking[no approval before it is resolved]' '--reply[comment to answer]:id:' \
        '--resolve[comment that is done]:id:' '--reopen[comment to open again]:id:' \
        '--as[who does it]:person:' '--json[print JSON]' '(-h --help)'{-h,--help}'[help]' \
        '1:readout:_files -g "*.readout"'
}

_rapporteur_cli_suggestions() {
    _arguments '--from[readout to suggest]:readout:_files -g "*.readout"' '--note[why]:text:' \
        '--accept[take these in]:ids:' '--reject[drop these]:ids:' '--as[who does it]:person:' \
        '--json[print JSON]' '(-h --help)'{-h,--help}'[help]' '1:readout:_files -g "*.readout"'
}

_rapporteur_cli_verify() {
    _arguments '--json[print JSON]' '(-h --help)'{-h,--help}'[help]' '1:file:_files' \
        '2:readout:_files -g "*.readout"'
}

_rapporteur_cli_newsroom() {
    _arguments '(-h --help)'{-h,--help}'[help]' '1:what to do:(init)' '2:folder:_files -/'
}

_rapporteur_cli_template() {
    _arguments '(-h --help)'{-h,--help}'[help]' '1:what to do:(test)' '2:newsroom:_files -/'
}

_rapporteur_cli_publish() {
    _arguments '--output[folder of the site]:folder:_files -/' \
        '--as-of[the site as it is at this time]:time:' '--dry-run[say what would be done]' \
        '--fresh[make everything anew]' '--embargoed[copies for journalists]' \
        '--shard[a part of the readouts]:I/N:' '--merge[with what the shards have made]' \
        '--jobs[files at a time]:number:' '--json[print JSON]' \
        '(-h --help)'{-h,--help}'[help]' '1:newsroom:_files -/'
}

_rapporteur_cli() {
    local -a commands=(
        'new:begin a readout'
        'import:make readouts of plain texts'
        'export:render readouts to files for others'
        'check:list what a person should look at'
        'info:show what a readout says'
        'digest:print the digest of the content'
        'diff:list what changed between two readouts'
        'merge:join what two sides made of a readout'
        'log:list what happened to a readout'
        'restore:bring back an old revision'
        'submit:hand in for review'
        'approve:approve the present text'
        'request-changes:send back to the author'
        'correct:hand in as a correction of what is out'
        'hotfix:correct what is out while a draft goes on'
        'withdraw:withdraw what is out'
        'status:show where readouts stand in their review'
        'comment:list or make comments'
        'suggestions:list, make or decide on suggested changes'
        'verify:say whether approvals hold, or what an export shows'
        'newsroom:begin a newsroom'
        'publish:make the website of a newsroom'
        'template:try page templates'
    )
    if ((CURRENT == 2)); then
        _describe command commands
        _arguments '(-h --help)'{-h,--help}'[help]' '--version[version]'
    elif ((${+functions[_rapporteur_cli_$words[2]]})); then
        local command=$words[2]
        shift words
        ((CURRENT--))
        _rapporteur_cli_$command
    fi
}

_rapporteur_cli "$@"
