#!/bin/sh
# Compares what two checkouts write for the same commands: every example candidate in every format and detail, the
# explanations, titles, teams, the batch and its page, the rules' cases and handbook. Prints each command whose output
# differs, and exits with 1 if there is one. Arguments: the folder of the checkout before and that of the checkout after,
# both built, and, if wanted, a folder in which what each wrote is kept.
set -eu
before=$(cd "$1" && pwd)
after=$(cd "$2" && pwd)
if [ $# -gt 2 ]; then
    mkdir -p "$3"
    kept=$(cd "$3" && pwd)
else
    kept=$(mktemp -d)
    trap 'rm -rf "$kept"' EXIT
fi

# Runs one command in one checkout; its output, its errors and its exit code become one file.
record() {
    name=$1
    shift
    code=0
    bin/righttrack "$@" >"$kept/$side/$name.out" 2>"$kept/$side/$name.err" </dev/null || code=$?
    echo "$code" >"$kept/$side/$name.code"
}

all() {
    for person in facts/candidates/*.yaml; do
        who=$(basename "$person" .yaml)
        for format in text markdown json; do
            for detail in summary standard full; do
                record "advise-$who-$format-$detail" advise "$person" --format "$format" --detail "$detail" --top 6
            done
        done
        record "advise-$who-html" advise "$person" --format html
        record "explain-$who-sensitivity" explain "$person" --sensitivity
        for role in "data analyst" "machine learning engineer"; do
            record "explain-$who-why-${role%% *}" explain "$person" --why "$role"
            record "explain-$who-not-${role%% *}" explain "$person" --why-not "$role"
            record "explain-$who-path-${role%% *}" explain "$person" --path-to "$role"
        done
        record "explain-$who-compare" explain "$person" --compare "data scientist" --with "software engineer"
        record "explain-$who-if" explain "$person" --what-if mathematics=solid
    done
    record advise-other-reading advise facts/candidates/data-scientist.yaml --reading X5=any
    for team in facts/teams/*.yaml; do
        record "team-$(basename "$team" .yaml)" team "$team"
    done
    record title-nlp title "Sr. ML Engineer (NLP)"
    record title-statistician title statistician
    for name in "data engineer" "deep learning" python map modeling; do
        record "about-$name" about "$name"
    done
    for what in candidate team advice; do
        record "schema-$what" schema "$what"
    done
    record score score facts/candidates/people.jsonl
    for input in people.jsonl bootcamp.csv; do
        rm -rf "target/same-output"
        record "batch-$input" batch "facts/candidates/$input" -o target/same-output --threads 2 \
            --shortlist "data scientist" --trainings --quiet
        for result in advice.jsonl summary.csv rejects.jsonl shortlist.csv cohort.json roles.json rules.json; do
            if [ -f "target/same-output/$result" ]; then
                cp "target/same-output/$result" "$kept/$side/batch-$input-$result"
            fi
        done
        record "cohort-$input" report target/same-output -o -
    done
    record rules-test rules test
    record rules-coverage rules coverage
    rm -rf target/same-handbook
    record rules-docs rules docs -o target/same-handbook
    cat target/same-handbook/* >"$kept/$side/handbook" 2>/dev/null || :
    printf 'y\npython, sklearn and sql\nrather not\nso far\ndone\n' >target/same-answers
    record interview interview --answers target/same-answers
}

for side in before after; do
    mkdir -p "$kept/$side"
done
# What depends on the rules' hash or on how long something took is not compared.
normalised() {
    sed -E 's/[0-9a-f]{64}/HASH/g; s/[0-9.]+ s(econds)?\b/N s/g' "$1"
}
(side=before; cd "$before" && all)
(side=after; cd "$after" && all)
different=0
for one in "$kept"/before/* "$kept"/after/*; do
    name=$(basename "$one")
    if [ ! -f "$kept/before/$name" ] || [ ! -f "$kept/after/$name" ]; then
        echo "only on one side: $name"
        different=$((different + 1))
    fi
done
for one in "$kept"/before/*; do
    name=$(basename "$one")
    if [ -f "$kept/after/$name" ]; then
        normalised "$one" >"$kept/one"
        normalised "$kept/after/$name" >"$kept/other"
        if ! cmp -s "$kept/one" "$kept/other"; then
            echo "differs: $name"
            different=$((different + 1))
        fi
    fi
done
echo "$(ls "$kept/before" | wc -l) files compared, $different different"
[ "$different" -eq 0 ]
