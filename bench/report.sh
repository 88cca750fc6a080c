#!/bin/sh
# The page of a cohort of many people, as a whole command: how long, and how large. And the pages of the example people.
# The people are the example people over and over, since the page reads only what the batch counted.
set -eu
cd "$(dirname "$0")/.."
people=${1:-100000}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
now() { date +%s%N; }

awk -v people="$people" '{ line[NR] = $0 } END { for (i = 0; i < people; i++) print line[i % NR + 1] }' \
    facts/candidates/people.jsonl > "$work/people.jsonl"
bin/righttrack batch "$work/people.jsonl" -o "$work/out" --trainings --quiet

from=$(now)
bin/righttrack report "$work/out" -o "$work/cohort.html" --names --quiet
echo "cohort of $people: $((($(now) - from) / 1000000)) ms, $(wc -c < "$work/cohort.html") bytes"

for person in facts/candidates/*.yaml; do
    bin/righttrack report "$person" -o "$work/page.html" --quiet
    echo "$(basename "$person" .yaml): $(wc -c < "$work/page.html") bytes"
done
echo "load: $(cut -d' ' -f1-3 /proc/loadavg 2>/dev/null || echo unknown); bench/run.sh PageBenchmark has the pages' time when warm"
