# Shared by the scripts of this folder: finds JDK 25, builds the launcher, calls it.

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
home="${AMPARO_HOME:-$root/.amparo}"
case "$home" in /*) ;; *) home="$PWD/$home" ;; esac
export AMPARO_HOME="$home"

stop_with() {
    echo "$1" >&2
    exit 1
}

is_jdk_25() {
    [ -x "$1/bin/javac" ] && "$1/bin/javac" -version 2>&1 | grep -q '^javac 25'
}

# JAVA_HOME if it is a JDK 25, else the folders where distributions put theirs.
find_jdk() {
    local candidate
    for candidate in "${JAVA_HOME:-}" /usr/lib/jvm/*25* /usr/java/*25* /opt/java/*25* "$HOME"/.sdkman/candidates/java/25* \
        /Library/Java/JavaVirtualMachines/*25*/Contents/Home; do
        if [ -n "$candidate" ] && is_jdk_25 "$candidate"; then
            export JAVA_HOME="$candidate"
            return
        fi
    done
    stop_with "Amparo needs a JDK 25 and found none: install one (for instance Temurin 25) or set JAVA_HOME to it."
}

maven_cache="${HOME}/.m2/repository"

megabytes_in_cache() {
    if [ -d "$maven_cache" ]; then du -sm "$maven_cache" | cut -f1; else echo 0; fi
}

launcher_is_stale() {
    local built="$root/deploy/local/target/launcher.classpath"
    [ ! -f "$built" ] || [ ! -f "$root/deploy/local/target/keycloak.classpath" ] ||
        [ -n "$(find "$root/pom.xml" "$root/deploy/local/pom.xml" "$root/deploy/local/src/main" -newer "$built" -print -quit)" ]
}

build_launcher() {
    launcher_is_stale || return 0
    mkdir -p "$home"
    local log="$home/build-launcher.log"
    echo "Building the launcher (log: $log)"
    if ! (cd "$root" && ./mvnw -q -B -DskipTests -Dspotless.check.skip -f deploy/local/pom.xml process-classes) >"$log" 2>&1; then
        if grep -qE 'Could not transfer|Unknown host|Network is unreachable|Connection refused|Failed to fetch' "$log"; then
            stop_with "Maven cannot fetch what it needs: check the network, then start again (details: $log)."
        fi
        stop_with "The launcher could not be built: see $log."
    fi
    touch "$root/deploy/local/target/launcher.classpath"
}

# The launcher runs from a copy, so that a build meanwhile does not pull its classes away.
launcher() {
    run_from "$home/launcher" org.amparo.local.Main "$@"
}

# Shows a running system, and leaves the copy alone from which that system was started.
demonstration() {
    build_launcher
    run_from "$root/deploy/local/target/classes" org.amparo.demo.Main "$@"
}

# 256 MB are needed once, to unpack PostgreSQL on a new machine; afterwards the heap gives them back.
run_from() {
    local classes="$1"
    shift
    "$JAVA_HOME/bin/java" -Xmx256m -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=30 -Xss512k -XX:+UseSerialGC -XX:TieredStopAtLevel=1 --enable-native-access=ALL-UNNAMED \
        --sun-misc-unsafe-memory-access=allow -Dslf4j.internal.verbosity=ERROR -Damparo.root="$root" \
        -cp "$classes:$(cat "$root/deploy/local/target/launcher.classpath")" "$@"
}

prepare_launcher() {
    find_jdk
    build_launcher
    mkdir -p "$home"
    if [ ! -d "$home/launcher" ] || [ "$root/deploy/local/target/launcher.classpath" -nt "$home/launcher" ]; then
        rm -rf "$home/launcher"
        cp -R "$root/deploy/local/target/classes" "$home/launcher"
        touch "$home/launcher"
    fi
}

# What stops or shows a running system must not depend on a build that may fail at the moment.
existing_launcher() {
    if [ -d "$home/launcher" ] && [ -f "$root/deploy/local/target/launcher.classpath" ]; then
        find_jdk
    else
        prepare_launcher
    fi
}
