"""Adds first names to the table of genders from the Python package Faker (MIT), which has lists of many countries.

Names that some country gives to both women and men are left out, and so is what the table already says.

    pip install faker==40.40.0
    python first_names.py ../coding/src/main/resources/org/readout/coding/coreference/genders.txt
"""

import importlib
import pkgutil
import re
import sys
import unicodedata

import faker.providers.person as persons

CYRILLIC = dict(
    zip(
        "абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґ",
        "a b v g d e yo zh z i y k l m n o p r s t u f kh ts ch sh shch _ y _ e yu ya i yi ye g".replace("_", "").split(" "),
    )
)
LETTERS = {"ł": "l", "ø": "o", "đ": "d", "ı": "i", "ß": "ss", "æ": "ae"}


def plain(name):
    """The name's first word in small Latin letters without marks, or nothing."""
    letters = "".join(CYRILLIC.get(c, LETTERS.get(c, c)) for c in name.lower().strip())
    bare = "".join(c for c in unicodedata.normalize("NFD", letters) if not unicodedata.combining(c))
    word = bare.split()[0] if bare.split() else ""
    return word if re.fullmatch("[a-z][a-z'-]{2,}", word) else ""


def listed(attribute):
    """The names of one gender in all countries' lists."""
    found = set()
    for module in pkgutil.iter_modules(persons.__path__):
        provider = importlib.import_module(f"{persons.__name__}.{module.name}").Provider
        for name in getattr(provider, attribute, ()):
            found.add(plain(name[0] if isinstance(name, tuple) else name))
    return found - {""}


def main():
    path = sys.argv[1]
    with open(path, encoding="utf-8") as table:
        text = table.read().rstrip("\n")
    known = {line.split("|")[2].strip() for line in text.split("\n") if "| name |" in line}
    men, women = listed("first_names_male"), listed("first_names_female")
    with open(path, "w", encoding="utf-8") as table:
        table.write(text + "\n")
        for name in sorted((men ^ women) - known):
            table.write(f"{'male' if name in men else 'female'} | name | {name}\n")


if __name__ == "__main__":
    main()
