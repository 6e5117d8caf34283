"""Trains the model of where sentences end: logistic regression over the features that the Java side computes itself.

    mvn -q -pl language -am test-compile
    python train.py --ewt .../ud-ewt/train.conllu --gum .../ud-gum/train.conllu --classpath A:B:C \\
        --common .../common-words.txt --out boundaries.bin

The class path holds the classes and test classes of the language module and the classes of the model module. The Java program
BoundaryTrainingData cuts the raw text into words and writes, for every place where a sentence could end, whether one does and the
indices of its features; so there is one definition of the features, and it is in BoundaryFeatures.java. Needs numpy and scipy.
"""
import argparse
import random
import struct
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np
import scipy.sparse
from scipy.optimize import fmin_l_bfgs_b

from raw_text import documents

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from corpora import GUM_GENRES  # noqa: E402

SPACE = 1 << 19
# Added to the bias: unmarked ends are missed more often than ends are invented. Chosen on the EWT and GUM dev sets.
EAGERNESS = 0.4
SEPARATOR = "\x01"
# Abbreviations that end a sentence now and then, though hardly any does in the corpora.
INSIDE = ["U.S.", "U.S.", "U.N.", "E.U.", "U.K."]
ENDS = ["the U.S.", "U.S.", "the U.N.", "D.C.", "the E.U.", "p.m.", "a.m.", "Inc.", "Corp.", "Co.", "Ltd.", "Jr.", "etc.", "the U.K."]


def with_abbreviations(texts, starters, dice):
    """Copies of paragraphs in which an abbreviation ends a sentence ("He flew back to the U.S. She stayed.") or does not ("the
    U.S. Secretary"): the corpora have too few of either to learn from."""
    ending, inside = [], []
    for paragraph in (p for d in texts for p in d.paragraphs()):
        ending.append(paragraph.ending_in(dice.choice(ENDS), starters, dice))
        inside.append(paragraph.with_inside(dice.choice(INSIDE), dice) if dice.random() < 0.3 else None)
    copies = [p for p in ending + inside if p]
    print(sum(p is not None for p in ending), "paragraphs with abbreviations at ends,", sum(p is not None for p in inside), "inside")
    return copies


def examples(texts, classpath):
    """(labels, feature indices) of all places in the documents."""
    with tempfile.TemporaryDirectory() as folder:
        text, ends, out = (Path(folder) / name for name in ("text", "ends", "out"))
        text.write_text(SEPARATOR.join(d.text.replace(SEPARATOR, " ") for d in texts), encoding="utf-8")
        ends.write_text("\n".join(" ".join(map(str, d.ends)) for d in texts), encoding="utf-8")
        program = "org.readout.language.BoundaryTrainingData"
        subprocess.run(["java", "-cp", classpath, program, str(text), str(ends), str(out)], check=True)
        rows = np.fromfile(out, dtype=np.uint8)
    width = int(rows[1])
    rows = rows.reshape(-1, 2 + 4 * width)
    return rows[:, 0].astype(np.float32), np.ascontiguousarray(rows[:, 2:]).view(">i4").astype(np.int32).reshape(-1, width)


def fit(labels, indices, penalty, most=120):
    """Weights with the bias last."""
    width = indices.shape[1]
    starts = np.arange(0, indices.size + 1, width)
    matrix = scipy.sparse.csr_matrix((np.ones(indices.size, np.float32), indices.ravel(), starts), (len(indices), SPACE))
    turned = matrix.T.tocsr()
    signs = 2 * labels - 1

    def loss(weights):
        margins = signs * (matrix @ weights[:-1].astype(np.float32) + weights[-1])
        slopes = -signs / (1 + np.exp(margins))
        gradient = np.append(turned @ slopes.astype(np.float32) + penalty * weights[:-1], slopes.sum())
        return float(np.logaddexp(0, -margins).sum() + penalty / 2 * np.square(weights[:-1]).sum()), gradient

    weights, value, info = fmin_l_bfgs_b(loss, np.zeros(SPACE + 1), maxiter=most, m=8)
    print(f"{len(labels)} places, {labels.mean():.3%} ends, loss {value / len(labels):.5f} after {info['nit']} steps")
    return weights


def write(weights, path):
    """Bias and scale as big-endian floats, then a signed byte for every feature index."""
    scale = np.abs(weights[:-1]).max() / 127
    levels = np.rint(weights[:-1] / scale).astype(np.int8)
    path.write_bytes(struct.pack(">ff", weights[-1] + EAGERNESS, scale) + levels.tobytes())


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("ewt", "gum", "common", "out"):
        arguments.add_argument("--" + name, required=True, type=Path)
    arguments.add_argument("--classpath", required=True)
    arguments.add_argument("--penalty", type=float, default=1.0)
    options = arguments.parse_args()
    texts = documents(options.ewt) + [d for d in documents(options.gum) if d.genre in GUM_GENRES]
    starters = {w for w in options.common.read_text(encoding="utf-8").splitlines() if not w.startswith("#")}
    texts += with_abbreviations(texts, starters, random.Random(1))
    labels, indices = examples(texts, options.classpath)
    write(fit(labels, indices, options.penalty), options.out)


if __name__ == "__main__":
    main()
