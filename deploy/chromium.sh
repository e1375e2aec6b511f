# Finds the browser that the journeys through the pages need, or installs it.

chromium_on_the_path() {
    local name
    for name in chromium chromium-browser google-chrome google-chrome-stable; do
        if command -v "$name" >/dev/null; then
            command -v "$name"
            return
        fi
    done
    return 1
}

# Debian and its children; as root, or as somebody who may act as root without being asked.
install_chromium() {
    command -v apt-get >/dev/null || return 1
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        sudo -n true 2>/dev/null || return 1
        as_root=(sudo -n)
    fi
    echo "No Chromium found; installing the package chromium (log: $1)"
    { "${as_root[@]}" apt-get update && "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium; } >"$1" 2>&1
}

# AMPARO_CHROMIUM if somebody set it, else one that is there, else one that is installed now.
require_chromium() {
    if [ -z "${AMPARO_CHROMIUM:-}" ]; then
        AMPARO_CHROMIUM="$(chromium_on_the_path)" || { install_chromium "$1" && AMPARO_CHROMIUM="$(chromium_on_the_path)"; } || AMPARO_CHROMIUM=
    fi
    [ -x "$AMPARO_CHROMIUM" ] ||
        stop_with "The journeys through the pages need Chromium, and there is none: install it (on Debian: apt-get install chromium), or set AMPARO_CHROMIUM to a Chromium or Chrome."
    export AMPARO_CHROMIUM
}
