"""How well two annotators of the Readout Corpus agree.

    python agreement.py ../corpus/sentences ../corpus/second-pass
"""
import collections
import sys
from pathlib import Path

import annotated

ROLES = ("actor", "recipient", "place", "time", "speaker")


def examples(folder):
    """Text -> example of all files of a folder."""
    return {e.text: e for path in sorted(Path(folder).glob("*.txt")) for e in annotated.read(path)}


def pairs(one, other):
    """Acts of both with the same type and overlapping triggers, one to one."""
    free = list(other)
    for act in one:
        partner = next((o for o in free if o.kind == act.kind and o.start < act.end and act.start < o.end), None)
        if partner:
            free.remove(partner)
            yield act, partner


def same(act, other, role):
    """Whether both leave the role empty or mark overlapping words for it."""
    own, its = ([r for r in a.roles if r[0] == role] for a in (act, other))
    return not own and not its or any(a[1] < b[2] and b[1] < a[2] for a in own for b in its)


def main():
    first, second = examples(sys.argv[1]), examples(sys.argv[2])
    counts = collections.Counter()
    for text, example in second.items():
        acts, others = list(first[text].acts.values()), list(example.acts.values())
        counts["examples"] += 1
        counts["first"] += len(acts)
        counts["second"] += len(others)
        for act, other in pairs(acts, others):
            counts["both"] += 1
            counts["status"] += act.status == other.status
            counts["background"] += act.background == other.background
            counts["modes"] += set(act.modes) == set(other.modes)
            counts.update(role for role in ROLES if same(act, other, role))
    both = counts["both"]
    print(f"{counts['examples']} examples; {counts['first']} and {counts['second']} acts")
    print(f"trigger and type, F1: {2 * both / (counts['first'] + counts['second']):.3f}")
    for name in ("status", "background", "modes") + ROLES:
        print(f"{name}, of the acts that both have: {counts[name] / both:.3f}")


if __name__ == "__main__":
    main()
