# Emacs with eglot and with lsp-mode, by editors/emacs/sightline.el. Sourced by run.

# emacs_test NAME CLIENT
emacs_test() {
    local home
    home=$(mktemp -d -p "$scratch")
    SIGHTLINE_TEST_WORKSPACE=$(workspace) SIGHTLINE_TEST_CLIENT=$2 SIGHTLINE_TEST_REPO=$repo HOME=$home \
        tally "$1" timeout --kill-after=5 150 emacs --batch --no-init-file -l "$here/emacs/test.el" </dev/null
}

if packages emacs-nox elpa-eglot elpa-lsp-mode; then
    emacs_test "emacs (eglot)" eglot
    emacs_test "emacs (lsp-mode)" lsp-mode
else
    failed "emacs: set-up"
fi
