#!/bin/sh
# Builds the benchmarks of src/jmh and runs one class of them with the collector that batch uses.
set -eu
cd "$(dirname "$0")/.."
mvn -q -B -ntp -Pbench -DskipTests -Dspotless.check.skip=true -Djacoco.skip=true test-compile \
    dependency:build-classpath -Dmdep.outputFile=target/bench.cp -Dmdep.includeScope=test
exec java -Xmx1g -XX:+UseParallelGC -Dorg.slf4j.simpleLogger.defaultLogLevel=error \
    -cp "target/test-classes:target/classes:$(cat target/bench.cp)" "$@"
