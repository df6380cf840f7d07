#!/bin/sh
# Runs scripts of package.json, after fetching what the lock file names if that has changed.
set -eu
cd "$(dirname -- "$0")/.."

if [ ! -f node_modules/.package-lock.json ] || [ package-lock.json -nt node_modules/.package-lock.json ]; then
    # Not "npm ci": it refuses a lock file without the packages of every other platform.
    npm install --no-save --no-audit --no-fund
fi
for script in "$@"; do
    npm run --silent "$script"
done
