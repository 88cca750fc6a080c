#!/bin/sh
# Compares the cold start of `advise` with and without the class-data archive, and with the bare JVM, in one run. The three
# take turns, so that a busy machine slows all of them alike; what is told are medians.
set -eu
cd "$(dirname "$0")/.."
rounds=${1:-15}
person=facts/candidates/data-scientist.yaml
bin/righttrack advise $person >/dev/null

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cat > "$work/Bare.java" <<'JAVA'
class Bare { public static void main(String[] args) { System.out.println("x"); } }
JAVA
javac -d "$work" "$work/Bare.java"

now() { date +%s%N; }
timed() {
    name=$1
    shift
    from=$(now)
    "$@" >/dev/null
    echo "$((($(now) - from) / 1000000))" >> "$work/$name"
}

i=0
while [ $i -lt "$rounds" ]; do
    timed archive bin/righttrack advise $person
    timed plain env RIGHTTRACK_ARCHIVE=no bin/righttrack advise $person
    timed bare java -Xshare:auto -XX:TieredStopAtLevel=1 -cp "$work" Bare
    i=$((i + 1))
done

echo "load: $(cut -d' ' -f1-3 /proc/loadavg 2>/dev/null || echo unknown), $rounds rounds, medians in ms"
for name in archive plain bare; do
    printf '%-8s %s\n' $name "$(sort -n "$work/$name" | sed -n "$(((rounds + 1) / 2))p")"
done
