"""Datasets: the examples that a neuron learns from, and the `.ds` files that hold them.

The format is plain text. The first line holds three whole numbers: how many examples, how many
inputs an example, how many outputs an example. Then come two lines an example, its inputs and its
outputs, as numbers separated by blanks. `datasets/README.md` shows one.
"""

from typing import NamedTuple

from learning.checks import Sentence, unlike
from learning.system.files import replacing
from learning.system.NumberReader import NumberReader, formatNumber
from learning.words.BadInput import BadInput


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

    def __init__(self, path, keep=None):
        """Read a `.ds` file. Raises BadInput, a ValueError, if it cannot be read as one.

        Given how many there are and then the `Example`s one by one, the function `keep` returns
        them all: for large files. None is for a list.
        """
        with NumberReader(path, Sentence("a dataset")) as reader:
            try:
                exampleCount, self.inputCount, self.outputCount = reader.readCounts(
                    3, Sentence("three whole numbers (examples, inputs, outputs)")
                )
            except BadInput as error:
                raise otherFormat(error, path) from None
            examples = (
                Example(
                    reader.readNumbers(
                        self.inputCount, Sentence("inputs of example {number}", number=number)
                    ),
                    reader.readNumbers(
                        self.outputCount, Sentence("outputs of example {number}", number=number)
                    ),
                )
                for number in range(1, exampleCount + 1)
            )
            self.examples = list(examples) if keep is None else keep(exampleCount, examples)
            reader.readEnd(_counted(exampleCount))

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
                expected = Sentence(
                    "{inputCount} inputs and {outputCount} outputs like the first",
                    inputCount=dataset.inputCount,
                    outputCount=dataset.outputCount,
                )
                inputCount, outputCount = map(len, example)
                found = Sentence(
                    "{inputCount} and {outputCount}", inputCount=inputCount, outputCount=outputCount
                )
                raise unlike(Sentence("example {number}", number=number), expected, found)
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
                raise unlike(None, Sentence("a dataset with at least one of each"), self)
        for example in self.examples:
            rows += example
        text = "".join(" ".join(map(formatNumber, row)) + "\n" for row in rows)
        with replacing(path) as partial, open(partial, "w", encoding="ascii", newline="\n") as file:
            file.write(text)


def otherFormat(error, path):
    """Return the error about a file that may be of another format, and what converts it."""
    return BadInput(
        Sentence(
            "{error} (CSV, ARFF, IDX and others: python3 datasets/convert.py {path} OUT.ds)",
            error=error,
            path=path,
        )
    )


def _counted(exampleCount):
    if exampleCount == 1:
        return Sentence("{count} example", count=exampleCount)
    return Sentence("{count} examples", count=exampleCount)
