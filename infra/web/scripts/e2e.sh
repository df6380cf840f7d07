#!/bin/sh
# Starts the whole system with its sample in a home of its own, drives it in a real Chromium, and
# ends it. Needs a built system (infra/run builds what is missing) and a Chromium: the machine's, the
# one that CHROMIUM names, or else the one of the package @sparticuz/chromium.
set -eu
cd "$(dirname -- "$0")/.."

folder=$(mktemp -d "${TMPDIR:-/tmp}/guongsang-e2e.XXXXXX")
home="$folder/home"
log="$folder/run.log"
port=$(node -e 'const s=require("net").createServer().listen(0,"127.0.0.1",()=>{console.log(s.address().port);s.close()})')
# PostgreSQL may run as somebody else.
chmod 755 "$folder"

../run --home "$home" --port "$port" >"$log" 2>&1 &
system=$!
stop() {
    kill "$system" 2>/dev/null || true
    wait "$system" 2>/dev/null || true
    rm -rf "$folder"
}
trap stop EXIT
trap 'exit 130' INT TERM

waited=0
until grep -q '^Ready after' "$log"; do
    if ! kill -0 "$system" 2>/dev/null || [ "$waited" -ge 600 ]; then
        cat "$log" >&2
        exit 1
    fi
    sleep 1
    waited=$((waited + 1))
done

if [ -z "${CHROMIUM:-}" ] && ! command -v chromium >/dev/null && ! command -v chromium-browser >/dev/null &&
    ! command -v google-chrome >/dev/null; then
    npm install --no-save --no-audit --no-fund @sparticuz/chromium@153
    CHROMIUM=$(node -e 'import("@sparticuz/chromium").then(async c => console.log(await c.default.executablePath()))')
    export CHROMIUM
fi

accounts=$(find "$home" -name sample-accounts.json | head -n 1)
BASE_URL="http://127.0.0.1:$port" ACCOUNTS="$accounts" npx --no-install playwright test "$@"
