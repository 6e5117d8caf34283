"""Rebuilds the raw text of the documents in a CoNLL-U file: sentences of a paragraph joined by a blank, paragraphs by a blank line."""
import re
from dataclasses import dataclass, field

NAME_AT_END = re.compile(r"(?<=[a-z,] )([A-Z][a-z]+\.)$")
BEFORE_NAME = re.compile(r"[a-z] (?=[A-Z][a-z]+ )")
NEXT_WORD = re.compile(r"\W*(\w*)")


@dataclass
class RawDocument:
    """A document's text and where its sentences end, in UTF-16 units."""
    genre: str | None = None
    text: str = ""
    ends: list = field(default_factory=list)
    blank: bool = True

    def add(self, rows, paragraph):
        """Adds a sentence, given as the CoNLL-U rows of its surface words."""
        if self.text:
            self.text = self.text.rstrip(" ") + ("\n\n" if paragraph else " " if self.blank else "")
        for form, blank in rows:
            self.text += form + (" " if blank else "")
            self.blank = blank
        self.ends.append(utf16(self.text.rstrip(" ")))


    def paragraphs(self):
        """Its paragraphs as documents; only where positions are the same in code points and UTF-16 units."""
        if len(self.text) != utf16(self.text):
            return
        start = 0
        for part in self.text.split("\n\n"):
            inside = [end - start for end in self.ends if start < end <= start + len(part)]
            if len(inside) > 1:
                yield RawDocument(self.genre, part, inside)
            start += len(part) + 2

    def ending_in(self, abbreviation, starters, dice):
        """A copy in which a sentence that ended in a name, before one of the starters, ends in an abbreviation; None if none did."""
        fit = [NAME_AT_END.search(self.text, 0, end) for end in self.ends[:-1]]
        fit = [name for name in fit if name and NEXT_WORD.match(self.text, name.end())[1].lower() in starters]
        if not fit:
            return None
        name = dice.choice(fit)
        return self._replaced(name.start(1), name.end(), abbreviation)

    def with_inside(self, abbreviation, dice):
        """A copy with an abbreviation before a capitalised word inside a sentence; None if there is no such word."""
        places = [m.end() for m in BEFORE_NAME.finditer(self.text)]
        if not places:
            return None
        place = dice.choice(places)
        return self._replaced(place, place, abbreviation + " ")

    def _replaced(self, start, end, words):
        shift = start + len(words) - end
        ends = [e if e < end or e == end == start else e + shift for e in self.ends]
        return RawDocument(self.genre, self.text[:start] + words + self.text[end:], ends)


def utf16(text):
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def documents(path):
    """The documents of a CoNLL-U file."""
    found, rows, skip, paragraph = [], [], 0, False
    with open(path, encoding="utf-8") as file:
        for line in file:
            line = line.rstrip("\n")
            if line.startswith("# newdoc"):
                found.append(RawDocument())
                paragraph = False
            elif line.startswith("# meta::genre = "):
                found[-1].genre = line.split(" = ")[1]
            elif line.startswith("# newpar"):
                paragraph = True
            elif line and not line.startswith("#"):
                cells = line.split("\t")
                blank = "SpaceAfter=No" not in cells[9].split("|")
                if "-" in cells[0]:
                    rows.append((cells[1], blank))
                    skip = int(cells[0].split("-")[1])
                elif "." not in cells[0] and int(cells[0]) > skip:
                    rows.append((cells[1], blank))
            elif not line and rows:
                found[-1].add(rows, paragraph)
                rows, skip, paragraph = [], 0, False
    return found
