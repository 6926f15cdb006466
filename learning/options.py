"""The command line that all the scripts share."""

import argparse
import os
import sys
from math import isfinite
from pathlib import Path

from learning.descents import DESCENTS, MiniBatch
from learning.plotting.surfaces import WINDOW_PACE

DATASETS = Path(__file__).resolve().parent.parent / "datasets"

PLOTS = ("auto", "window", "file", "none")
PICTURE_FORMATS = (".png", ".svg", ".pdf")


def readOptions(
    description,
    *,
    train,
    test=None,
    learningRate,
    threshold,
    maxEpochs,
    validation=0.0,
    method="iterative",
    arguments=None,
):
    """Read the command line, the keywords being this script's defaults; return the options.

    The result has an attribute for each option, in camelCase (`learningRate`, `maxEpochs` …), and
    `descent`, the way of descending with its batch size. `train` and `test` are names of files in
    `datasets/`; a `test` of None means the training set. `arguments` is a list of words, those of
    the command line if None.

    A bad option prints one line on standard error and raises SystemExit(2).
    """
    parser = _Parser(
        prog=os.path.basename(sys.argv[0]),
        description=description,
        allow_abbrev=False,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    learning = parser.add_argument_group("learning")
    learning.add_argument(
        "--method",
        choices=list(DESCENTS),
        default=method,
        help="the way of descending: a step for each example in order, for one drawn at random, "
        f"for all of them at once, or for a few at a time (default: {method})",
    )
    learning.add_argument(
        "--batch-size",
        dest="batchSize",
        metavar="N",
        type=_wholeNumber(1),
        help="examples in a mini-batch, with --method mini-batch only (default: 32)",
    )
    learning.add_argument(
        "--learning-rate",
        dest="learningRate",
        metavar="RATE",
        type=_number("a number above 0", lambda rate: rate > 0),
        default=learningRate,
        help=f"how far each step goes, no unit (default: {learningRate:g})",
    )
    learning.add_argument(
        "--threshold",
        metavar="COST",
        type=_number("a number from 0 up", lambda cost: cost >= 0),
        default=threshold,
        help=f"stop when the training cost is below this, in nats (default: {threshold:g})",
    )
    learning.add_argument(
        "--max-epochs",
        dest="maxEpochs",
        metavar="N",
        type=_wholeNumber(0),
        default=maxEpochs,
        help=f"stop after so many epochs in any case (default: {maxEpochs})",
    )
    learning.add_argument(
        "--seed",
        metavar="N",
        type=_wholeNumber(None),
        default=1,
        help="where the random numbers start: same seed, same run (default: 1)",
    )
    data = parser.add_argument_group("data")
    data.add_argument(
        "--train",
        metavar="FILE",
        default=DATASETS / train,
        help=f"the .ds file to learn from (default: {train} in datasets/)",
    )
    data.add_argument(
        "--test",
        metavar="FILE",
        default=test and DATASETS / test,
        help="the .ds file to print the predictions for, once, at the end "
        + (f"(default: {test} in datasets/)" if test else "(default: the training file)"),
    )
    data.add_argument(
        "--validation",
        metavar="FRACTION",
        type=_number("a fraction, 0 or more and less than 1", lambda part: 0 <= part < 1),
        default=validation,
        help="part of the training examples that is set aside, to measure the cost on examples "
        f"never learned from, 0 to 1 (default: {validation:g})",
    )
    watching = parser.add_argument_group("watching")
    watching.add_argument(
        "--plot",
        choices=PLOTS,
        default="auto",
        help="where the cost curve is drawn; auto is a window if one opens, else a file "
        "(default: auto)",
    )
    watching.add_argument(
        "--plot-file",
        dest="plotFile",
        metavar="PATH",
        type=_picture,
        help="the picture to save at the end: .png, .svg or .pdf (default, where there is no "
        "window: the script's name and .png in the current folder)",
    )
    watching.add_argument(
        "--pace",
        metavar="SECONDS",
        type=_number("a number from 0 up", lambda seconds: seconds >= 0),
        help=f"make training last at least so long, in seconds (default: {WINDOW_PACE:g} with a "
        "window, 0 without)",
    )
    options = parser.parse_args(arguments)
    options.descent = _chooseDescent(parser, options)
    if options.plotFile and options.plot == "none":
        parser.error("--plot-file: expected no file with --plot none, found " + options.plotFile)
    return options


def _chooseDescent(parser, options):
    if options.batchSize is None:
        return DESCENTS[options.method]()
    if options.method != "mini-batch":
        parser.error(
            f"--batch-size: expected --method mini-batch beside it, found {options.method}"
        )
    return MiniBatch(options.batchSize)


class _Parser(argparse.ArgumentParser):
    """An argument parser that says what is wrong in one line, without the usage."""

    def error(self, message):
        self.exit(2, f"{self.prog}: {message.removeprefix('argument ')}\n")


def _number(expected, isRight):
    """Return a reader of finite numbers for which `isRight` holds."""

    def read(word):
        try:
            number = float(word)
        except ValueError:
            number = None
        if number is None or not isfinite(number) or not isRight(number):
            raise argparse.ArgumentTypeError(f"expected {expected}, found {word!r}")
        return number

    return read


def _wholeNumber(smallest):
    """Return a reader of whole numbers from `smallest` up (None: any)."""
    expected = "a whole number" + ("" if smallest is None else f" from {smallest} up")

    def read(word):
        try:
            number = int(word)
        except ValueError:
            number = None
        if number is None or (smallest is not None and number < smallest):
            raise argparse.ArgumentTypeError(f"expected {expected}, found {word!r}")
        return number

    return read


def _picture(word):
    if Path(word).suffix.lower() not in PICTURE_FORMATS:
        raise argparse.ArgumentTypeError(
            f"expected a name ending in {', '.join(PICTURE_FORMATS)}, found {word!r}"
        )
    return word
