"""The options about files that are no `.ds`: of the scripts, and of `datasets/convert.py`."""

from learning.checks import Sentence, quote, unlike
from learning.commandLine.contradictions import checkSplit
from learning.commandLine.Option import Option
from learning.commandLine.optionReaders import aboveZero, fraction
from learning.data.scaling import RANGE

FOREIGN_NOTE = Sentence("CSV, ARFF, UCI's digits, IDX and FANN are read as they are, or gzipped.")


def readScale(word):
    """Read what inputs are divided by: a number above 0, or "range"."""
    if word == RANGE:
        return word
    try:
        return aboveZero(word)
    except ValueError:
        expected = Sentence("range, or a finite number above 0")
        raise unlike(None, expected, quote(word)) from None


FOREIGN = (
    Option(
        "--label",
        "the column that says the class, or the number to predict: last, first, or its name",
        "NAME",
        default="last",
    ),
    Option(
        "--scale",
        "divide every input by a number, or bring each from its range to 0 to 1: range",
        "SCALE",
        readScale,
        shown=Sentence("as they are; pixels of digits from 0 to 1"),
    ),
    Option("--shrink", "make the images of an IDX file 8 × 8", default=False),
)

SPLIT = Option(
    "--split",
    "part of the training file that is the test set, every class keeping its share, 0 to 1",
    "FRACTION",
    fraction,
    shown=0,
    check=checkSplit,
)
