"""Reads the corpora into sentences with whatever annotation each of them has.

Entities are given to training as the set of labels allowed at each word: one label where the corpus is decided, several where
it is silent on a type or on a word. The loss is then the logarithm of the summed probability of the allowed labels.
"""
import random
import re
from dataclasses import dataclass, field
from pathlib import Path

TYPES = ["PERSON", "ORGANISATION", "PLACE", "GROUP", "MISC"]
ENTITY_LABELS = ["O"] + [f"{prefix}-{kind}" for kind in TYPES for prefix in "BI"]
EVERYTHING = frozenset(ENTITY_LABELS)
NAMED = EVERYTHING - {"O"}
BEGINNING = frozenset(label for label in ENTITY_LABELS if label.startswith("B-"))
CONTINUING = frozenset(label for label in ENTITY_LABELS if label.startswith("I-"))
OUTSIDE = frozenset(["O"])
SILENT_IN_UNER = frozenset(["O", "B-MISC", "I-MISC", "B-GROUP", "I-GROUP"])

GUM_GENRES = {"academic", "bio", "conversation", "court", "interview", "news", "speech", "textbook", "vlog", "voyage"}
GUM_TYPES = {"person": "PERSON", "organization": "ORGANISATION", "place": "PLACE", "event": "MISC", "abstract": "MISC",
             "object": "MISC", "animal": "MISC", "plant": "MISC", "substance": "MISC"}
CROSSNER_TYPES = {"politician": "PERSON", "person": "PERSON", "organisation": "ORGANISATION", "politicalparty": "ORGANISATION",
                  "country": "PLACE", "location": "PLACE", "event": "MISC", "election": "MISC", "misc": "MISC"}
UNER_TYPES = {"PER": "PERSON", "ORG": "ORGANISATION", "LOC": "PLACE"}
WIKIGOLD_TYPES = {"PER": "PERSON", "ORG": "ORGANISATION", "LOC": "PLACE", "MISC": "MISC"}
CALENDAR = set("""monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov
    dec am pm a.m. p.m. est edt pst pdt cst gmt utc bce ce ad bc""".split())
TITLES = set("""mr mr. mrs mrs. ms ms. miss dr dr. sir dame lord lady prof prof. professor president vice-president vice chairman
    chairwoman senator sen sen. representative rep rep. congressman congresswoman governor gov gov. mayor minister prime secretary
    ambassador general gen gen. colonel col col. major maj maj. captain capt capt. lieutenant lt lt. sergeant sgt sgt. private admiral
    judge justice chief king queen prince princess emperor pope saint st st. rev rev. reverend father brother sister sheikh
    shaikh sheik imam ayatollah rabbi bishop archbishop cardinal chancellor premier director officer inspector detective
    attorney speaker former deputy""".split())


@dataclass
class Sentence:
    """One sentence; syntax columns are empty where the corpus has names only."""
    source: str
    forms: list
    lemmas: list = field(default_factory=list)
    upos: list = field(default_factory=list)
    xpos: list = field(default_factory=list)
    heads: list = field(default_factory=list)
    relations: list = field(default_factory=list)
    allowed: list = None
    misc: list = None
    genre: str = None
    document: str = None
    acts: list = None
    id: str = None


def demonyms():
    """The words of names.txt with their plurals."""
    text = (Path(__file__).parent / "names.txt").read_text(encoding="utf-8")
    words = {w for line in text.splitlines() if not line.startswith("#") for w in line.split()}
    return words | {w + "s" for w in words if not w.endswith(("s", "ese", "ish", "men", "ch"))}


DEMONYMS = demonyms()


def read_conllu(path, source):
    """Sentences of a CoNLL-U file: syntactic words only, no ranges, no empty nodes."""
    sentences, rows, genre, document, name = [], [], None, None, None
    with open(path, encoding="utf-8") as file:
        for line in file:
            line = line.rstrip("\n")
            if line.startswith("# newdoc id = "):
                document = line.split(" = ")[1]
            if line.startswith("# sent_id = "):
                name = line.split(" = ")[1]
            if line.startswith("# meta::genre = "):
                genre = line.split(" = ")[1]
            if line and not line.startswith("#"):
                cells = line.split("\t")
                if cells[0].isdigit():
                    rows.append(cells)
            elif not line and rows:
                sentences.append(Sentence(source, [r[1] for r in rows], [r[2] for r in rows], [r[3] for r in rows],
                                          [r[4] for r in rows], [int(r[6]) for r in rows], [r[7] for r in rows],
                                          misc=[r[9] for r in rows], genre=genre,
                                          document=document, id=name))
                rows = []
    return sentences


def read_bio(path, types, column=-1, separator=None):
    """(words, labels) of a file with one word a line; labels become strict BIO over our types; unknown types are None."""
    sentences, words, labels = [], [], []

    def close():
        if words and not words[0].startswith("-DOCSTART-"):
            sentences.append((list(words), _strict(labels, types)))
        words.clear()
        labels.clear()

    with open(path, encoding="utf-8") as file:
        for line in file:
            cells = line.rstrip("\n").split(separator)
            if not line.strip():
                close()
            elif not (line.startswith("# ") and "=" in line):
                words.append(cells[1] if len(cells) > 3 else cells[0])
                labels.append(cells[2] if len(cells) > 3 else cells[column])
    close()
    return sentences


def _strict(labels, types):
    strict, previous = [], "O"
    for label in labels:
        if label == "O":
            strict.append("O")
        else:
            prefix, kind = label.split("-", 1)
            begins = prefix == "B" or previous == "O" or previous.split("-", 1)[1] != kind
            strict.append(f"{'B' if begins else 'I'}-{types.get(kind)}")
        previous = label
    return strict


def with_groups(words, labels):
    """MISC items that are a people, a nationality or a creed become GROUP, also where the corpus left them out."""
    labels = list(labels)
    for i, word in enumerate(words):
        following = labels[i + 1] if i + 1 < len(labels) else "O"
        if word in DEMONYMS and (labels[i] == "O" or labels[i] == "B-MISC" and not following.startswith("I-")):
            labels[i] = "B-GROUP"
    return labels


def names_of_gum(sentences):
    """Adds entity labels to GUM sentences from their own Entity annotation, cut down to the name."""
    open_mentions = {}
    for sentence in sentences:
        mentions = []
        for i, misc in enumerate(sentence.misc):
            entity = next((part[7:] for part in misc.split("|") if part.startswith("Entity=")), "")
            for token in re.findall(r"\([^()]+\)?|[^()]+\)", entity):
                if token.startswith("("):
                    fields = token.strip("()").split("-", 6)
                    if token.endswith(")"):
                        mentions.append((i, i, fields))
                    else:
                        open_mentions.setdefault(fields[0], []).append((i, fields))
                else:
                    stack = open_mentions.get(token[:-1])
                    if stack:
                        start, fields = stack.pop()
                        mentions.append((start, i, fields))
        open_mentions.clear()
        labels = ["O"] * len(sentence.forms)
        spans = [name for mention in mentions if (name := _name_of(sentence, *mention))]
        for start, end, kind in sorted(spans, key=lambda s: s[0] - s[1]):
            if all(label == "O" for label in labels[start:end + 1]):
                labels[start:end + 1] = [f"B-{kind}"] + [f"I-{kind}"] * (end - start)
        labels = with_groups(sentence.forms, labels)
        sentence.allowed = [_gum_allowed(sentence, i, label) for i, label in enumerate(labels)]


def _name_of(sentence, start, end, fields):
    kind = GUM_TYPES.get(fields[1] if len(fields) > 1 else "")
    if not kind:
        return None
    inside = range(start, end + 1)
    heads = [i for i in inside if not start <= sentence.heads[i] - 1 <= end]
    if len(heads) != 1 or sentence.upos[heads[0]] != "PROPN" or sentence.xpos[heads[0]] == "ADD" \
            or sentence.forms[heads[0]].lower() in CALENDAR:
        return None
    head = heads[0]
    first = last = head
    while first > start and _joins(sentence, first - 1, kind):
        first -= 1
    while last < end and (_joins(sentence, last + 1, kind) or _bridges(sentence, last + 1, end, kind)):
        last += 1
    while last > first and sentence.upos[last] not in ("PROPN", "NUM", "X", "ADJ", "NOUN", "PART"):
        last -= 1
    while first < last and (sentence.upos[first] in ("PUNCT", "DET", "ADP") or sentence.forms[first] == "the"
                            or kind == "PERSON" and sentence.forms[first].lower() in TITLES):
        first += 1
    if first == last and sentence.forms[first] in DEMONYMS:
        kind = "GROUP"
    return first, last, kind


def _joins(sentence, i, kind):
    """Whether a neighbouring word belongs to the name itself."""
    form, upos = sentence.forms[i], sentence.upos[i]
    if "@" in form or "/" in form or sentence.xpos[i] == "ADD":
        return False
    if upos == "ADJ" and sentence.xpos[i] in ("NNP", "NNPS"):
        return kind in ("ORGANISATION", "MISC", "PLACE")
    if upos == "PROPN":
        return sentence.relations[i] in ("flat", "compound", "root", "goeswith", "amod", "nummod", "nmod", "dep", "nsubj", "obj",
                                         "obl", "conj", "appos", "nmod:poss", "nmod:desc", "nsubj:pass", "vocative", "list",
                                         "parataxis", "ccomp", "xcomp", "advcl", "acl", "nmod:unmarked") and \
            not (sentence.relations[i] in ("conj", "appos") and kind != "MISC")
    if form in ("-", "–", "&"):
        return True
    if upos == "ADJ" and form[:1].isupper() and sentence.relations[i] == "amod":
        return kind in ("ORGANISATION", "MISC", "PLACE") or form not in DEMONYMS
    if upos == "NUM":
        return sentence.relations[i] in ("flat", "compound", "nummod", "nmod:unmarked") and kind == "MISC"
    return upos == "NOUN" and form[:1].isupper() and i > 0 and sentence.relations[i] in ("compound", "flat")


def _bridges(sentence, i, end, kind):
    """Whether "of", "of the", "and", "'s" lead on to another part of the same name (Bank of America, Bed 'n' Breakfast)."""
    if kind == "PERSON" or i >= end:
        return kind == "PERSON" and sentence.upos[i] in ("DET", "ADP", "X") and i < end and sentence.upos[i + 1] == "PROPN" \
            and sentence.forms[i].lower() in ("de", "von", "van", "al", "bin", "la", "the", "der", "den", "da", "di", "el", "du")
    form = sentence.forms[i].lower()
    if form in ("of", "for", "and", "&", "'s", "’s") or kind == "MISC" and form in ("in", "on", "to", "at"):
        after = i + 1
        if sentence.forms[after] == "the" and after < end:
            after += 1
        return sentence.upos[after] in ("PROPN", "ADJ", "NOUN") and sentence.forms[after][:1].isupper()
    return form == "the" and sentence.forms[i - 1].lower() in ("of", "for") and sentence.forms[i + 1][:1].isupper()


def _gum_allowed(sentence, i, label):
    """GUM is decided on what it annotates; a proper noun that it left out may be anything."""
    if label == "O" and _is_name(sentence, i) and sentence.forms[i].lower() not in CALENDAR | TITLES:
        return EVERYTHING
    return frozenset([label])


def _is_name(sentence, i):
    return sentence.xpos[i] != "ADD" and (sentence.upos[i] == "PROPN" or sentence.xpos[i] in ("NNP", "NNPS"))


def _part_of_name(sentence, i, before):
    """A name goes on where a flat relation says so, and begins where nothing of a name stands before it."""
    if i == 0 or before[-1] == OUTSIDE:
        return BEGINNING
    together = sentence.relations[i] == "flat" and all(_is_name(sentence, j) for j in range(sentence.heads[i] - 1, i))
    if together and before[-1] in (NAMED, BEGINNING, CONTINUING):
        return CONTINUING
    return NAMED


def names_of_ewt(sentences):
    """EWT has no names, but gold tags tell where names are: a proper noun is part of some name, most other words of none."""
    for sentence in sentences:
        forms, upos = sentence.forms, sentence.upos
        allowed = []
        for i, form in enumerate(forms):
            near = any(_is_name(sentence, j) for j in range(max(0, i - 2), min(len(forms), i + 3)) if j != i)
            capital = form[:1].isupper()
            if form in DEMONYMS and not near:
                allowed.append(frozenset(["B-GROUP"]))
            elif _is_name(sentence, i) and form.lower() not in CALENDAR:
                allowed.append(EVERYTHING if form.lower() in TITLES else _part_of_name(sentence, i, allowed))
            elif near and (capital or form.lower() in ("of", "the", "and", "for", "-", "&", "'s", "de", "al", "in")) \
                    and upos[i] not in ("VERB", "PRON", "AUX"):
                allowed.append(EVERYTHING)
            else:
                allowed.append(OUTSIDE)
        sentence.allowed = allowed


def marked_names(path):
    """Sentence id -> [(type, first word, last word)] of a file that marks names in a treebank whose text it does not repeat.

    A line is an id, a tab and the names, each `PER 3-4`: words counted from 1, both ends included. An id alone is a sentence that
    was read and has no name.
    """
    marked = {}
    for number, line in enumerate(Path(path).read_text(encoding="utf-8").splitlines(), 1):
        if not line or line.startswith("#"):
            continue
        name, _, marks = line.partition("\t")
        found = re.findall(r"(PER|ORG|LOC) (\d+)-(\d+)", marks)
        if name in marked or marks.strip() != ", ".join(f"{kind} {first}-{last}" for kind, first, last in found):
            raise ValueError(f"{path}:{number}: not a line of names: {line}")
        marked[name] = [(UNER_TYPES[kind], int(first), int(last)) for kind, first, last in found]
    return marked


def names_as_marked(sentences, marked):
    """Where names were marked by hand they replace what the tags tell; such a sentence's source becomes "marked"."""
    for sentence in sentences:
        if sentence.id in marked:
            labels = ["O"] * len(sentence.forms)
            for kind, first, last in marked[sentence.id]:
                labels[first - 1:last] = [f"B-{kind}"] + [f"I-{kind}"] * (last - first)
            if len(labels) != len(sentence.forms):
                raise ValueError(f"{sentence.id}: a name ends behind the sentence")
            sentence.allowed = names_of_uner(sentence.forms, labels)
            sentence.source = "marked"


def names_of_uner(words, labels):
    """Allowed labels of a UNER sentence: it marks persons, organisations and places, and is silent on all other names."""
    labels = with_groups(words, labels)
    return [SILENT_IN_UNER if label == "O" and word[:1].isupper() and word.lower() not in CALENDAR else frozenset([label])
            for word, label in zip(words, labels)]


EWT_NAMES = Path(__file__).parent / "ewt-names.tsv"


def training_sentences(ewt, gum, wikigold, crossner, uner, copies=2):
    """All that the net is trained on. `copies`: how often the small typed sets (CrossNER, UNER sentences with a name) are repeated."""
    first = read_conllu(ewt, "ewt")
    second = read_conllu(gum, "gum")
    wrong = {s.genre for s in second} - GUM_GENRES
    if wrong:
        raise ValueError(f"GUM genres that must not be trained on: {sorted(wrong)}")
    names_of_ewt(first)
    names_as_marked(first, marked_names(EWT_NAMES))
    names_of_gum(second)
    sentences = first + second
    for path, types, repeat in ((wikigold, WIKIGOLD_TYPES, 1), *((path, CROSSNER_TYPES, copies) for path in crossner)):
        for words, labels in read_bio(path, types):
            labels = with_groups(words, labels)
            sentences += [Sentence("names", words, allowed=[frozenset([label]) for label in labels])] * repeat
    for words, labels in read_bio(uner, UNER_TYPES):
        repeat = copies if any(label != "O" for label in labels) else 1
        sentences += [Sentence("names", words, allowed=names_of_uner(words, labels))] * repeat
    return sentences


def augmented(sentence, random: random.Random):
    """A copy of a sentence as another newsroom might have set it: headline capitals, quotes, abbreviations, no full stop."""
    forms, dice = list(sentence.forms), random.random()
    keep = len(forms)
    if sentence.upos and random.random() < 0.07 and keep > 2 and sentence.upos[-1] == "PUNCT" and keep not in sentence.heads:
        keep -= 1
    if random.random() < 0.15:
        forms = [_other_marks(form) for form in forms]
    if random.random() < 0.5:
        forms = [ABBREVIATIONS.get(form, form) for form in forms]
    if dice < 0.04:
        forms = [form.upper() for form in forms]
    elif dice < 0.055:
        forms = [form.lower() for form in forms]
    elif dice < 0.085:
        forms = [form[:1].upper() + form[1:] if len(form) > 3 or i == 0 else form for i, form in enumerate(forms)]
    return Sentence(sentence.source, forms[:keep], sentence.lemmas[:keep], sentence.upos[:keep], sentence.xpos[:keep],
                    sentence.heads[:keep], sentence.relations[:keep], sentence.allowed[:keep], acts=sentence.acts)


ABBREVIATIONS = {"US": "U.S.", "U.S.": "US", "UK": "U.K.", "U.K.": "UK", "UN": "U.N.", "U.N.": "UN", "EU": "E.U.",
                 "--": "—", "—": "–", "–": "—", "USA": "U.S.A.", "...": "…", "DC": "D.C.", "D.C.": "DC"}


def _other_marks(form):
    if form == '"':
        return "“"
    if form in ("“", "”"):
        return '"'
    return form.replace("'", "’") if "'" in form else form.replace("’", "'")
