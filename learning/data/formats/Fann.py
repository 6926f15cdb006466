"""The training files of FANN, the Fast Artificial Neural Network library."""

from itertools import islice

from learning.checks import Sentence
from learning.data.formats.Format import Format, ReadTable
from learning.data.PackedRows import PackedRows
from learning.system.NumberReader import MAXIMUM_COUNT


class Fann(Format):
    """FANN: as `.ds`, but with line breaks anywhere, and often with targets of −1 and 1.

    Source: FANN's reference, fann_read_train_from_file.
    """

    name = "fann"
    endings = (".fann", ".train")

    def recognises(self, source):
        """Three whole numbers first, and numbers behind them."""
        words = " ".join(source.firstLines()[:3]).split() if source.isText() else []
        return len(words) > 3 and all(word.isdecimal() for word in words[:3])

    def read(self, source, wishes):
        """Return the table of the numbers."""
        numbers = (source.numberOf(word) for line in source.lines() for word in line.split())
        exampleCount, inputCount, outputCount = _counts(source, numbers)
        inputs, targets = PackedRows(inputCount), []
        for _ in range(exampleCount):
            inputs.add(_taken(source, numbers, inputCount))
            targets.append(_taken(source, numbers, outputCount))
        if next(numbers, None) is not None:
            after = Sentence("{count} examples", count=exampleCount)
            expected = Sentence("the end of the file after {after}", after=after)
            raise source.error(expected, Sentence("more"))
        return ReadTable(inputs, targets=targets)


def _counts(source, numbers):
    counts = [next(numbers, 0) for _ in range(3)]
    if not all(1 <= count <= MAXIMUM_COUNT and count == int(count) for count in counts):
        expected = Sentence("three whole numbers (examples, inputs, outputs)")
        raise source.error(expected, Sentence("something else"))
    return map(int, counts)


def _taken(source, numbers, count):
    taken = list(islice(numbers, count))
    if len(taken) < count:
        raise source.error(Sentence("more numbers"), Sentence("the end of the file"))
    return taken
