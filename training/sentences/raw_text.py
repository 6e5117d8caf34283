"""Rebuilds the raw text of the documents in a CoNLL-U file: sentences of a paragraph joined by a blank, paragraphs by a blank line."""
from dataclasses import dataclass, field


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
