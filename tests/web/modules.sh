# Where the npm modules of the web tests are: one folder in the user's cache for each lock file.
# shellcheck shell=bash

web_modules() { # FOLDER_OF_THE_LOCK_FILE
    local hash
    hash=$(cat "$1/package.json" "$1/package-lock.json" | sha256sum | cut -c 1-16)
    echo "${XDG_CACHE_HOME:-$HOME/.cache}/rapporteur/web-$hash"
}
