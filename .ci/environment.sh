# Gives `dev` a place to build in: this machine if its distribution is new enough, else a Debian 13
# root in the user's cache. Sourced by dev; `inside COMMAND…` is the function that matters.
# shellcheck shell=bash
# shellcheck disable=SC2154 # dev sets top, the checkout's folder

suite=trixie
cache=${XDG_CACHE_HOME:-$HOME/.cache}/rapporteur
root=$cache/$suite
packages=$top/.ci/packages

say() { echo "dev: $*" >&2; }
die() {
    say "$*"
    exit 1
}

need_root() {
    [[ $(id -u) == 0 ]] || die "$1 needs root; run it as root or with sudo."
}

package_names() { # LIST
    sed 's/#.*//' "$packages/$1" | xargs -n 1
}

list_hash() { # LIST
    package_names "$1" | sort | sha256sum | cut -c 1-16
}

# --- this machine itself ---------------------------------------------------------------------

qt_offered() { # by apt, as a version
    apt-cache policy qt6-base-dev 2>/dev/null | sed -n 's/^ *Candidate: //p'
}

# True if apt on this machine offers every package of the list, and a new enough Qt.
host_offers() { # LIST
    command -v apt-cache dpkg >/dev/null || return 1
    if [[ -z $(qt_offered) && $(id -u) == 0 ]]; then # apt has not been told yet what there is
        apt-get update --quiet=2 >&2 || return 1
    fi
    dpkg --compare-versions "$(qt_offered)" ge 6.8 || return 1
    # shellcheck disable=SC2046 # one name a word
    apt-cache --quiet=2 show $(package_names "$1") >/dev/null 2>&1
}

# Asking apt takes a while, so its answer is kept as long as system and list stay the same.
builds_natively() {
    local key answer=$cache/native
    key=$(cat /etc/os-release - <<<"$(list_hash build)" | sha256sum | cut -c 1-16)
    if [[ $(cut -d ' ' -f 1 "$answer" 2>/dev/null) != "$key" ]]; then
        mkdir -p "$cache"
        if host_offers build; then echo "$key yes"; else echo "$key no"; fi >"$answer.$$"
        mv "$answer.$$" "$answer"
    fi
    [[ $(cut -d ' ' -f 2 "$answer") == yes ]]
}

not_installed() { # LIST
    # shellcheck disable=SC2046 # one name a word
    comm -23 <(package_names "$1" | sort) \
        <(dpkg-query --show --showformat '${db:Status-Abbrev} ${Package}\n' $(package_names "$1") 2>/dev/null |
            sed -n 's/^ii *//p' | sort)
}

install_natively() { # LIST
    local missing
    mapfile -t missing < <(not_installed "$1")
    ((${#missing[@]})) || return 0
    say "This system has the libraries. Installing through apt: ${missing[*]}"
    need_root "Installing packages"
    DEBIAN_FRONTEND=noninteractive apt-get install --yes --quiet=2 --no-install-recommends "${missing[@]}" >&2
}

# --- the Debian root -------------------------------------------------------------------------

chrooted() { # FOLDER… -- COMMAND…
    unshare --mount --propagation private "$top/.ci/enter" "$root" "$@"
}

get_debootstrap() {
    command -v debootstrap >/dev/null && return
    command -v apt-get >/dev/null || die "Please install debootstrap; this system has no apt."
    say "installing debootstrap"
    apt-get update --quiet=2 >&2
    DEBIAN_FRONTEND=noninteractive apt-get install --yes --quiet=2 debootstrap >&2
}

# A root under construction has another name, so what carries the final name is whole.
make_root() {
    local part=$root.part uri
    get_debootstrap
    say "making a Debian 13 root in $root (some minutes, once; log: $cache/setup.log)"
    rm -rf --one-file-system "$part"
    unshare --mount --propagation private \
        debootstrap --variant=minbase --include=ca-certificates "$suite" "$part" >"$cache/setup.log" 2>&1 ||
        die "debootstrap failed; $cache/setup.log says why."
    uri=$(awk '$1 == "deb" { print $2; exit }' "$part/etc/apt/sources.list")
    printf 'deb %s %s main\n' "$uri" "$suite" "$uri" "$suite-updates" >"$part/etc/apt/sources.list"
    printf '#!/bin/sh\nexit 101\n' >"$part/usr/sbin/policy-rc.d" # packages must start no services
    chmod 755 "$part/usr/sbin/policy-rc.d"
    echo force-unsafe-io >"$part/etc/dpkg/dpkg.cfg.d/90rapporteur" # a broken root is made anew
    apt_settings >"$part/etc/apt/apt.conf.d/90rapporteur"
    mv "$part" "$root"
}

apt_settings() { # the host's proxy, if it has one, and no more on disk than is needed
    echo 'APT::Install-Recommends "false";'
    echo 'Acquire::Languages "none";'
    apt-config dump Acquire::http::Proxy 2>/dev/null || true
    apt-config dump Acquire::https::Proxy 2>/dev/null || true
}

in_root_for_apt() {
    (
        cd /
        export RAPPORTEUR_INSTALLING=1
        chrooted -- env --unset=TMPDIR HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"
    ) >>"$cache/setup.log" 2>&1
}

# The stamp goes first and comes back last: an interrupted installation is done again.
install_in_root() { # LIST
    local list=$1 stamp=$root/var/lib/rapporteur-$1 names
    mapfile -t names < <(package_names "$list")
    say "installing the $list packages in the Debian root (log: $cache/setup.log)"
    rm -f "$stamp"
    if ! {
        in_root_for_apt dpkg --configure -a &&
            in_root_for_apt apt-get update --quiet=2 &&
            in_root_for_apt apt-get install --yes --quiet --fix-broken "${names[@]}" &&
            in_root_for_apt apt-get clean
    }; then
        die "installing packages failed; the end of $cache/setup.log says why."
    fi
    list_hash "$list" >"$stamp"
}

root_has() { # LIST
    [[ $(cat "$root/var/lib/rapporteur-$1" 2>/dev/null) == "$(list_hash "$1")" ]]
}

prepare_root() { # LIST
    root_has "$1" && return
    need_root "Preparing the Debian 13 root"
    mkdir -p "$cache"
    (
        flock 9 # another call may be doing just this: wait, then look again
        [[ -d $root ]] || make_root
        root_has "$1" || install_in_root "$1"
    ) 9>"$cache/lock"
}

# --- entering --------------------------------------------------------------------------------

is_system_folder() {
    case $1/ in
    //|/usr/*|/bin/*|/sbin/*|/lib*/*|/etc/*|/dev/*|/proc/*|/sys/*|/run/*|/var/*|/boot/*) return 0 ;;
    *) return 1 ;;
    esac
}

# What the command may need to see: home, temporary files, cache, checkout (a worktree's git folder
# lies elsewhere), where the caller stands, and the folders of the files named on the command line.
visible_folders() { # COMMAND…
    local word
    printf '%s\n' "$HOME" /tmp "$cache" "$top"
    for word in "${RAPPORTEUR_SHARED:-}" "$top/../shared"; do # the real texts that tests read
        [[ ! -d $word ]] || realpath -- "$word"
    done
    git -C "$top" rev-parse --path-format=absolute --git-common-dir 2>/dev/null || true
    for word in "$PWD" "$@"; do
        [[ -e $word || -d $(dirname -- "$word") ]] || continue
        [[ -d $word ]] || word=$(dirname -- "$word")
        word=$(realpath -- "$word")
        is_system_folder "$word" || echo "$word"
    done
}

# Leaves out what lies below another folder of the list.
outermost() {
    sort -u | awk '{ for (f in kept) if (index($0 "/", f "/") == 1) next; kept[$0]; print }'
}

prepare() { # LIST…
    local list
    [[ -z ${RAPPORTEUR_INSIDE:-} ]] || return 0
    for list in "$@"; do
        if builds_natively; then install_natively "$list"; else prepare_root "$list"; fi
    done
}

# Runs a command where the build tools are, in the caller's folder.
inside() {
    local folders
    prepare build
    # a precompiled header names its checkout's paths, so each checkout's objects are its own
    export CCACHE_DIR=${CCACHE_DIR:-$cache/ccache} CCACHE_SLOPPINESS=pch_defines,time_macros
    if [[ -n ${RAPPORTEUR_INSIDE:-} ]] || builds_natively; then
        "$@"
        return
    fi
    need_root "Entering the Debian 13 root"
    mapfile -t folders < <(visible_folders "$@" | outermost)
    RAPPORTEUR_INSIDE=1 chrooted "${folders[@]}" -- "$@"
}

# --- checkers --------------------------------------------------------------------------------

npm_anywhere() { # ARGUMENTS…; the system's npm if there is one
    if command -v npm >/dev/null; then
        npm "$@"
    else
        prepare npm
        inside npm "$@"
    fi
}

# The modules that the lock file of tests/web names, in a folder of the cache for each lock file.
install_web_modules() {
    local web=$top/tests/web target
    # shellcheck source=tests/web/modules.sh
    source "$web/modules.sh"
    target=$(web_modules "$web")
    [[ -d $target ]] && return
    say "installing the npm modules of tests/web"
    rm -rf "$target.part"
    mkdir -p "$target.part"
    cp "$web/package.json" "$web/package-lock.json" "$target.part"
    (cd "$target.part" && npm_anywhere ci --ignore-scripts --no-audit --no-fund --loglevel=error)
    mv "$target.part" "$target"
}
