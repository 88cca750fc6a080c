#!/bin/sh
# Builds and runs the JMH benchmarks of src/jmh, all in one run; arguments go to JMH.
set -eu
cd "$(dirname "$0")/.."
exec bench/java.sh org.openjdk.jmh.Main "$@"
