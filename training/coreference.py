"""Fits the weights of coreference.

Reads the choices that org.readout.evaluation.CoreferenceExamples writes (names of the features, then choices of OntoGUM
and of GAP) and maximises the likelihood that the right candidates together have, with a quadratic penalty.

    python coreference.py EXAMPLES WEIGHTS [--penalty 10.0] [--gap 1.0]
"""

import argparse

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

HEADER = """# What each feature counts for a candidate: template, values, weight. The values' first is the mention's form; see
# PairFeatures. Fitted by training/coreference.py on OntoGUM (its news, biographies, interviews, speeches, travel guides,
# papers and court texts, without each third of the first four genres) and on GAP's validation part and each second text of
# its development part; see THIRD-PARTY.md.
"""


def read(path):
    """Names of the features; rows of features, labels and choice of each candidate; the first choice of GAP."""
    with open(path, encoding="utf-8") as lines:
        count = int(next(lines))
        names = [next(lines).rstrip("\n") for _ in range(count)]
        indices, starts, labels, choices, gap_from = [], [0], [], [], 0
        choice = 0
        for line in lines:
            if line.startswith("* gap"):
                gap_from = choice
            elif line.startswith("*"):
                continue
            elif line == "\n":
                choice += 1
            else:
                label, *features = map(int, line.split())
                indices.extend(features)
                starts.append(len(indices))
                labels.append(label)
                choices.append(choice)
    rows = csr_matrix((np.ones(len(indices)), indices, starts), shape=(len(labels), count))
    return names, rows, np.array(labels, dtype=bool), np.array(choices), gap_from


def fit(rows, labels, choices, importance, penalty):
    """The weights of the greatest penalised likelihood."""
    borders = np.flatnonzero(np.diff(choices, prepend=-1))
    number = np.cumsum(np.diff(choices, prepend=-1) != 0) - 1

    def share(scores):
        top = np.maximum.reduceat(scores, borders)
        raised = np.exp(scores - top[number])
        total = np.add.reduceat(raised, borders)
        return raised / total[number], top + np.log(total)

    transposed = rows.T.tocsr()

    def loss(weights):
        scores = rows @ weights
        every, log_every = share(scores)
        right, log_right = share(np.where(labels, scores, -1e9))
        value = np.sum(importance * (log_every - log_right)) + penalty / 2 * weights @ weights
        return value, transposed @ (importance[number] * (every - right)) + penalty * weights

    found = minimize(loss, np.zeros(rows.shape[1]), jac=True, method="L-BFGS-B", options={"maxiter": 400})
    scores = rows @ found.x
    best = np.array([b + np.argmax(scores[b:e]) for b, e in zip(borders, [*borders[1:], len(scores)])])
    return found.x, labels[best]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("examples")
    parser.add_argument("weights")
    parser.add_argument("--penalty", type=float, default=10.0)
    parser.add_argument("--gap", type=float, default=1.0, help="importance of a choice of GAP")
    arguments = parser.parse_args()
    names, rows, labels, choices, gap_from = read(arguments.examples)
    kept = np.unique(choices)
    importance = np.where(kept >= gap_from, arguments.gap, 1.0)
    weights, right = fit(rows, labels, choices, importance, arguments.penalty)
    print(f"right: OntoGUM {right[kept < gap_from].mean():.4f}, GAP {right[kept >= gap_from].mean():.4f}")
    with open(arguments.weights, "w", encoding="utf-8") as out:
        out.write(HEADER)
        for name, weight in zip(names, weights):
            if abs(weight) >= 0.005:
                out.write(f"{name} {weight:.3f}\n")


if __name__ == "__main__":
    main()
