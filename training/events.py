"""The Readout Corpus as training sentences: acts tied to the words that the product's own tokenizer gives.

    python events.py CORPUS.txt... > corpus.jsonl      # one line of a file each, to be read by `readout parse`
    readout parse corpus.jsonl > corpus.conllu

The trees of that parse are used to find the head word of a marked span. Where several nets' parses are given, the words on which
all of them agree train tags and trees as well: without that, the many sentences that train acts alone wear syntax away.
"""
import json
import sys
from dataclasses import dataclass
from pathlib import Path

import annotated
import corpora

KINDS = list(annotated.MODES)
STATUSES = ["occurred", "planned", "hypothetical", "negated"]
MODES = [f"{kind}/{mode}" for kind in KINDS for mode in sorted(annotated.MODES[kind])]
ROLES = ["actor", "recipient", "place", "time", "speaker"]


@dataclass
class Trigger:
    """One act of a sentence, by word numbers. `arguments`: (role number, word)."""
    word: int
    kind: int
    status: int
    background: bool
    modes: list
    arguments: list


def lines_of(paths):
    """(id, text) of every sentence line of the corpus files, and the example that it belongs to."""
    for path in paths:
        for example in annotated.read(path):
            for number, (start, end) in enumerate(example.sentences):
                yield f"{Path(path).stem}:{example.line}:{number}", example, start, end


def sentences(paths, conllu, others=()):
    """Training sentences with `acts`; what the parser cut in two is two sentences, arguments across the cut are left out.

    `others`: parses of the same text by other nets; with them the sentences have tags and trees where all parses agree.
    """
    parsed = by_document(conllu)
    rivals = [by_document(other) for other in others]
    found = []
    for name, example, start, end in lines_of(paths):
        position = start
        if name not in parsed:
            raise ValueError(f"{name} is not in {conllu}: parse the corpus again")
        for number, words in enumerate(parsed[name]):
            offsets = []
            for form in words.forms:
                position = example.text.index(form, position, end)
                offsets.append((position, position + len(form)))
                position += len(form)
            sentence = corpora.Sentence("corpus", words.forms, allowed=[corpora.EVERYTHING] * len(words.forms),
                                        acts=acts_of(example, offsets, words.heads))
            agreed(sentence, words, [rival[name][number] for rival in rivals if len(rival.get(name, ())) > number])
            found.append(sentence)
    return found


def by_document(conllu):
    """The sentences of each document of a CoNLL-U file."""
    parsed = {}
    for words in corpora.read_conllu(conllu, "corpus"):
        parsed.setdefault(words.document, []).append(words)
    return parsed


def agreed(sentence, words, others):
    """Gives a sentence the tags and arcs of `words` that all of the other parses have too; -100 and "" where one differs."""
    others = [other for other in others if other.forms == words.forms]
    if not others:
        return
    sure = [all(getattr(other, field)[i] == getattr(words, field)[i] for other in others for field in ("upos", "heads", "relations"))
            for i in range(len(words.forms))]
    sentence.lemmas = words.lemmas
    for field, none in (("upos", ""), ("xpos", ""), ("heads", -100), ("relations", "")):
        setattr(sentence, field, [value if known else none for value, known in zip(getattr(words, field), sure)])


def acts_of(example, offsets, heads):
    acts = []
    for act in example.acts.values():
        word = head_word(act.start, act.end, offsets, heads)
        if word is None:
            continue
        arguments = []
        for role, start, end, level, _ in act.roles:
            at = head_word(start, end, offsets, heads)
            if role in ROLES and at is not None:
                arguments.append((ROLES.index(role), at))
        acts.append(Trigger(word, KINDS.index(act.kind), STATUSES.index(act.status), act.background,
                            [MODES.index(f"{act.kind}/{mode}") for mode in act.modes], arguments))
    return acts


def head_word(start, end, offsets, heads):
    """The first word of the span whose head lies outside; None if the span is not in this sentence."""
    inside = [i for i, (s, e) in enumerate(offsets) if s < end and e > start]
    for i in inside:
        if heads[i] - 1 not in inside:
            return i
    return None


def main():
    for name, example, start, end in lines_of(sys.argv[1:]):
        print(json.dumps({"id": name, "text": example.text[start:end]}))


if __name__ == "__main__":
    main()
