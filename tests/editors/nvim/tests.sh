# Neovim: the oldest that is supported, with the lines for it in the documentation, and a new one with lsp/sightline.lua.
# Sourced by run.

# nvim_test NAME VARIANT PROGRAM...
nvim_test() {
    local name=$1 variant=$2 home; shift 2
    home=$(mktemp -d -p "$scratch")
    SIGHTLINE_TEST_WORKSPACE=$(workspace) SIGHTLINE_TEST_VARIANT=$variant SIGHTLINE_TEST_REPO=$repo \
        XDG_CONFIG_HOME=$home XDG_DATA_HOME=$home XDG_STATE_HOME=$home XDG_CACHE_HOME=$home \
        tally "$name" timeout --kill-after=5 240 "$@" --headless --clean -n -i NONE -c "luafile $here/nvim/test.lua" </dev/null
}

if packages neovim; then
    nvim_test "nvim (system, README's lines)" older nvim
else
    failed "nvim: set-up of the system's"
fi

# Debian 13 has 0.10, so the newer one comes from the suite after it
if once nvim-forky 300 "$here/lib/unpack" forky "$cache/nvim-forky" neovim; then
    VIMRUNTIME=$cache/nvim-forky/root/usr/share/nvim/runtime \
        nvim_test "nvim (forky, lsp/sightline.lua)" enable "$cache/nvim-forky/run" nvim \
        --cmd "set runtimepath^=$cache/nvim-forky/root/usr/lib/nvim"
else
    failed "nvim: set-up of forky's"
fi

if [ -n "$screenshots" ] && [ -e "$cache/done/nvim-forky" ]; then . "$here/nvim/pictures.sh"; fi
