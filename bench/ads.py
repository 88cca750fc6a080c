#!/usr/bin/env python3
"""Prints how well `ad` reads the skills that experts marked in job ads.

    bench/ads.py SENTENCES.jsonl [--wrong]

Each line of SENTENCES has "idx" (the number of the ad), "tokens", "tags_knowledge" and "tags_skill" (B, I, O). The sentences of an ad
are one text, a line each, and what `ad` names in it, with unsure words left out, is held against the marks. Overlap precision is the
share of what was read that touches a marked span, overlap recall the share of the knowledge spans that something read touches. The
sentences stay where they are; nothing of them is kept. With --wrong the words that touch no span are printed, the most frequent first.
"""
import collections
import json
import os
import pathlib
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent.parent
# RIGHTTRACK is another command for the program, if it is set.
PROGRAM = os.environ.get("RIGHTTRACK", str(HERE / "bin" / "righttrack")).split()


def spans(tags):
    found = []
    for at, tag in enumerate([*tags, "O"]):
        if tag != "I" and found and found[-1][1] is None:
            found[-1][1] = at
        if tag == "B":
            found.append([at, None])
    return [tuple(span) for span in found]


def read(path):
    run = subprocess.run([*PROGRAM, "ad", path, "--format", "json", "--quiet"], capture_output=True, text=True, check=False)
    return json.loads(run.stdout)["answer"] if run.stdout.startswith("{") else {"mentions": []}


def touched(mention, text, lines, starts):
    """The tokens of the line that a word covers."""
    line = int(mention["place"].split("l. ")[1]) - 1
    at = text[line].find(mention["sentence"][:40]) if line < len(text) else -1
    begin = (at if at >= 0 else 0) + mention["offset"]
    written = mention["written"]
    if text[line][begin : begin + len(written)].lower() != written.lower():
        begin = text[line].lower().find(written.lower())
        if begin < 0:
            return line, set()
    end = begin + len(written)
    return line, {i for i, (f, t) in enumerate(starts[line]) if f < end and t > begin}


def main(path, shows_wrong):
    ads = collections.defaultdict(list)
    with open(path, encoding="utf-8") as file:
        for line in file:
            sentence = json.loads(line)
            ads[sentence["idx"]].append(sentence)
    hits = found = recalled = marked = 0
    wrong = collections.Counter()
    missed = collections.Counter()
    with tempfile.TemporaryDirectory() as folder:
        for number, sentences in ads.items():
            text = [" ".join(s["tokens"]) for s in sentences]
            starts = []
            for sentence in sentences:
                at, places = 0, []
                for token in sentence["tokens"]:
                    places.append((at, at + len(token)))
                    at += len(token) + 1
                starts.append(places)
            file = pathlib.Path(folder, f"{number}.txt")
            file.write_text("\n".join(text) + "\n", encoding="utf-8")
            covered = collections.defaultdict(set)
            seen = set()
            for mention in read(file)["mentions"]:
                if mention["subject"] in ("years", "activity"):
                    continue
                line, tokens = touched(mention, text, sentences, starts)
                if not tokens or (line, frozenset(tokens)) in seen:
                    continue
                seen.add((line, frozenset(tokens)))
                covered[line] |= tokens
                tags = sentences[line]
                is_hit = any(tags["tags_knowledge"][i] != "O" or tags["tags_skill"][i] != "O" for i in tokens)
                found += 1
                hits += is_hit
                if not is_hit:
                    wrong[mention["written"].lower()] += 1
            for line, sentence in enumerate(sentences):
                for begin, end in spans(sentence["tags_knowledge"]):
                    marked += 1
                    is_met = bool(covered[line] & set(range(begin, end)))
                    recalled += is_met
                    if not is_met:
                        missed[" ".join(sentence["tokens"][begin:end]).lower()] += 1
    precision, recall = hits / max(1, found), recalled / max(1, marked)
    print(f"{len(ads)} ads, {marked} knowledge spans, {found} words read")
    print(f"overlap precision {precision:.3f}, recall {recall:.3f}, F1 {2 * precision * recall / max(1e-9, precision + recall):.3f}")
    if shows_wrong:
        print("touch no span: " + "; ".join(f"{w} {n}" for w, n in wrong.most_common(60)))
        print("missed: " + "; ".join(f"{w} {n}" for w, n in missed.most_common(150)))


if len(sys.argv) < 2:
    sys.exit(__doc__)
main(sys.argv[1], "--wrong" in sys.argv[2:])
