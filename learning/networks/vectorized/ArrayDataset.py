"""A dataset as NumPy arrays, cut into batches beforehand, for the vectorized network."""

from copy import copy

import numpy

# Numbers that are too large for float32 are infinite, without a word: the cost will tell.
quietly = numpy.errstate(over="ignore", invalid="ignore")

ROWS_AT_ONCE = 1000

LARGEST_COPY = 1 << 27
"""Bytes of the inputs of which a second copy is kept, in another order."""


class ArrayBatch:
    """Some examples as matrices, an example a column.

    Attributes:
        size: the number of examples B.
        inputs: (1 + inputs) × B, the first row all ones: what the biases multiply.
        inputsTransposed: its transpose, B × (1 + inputs).
        desiredOutputs: outputs × B.
    """

    __slots__ = ("desiredOutputs", "inputs", "inputsTransposed", "size")

    def __init__(self, inputsTransposed, desiredOutputs):
        """Take two arrays, views of larger ones as a rule, as they are described above."""
        self.size = len(inputsTransposed)
        self.inputs = inputsTransposed.T
        self.inputsTransposed = inputsTransposed
        self.desiredOutputs = desiredOutputs

    def __len__(self):
        """Return the number of examples."""
        return self.size

    @classmethod
    @quietly
    def fromExamples(cls, examples, dtype=numpy.float64, inputDtype=None):
        """Make a batch of a list of examples, all of the same numbers of inputs and outputs.

        The inputs may have a dtype of their own.
        """
        inputs = numpy.ones((len(examples), 1 + len(examples[0].inputs)), inputDtype or dtype)
        if hasattr(examples, "packed"):
            unpack(*examples.packed, inputs[:, 1:])
            outputs = numpy.array(examples.outputs(), dtype)
        else:
            inputs[:, 1:] = [example.inputs for example in examples]
            outputs = numpy.array([example.outputs for example in examples], dtype)
        return cls(inputs, numpy.ascontiguousarray(outputs.T))

    def cut(self, size):
        """Return the batches of `size` examples that this one falls into: views, not copies."""
        return [
            ArrayBatch(
                self.inputsTransposed[start : start + size],
                self.desiredOutputs[:, start : start + size],
            )
            for start in range(0, self.size, size)
        ]


@quietly
def unpack(rows, places, target):
    """Write `PackedRows`, those of a large dataset, into an array; `places` says which ones."""
    buffer = rows.buffer()
    data = numpy.frombuffer(buffer, buffer.typecode).reshape(-1, rows.width)
    palette = None if rows.palette is None else numpy.array(rows.palette)
    for start in range(0, len(places), ROWS_AT_ONCE):  # what is in between stays small
        part = data[list(places[start : start + ROWS_AT_ONCE])]
        numbers = part if palette is None else palette[part]
        if rows.stretch is not None:
            lows, spans = rows.stretch
            numbers = (numbers - lows) / spans
        target[start : start + len(part)] = numbers


class ArrayDataset:
    """A dataset with its arrays: the interface of `Dataset`, its batches being `ArrayBatch`es.

    Attributes:
        examples, inputCount, outputCount: as a `Dataset`'s.
        isPacked: whether the examples are packed, and no array holds the inputs of all: what a
            batch needs is unpacked as it is asked for.
    """

    def __init__(self, dataset, dtype=numpy.float64, inputDtype=None):
        """Arrange the examples of a `Dataset` in arrays of `dtype`, float64 or float32.

        Inputs that are still to be normalised have an `inputDtype` of float64: rounded to float32,
        numbers near 10,000,000 have no fractions left when their mean is taken away.
        """
        self.examples = dataset.examples
        self.inputCount = dataset.inputCount
        self.outputCount = dataset.outputCount
        self._dtypes = dtype, inputDtype
        self.arrange()

    def arrange(self):
        """Make the arrays of the examples: to be called again if they have changed."""
        self._all = self._shuffled = self._changed = None
        self._cuts = {}
        self.isPacked = hasattr(self.examples, "packed")
        if self.isPacked:
            outputs = numpy.array(self.examples.outputs(), self._dtypes[0])
            self._desired = numpy.ascontiguousarray(outputs.T)

    @property
    def all(self):
        """One `ArrayBatch` of all the examples, in order: packed ones are all unpacked for it."""
        if self._all is None:
            self._all = ArrayBatch.fromExamples(self.examples, *self._dtypes)
        return self._all

    @quietly
    def withInputs(self, inputs):
        """Return a dataset with other inputs, examples × inputs, good until the next call."""
        if self._changed is None:
            self._changed = copy(self)
            self._changed.isPacked = False
            self._changed._all = ArrayBatch(
                self.all.inputsTransposed.copy(), self.all.desiredOutputs
            )
            self._changed._cuts = {}
        self._changed.all.inputsTransposed[:, 1:] = inputs
        return self._changed

    def batches(self, order, batchSize):
        """Return the batches of `batchSize` examples, taken in `order`, a sequence of indices.

        They are good until the next call. The last is smaller if the numbers do not work out.
        """
        if self.isPacked:
            return self._unpacked(order, batchSize)
        if order == range(len(self.examples)):
            return self._cut(self.all, batchSize)
        if len(order) != self.all.size:
            return ArrayBatch(
                self.all.inputsTransposed[list(order)], self.all.desiredOutputs[:, list(order)]
            ).cut(batchSize)
        if self.all.inputsTransposed.nbytes > LARGEST_COPY:
            return self._gathered(order, batchSize)
        if self._shuffled is None:
            # Always the same place, so that the views which are the batches can be made once for
            # all the epochs to come.
            self._shuffled = ArrayBatch(
                numpy.empty_like(self.all.inputsTransposed),
                numpy.empty_like(self.all.desiredOutputs),
            )
        # mode="clip" writes into `out` directly, where the default would go through a copy.
        self.all.inputsTransposed.take(
            order, axis=0, out=self._shuffled.inputsTransposed, mode="clip"
        )
        self.all.desiredOutputs.take(order, axis=1, out=self._shuffled.desiredOutputs, mode="clip")
        return self._cut(self._shuffled, batchSize)

    def _unpacked(self, order, size):
        """Yield the batches of packed examples, each unpacked as it is asked for."""
        dtype, inputDtype = self._dtypes
        rows, its = self.examples.packed
        for start in range(0, len(order), size):
            chosen = order[start : start + size]
            inputs = numpy.ones((len(chosen), 1 + self.inputCount), inputDtype or dtype)
            unpack(rows, [its[place] for place in chosen], inputs[:, 1:])
            yield ArrayBatch(inputs, numpy.ascontiguousarray(self._desired[:, list(chosen)]))

    def _gathered(self, order, size):
        """Yield the batches, each copied as it is asked for: all of them would fill the memory."""
        for start in range(0, len(order), size):
            places = list(order[start : start + size])
            yield ArrayBatch(self.all.inputsTransposed[places], self.all.desiredOutputs[:, places])

    def _cut(self, batch, size):
        key = (batch is self.all, size)
        if key not in self._cuts:
            self._cuts[key] = batch.cut(size)
        return self._cuts[key]
