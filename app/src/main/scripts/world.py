"""Makes world.geojson: coasts and borders of Natural Earth's 1:110m map, as few bytes as a small map needs.

Natural Earth (public domain) is read from countries-110m.json of the npm package world-atlas 2.0.2:

    npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz
    python3 app/src/main/scripts/world.py package/countries-110m.json > app/src/main/resources/org/dragoman/app/desk/charts/world.geojson
"""

import json
import sys
from collections import Counter

ANTARCTICA = "010"


def decoded(topology):
    """The arcs as lists of longitude and latitude, undoing the quantised deltas."""
    (sx, sy), (tx, ty) = topology["transform"]["scale"], topology["transform"]["translate"]
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            point = [round(x * sx + tx, 1), round(y * sy + ty, 1)]
            if not points or points[-1] != point:
                points.append(point)
        yield points


def polygons(geometry):
    return [geometry["arcs"]] if geometry["type"] == "Polygon" else geometry["arcs"]


def main():
    topology = json.load(open(sys.argv[1], encoding="utf-8"))
    arcs = list(decoded(topology))
    countries = [g for g in topology["objects"]["countries"]["geometries"] if g.get("id") != ANTARCTICA]
    land = []
    used = Counter()
    for country in countries:
        for rings in polygons(country):
            land.extend(whole([stitched(arcs, ring) for ring in rings]))
            used.update(a if a >= 0 else ~a for ring in rings for a in ring)
    borders = [arcs[a] for a, times in sorted(used.items()) if times > 1]
    features = [
        feature("land", {"type": "MultiPolygon", "coordinates": [p for p in land if len(p[0]) > 3]}),
        feature("borders", {"type": "MultiLineString", "coordinates": borders}),
    ]
    json.dump({"type": "FeatureCollection", "features": features}, sys.stdout, separators=(",", ":"))
    print()


def whole(rings):
    """A polygon over the date line goes on beyond 180 degrees, and once more shifted to the other side."""
    unwound = []
    for ring in rings:
        points = [ring[0]]
        for x, y in ring[1:]:
            while x - points[-1][0] > 180:
                x -= 360
            while x - points[-1][0] < -180:
                x += 360
            points.append([round(x, 1), y])
        unwound.append(points)
    xs = [x for ring in unwound for x, _ in ring]
    yield unwound
    if max(xs) > 180:
        yield [[[round(x - 360, 1), y] for x, y in ring] for ring in unwound]
    if min(xs) < -180:
        yield [[[round(x + 360, 1), y] for x, y in ring] for ring in unwound]


def stitched(arcs, ring):
    points = []
    for a in ring:
        arc = arcs[a] if a >= 0 else arcs[~a][::-1]
        points.extend(arc if not points else arc[1:])
    return points


def feature(name, geometry):
    return {"type": "Feature", "properties": {"name": name}, "geometry": geometry}


main()
