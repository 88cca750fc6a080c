#!/bin/sh
# Builds and runs the benchmarks of src/jmh, all in one run; arguments go to JMH.
set -eu
cd "$(dirname "$0")/.."
mvn -q -B -ntp -Pbench -DskipTests -Dspotless.check.skip=true -Djacoco.skip=true test-compile \
    dependency:build-classpath -Dmdep.outputFile=target/bench.cp -Dmdep.includeScope=test
exec java -Dorg.slf4j.simpleLogger.defaultLogLevel=error \
    -cp "target/test-classes:target/classes:$(cat target/bench.cp)" org.openjdk.jmh.Main "$@"
