"""Where the values of a graph stand in a picture: layers by depth, and few crossings.

Sugiyama, Tagawa and Toda's method (1981): an arrow that passes layers passes a place in each; the
places of a layer are then sorted by their neighbours', to and fro, and neighbours exchanged where
that takes crossings away.
"""

import random
from itertools import pairwise, permutations
from math import factorial, prod

ATTEMPTS = 40
"""Orders that are started from, by chance but the first."""

MOST_TRIED = 5_000
"""Where no more orders of all layers are possible, all of them are looked at."""


class GraphLayout:
    """The places of the values of a graph, and the ways of its arrows.

    Attributes:
        places: {value: (x, y)}; x is the layer, the end's being the last; the layers are centred
            around y = 0, their places 1 apart.
        routes: {(value, place of the operand): [(x, y), …]}, from the operand to the value.
        crossings: how many pairs of arrows cross.
        width, height: how many layers there are, and how many places the fullest has.
    """

    def __init__(self, values):
        """Lay out values, each after those that it was made from, the end last."""
        self._layers, self._links, self._routes = _layered(values)
        self._untangle()
        self.crossings = _crossings(self._layers, self._links)
        self.width, self.height = len(self._layers), max(map(len, self._layers))
        spots = {}
        for x, layer in enumerate(self._layers):
            for y, spot in enumerate(layer):
                spots[spot] = (float(x), (len(layer) - 1) / 2 - y)
        self.places = {value: spots[value] for value in values}
        self.routes = {arrow: [spots[spot] for spot in way] for arrow, way in self._routes.items()}

    def _untangle(self):
        count = prod(factorial(min(len(layer), 12)) for layer in self._layers)
        if count <= MOST_TRIED:
            self._layers = min(_allOrders(self._layers), key=lambda o: _crossings(o, self._links))
            return
        dice = random.Random(1)
        best, fewest = None, None
        for attempt in range(ATTEMPTS):
            layers = [list(layer) for layer in self._layers]
            if attempt:
                for layer in layers:
                    dice.shuffle(layer)
            _sort(layers, self._links)
            _exchange(layers, self._links)
            crossings = _crossings(layers, self._links)
            if fewest is None or crossings < fewest:
                best, fewest = layers, crossings
            if fewest == 0:
                break
        self._layers = best


def _layered(values):
    """Return the layers of spots, the links between them, and the ways of the arrows.

    A value stands one layer before the first that uses it. A spot is a value, or, where an arrow
    passes a layer, (value, place of the operand, layer).
    """
    depth = {values[-1]: 0}
    for value in reversed(values):
        for operand in value.operands:
            depth[operand] = max(depth.get(operand, 0), depth[value] + 1)
    deepest = max(depth.values())
    layers = [[] for _ in range(deepest + 1)]
    for value in values:
        layers[deepest - depth[value]].append(value)
    links, routes = set(), {}
    for value in values:
        for place, operand in enumerate(value.operands):
            start, end = deepest - depth[operand], deepest - depth[value]
            passed = [(value, place, layer) for layer in range(start + 1, end)]
            for spot in passed:
                layers[spot[2]].append(spot)
            routes[value, place] = [operand, *passed, value]
            links.update(pairwise(routes[value, place]))
    return layers, links, routes


def _allOrders(layers):
    if not layers:
        yield []
        return
    for first in permutations(layers[0]):
        for others in _allOrders(layers[1:]):
            yield [list(first), *others]


def _crossings(layers, links):
    return sum(_between(*pair, links) for pair in pairwise(layers))


def _between(left, right, links):
    """Return how many links cross between two layers."""
    place = {spot: y for y, spot in enumerate(right)}
    ends = [[place[end] for end in right if (start, end) in links] for start in left]
    return sum(
        below < above
        for first, others in enumerate(ends)
        for above in others
        for later in ends[first + 1 :]
        for below in later
    )


def _sort(layers, links, rounds=8):
    """Sort each layer by the mean place of its neighbours before it, then of those after it."""
    for number in range(rounds):
        pairs = [*pairwise(layers)] if number % 2 == 0 else [*pairwise(layers[::-1])]
        for fixed, moving in pairs:
            place = {spot: y for y, spot in enumerate(fixed)}
            mean = {}
            for y, spot in enumerate(moving):
                near = [place[o] for o in fixed if (o, spot) in links or (spot, o) in links]
                mean[spot] = sum(near) / len(near) if near else y
            moving.sort(key=mean.get)


def _exchange(layers, links):
    """Exchange neighbours as long as that takes crossings away."""
    isBetter = True
    while isBetter:
        isBetter = False
        for x, layer in enumerate(layers):
            near = [pair for pair in ((x - 1, x), (x, x + 1)) if 0 <= pair[0] < len(layers) - 1]
            for y in range(len(layer) - 1):
                before = sum(_between(layers[a], layers[b], links) for a, b in near)
                layer[y], layer[y + 1] = layer[y + 1], layer[y]
                if sum(_between(layers[a], layers[b], links) for a, b in near) < before:
                    isBetter = True
                else:
                    layer[y], layer[y + 1] = layer[y + 1], layer[y]
