# Shared by the scripts in this folder: where tools are kept, how a result is said.
# Sourced, not run.

repo=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../.." && pwd)
cache=${SIGHTLINE_TEST_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/sightline-editors}
mkdir -p "$cache"

# say TEXT: what is going on, for people; results go to standard output by pass and fail alone.
say() { echo "$*" >&2; }

# once NAME SECONDS COMMAND...: runs a set-up step unless it succeeded before; its output goes to a log
# that is shown when the step fails or takes too long.
once() {
    local name=$1 seconds=$2; shift 2
    local done=$cache/done/$name log=$cache/log/$name.log
    [ ! -e "$done" ] || return 0
    mkdir -p "$cache/done" "$cache/log"
    say "setting up $name (once; at most $seconds s)"
    if timeout --kill-after=10 "$seconds" "$@" >"$log" 2>&1; then
        touch "$done"
    else
        say "could not set up $name; the end of $log:"
        tail -n 15 "$log" >&2
        return 1
    fi
}

# packages NAME...: Debian packages of this system, installed when they are missing.
packages() {
    local missing=()
    for package in "$@"; do
        dpkg-query -W -f '${db:Status-Status}\n' "$package" 2>/dev/null | grep -qx installed || missing+=("$package")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    local root=()
    [ "$(id -u)" = 0 ] || root=(sudo -n)
    say "installing ${missing[*]}"
    mkdir -p "$cache/log"
    {
        timeout 120 "${root[@]}" apt-get -q update &&
            DEBIAN_FRONTEND=noninteractive timeout 400 "${root[@]}" apt-get -q -y install --no-install-recommends "${missing[@]}"
    } >"$cache/log/packages.log" 2>&1 || {
        say "could not install ${missing[*]}; the end of $cache/log/packages.log:"
        tail -n 15 "$cache/log/packages.log" >&2
        return 1
    }
}

# Result lines of a test program on standard output are 'PASS name' or 'FAIL name: why'. tally PREFIX COMMAND... prints them
# with the prefix and counts them; a program that fails in another way, or says nothing, has failed. What else it says
# is shown only then.
tally() {
    local prefix=$1 line results=0 failures=0 status=0 output; shift
    output=$(mktemp -d)
    "$@" >"$output/results" 2>"$output/messages" || status=$?
    while IFS= read -r line; do
        case $line in
            "PASS "*) results=$((results + 1)); echo "PASS $prefix: ${line#PASS }" ;;
            "FAIL "*) failures=$((failures + 1)); echo "FAIL $prefix: ${line#FAIL }" ;;
            *) echo "$line" >>"$output/messages" ;;
        esac
    done <"$output/results"
    if [ "$failures" = 0 ] && { [ "$status" != 0 ] || [ "$results" = 0 ]; }; then
        echo "FAIL $prefix: ended with status $status after $results results"
        failures=1
    fi
    [ "$failures" = 0 ] || tail -n 40 "$output/messages" | cut -c 1-400 >&2
    rm -rf "$output"
    passed_total=$((${passed_total:-0} + results))
    failed_total=$((${failed_total:-0} + failures))
}

# failed NAME: counts something that failed outside of a test program.
failed() {
    echo "FAIL $1"
    failed_total=$((${failed_total:-0} + 1))
}
