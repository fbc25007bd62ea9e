# Helix (Debian 13's, laid aside) in a terminal, with editors/helix/languages.toml. Sourced by run.

helix_tests() {
    packages tmux procps || return 1
    once helix-trixie 300 "$here/lib/unpack" trixie "$cache/helix-trixie" hx || return 1
    SIGHTLINE_TEST_WORKSPACE=$(workspace) SIGHTLINE_TEST_SCRATCH=$(mktemp -d -p "$scratch") \
        tally helix timeout --kill-after=10 300 "$here/helix/test" </dev/null
}

helix_tests || failed "helix: set-up"
