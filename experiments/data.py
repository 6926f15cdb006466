"""What the experiments learn from: the digits, and clouds of points in a plane."""

from functools import cache
from math import cos, pi, sin
from pathlib import Path

from Dataset import Dataset
from learning.engines import VectorizedEngine

DATASETS = Path(__file__).resolve().parent.parent / "datasets"

CLOUDS = ("rings", "moons", "spirals", "blobs")
"""The clouds there are."""


@cache
def _read(name):
    return Dataset(DATASETS / name)


def digits(count=None, name="trainDigits.ds", start=0):
    """Return `count` of the digits from `start` on, all if None, arranged for the NumPy engine.

    64 inputs from 0 to 1, ten outputs; `name` is a file of datasets/.
    """
    examples = _read(name).examples[start : None if count is None else start + count]
    return VectorizedEngine().arrange(Dataset.fromExamples(examples))


def cloud(name, count, generator, noise=0.1):
    """Return `count` points of a cloud as a list of (x, y, class), the classes 0 and 1 in turn.

    The coordinates lie between about −1 and 1; `noise` is the deviation of what is added to them.
    """
    points = []
    for index in range(count):
        kind = index % 2
        x, y = _PLACES[name](kind, generator.random())
        points.append((x + generator.gauss(0, noise), y + generator.gauss(0, noise), kind))
    return points


def _rings(kind, part):
    radius = 0.35 if kind == 0 else 0.85
    return radius * cos(2 * pi * part), radius * sin(2 * pi * part)


def _moons(kind, part):
    sign = 1 - 2 * kind
    return 0.6 * cos(pi * part) * sign - 0.3 * sign, (0.6 * sin(pi * part) - 0.15) * sign


def _spirals(kind, part):
    angle = 3 * pi * part + pi * kind
    return (0.1 + 0.85 * part) * cos(angle), (0.1 + 0.85 * part) * sin(angle)


def _blobs(kind, part):
    return (0.4, 0.4) if kind else (-0.4, -0.4)


_PLACES = {"rings": _rings, "moons": _moons, "spirals": _spirals, "blobs": _blobs}


def pointsDataset(points):
    """Return points as a dataset with two inputs and one output, for the NumPy engine."""
    rows = [([x, y], [float(kind)]) for x, y, kind in points]
    return VectorizedEngine().arrange(Dataset.fromExamples(rows))
