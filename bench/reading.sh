#!/bin/sh
# From a CV to advice. First, the processor time of `advise` on a PDF over that on the candidate file that `read` makes of it; the
# two take turns, and what is told are medians and their ratio. Then a batch of many CVs in all formats under -Xmx256m, with how
# much of the heap is in use after each full collection, which has to stay flat. Arguments: rounds (9), and how many CVs (1000).
# RIGHTTRACK may name another way to start the program than bin/righttrack.
set -eu
cd "$(dirname "$0")/.."
rounds=${1:-9}
people=${2:-1000}
program=${RIGHTTRACK:-bin/righttrack}
classpath=${RIGHTTRACK_CLASSPATH:-}
if [ -z "$classpath" ]; then
    bin/righttrack about map >/dev/null
    mvn -q -B -ntp -DskipTests -Dspotless.check.skip=true -Djacoco.skip=true test-compile \
        dependency:build-classpath -Dmdep.outputFile=target/bench.cp -Dmdep.includeScope=test
    classpath=$(cat target/bench.cp)
fi
classpath="target/test-classes:target/classes:$classpath"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
java -cp "$classpath" dev.righttrack.reading.GeneratedCvs "$work/few" 8
pdf=$(ls "$work"/few/*.pdf | head -n 1)
$program read "$pdf" -o "$work/people" --quiet
yaml=$(ls "$work"/people/*.yaml)

# The processor time of a command and its children, in milliseconds.
used() {
    (
        $program advise "$1" >/dev/null 2>&1 || [ $? -eq 3 ]
        times
    ) | tail -n 1 | sed 's/[ms]/ /g' | awk '{ printf "%.0f\n", ($1 * 60 + $2 + $3 * 60 + $4) * 1000 }'
}

i=0
while [ $i -lt "$rounds" ]; do
    used "$yaml" >>"$work/yaml.ms"
    used "$pdf" >>"$work/pdf.ms"
    i=$((i + 1))
done
echo "load: $(cut -d' ' -f1-3 /proc/loadavg 2>/dev/null || echo unknown), $rounds rounds, medians of processor time in ms"
middle=$(((rounds + 1) / 2))
from_yaml=$(sort -n "$work/yaml.ms" | sed -n "${middle}p")
from_pdf=$(sort -n "$work/pdf.ms" | sed -n "${middle}p")
echo "yaml $from_yaml, pdf $from_pdf, ratio $(awk "BEGIN { printf \"%.2f\", $from_pdf / $from_yaml }")"

java -cp "$classpath" dev.righttrack.reading.GeneratedCvs "$work/cvs" "$people"
java -Xmx256m -XX:+UseParallelGC -Xlog:gc*:file="$work/gc.log" -Drighttrack.home=. \
    -Dorg.slf4j.simpleLogger.defaultLogLevel=error -cp "$classpath" dev.righttrack.cli.Main \
    batch "$work/cvs" -o "$work/out" --detail summary --quiet >"$work/cohort.txt" 2>&1 &
batch=$!
# A full collection, asked for now and then, leaves what is really in use.
(while sleep 5; do jcmd $batch GC.run >/dev/null 2>&1 || true; done) &
asking=$!
wait $batch || [ $? -eq 3 ]
kill $asking 2>/dev/null || true
head -n 4 "$work/cohort.txt"
grep -E 'advised|rejected|seconds' "$work/out/run.json"
echo "heap after full collections, in MiB, in order:"
grep -oE 'Pause Full.* [0-9]+M->[0-9]+M' "$work/gc.log" | sed -E 's/.*->([0-9]+)M/\1/' | tr '\n' ' '
echo
