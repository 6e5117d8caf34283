"""From the net's outputs to a tree and to names: maximum spanning tree with one root, and Viterbi over BIO."""
import numpy as np

from corpora import ENTITY_LABELS

LOW = -1e9


def tree(scores):
    """Heads (0 = root, j = word j-1) of the best tree with exactly one root. scores [n, n+1]: row = dependent."""
    n = len(scores)
    matrix = np.full((n + 1, n + 1), LOW)
    matrix[1:] = scores[:n, :n + 1]
    np.fill_diagonal(matrix, LOW)
    heads = np.concatenate([[0], matrix[1:].argmax(1)])
    if (heads[1:] == 0).sum() == 1 and _cycle(heads) is None:
        return heads[1:]
    best, found = None, None
    for root in np.argsort(-matrix[1:, 0])[:5] + 1:
        trial = matrix.copy()
        trial[1:, 0] = LOW
        trial[root] = LOW
        trial[root, 0] = matrix[root, 0]
        heads = _maximum_spanning_tree(trial)
        score = matrix[np.arange(1, n + 1), heads[1:]].sum()
        if best is None or score > best:
            best, found = score, heads
    return found[1:]


def _cycle(heads):
    state = np.zeros(len(heads), int)
    for start in range(1, len(heads)):
        path, node = [], start
        while node and state[node] == 0:
            state[node] = 1
            path.append(node)
            node = heads[node]
        if node and state[node] == 1:
            return path[path.index(node):]
        for seen in path:
            state[seen] = 2
    return None


def _maximum_spanning_tree(matrix):
    """Chu-Liu and Edmonds. matrix[dependent, head]; node 0 is the root."""
    heads = matrix.argmax(1)
    heads[0] = 0
    cycle = _cycle(heads)
    if cycle is None:
        return heads
    outside = [i for i in range(len(matrix)) if i not in cycle]
    kept = np.array(cycle)
    gain = matrix[kept, :] - matrix[kept, heads[kept]][:, None]
    size = len(outside)
    smaller = np.full((size + 1, size + 1), LOW)
    smaller[:size, :size] = matrix[np.ix_(outside, outside)]
    entering = gain[:, outside]
    smaller[size, :size] = entering.max(0)
    leaving = matrix[np.ix_(outside, kept)]
    smaller[:size, size] = leaving.max(1)
    np.fill_diagonal(smaller, LOW)
    solved = _maximum_spanning_tree(smaller)
    result = heads.copy()
    for i, node in enumerate(outside):
        if i:
            result[node] = kept[leaving[i].argmax()] if solved[i] == size else outside[solved[i]]
    source = solved[size]
    result[kept[entering[:, source].argmax()]] = outside[source]
    return result


def _transitions():
    allowed = np.zeros((len(ENTITY_LABELS), len(ENTITY_LABELS)))
    for i, before in enumerate(ENTITY_LABELS):
        for j, after in enumerate(ENTITY_LABELS):
            if after.startswith("I-") and before[1:] != after[1:]:
                allowed[i, j] = LOW
    return allowed


TRANSITIONS = _transitions()
START = np.array([LOW if label.startswith("I-") else 0.0 for label in ENTITY_LABELS])


def names(logits):
    """The best BIO label sequence; I-X only after B-X or I-X."""
    logits = logits - np.log(np.exp(logits - logits.max(-1, keepdims=True)).sum(-1, keepdims=True)) - logits.max(-1, keepdims=True)
    score, back = START + logits[0], []
    for row in logits[1:]:
        step = score[:, None] + TRANSITIONS
        back.append(step.argmax(0))
        score = step.max(0) + row
    best = [int(score.argmax())]
    for pointers in reversed(back):
        best.append(int(pointers[best[-1]]))
    return [ENTITY_LABELS[i] for i in reversed(best)]


def spans(labels):
    """(start, end, type) of the names in BIO labels."""
    found, start = [], None
    for i, label in enumerate(list(labels) + ["O"]):
        if start is not None and not label.startswith("I-"):
            found.append((start, i, labels[start][2:]))
            start = None
        if label.startswith("B-"):
            start = i
    return found
