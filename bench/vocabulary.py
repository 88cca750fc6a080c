#!/usr/bin/env python3
"""Prints which share of the words of some lists the vocabulary knows.

    bench/vocabulary.py LIST...

A LIST is one of:
- a text file: a word a line;
- a table (.csv) with a column "example", "tool", "word" or "title", else its first column; where it has the columns "hot" or
  "in_demand", only rows with a Y in one of them count;
- sentences (.jsonl) with "tokens" and "tags_knowledge" (B, I, O): the marked spans that stand twice or more.

A word is known if every name in it is known: `batch` reads it as a tool, and words.csv has what it did not know. The lists stay
where they are; nothing of them is kept.
"""
import collections
import csv
import json
import os
import pathlib
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent.parent
# RIGHTTRACK is another command for the program, if it is set.
PROGRAM = os.environ.get("RIGHTTRACK", str(HERE / "bin" / "righttrack")).split()


def table(path):
    with open(path, newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    columns = list(rows[0])
    column = next((c for c in ("example", "tool", "word", "title") if c in columns), columns[0])
    marks = [c for c in ("hot", "in_demand") if c in columns]
    return [row[column] for row in rows if not marks or "Y" in (row[m] for m in marks)]


def spans(path):
    counts = collections.Counter()
    with open(path, encoding="utf-8") as file:
        for line in file:
            sentence = json.loads(line)
            span = []
            for token, tag in [*zip(sentence["tokens"], sentence["tags_knowledge"]), ("", "O")]:
                if tag != "I" and span:
                    counts[" ".join(span).lower()] += 1
                    span = []
                if tag != "O":
                    span.append(token)
    return [word for word, count in counts.items() if count > 1]


def words(path):
    if path.endswith(".csv"):
        found = table(path)
    elif path.endswith(".jsonl"):
        found = spans(path)
    else:
        found = pathlib.Path(path).read_text(encoding="utf-8").splitlines()
    return list(dict.fromkeys(word.strip() for word in found if word.strip()))


def unknown(listed):
    with tempfile.TemporaryDirectory() as folder:
        people = pathlib.Path(folder, "people.jsonl")
        people.write_text(
            "".join(json.dumps({"id": str(i), "tools": [word]}) + "\n" for i, word in enumerate(listed)), encoding="utf-8"
        )
        results = pathlib.Path(folder, "results")
        run = subprocess.run(
            [*PROGRAM, "batch", people, "-o", results], capture_output=True, text=True, check=False
        )
        if not (results / "advice.jsonl").exists():
            sys.exit(run.stderr)
        missing = []
        for name in ("advice.jsonl", "rejects.jsonl"):
            for line in (results / name).read_text(encoding="utf-8").splitlines():
                record = json.loads(line)
                codes = {finding["code"] for finding in record.get("findings", [])}
                if name == "rejects.jsonl":
                    missing.append(record["line"] - 1)
                elif codes & {"uncounted-word", "misspelled-word"}:
                    missing.append(int(record["candidate"]))
        return [listed[i] for i in sorted(missing)]


for path in sys.argv[1:] or sys.exit(__doc__):
    listed = words(path)
    missing = unknown(listed)
    known = len(listed) - len(missing)
    print(f"{known / len(listed):6.1%}  {known} of {len(listed)}  {path}")
    print("    unknown: " + "; ".join(missing))
