# `./dev package`: builds the Debian package and proves it in a Debian 13 root that has nothing else.
# Sourced by dev, after environment.sh and stages.sh.
# shellcheck shell=bash
# shellcheck disable=SC2154 # dev sets top, cache, root and sample

package_folder=$top/build/package

build_package() {
    build release rapporteur rapporteur-cli
    rm -rf "$package_folder"
    (cd "$top" && inside cpack --config build/release/CPackConfig.cmake -B "$package_folder")
    inside dpkg-deb --info "$package_folder"/*.deb
}

# Runs in a root of its own, which goes when it is done.
try_package() (
    root=$cache/package-root
    trap 'rm -rf --one-file-system "$root"' EXIT
    rm -rf --one-file-system "$root"
    make_root
    say "installing the package there"
    in_root_for_apt apt-get update --quiet=2
    RAPPORTEUR_INSTALLING=1 chrooted "$package_folder" -- env DEBIAN_FRONTEND=noninteractive HOME=/root \
        apt-get install --yes --quiet=2 "$package_folder"/*.deb >>"$cache/setup.log" 2>&1
    chrooted "$top" -- rapporteur-cli export "$sample" --to html,pdf,txt --output "$package_folder/sample"
    chrooted "$top" -- env QT_QPA_PLATFORM=offscreen rapporteur --version
    ls -l "$package_folder/sample"
)

package() {
    [[ -z ${RAPPORTEUR_INSIDE:-} ]] || die "./dev package makes a root; call it outside of ./dev shell."
    need_root "Making a Debian root"
    stage "package" build_package
    stage "in a fresh root" try_package
}
