#!/bin/sh
# The whole table of docs/validity.md in one command: the agreement with the titles of real people, year by year, over five roles and
# over six, and with the people at an adviser's desk. Arguments: a folder with kaggle-YEAR-*.jsonl in the form that
# docs/mappings/kaggle-survey.yaml reads (neither is part of the project), and a file of people with accepted and never roles, which may
# be left out. With --design before them, only what rules are designed on: the even lines of 2022, 2017 and 2020.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
design=no
if [ "${1:-}" = --design ]; then
    design=yes
    shift
fi
if [ $# -lt 1 ] || [ ! -d "$1" ]; then
    echo "usage: bench/validity.sh [--design] FOLDER [PEOPLE]" >&2
    exit 2
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for file in "$1"/kaggle-*.jsonl; do
    year=$(basename "$file" | sed 's/^kaggle-\([0-9]*\).*/\1/')
    case $design-$year in
    yes-2022) awk 'NR % 2 == 0' "$file" >"$work/2022 even lines" ;;
    yes-2021) ;;
    *) cp "$file" "$work/$year" ;;
    esac
done
"$root/bin/righttrack" score --columns "$root/docs/mappings/kaggle-survey.yaml" "$work"/2*
if [ $# -gt 1 ]; then
    echo
    echo "At the desk"
    "$root/bin/righttrack" score --accepted "$2"
fi
