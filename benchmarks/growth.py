"""How the cost of training grows with the examples, the width and the depth of a network."""

import numpy

from benchmarks.contenders import cropped, numpyEngine, pythonEngine
from benchmarks.timing import interleave

ENGINES = {"python": pythonEngine, "numpy": numpyEngine}
BATCH_SIZE = 32

AXES = {
    "examples": (100, 1000, 10_000, 100_000),
    "width": (8, 16, 32, 64, 128, 256, 512, 1024),
    "depth": (1, 2, 3, 4, 6, 8),
}
"""What is varied: examples through 64-10, neurons in one hidden layer, hidden layers of 32."""


def measureGrowth(dataset, rounds):
    """Return, for each axis and engine, the points [x, seconds] and the exponent.

    For the examples these are seconds an epoch; for width and depth, seconds for one example. The
    exponent is the slope on logarithmic scales, over the upper half of the points: where the
    network is small, what a call costs is most of it.
    """
    results = {}
    for axis, values in AXES.items():
        points = {name: [] for name in ENGINES}
        for value in values:
            for name, seconds in _measure(axis, value, dataset, rounds).items():
                points[name].append([value, seconds])
        results[axis] = {
            name: {"points": rows, "exponent": _slope(rows[len(rows) // 2 - 1 :])}
            for name, rows in points.items()
        }
    return results


def _measure(axis, value, dataset, rounds):
    layerSizes = {"examples": [64, 10], "width": [64, value, 10], "depth": [64, *[32] * value, 10]}
    examples = cropped(dataset, value if axis == "examples" else 2 * BATCH_SIZE)
    made = {name: make(layerSizes[axis], examples, BATCH_SIZE) for name, make in ENGINES.items()}
    seconds = interleave({name: train for name, (train, _) in made.items()}, rounds)
    perExample = {name: seconds[name] / count for name, (_, count) in made.items()}
    scale = value if axis == "examples" else 1
    return {name: scale * each for name, each in perExample.items()}


def _slope(points):
    x, y = numpy.log(points).T
    return float(numpy.polyfit(x, y, 1)[0])
