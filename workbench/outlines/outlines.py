"""Makes outlines.txt, the countries' outlines that the map draws, from Natural Earth's 1:50m countries.

    python3 outlines.py countries-50m.json codes.json > ../src/main/resources/org/readout/workbench/chart/map/outlines.txt

countries-50m.json is from the npm package world-atlas 2.0.2 (Natural Earth 4.1, public domain, as TopoJSON), codes.json
from i18n-iso-countries 7.14.0 (MIT). Borders are simplified once for both neighbours (Visvalingam and Whyatt 1993:
points whose triangle is smallest go first), so that no gaps open between them. Only the standard library is used.
"""

import heapq
import json
import math
import sys

UNITS = 100  # coordinates are whole hundredths of a degree
SMALLEST_TRIANGLE = 0.005  # square degrees at the equator
SMALLEST_ISLAND = 0.03  # square degrees; a country's largest part always stays
CODES_OF_OUR_OWN = {"Kosovo": "XKX"}

HEAD = """\
# Outlines of countries: Natural Earth 1:50m (public domain), simplified by workbench/outlines/outlines.py.
# Borders are those of Natural Earth and take no position on any claim.
# arc | first point, then steps to the next ones, in hundredths of a degree: longitude,latitude
# country | ISO 3166 alpha-3 or a dash | name | a point well inside | rings parted by ";", each a list of arcs, ~n is arc n backwards
"""


def decode(topology):
    """The arcs as lists of longitude and latitude in degrees."""
    (kx, ky), (tx, ty) = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs = []
    for steps in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in steps:
            x, y = x + dx, y + dy
            points.append((x * kx + tx, y * ky + ty))
        arcs.append(points)
    return arcs


def triangle(a, b, c):
    """Area in square degrees, shrunk as the globe shrinks towards the poles."""
    shrink = math.cos(math.radians(b[1]))
    return abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2 * shrink


def simplify(points, smallest):
    """Drops the points whose triangle with their neighbours is smaller than `smallest`; the ends stay."""
    keep = 4 if points[0] == points[-1] else 2
    before = list(range(-1, len(points) - 1))
    after = list(range(1, len(points) + 1))
    area = {i: triangle(*points[i - 1 : i + 2]) for i in range(1, len(points) - 1)}
    heap = [(value, i) for i, value in area.items()]
    heapq.heapify(heap)
    left = len(points)
    while heap and left > keep:
        value, i = heapq.heappop(heap)
        if area.get(i) != value:
            continue
        if value >= smallest:
            break
        del area[i]
        left -= 1
        a, b = before[i], after[i]
        after[a], before[b] = b, a
        for j in (a, b):
            if j in area:
                area[j] = max(value, triangle(points[before[j]], points[j], points[after[j]]))
                heapq.heappush(heap, (area[j], j))
    return [p for i, p in enumerate(points) if i in area or i in (0, len(points) - 1)]


def ring_points(ring, arcs):
    points = []
    for index in ring:
        part = arcs[index] if index >= 0 else arcs[~index][::-1]
        points.extend(part if not points else part[1:])
    return points


def ring_area(points):
    return abs(sum((b[0] - a[0]) * (math.sin(math.radians(a[1])) + math.sin(math.radians(b[1]))) for a, b in zip(points, points[1:]))) / 2 * math.degrees(1)


def inside(x, y, points):
    odd = False
    for (x1, y1), (x2, y2) in zip(points, points[1:]):
        if (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1:
            odd = not odd
    return odd


def distance(x, y, points):
    """From a point to the nearest border, in degrees of latitude."""
    k = math.cos(math.radians(y))
    best = math.inf
    for (x1, y1), (x2, y2) in zip(points, points[1:]):
        dx, dy = (x2 - x1) * k, y2 - y1
        px, py = (x - x1) * k, y - y1
        length = dx * dx + dy * dy
        t = 0 if length == 0 else max(0, min(1, (px * dx + py * dy) / length))
        best = min(best, math.hypot(px - t * dx, py - t * dy))
    return best


def innermost(points, steps=24):
    """The point of a grid that is farthest from the border, sought twice, the second time around the first find."""
    xs, ys = [p[0] for p in points], [p[1] for p in points]
    x0, x1, y0, y1 = min(xs), max(xs), min(ys), max(ys)
    best = (-1, (x0 + x1) / 2, (y0 + y1) / 2)
    for _ in range(2):
        w, h = (x1 - x0) / steps, (y1 - y0) / steps
        for i in range(steps + 1):
            for j in range(steps + 1):
                x, y = x0 + i * w, y0 + j * h
                if inside(x, y, points):
                    best = max(best, (distance(x, y, points), x, y))
        _, bx, by = best
        x0, x1, y0, y1 = bx - w, bx + w, by - h, by + h
    return best[1], best[2]


def rings_of(geometry):
    polygons = [geometry["arcs"]] if geometry["type"] == "Polygon" else geometry["arcs"]
    return [ring for polygon in polygons for ring in polygon]


def is_largest(country, countries, arcs):
    """Of several areas with one code, such as a country and its far islands, one keeps it."""
    rivals = [c for c in countries if c[0] == country[0]]
    return country == max(rivals, key=lambda c: ring_area(ring_points(c[3][0], arcs)))


def whole(points):
    """Rounded to units, without points that fall together."""
    rounded = [(round(x * UNITS), round(y * UNITS)) for x, y in points]
    return [p for i, p in enumerate(rounded) if i == 0 or p != rounded[i - 1] or i == len(rounded) - 1 == 1]


def arc_line(points):
    (x, y), cells = points[0], []
    cells.append(f"{x},{y}")
    for nx, ny in points[1:]:
        cells.append(f"{nx - x},{ny - y}")
        x, y = nx, ny
    return "arc|" + " ".join(cells)


def lines(topology, codes):
    full = decode(topology)
    arcs = [simplify(points, SMALLEST_TRIANGLE) for points in full]
    countries = []
    for geometry in topology["objects"]["countries"]["geometries"]:
        rings = sorted(rings_of(geometry), key=lambda ring: -ring_area(ring_points(ring, full)))
        big = rings[:1] + [r for r in rings[1:] if ring_area(ring_points(r, full)) >= SMALLEST_ISLAND]
        name = geometry["properties"]["name"]
        code = codes.get(geometry.get("id"), CODES_OF_OUR_OWN.get(name, "-"))
        countries.append((code, name, innermost(ring_points(big[0], full)), big))
    countries = [(c[0] if is_largest(c, countries, full) else "-",) + c[1:] for c in countries]
    used = sorted({i if i >= 0 else ~i for c in countries for ring in c[3] for i in ring})
    number = {old: new for new, old in enumerate(used)}
    for old in used:
        yield arc_line(whole(arcs[old]))
    for code, name, (x, y), rings in sorted(countries, key=lambda c: (c[1], c[0])):
        text = ";".join(" ".join(str(number[i]) if i >= 0 else f"~{number[~i]}" for i in ring) for ring in rings)
        yield f"country|{code}|{name}|{round(x * UNITS)},{round(y * UNITS)}|{text}"


def main():
    with open(sys.argv[1], encoding="utf-8") as atlas, open(sys.argv[2], encoding="utf-8") as table:
        topology, rows = json.load(atlas), json.load(table)
    codes = {numeric: alpha3 for _, alpha3, numeric, *_ in rows}
    sys.stdout.write(HEAD)
    for line in lines(topology, codes):
        sys.stdout.write(line + "\n")


if __name__ == "__main__":
    main()
