# A program in a terminal without a screen (tmux). Sourced by the tests that need one.

terminal=sightline-$$

# terminal_start COLUMNS ROWS COMMAND: COMMAND is a line for the shell
terminal_start() {
    tmux -L "$terminal" -f /dev/null new-session -d -x "$1" -y "$2" "$3"
    tmux -L "$terminal" set-option -g status off
}

terminal_stop() { tmux -L "$terminal" kill-server 2>/dev/null || true; }

# terminal_keys KEY...: keys as tmux names them
terminal_keys() { tmux -L "$terminal" send-keys "$@"; }

# terminal_type TEXT: at the pace of a fast typist (Helix 25.01 mixes up the order of changes that come at once)
terminal_type() {
    local i
    for ((i = 0; i < ${#1}; i++)); do
        tmux -L "$terminal" send-keys -l -- "${1:i:1}"
        sleep 0.02
    done
}

# terminal_screen: what is shown, as text
terminal_screen() { tmux -L "$terminal" capture-pane -p 2>/dev/null; }

# terminal_until SECONDS COMMAND...: waits until COMMAND succeeds
terminal_until() {
    local end=$(($(date +%s) + $1)); shift
    until "$@"; do
        [ "$(date +%s)" -lt "$end" ] || return 1
        sleep 0.1
    done
}

# terminal_shows PATTERN: an extended regular expression
terminal_shows() { terminal_screen | grep -qE -- "$1"; }

# terminal_picture NAME: a screenshot in the folder for them, if one is wanted and there is a browser to draw it
terminal_picture() {
    [ -n "${SIGHTLINE_TEST_SCREENSHOTS-}" ] && [ -x "$cache/code-server-4.100.3/node" ] || return 0
    tmux -L "$terminal" capture-pane -e -N -p |
        SIGHTLINE_TEST_CODE_SERVER=$cache/code-server-4.100.3 "$cache/code-server-4.100.3/node" \
            "$repo/tests/editors/lib/picture.mjs" "$SIGHTLINE_TEST_SCREENSHOTS/$1.png"
}
