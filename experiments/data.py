"""What the experiments learn from: the files of datasets/, the digits above all."""

from functools import cache
from pathlib import Path

from Dataset import Dataset, Example
from learning.engines import VectorizedEngine

DATASETS = Path(__file__).resolve().parent.parent / "datasets"


@cache
def _read(name):
    return Dataset(DATASETS / name)


def digits(count=None, name="trainDigits.ds", start=0):
    """Return `count` of the digits from `start` on, all if None, arranged for the NumPy engine.

    64 inputs from 0 to 1, ten outputs; `name` is a file of datasets/.
    """
    examples = _read(name).examples[start : None if count is None else start + count]
    return arranged(examples)


def strewn(name, noise, generator, count=None):
    """Return the first points of the plane of a file of datasets/, all if None.

    Each coordinate is moved by N(0, noise), drawn from `generator`.
    """
    return arranged(
        [
            Example([value + generator.gauss(0, noise) for value in inputs], outputs)
            for inputs, outputs in _read(name).examples[:count]
        ]
    )


def arranged(examples):
    """Return a dataset of examples, arranged for the NumPy engine."""
    return VectorizedEngine().arrange(Dataset.fromExamples(examples))
