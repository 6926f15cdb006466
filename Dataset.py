"""Datasets: the examples that a neuron learns from, and the `.ds` files that hold them.

The format is plain text. The first line holds three whole numbers: how many examples, how many
inputs an example, how many outputs an example. Then come two lines an example, its inputs and its
outputs, as numbers separated by blanks. `datasets/README.md` shows one.
"""

from math import isfinite
from typing import NamedTuple

from learning.files import replacing

MAXIMUM_COUNT = 10**9
"""The largest count that a header may announce; beyond it, the file is surely no dataset."""

_HEADER_BYTES = 1000  # enough for any header; a binary file may not have a line end for miles


class DatasetError(ValueError):
    """A file that is no dataset: says which file, which line, what was expected, what was found."""


class Example(NamedTuple):
    """What the neurons are shown, `inputs`, and what they should answer, `outputs`: two lists."""

    inputs: list
    outputs: list


class Dataset:
    """Examples that all have as many inputs, and as many outputs, as each other.

    Attributes:
        examples: a list of `Example`s.
        inputCount, outputCount: how many floats the `inputs` and the `outputs` of each hold.
    """

    def __init__(self, path):
        """Read a `.ds` file. Raises DatasetError, a ValueError, if it cannot be read as one."""
        try:
            with open(path, "rb") as file:
                lines = _Lines(path, file)
                exampleCount, self.inputCount, self.outputCount = lines.readHeader()
                self.examples = [
                    Example(
                        lines.readNumbers(self.inputCount, f"inputs of example {number}"),
                        lines.readNumbers(self.outputCount, f"outputs of example {number}"),
                    )
                    for number in range(1, exampleCount + 1)
                ]
                lines.readEnd(exampleCount)
        except OSError as error:
            raise DatasetError(f"{path}: expected a dataset, found {_describe(error)}") from None

    @classmethod
    def fromExamples(cls, examples):
        """Make a dataset of some examples: pairs of a list of inputs and a list of outputs.

        ValueError if they do not all have the same numbers of inputs and outputs.
        """
        dataset = cls.__new__(cls)
        dataset.examples = [Example(*example) for example in examples]
        dataset.inputCount = dataset.outputCount = 0
        if dataset.examples:
            dataset.inputCount, dataset.outputCount = map(len, dataset.examples[0])
        for number, example in enumerate(dataset.examples, start=1):
            if tuple(map(len, example)) != (dataset.inputCount, dataset.outputCount):
                raise ValueError(
                    f"example {number}: expected {dataset.inputCount} inputs and "
                    f"{dataset.outputCount} outputs like the first, "
                    f"found {len(example.inputs)} and {len(example.outputs)}"
                )
        return dataset

    def __repr__(self):
        """Show the three numbers of the header."""
        return (
            f"Dataset({len(self.examples)} examples, {self.inputCount} inputs, "
            f"{self.outputCount} outputs)"
        )

    def batches(self, order, batchSize):
        """Yield lists of `batchSize` examples, taken in `order`, a sequence of indices.

        The last list is shorter if the numbers do not work out.
        """
        shown = [self.examples[index] for index in order]
        for start in range(0, len(shown), batchSize):
            yield shown[start : start + batchSize]

    def save(self, path):
        """Write the dataset as a `.ds` file that reads back as the same numbers.

        Written whole or not at all. ValueError if a `.ds` file cannot hold it (no example, no
        input or output, a number that is not finite), OSError if the file cannot be written.
        """
        rows = [(len(self.examples), self.inputCount, self.outputCount)]
        for number in rows[0]:
            if number < 1:
                raise ValueError(f"expected a dataset with at least one of each, found {self}")
        for example in self.examples:
            rows += example
        text = "".join(" ".join(map(formatNumber, row)) + "\n" for row in rows)
        with replacing(path) as partial, open(partial, "w", encoding="ascii", newline="\n") as file:
            file.write(text)


def formatNumber(number):
    """Write a number as `.ds` files do, in the fewest digits that read back the same: 0, 0.0625.

    ValueError for one that is not finite.
    """
    if not isfinite(number):
        raise ValueError(f"expected a finite number, found {number}")
    return repr(float(number)).removesuffix(".0")


class _Lines:
    """The lines of a file, read one by one; its errors say where."""

    def __init__(self, path, file):
        self.path = path
        self.file = file
        self.number = 0

    def readHeader(self):
        """Read the three counts of the first line."""
        expected = "three whole numbers (examples, inputs, outputs)"
        words = self._readWords(expected, _HEADER_BYTES)
        if len(words) != 3:
            raise self._error(expected, f"{len(words)} words" if words else "an empty line")
        return [self._readCount(word) for word in words]

    def readNumbers(self, count, what):
        """Read a line of `count` finite numbers."""
        expected = f"{count} {'number' if count == 1 else 'numbers'}, the {what}"
        words = self._readWords(expected)
        try:
            numbers = list(map(float, words))
        except ValueError:
            numbers = []
        # `float` also takes `nan`, `inf` and the underscores of Python's own literals.
        if len(numbers) == count and all(map(isfinite, numbers)) and "_" not in "".join(words):
            return numbers
        for word in words:
            self._checkNumber(word)
        raise self._error(expected, str(len(words)))

    def readEnd(self, exampleCount):
        """Check that only blank lines are left."""
        for line in self.file:
            self.number += 1
            if line.strip():
                raise self._error(f"the end of the file after {exampleCount} examples", "more")

    def _readWords(self, expected, limit=-1):
        line = self.file.readline(limit)
        self.number += 1
        if not line:
            raise self._error(expected, "the end of the file")
        try:
            return line.decode("ascii").split()
        except UnicodeDecodeError as error:
            byte = line[error.start]
            raise self._error(expected, f"the byte 0x{byte:02x}, which is no plain text") from None

    def _readCount(self, word):
        digits = word.lstrip("+-")
        if not digits.isdigit():
            raise self._error("a whole number", _quote(word))
        # Compare lengths first: Python refuses to convert thousands of digits.
        isHuge = len(digits.lstrip("0")) > len(str(MAXIMUM_COUNT))
        if isHuge or not 1 <= int(word) <= MAXIMUM_COUNT:
            raise self._error(f"a count from 1 to {MAXIMUM_COUNT}", _quote(word))
        return int(word)

    def _checkNumber(self, word):
        try:
            isNumber = isfinite(float(word)) and "_" not in word
        except ValueError:
            isNumber = False
        if not isNumber:
            raise self._error("a finite number", _quote(word))

    def _error(self, expected, found):
        return DatasetError(f"{self.path}, line {self.number}: expected {expected}, found {found}")


def _quote(word):
    return repr(word if len(word) <= 20 else word[:20] + "…")


def _describe(error):
    if isinstance(error, FileNotFoundError):
        return "no such file"
    if isinstance(error, IsADirectoryError):
        return "a folder"
    return (error.strerror or str(error)).lower()
