# Pictures of Neovim with the scheduler example. Sourced by tests.sh when screenshots are wanted.

nvim_pictures() {
    packages tmux || return 1
    . "$here/lib/terminal.sh"
    local home at program=$cache/nvim-forky
    home=$(mktemp -d -p "$scratch")
    at=$(workspace)/scheduler
    # Editor and interface apart: a Neovim that is started through its own loader cannot start the other half itself.
    (
        cd "$at" || exit 1
        export SIGHTLINE_TEST_REPO=$repo SIGHTLINE_TEST_PARSERS=$program/root/usr/lib/nvim VIMRUNTIME=$program/root/usr/share/nvim/runtime
        export XDG_CONFIG_HOME=$home XDG_DATA_HOME=$home XDG_STATE_HOME=$home XDG_CACHE_HOME=$home
        exec timeout 120 "$program/run" nvim --headless --listen "$home/socket" --clean -u "$here/nvim/init.lua" \
            depot/cmd/scheduler.py
    ) >"$home/log" 2>&1 </dev/null &
    terminal_until 10 test -S "$home/socket" || return 1
    terminal_start 112 36 "'$program/run' nvim --server '$home/socket' --remote-ui"
    # the sign of a finding in the margin
    terminal_until 30 terminal_shows '^ ?I +[0-9]+ ' || say "no finding to be seen"
    terminal_picture nvim-findings
    terminal_type '/get_worker_count'
    terminal_keys Enter
    sleep 0.5
    terminal_keys K
    sleep 2
    terminal_picture nvim-hover
    terminal_type ':qall!'
    terminal_keys Enter
    wait
    terminal_stop
}

nvim_pictures || say "no pictures of Neovim"
