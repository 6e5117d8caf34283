"""Writes common-words.txt: words that are hardly ever capitalised but at the beginning of a sentence, from the UD training files.

    python common_words.py --ewt .../ud-ewt/train.conllu --gum .../ud-gum/train.conllu --out common-words.txt
"""
import argparse
import collections
from pathlib import Path

LEAST, SHARE = 4, 0.9
# The treebanks write them small, the news with a capital where they stand in a name: "the U.S. Embassy", "U.S. Forces Korea".
IN_NAMES = {"border", "customs", "embassy", "forces", "military", "mission", "under"}
HEADER = """\
# Words that are written with a capital letter hardly anywhere but at the beginning of a sentence: what follows "U.S." tells whether a
# sentence ends there. Counted in the training parts of UD English EWT and GUM by training/sentences/common_words.py.
"""


def words(path):
    """(form, whether it begins its sentence) for every word."""
    with open(path, encoding="utf-8") as file:
        for line in file:
            cells = line.split("\t")
            if cells[0].isdigit():
                yield cells[1], cells[0] == "1"


def common(paths):
    lower, capital = collections.Counter(), collections.Counter()
    for path in paths:
        for form, first in words(path):
            if form.isalpha() and form.isascii() and form.islower():
                lower[form] += 1
            elif form.isalpha() and form.istitle() and not first:
                capital[form.lower()] += 1
    return sorted(w for w, n in lower.items() if w not in IN_NAMES and n >= LEAST and n >= SHARE * (n + capital[w]))


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("ewt", "gum", "out"):
        arguments.add_argument("--" + name, required=True, type=Path)
    options = arguments.parse_args()
    found = common([options.ewt, options.gum])
    options.out.write_text(HEADER + "\n".join(found) + "\n", encoding="utf-8")
    print(len(found), "words")


if __name__ == "__main__":
    main()
