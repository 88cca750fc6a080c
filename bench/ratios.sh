#!/bin/sh
# Prints the ratios that docs/performance.md is about, all of one run: arguments are rounds, rounds to warm up, and
# milliseconds for a slice.
set -eu
cd "$(dirname "$0")/.."
exec bench/java.sh dev.righttrack.bench.Ratios "$@"
