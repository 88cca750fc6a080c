#!/bin/sh
# Sends many people through the batch under -Xmx512m and tells how much of the heap is in use after each full collection, which
# has to stay flat. Arguments: how many people (10000000), and threads (2). RIGHTTRACK_SURVEY may name the survey's file. A
# block of 100,000 people, half of the survey and half random, is generated once and sent again and again.
set -eu
cd "$(dirname "$0")/.."
people=${1:-10000000}
threads=${2:-2}
block=100000
[ "$people" -ge "$block" ] || block=$people
bin/righttrack about map >/dev/null
mvn -q -B -ntp -Pbench -DskipTests -Dspotless.check.skip=true -Djacoco.skip=true test-compile \
    dependency:build-classpath -Dmdep.outputFile=target/bench.cp -Dmdep.includeScope=test
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
echo "generating $block people" >&2
java -Dorg.slf4j.simpleLogger.defaultLogLevel=error -cp "target/test-classes:target/classes:$(cat target/bench.cp)" \
    dev.righttrack.batch.GeneratedPeople "$block" >"$work/block.jsonl"

send() {
    sent=0
    while [ "$sent" -lt "$people" ]; do
        cat "$work/block.jsonl"
        sent=$((sent + block))
    done
}

send | java -Xmx512m -XX:+UseParallelGC -Xlog:gc*:file="$work/gc.log" -Drighttrack.home=. \
    -Dorg.slf4j.simpleLogger.defaultLogLevel=error -jar target/righttrack.jar \
    batch - -o "$work/out" --detail summary --top 1 --threads "$threads" >"$work/cohort.txt" &
batch=$!
# A full collection, asked for now and then, leaves what is really in use.
(while sleep 20; do pid=$(pgrep -P $$ java | tail -n 1); jcmd "$pid" GC.run >/dev/null 2>&1 || true; done) &
asking=$!
wait $batch || [ $? -eq 3 ]
kill $asking 2>/dev/null || true
wc -l <"$work/out/advice.jsonl"
grep -E 'advised|rejected|seconds|PerSecond' "$work/out/run.json"
echo "heap after full collections, in MiB, in order:"
grep -oE 'Pause Full.* [0-9]+M->[0-9]+M' "$work/gc.log" | sed -E 's/.*->([0-9]+)M/\1/' | tr '\n' ' '
echo
