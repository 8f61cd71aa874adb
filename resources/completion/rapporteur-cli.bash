# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of rapporteur-cli for bash.

_rapporteur_cli_values() { # OPTION COMMAND WORD
    case $1 in
    --to) compgen -W "html pdf txt html,pdf,txt nitf newsml ninjs eml" -- "$3" ;;
    --paper) compgen -W "a4 letter" -- "$3" ;;
    --output)
        if [[ $2 == export || $2 == publish ]]; then
            compgen -d -- "$3"
        else
            compgen -f -- "$3"
        fi
        ;;
    --scope) compgen -W "all titles section: translation: counterpart:" -- "$3" ;;
    --accept | --add | --as | --as-of | --at | --author | --digest | --edition | --note | --quote | --reject | --reopen | --replace | --reply | --resolve | --jobs | --profile | --reason | --revision | --role | --shard | --with | --wrap) ;;
    *) return 1 ;;
    esac
}

_rapporteur_cli() {
    local word=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} command=${COMP_WORDS[1]}
    local -A options=(
        [new]="--profile --force --help"
        [import]="--output --force --help"
        [export]="--to --output --edition --paper --wrap --provenance --jobs --help"
        [check]="--json --help"
        [info]="--json --help"
        [digest]="--help"
        [diff]="--json --text --html --to --output --help"
        [merge]="--output --author --json --help"
        [log]="--verify --json --help"
        [restore]="--author --help"
        [submit]="--as --role --reason --json --help"
        [approve]="--digest --revision --scope --sign --as --role --reason --json --help"
        [request-changes]="--digest --revision --scope --sign --as --role --reason --json --help"
        [correct]="--note --minor --as --role --json --help"
        [hotfix]="--replace --with --from --note --minor --as --role --json --help"
        [withdraw]="--reason --as --role --json --help"
        [status]="--json --help"
        [comment]="--add --quote --at --edition --blocking --reply --resolve --reopen --as --json --help"
        [suggestions]="--from --note --accept --reject --as --json --help"
        [verify]="--json --help"
        [newsroom]="--help"
        [template]="--help"
        [publish]="--output --as-of --dry-run --fresh --embargoed --shard --merge --jobs --json --help"
    )
    local words
    if ((COMP_CWORD == 1)); then
        words=$(compgen -W "new import export check info digest diff merge log restore submit approve request-changes
            correct hotfix withdraw status comment suggestions verify newsroom publish template --help --version" -- "$word")
    elif [[ $command == newsroom ]] && ((COMP_CWORD == 2)); then
        words=$(compgen -W "init --help" -- "$word")
    elif [[ $command == template ]] && ((COMP_CWORD == 2)); then
        words=$(compgen -W "test --help" -- "$word")
    elif words=$(_rapporteur_cli_values "$previous" "$command" "$word"); then
        :
    elif [[ $word == -* ]]; then
        words=$(compgen -W "${options[$command]-}" -- "$word")
    else
        words=$(compgen -f -- "$word")
    fi
    mapfile -t COMPREPLY < <([[ -z $words ]] || printf '%s\n' "$words")
}

complete -o filenames -F _rapporteur_cli rapporteur-cli
