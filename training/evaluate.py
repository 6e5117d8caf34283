"""Scores the exported ONNX file on gold tokens, and measures its speed. Nothing here is trained on.

    python evaluate.py --net reader.onnx --conllu ewt-test=PATH --conllu gum-dev=PATH --names uner-test=PATH --names crossner-test=PATH
"""
import argparse
import collections
import time

import numpy as np
import onnxruntime

import corpora
import decode
import lemmas
from train import Encoder
from words import WordPieces

NAME_TYPES = {"PER": "PERSON", "ORG": "ORGANISATION", "LOC": "PLACE", **corpora.CROSSNER_TYPES}
SCORED = ("PERSON", "ORGANISATION", "PLACE")


class Net:
    """The exported file, run through ONNX Runtime."""

    def __init__(self, path, threads=1):
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        self.session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
        self.properties = self.session.get_modelmeta().custom_metadata_map
        self.labels = {task: self.properties[task].split("\n") for task in ("upos", "xpos", "relation", "lemma", "entity")}
        self.encoder = Encoder(WordPieces(self.properties["vocabulary"].split("\n")), self.labels)
        self.outputs = [output.name for output in self.session.get_outputs()]

    def run(self, sentences):
        feed = {name: tensor.numpy() for name, tensor in self.encoder.inputs(sentences).items()}
        return dict(zip(self.outputs, self.session.run(None, feed)))

    def read(self, sentences, size=8):
        """(sentence, its outputs without padding) for every sentence, in batches of about equal length."""
        ordered = sorted(sentences, key=self.encoder.length)
        for start in range(0, len(ordered), size):
            chosen = ordered[start:start + size]
            out = self.run(chosen)
            for b, sentence in enumerate(chosen):
                n = len(sentence.forms)
                yield sentence, {name: value[b, :n, :n + 1] if name in ("arc", "label") else value[b, :n]
                                 for name, value in out.items()}


def syntax(net, sentences):
    """Percentages: UPOS, XPOS, lemma, UAS, LAS (main relation) and LAS with subtypes."""
    right, words = collections.Counter(), 0
    for sentence, out in net.read(sentences):
        heads = decode.tree(out["arc"])
        for i, form in enumerate(sentence.forms):
            words += 1
            relation = net.labels["relation"][out["label"][i, heads[i]]]
            attached = heads[i] == sentence.heads[i]
            right["UPOS"] += net.labels["upos"][out["upos"][i]] == sentence.upos[i]
            right["XPOS"] += net.labels["xpos"][out["xpos"][i]] == sentence.xpos[i]
            right["lemma"] += lemmas.apply(net.labels["lemma"][out["lemma"][i]], form) == sentence.lemmas[i]
            right["UAS"] += attached
            right["LAS"] += attached and relation.split(":")[0] == sentence.relations[i].split(":")[0]
            right["LAS+"] += attached and relation == sentence.relations[i]
    return {name: 100 * count / words for name, count in right.items()}


def names(net, pairs, case=str):
    """Type -> (F1, precision, recall, number in gold), and ALL, over the types that are scored."""
    counts = collections.Counter()
    gold = {id(s): labels for s, labels in ((corpora.Sentence("", [case(w) for w in words]), labels) for words, labels in pairs)}
    sentences = [corpora.Sentence("", [case(w) for w in words]) for words, _ in pairs]
    gold = {id(s): labels for s, (_, labels) in zip(sentences, pairs)}
    for sentence, out in net.read(sentences):
        expected = {s for s in decode.spans(gold[id(sentence)]) if s[2] in SCORED}
        found = {s for s in decode.spans(decode.names(out["entity"])) if s[2] in SCORED}
        for kind, group in (("gold", expected), ("found", found), ("right", expected & found)):
            for span in group:
                counts[kind, span[2]] += 1
                counts[kind, "ALL"] += 1
    scores = {}
    for kind in ("ALL",) + SCORED:
        right, found, expected = (counts[name, kind] for name in ("right", "found", "gold"))
        scores[kind] = (200 * right / max(1, found + expected), 100 * right / max(1, found), 100 * right / max(1, expected), expected)
    return scores


def speed(net, sentences, pieces=32, size=8, seconds=5):
    """Sentences a second at a batch of 8 sentences of 32 pieces (or the nearest length there is), one thread."""
    sentences = sorted(sentences, key=lambda s: abs(net.encoder.length(s) - pieces))[:size]
    feed = {name: tensor.numpy() for name, tensor in net.encoder.inputs(sentences).items()}
    for _ in range(3):
        net.session.run(None, feed)
    began, runs = time.perf_counter(), 0
    while time.perf_counter() - began < seconds:
        net.session.run(None, feed)
        runs += 1
    return runs * size / (time.perf_counter() - began)


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--net", required=True)
    arguments.add_argument("--conllu", action="append", default=[], metavar="NAME=PATH")
    arguments.add_argument("--names", action="append", default=[], metavar="NAME=PATH")
    arguments.add_argument("--limit", type=int, help="only the first so many sentences of each set")
    options = arguments.parse_args()
    net = Net(options.net)
    for entry in options.conllu:
        name, path = entry.split("=", 1)
        sentences = corpora.read_conllu(path, name)[:options.limit]
        print(name, len(sentences), " ".join(f"{k} {v:.2f}" for k, v in syntax(net, sentences).items()), flush=True)
    for entry in options.names:
        name, path = entry.split("=", 1)
        pairs = corpora.read_bio(path, NAME_TYPES)[:options.limit]
        for case in (str, str.upper, str.lower):
            for kind, (f1, precision, recall, gold) in names(net, pairs, case).items():
                if case is str or kind == "ALL":
                    print(f"{name} {case.__name__} {kind} F1 {f1:.2f} P {precision:.2f} R {recall:.2f} gold {gold}", flush=True)
    if options.conllu:
        print(f"speed {speed(net, sentences):.0f} sentences/s (batch 8, about 32 pieces, one thread)")


if __name__ == "__main__":
    main()
