#!/bin/sh
# The bare engine against CLIPS on the common part, taking turns; the verdicts have to agree first. Arguments: rounds, people
# to warm up with.
set -eu
cd "$(dirname "$0")/.."
command -v clips >/dev/null || { echo "skipped: there is no CLIPS on this machine (apt-get install clips)"; exit 0; }
exec bench/java.sh dev.righttrack.bench.Clips "$@"
