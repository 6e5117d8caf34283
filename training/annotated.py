"""Reads the Readout Corpus: sentences with acts marked inline (corpus/README.md tells the format).

    python annotated.py ../corpus/sentences/*.txt      # checks the files, prints what they hold
"""
import collections
import re
import sys
from dataclasses import dataclass, field
from pathlib import Path

MODES = {
    "AGREE": "", "CONSULT": "visit third-party multilateral phone", "SUPPORT": "", "CONCEDE": "", "COOPERATE": "", "AID": "",
    "RETREAT": "withdraw release disarm ceasefire access resign", "REQUEST": "assist change yield meet",
    "ACCUSE": "disapprove investigate allege", "REJECT": "assist change yield meet",
    "THREATEN": "restrict arrest relations expel territory violence",
    "PROTEST": "demo riot strike hunger boycott obstruct vandalize", "SANCTION": "convict expel withdraw discontinue",
    "MOBILIZE": "troops weapons police militia",
    "COERCE": "seize restrict censor curfew martial-law arrest deport withhold misinformation cyber",
    "ASSAULT": "abduct beat torture sexual targeted destroy primitive firearms explosives suicide-attack aerial drone heavy-weapons "
               "crowd-control unconventional"}
MODES = {kind: set(names.split()) for kind, names in MODES.items()}
STATUSES = {"occurred", "planned", "hypothetical", "negated"}
STANCES = {"claims", "confirms", "denies", "alleges", "hedged"}
ROLES = {"a": "actor", "r": "recipient", "p": "place", "t": "time", "s": "speaker", "c": "cue"}
ROLE = re.compile(r"([arptsc])(\d+)(?:\.(\d+))?$")


class FormatError(ValueError):
    """A mark that is not in order; the message tells which."""


@dataclass
class Act:
    """One act: its trigger span, codes, and (role, start, end, level, stance) for each party, place, time, speaker and cue."""
    start: int
    end: int
    kind: str
    modes: list
    status: str = "occurred"
    background: bool = False
    roles: list = field(default_factory=list)


@dataclass
class Example:
    """One sentence or passage; offsets are code points into `text`, spans half-open."""
    text: str
    sentences: list
    acts: dict
    about: dict
    line: int


def read(path):
    """The examples of a file; raises FormatError with file and line."""
    found, block, about, start = [], [], {}, 0
    lines = Path(path).read_text(encoding="utf-8").split("\n")
    for number, line in enumerate(lines + [""], 1):
        if line.startswith("#"):
            continue
        if line.startswith("@"):
            key, _, value = line[1:].partition(" ")
            about = {**about, key: value.strip()}
        elif line.strip():
            start = start if block else number
            block.append(line.strip())
        elif block:
            try:
                found.append(_example(block, about, start))
            except FormatError as error:
                raise FormatError(f"{path}:{start}: {error}") from None
            block = []
    return found


def _example(block, about, line):
    text, sentences, marks = "", [], []
    for sentence in block:
        begins = len(text) + (1 if text else 0)
        plain, own = _spans(sentence)
        text += (" " if text else "") + plain
        sentences.append((begins, len(text)))
        marks += [(begins + start, begins + end, label) for start, end, label in own]
    acts = {}
    for start, end, label in marks:
        for number, act in _triggers(start, end, label):
            if number in acts:
                raise FormatError(f"two triggers of act {number}")
            acts[number] = act
    for start, end, label in marks:
        _add_roles(acts, start, end, label)
    for number, act in acts.items():
        roles = {role for role, *_ in act.roles}
        if not roles & {"actor", "recipient"}:
            raise FormatError(f"act {number} has neither actor nor recipient")
        if "speaker" in roles and "cue" not in roles:
            raise FormatError(f"act {number} has a speaker without a cue")
    return Example(text, sentences, acts, about, line)


def _spans(line):
    """Plain text and its (start, end, label) marks."""
    text, open_at, marks, i = "", [], [], 0
    while i < len(line):
        letter = line[i]
        if letter == "\\" and i + 1 < len(line):
            text += line[i + 1]
            i += 1
        elif letter == "[":
            open_at.append(len(text))
        elif letter == "]":
            if not open_at or line[i + 1:i + 2] != "{":
                raise FormatError("] without [ before it or without {...} after it")
            close = line.find("}", i)
            if close < 0:
                raise FormatError("{ that is not closed")
            marks.append((open_at.pop(), len(text), line[i + 2:close]))
            if marks[-1][0] == marks[-1][1] or text[marks[-1][0]:] != text[marks[-1][0]:].strip():
                raise FormatError(f"a mark around nothing, or with a space at its edge: {text[marks[-1][0]:]!r}")
            i = close
        elif letter in "{}":
            raise FormatError("{ or } outside a mark")
        else:
            text += letter
        i += 1
    if open_at:
        raise FormatError("[ that is not closed")
    return text, marks


def _parts(label):
    """The label's parts: a trigger is a number and its codes, a cue its stance, everything else one word."""
    for part in re.split(r"\s*,\s*", label.strip()):
        yield part.split()


def _triggers(start, end, label):
    for words in _parts(label):
        if words and words[0].isdigit():
            if len(words) < 2:
                raise FormatError(f"act {words[0]} has no type")
            kind, _, modes = words[1].partition("/")
            modes = [mode for mode in modes.split("+") if mode]
            if kind not in MODES or not set(modes) <= MODES[kind]:
                raise FormatError(f"no such type or mode: {words[1]}")
            act = Act(start, end, kind, modes)
            for word in words[2:]:
                if word == "bg":
                    act.background = True
                elif word in STATUSES:
                    act.status = word
                else:
                    raise FormatError(f"neither a status nor bg: {word}")
            yield int(words[0]), act


def _add_roles(acts, start, end, label):
    for words in _parts(label):
        if not words or words[0].isdigit():
            continue
        stance = words[-1] if words[-1] in STANCES else None
        for word in words[:-1] if stance else words:
            match = ROLE.match(word)
            if not match:
                raise FormatError(f"no such role: {word}")
            role, number, level = ROLES[match[1]], int(match[2]), int(match[3] or 1)
            if number not in acts:
                raise FormatError(f"{word}: there is no act {number}")
            if (role == "cue") != bool(stance):
                raise FormatError(f"{word}: a cue needs a stance, nothing else may have one")
            acts[number].roles.append((role, start, end, level, stance))


def main():
    counts, failed = collections.Counter(), False
    seen = {}
    for path in sys.argv[1:]:
        try:
            examples = read(path)
        except FormatError as error:
            print(error)
            failed = True
            continue
        for example in examples:
            if example.text in seen:
                print(f"{path}:{example.line}: the same as {seen[example.text]}")
                failed = True
            seen[example.text] = f"{path}:{example.line}"
            counts["examples"] += 1
            counts["sentences"] += len(example.sentences)
            counts["passages"] += len(example.sentences) > 1
            counts["without an act"] += not example.acts
            for act in example.acts.values():
                counts["acts"] += 1
                counts["type " + act.kind] += 1
                counts["status " + act.status] += 1
                counts["background"] += act.background
                for mode in act.modes:
                    counts[f"mode {act.kind}/{mode}"] += 1
    for name, count in sorted(counts.items()):
        print(f"{count:6} {name}")
    sys.exit(failed)


if __name__ == "__main__":
    main()
