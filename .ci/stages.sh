# The stages of `./dev test`, each with its time. Sourced by dev, which gives `inside`.
# shellcheck shell=bash
# shellcheck disable=SC2154 # dev sets top and cache

stage() { # NAME COMMAND…
    local name=$1 start=$EPOCHREALTIME
    shift
    echo "== $name"
    "$@"
    printf '== %s: %.1f s\n\n' "$name" "$(seconds_between "$start" "$EPOCHREALTIME")"
}

seconds_between() { # START END, as EPOCHREALTIME gives them
    local micro=$((${2/[.,]/} - ${1/[.,]/}))
    printf '%d.%06d' $((micro / 1000000)) $((micro % 1000000))
}

sources() {
    git -C "$top" ls-files --cached --others --exclude-standard -- '*.cpp' '*.h' ':!.ci'
}

with_sources() { # COMMAND…, which gets every source's name
    (cd "$top" && sources | inside xargs --no-run-if-empty "$@")
}

check_format() { with_sources clang-format-19 --dry-run -Werror; }

check_scripts() {
    (cd "$top" && inside shellcheck --external-sources dev .ci/run .ci/enter .ci/*.sh \
        tests/style/guards tests/desktop/check-mimetype tests/web/check tests/web/modules.sh tests/pdf/check)
}

# The first configuration decides where; a later one is a matter of an instant.
build() { # PRESET [TARGET…]
    local preset=$1 log=$top/build/$1/configure.log
    shift
    mkdir -p "$top/build/$preset"
    (
        cd "$top" || exit
        if ! inside cmake --preset "$preset" >"$log" 2>&1; then
            cat "$log"
            exit 1
        fi
        inside cmake --build --preset "$preset" ${1:+--target "$@"}
    )
}

run_tidy() { # PRESET, which is built, SOURCE…
    inside "$top/.ci/tidy/check" "$top/build/$1" "$cache/tidy" "${@:2}"
}

run_tests() { # PRESET [ARGUMENT…]
    (cd "$top" && inside ctest --preset "$1" --parallel "$(nproc)" "${@:2}")
}

# The tests come last, so that the output ends in ctest's own closing lines.
test_everything() {
    stage "build tools" prepare build
    stage "format" check_format
    stage "scripts" check_scripts
    stage "build with sanitizers" build asan
    stage "clang-tidy" run_tidy asan
    # what is given out comes from another compiler, which may evaluate in another order
    stage "release build" build release rapporteur rapporteur-cli tst_compose tst_formats
    stage "release tests" run_tests release --tests-regex '^tst_(compose|formats)$'
    echo "== tests"
    run_tests asan
}
