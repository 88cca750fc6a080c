#!/bin/sh
# Prints how much slower a candidate gets with 300, 1,200 and 6,000 more requirements, all of one run; arguments as for
# ratios.sh.
set -eu
cd "$(dirname "$0")/.."
exec bench/java.sh dev.righttrack.bench.Growth "$@"
