"""The examples of a large dataset: each is made as it is asked for, and not kept."""

from collections.abc import Sequence
from itertools import chain

from Dataset import Dataset, Example
from learning.data.PackedRows import PackedRows

LARGE = 5_000_000
"""From so many inputs in all, examples are packed; fewer are plain lists, which are quicker."""

MOST_KINDS = 1000
"""Outputs that are the same list wherever they are the same."""


class PackedExamples(Sequence):
    """A sequence of `Example`s over `PackedRows`; parts of it share the rows.

    Attributes:
        inputCount: how many inputs an example has.
    """

    def __init__(self, rows, outputs, places=None):
        """Take the inputs, `PackedRows`, the outputs, a list of lists, and which are meant."""
        self._rows = rows
        self._outputs = outputs
        self._places = range(len(rows)) if places is None else places
        self.inputCount = rows.width

    def __len__(self):
        """Return the number of examples."""
        return len(self._places)

    def __getitem__(self, index):
        """Return an `Example`, or, of a slice, `PackedExamples`."""
        if isinstance(index, slice):
            return PackedExamples(self._rows, self._outputs, self._places[index])
        place = self._places[index]
        return Example(self._rows[place], self._outputs[place])

    def __add__(self, others):
        """Return these and others of the same rows."""
        return PackedExamples(self._rows, self._outputs, [*self._places, *others._places])

    def chosen(self, indices):
        """Return the examples at some indices."""
        places = [self._places[index] for index in indices]
        return PackedExamples(self._rows, self._outputs, places)

    def withOutputs(self, outputs):
        """Return the examples with other outputs, one list for each of them."""
        own = list(self._outputs)
        for place, its in zip(self._places, outputs, strict=True):
            own[place] = its
        return PackedExamples(self._rows, own, self._places)

    def outputs(self):
        """Return the outputs of all, a list of lists, without a look at the inputs."""
        return [self._outputs[place] for place in self._places]

    def columns(self):
        """Yield each input over all the examples, a list of floats."""
        for number in range(self.inputCount):
            column = self._rows.column(number)
            yield [column[place] for place in self._places]

    @property
    def packed(self):
        """The rows, `PackedRows`, and which of them are meant, a sequence of indices."""
        return self._rows, self._places


def areMany(count, inputCount):
    """Tell whether so many examples of so many inputs are to be packed."""
    return count * inputCount >= LARGE


def keep(count, examples):
    """Return `count` examples, an iterator: packed if they are many, else a list."""
    first = next(examples, None)
    if first is None or not areMany(count, len(first.inputs)):
        return [first, *examples] if first else []
    rows, outputs, known = PackedRows(len(first.inputs)), [], {}
    for each in chain([first], examples):
        rows.add(each.inputs)
        outputs.append(known.setdefault(tuple(each.outputs), each.outputs))  # classes are few
        if len(known) > MOST_KINDS:
            known.clear()
    return PackedExamples(rows, outputs)


def datasetOf(examples):
    """Return a `Dataset` of examples, packed ones or a list."""
    if not isinstance(examples, PackedExamples):
        return Dataset.fromExamples(examples)
    dataset = Dataset.fromExamples(examples[:1])  # all are of one shape
    dataset.examples = examples
    return dataset


def isPacked(dataset):
    """Tell whether a dataset is so large that its examples are packed."""
    return isinstance(dataset.examples, PackedExamples)


def chosen(examples, indices):
    """Return the examples at some indices: packed ones if they were, else a list."""
    if isinstance(examples, PackedExamples):
        return examples.chosen(indices)
    return [examples[index] for index in indices]


def outputsOf(examples):
    """Return the outputs of examples, a list of lists."""
    if isinstance(examples, PackedExamples):
        return examples.outputs()
    return [example.outputs for example in examples]
