"""Near-duplicates in the Readout Corpus: sentences that share most of their word triples.

    python duplicates.py ../corpus/sentences ../corpus/held-out [--least 0.5]

Prints every pair of sentences with a Jaccard similarity of their sets of word triples (lower case, marks removed) from `--least` on, the
likest first, and how many such pairs there are within each folder and across. Sentences of fewer than six words are left out.
"""
import argparse
import collections
import re
from pathlib import Path

import annotated


def sentences(folder):
    """(file:line of its example, words) of every sentence of a folder."""
    for path in sorted(Path(folder).glob("*.txt")):
        for example in annotated.read(path):
            for start, end in example.sentences:
                words = re.findall(r"\w+", example.text[start:end].lower())
                if len(words) >= 6:
                    yield f"{path.parent.name}/{path.name}:{example.line}", words


def triples(words):
    return {tuple(words[i:i + 3]) for i in range(len(words) - 2)}


def pairs(found, least):
    """(similarity, i, j) of every pair that shares enough of its triples; a triple of many sentences proposes no pair."""
    sets = [triples(words) for _, words in found]
    places = collections.defaultdict(list)
    for i, some in enumerate(sets):
        for triple in some:
            places[triple].append(i)
    shared = set()
    for at in places.values():
        if len(at) <= 50:
            for a in range(len(at)):
                for b in range(a + 1, len(at)):
                    shared.add((at[a], at[b]))
    for i, j in shared:
        similarity = len(sets[i] & sets[j]) / len(sets[i] | sets[j])
        if similarity >= least:
            yield similarity, i, j


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("folders", nargs="+", type=Path)
    arguments.add_argument("--least", type=float, default=0.5)
    options = arguments.parse_args()
    found = [sentence for folder in options.folders for sentence in sentences(folder)]
    alike = sorted(pairs(found, options.least), reverse=True)
    kinds = collections.Counter()
    for similarity, i, j in alike:
        print(f"{similarity:.2f}  {found[i][0]}  {found[j][0]}\n      {' '.join(found[i][1])}\n      {' '.join(found[j][1])}")
        kinds[" and ".join(sorted({found[i][0].split("/")[0], found[j][0].split("/")[0]}))] += 1
    print(f"{len(found)} sentences, {len(alike)} pairs from {options.least} on: {dict(kinds)}")


if __name__ == "__main__":
    main()
