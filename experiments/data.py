"""What the experiments learn from: the digits."""

from functools import cache
from pathlib import Path

from Dataset import Dataset
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
    return VectorizedEngine().arrange(Dataset.fromExamples(examples))
