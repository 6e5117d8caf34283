"""Words as the net sees them: word pieces and shape classes.

Everything here is defined by Unicode general categories, so that the Java side can do exactly the same (see README.md).
"""
import json
import unicodedata

SHAPES = ["none", "lower", "capitalised", "all-capitals", "single-capital", "mixed", "digits", "digits-and-letters",
          "punctuation", "capitalised-initial"]


def shape(word, position):
    """The id of the shape class of a word at a position in its sentence (0 = first word)."""
    categories = [unicodedata.category(c) for c in word]
    letters = [c for c in categories if c[0] == "L"]
    digit = "Nd" in categories
    if not letters:
        return SHAPES.index("digits" if digit else "punctuation")
    if digit:
        return SHAPES.index("digits-and-letters")
    upper = [c in ("Lu", "Lt") for c in letters]
    if not any(upper):
        return SHAPES.index("lower")
    if all(upper):
        return SHAPES.index("all-capitals" if len(upper) > 1 else "single-capital")
    if upper[0] and not any(upper[1:]):
        return SHAPES.index("capitalised-initial" if position == 0 else "capitalised")
    return SHAPES.index("mixed")


def _is_punctuation(c):
    return 33 <= ord(c) <= 47 or 58 <= ord(c) <= 64 or 91 <= ord(c) <= 96 or 123 <= ord(c) <= 126 \
        or unicodedata.category(c)[0] == "P"


class WordPieces:
    """Uncased BERT word pieces, word by word: longest match first, continuation pieces begin with ##."""

    def __init__(self, vocabulary):
        self.vocabulary = list(vocabulary)
        self.ids = {piece: i for i, piece in enumerate(self.vocabulary)}
        self.pad, self.unknown = self.ids["[PAD]"], self.ids["[UNK]"]
        self.begin, self.end = self.ids["[CLS]"], self.ids["[SEP]"]
        self.cache = {}

    @classmethod
    def from_tokenizer_json(cls, path):
        with open(path, encoding="utf-8") as file:
            vocabulary = json.load(file)["model"]["vocab"]
        return cls(sorted(vocabulary, key=vocabulary.get))

    def of(self, word):
        """The piece ids of one word, at least one."""
        if word not in self.cache:
            self.cache[word] = self._of(word)
        return self.cache[word]

    def _of(self, word):
        if len(word) > 100:
            return [self.unknown]
        text = unicodedata.normalize("NFD", word)
        text = "".join(c for c in text if unicodedata.category(c) not in ("Mn", "Cc", "Cf")).lower()
        ids = []
        for chunk in self._chunks(text):
            ids += self._longest_match(chunk)
        return ids or [self.unknown]

    @staticmethod
    def _chunks(text):
        """Runs without punctuation and white space; every punctuation mark stands alone."""
        run = ""
        for c in text:
            if c.isspace() or _is_punctuation(c):
                if run:
                    yield run
                run = ""
                if not c.isspace():
                    yield c
            else:
                run += c
        if run:
            yield run

    def _longest_match(self, chunk):
        ids, start = [], 0
        while start < len(chunk):
            end = len(chunk)
            while end > start:
                piece = chunk[start:end] if start == 0 else "##" + chunk[start:end]
                if piece in self.ids:
                    break
                end -= 1
            if end == start:
                return [self.unknown]
            ids.append(self.ids[piece])
            start = end
        return ids
