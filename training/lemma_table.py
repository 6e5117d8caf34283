"""Writes the table of inflected forms that the lemmatiser looks up before it trusts the net.

Usage: lemma_table.py TRAIN.conllu... > lemmas.txt

One line a form: FORM/TAG LEMMA, lower case, where the training treebanks (never their dev or test files) agree on the
lemma of a form under a Penn tag. Only forms that differ from their lemma are listed; names are left out.
"""

import collections
import sys

TAGS = {"VBD", "VBN", "VBG", "VBZ", "NNS", "JJR", "JJS", "VBP", "VB", "NN"}


def read(paths):
    counts = collections.defaultdict(collections.Counter)
    for path in paths:
        with open(path, encoding="utf-8") as lines:
            for line in lines:
                columns = line.rstrip("\n").split("\t")
                if len(columns) == 10 and columns[0].isdigit() and columns[4] in TAGS:
                    counts[columns[1].lower(), columns[4]][columns[2].lower()] += 1
    return counts


def main():
    for (form, tag), lemmas in sorted(read(sys.argv[1:]).items()):
        lemma, count = lemmas.most_common(1)[0]
        certain = count * 10 >= sum(lemmas.values()) * 8
        regular = form == lemma and tag in {"NN", "VB", "VBP"}
        if form.isalpha() and form.isascii() and lemma.isalpha() and certain and not regular:
            print(f"{form}/{tag}", lemma)


if __name__ == "__main__":
    main()
