# Emacs with eglot and with lsp-mode, by editors/emacs/sightline.el: the system's, and Debian trixie's (Emacs 30, which has
# an eglot of its own) laid aside. Sourced by run.

# emacs_test NAME CLIENT WORKSPACE PROGRAM...
emacs_test() {
    local name=$1 client=$2 at=$3 home; shift 3
    home=$(mktemp -d -p "$scratch")
    SIGHTLINE_TEST_WORKSPACE=$at SIGHTLINE_TEST_CLIENT=$client SIGHTLINE_TEST_REPO=$repo HOME=$home \
        tally "$name" timeout --kill-after=5 240 "$@" --batch --no-init-file -l "$here/emacs/test.el" </dev/null
}

# Emacs is built for /usr: it is told where its parts are now. Its eglot (1.17) does not know its own buffers again by a URI
# that stands for letters beyond ASCII, whatever the server, so the path has none.
newer_emacs() {
    local folder=$cache/emacs-trixie share lisp dump
    share=$(echo "$folder"/root/usr/share/emacs/[0-9]*)
    dump=$(find "$folder/root/usr" -name 'emacs*.pdmp' | head -n 1)
    lisp=$(find "$share/lisp" -type d ! -path '*/obsolete*' | paste -sd:)
    EMACSLOADPATH=$lisp EMACSDATA=$share/etc EMACSDOC=$share/etc EMACSPATH=$(dirname "$dump") \
        emacs_test "emacs (trixie, eglot)" eglot "$(workspace "a work space")" "$folder/run" emacs-nox --dump-file="$dump"
}

if packages emacs-nox elpa-eglot elpa-lsp-mode; then
    emacs_test "emacs (system, eglot)" eglot "$(workspace)" emacs
    emacs_test "emacs (system, lsp-mode)" lsp-mode "$(workspace)" emacs
else
    failed "emacs: set-up of the system's"
fi
if once emacs-trixie 300 "$here/lib/unpack" trixie "$cache/emacs-trixie" emacs-nox; then
    newer_emacs
else
    failed "emacs: set-up of trixie's"
fi
