# Sourced by infra/run and infra/test: finds the tools, or says in one sentence what to install.

die() {
    printf '%s\n' "$1" >&2
    exit 1
}

is_jdk_25() {
    [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 1
    "$1/bin/java" -version 2>&1 | grep -q '^[a-z]* version "25[."]'
}

# Sets and exports JAVA_HOME: the caller's own if it is a JDK 25, else one under /usr/lib/jvm, else
# the one whose java is on the PATH.
find_jdk() {
    for jdk in "${JAVA_HOME:-}" /usr/lib/jvm/*25* /usr/lib/jvm/*; do
        if [ -n "$jdk" ] && is_jdk_25 "$jdk"; then
            export JAVA_HOME="$jdk"
            return
        fi
    done
    if on_path=$(command -v java); then
        jdk=$("$on_path" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p')
        if [ -n "$jdk" ] && is_jdk_25 "$jdk"; then
            export JAVA_HOME="$jdk"
            return
        fi
    fi
    die "JDK 25 is missing: install one (for example Eclipse Temurin 25) and let JAVA_HOME name its folder."
}

find_maven() {
    command -v mvn >/dev/null 2>&1 ||
        die "Maven is missing: install it (for example: apt-get install maven) so that mvn is on the PATH."
}

# The browser application is built with it; running needs none.
find_node() {
    version=$(node --version 2>/dev/null | sed -n 's/^v\([0-9]*\)\..*/\1/p')
    [ "${version:-0}" -ge 20 ] && command -v npm >/dev/null 2>&1 ||
        die "Node 20 or newer with npm is missing: install it (for example: apt-get install nodejs npm) so that node and npm are on the PATH."
}

# A build overwrites the jars that a running system still reads from.
refuse_while_running() {
    running=$(cat "$1/guongsang.lock" 2>/dev/null || true)
    if [ -n "$running" ] && kill -0 "$running" 2>/dev/null; then
        die "$2, but process $running still runs from $1: stop it (kill $running) and try again."
    fi
}

# Names with Vietnamese letters, in paths as in output, need a locale that knows them.
speak_utf8() {
    case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
    *UTF-8* | *utf-8* | *UTF8* | *utf8*) ;;
    *) export LC_ALL=C.UTF-8 ;;
    esac
}
