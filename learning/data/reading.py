"""Reading a dataset of any format, as a file's ending or its content tells."""

import os
from typing import Any, NamedTuple

from Dataset import Dataset, Example, otherFormat
from learning.data.classNames import namesBeside
from learning.data.formats import FORMATS
from learning.data.formats.Format import Wishes
from learning.data.formats.source import HEAD, Source, reading
from learning.data.labels import classesOf, outputsOfLabels
from learning.data.PackedExamples import (
    PackedExamples,
    areMany,
    datasetOf,
    isPacked,
    keep,
    outputsOf,
)
from learning.data.PackedRows import PackedRows
from learning.data.scaling import scaled, scalingOf
from learning.words.BadInput import BadInput

DATASET = ".ds"


class Loaded(NamedTuple):
    """A dataset, and what another file that belongs to it has to be read with.

    Fields: `dataset`; `classNames`, a list, None where the classes have none; `scaling`, what the
    inputs were scaled by, None where they were not; `format`, the name of the file's.
    """

    dataset: Dataset
    classNames: list | None = None
    scaling: Any = None
    format: str = "ds"


def formatOf(path):
    """Return the `Format` of a file and its `Source`; (None, None) for a `.ds`, or what is none."""
    if str(path).lower().endswith(DATASET):
        return None, None
    return foreignFormatOf(path)


def foreignFormatOf(path):
    """Return the same, whatever the ending."""
    if not os.path.isfile(path):  # a pipe can be read but once
        return None, None
    source = Source(path)
    with reading(path):
        name = str(path).lower().removesuffix(".gz")
        kinds = [FORMATS[each]() for each in ("optdigits", "idx", "arff", "csv", "fann")]
        for kind in kinds:
            if kind.recognises(source) and (kind.name != "fann" or not _isDataset(source)):
                return kind, source
        for kind in kinds:
            if name.endswith(kind.endings or "/"):
                return kind, source
    return None, None


def readDataset(path, wishes=None, scale=None, isOneHot=False, like=None, isForeign=False):
    """Return a dataset of any format, `Loaded`.

    `wishes` are those of the format; `scale` is what inputs are divided by, "range" for the range
    of each, None for nothing; with `isOneHot` two classes take two outputs. `like` is a `Loaded`
    whose classes and scaling are taken over; with `isForeign` the ending `.ds` says nothing.

    Raises BadInput for what cannot be read.
    """
    kind, source = foreignFormatOf(path) if isForeign else formatOf(path)
    if kind is None:
        dataset = _readPlain(path)
        count = max(2, dataset.outputCount)
        loaded = Loaded(dataset, like.classNames if like else namesBeside(path, count))
        return _rescaled(loaded, scale, like)
    with reading(path):
        table = kind.read(source, wishes or Wishes())
    names, outputs = None, table.targets
    if outputs is None:
        names = like.classNames if like else table.classNames or classesOf(table.labels)
        outputs = outputsOfLabels(table.labels, names, isOneHot, path)
    scaling = like.scaling if like else scalingOf(table.inputs, scale)
    rows = scaled(table.inputs, scaling)
    return Loaded(datasetOf(_examples(rows, outputs)), names, scaling, kind.name)


def _readPlain(path):
    try:
        return Dataset(path, keep)
    except BadInput as error:
        kind, _ = foreignFormatOf(path)
        if kind is not None and kind.name == "fann":  # others fail at once
            raise otherFormat(error, path) from None
        raise


def _examples(rows, outputs):
    if areMany(len(rows), rows.width):
        return PackedExamples(rows, outputs)
    return [Example(rows[place], outputs[place]) for place in range(len(rows))]


def _rescaled(loaded, scale, like):
    if scale is None and not (like and like.scaling):
        return loaded
    examples = loaded.dataset.examples
    if isPacked(loaded.dataset):
        rows, _ = examples.packed
    else:
        rows = PackedRows(loaded.dataset.inputCount)
        for example in examples:
            rows.add(example.inputs)
    scaling = like.scaling if like else scalingOf(rows, scale)
    outputs = outputsOf(examples)
    dataset = datasetOf(_examples(scaled(rows, scaling), outputs))
    return loaded._replace(dataset=dataset, scaling=scaling)


def _isDataset(source):
    """Tell whether the first lines are those of a `.ds` file: as many numbers as it announces."""
    lines = [line.split() for line in source.firstLines()[:3]]
    if not lines or len(lines[0]) != 3:
        return False
    _, inputCount, outputCount = map(int, lines[0])
    isCut = len(lines) < 3 or len(source.head) >= HEAD
    return isCut or (len(lines[1]), len(lines[2])) == (inputCount, outputCount)
