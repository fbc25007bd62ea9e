# VS Code (code-server) in Chromium with the extension as users install it. Sourced by run.

# Packages the extension unless the package is newer than everything in it.
vsix() {
    cd "$repo/client-vscode" || return 1
    [ -z "$(find sightline.vsix src media package.json package-lock.json README.md "$repo/server/target/sightline/lib/sightline-server.jar" \
        -newer sightline.vsix 2>&1)" ] || { npm ci --no-audit --no-fund && npm run package; }
}

vscode_tests() {
    packages chromium build-essential pkg-config python3 libkrb5-dev libsecret-1-dev libx11-dev libxkbfile-dev || return 1
    once code-server-4.100.3 600 "$here/vscode/setup" "$cache/code-server-4.100.3" || return 1
    SIGHTLINE_TEST_SCRATCH=$(mktemp -d -p "$scratch") SIGHTLINE_TEST_CODE_SERVER=$cache/code-server-4.100.3 \
        tally report timeout --kill-after=10 120 node "$here/vscode/report.mjs" </dev/null
    local package=${SIGHTLINE_VSIX:-$repo/client-vscode/sightline.vsix}
    if [ -z "${SIGHTLINE_VSIX-}" ]; then
        (vsix) >"$cache/log/vsix.log" 2>&1 || { tail -n 15 "$cache/log/vsix.log" >&2; return 1; }
    fi
    SIGHTLINE_TEST_WORKSPACE=$(workspace) SIGHTLINE_TEST_CODE_SERVER=$cache/code-server-4.100.3 SIGHTLINE_TEST_VSIX=$package \
        SIGHTLINE_TEST_SCRATCH=$(mktemp -d -p "$scratch") \
        tally vscode timeout --kill-after=10 600 "$cache/code-server-4.100.3/node" "$here/vscode/test.mjs" </dev/null
}

vscode_tests || failed "vscode: set-up"
