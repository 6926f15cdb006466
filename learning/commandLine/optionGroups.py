"""The options of the command line, group by group: their names, defaults and help."""

from pathlib import Path

from learning.checks import Sentence
from learning.commandLine.optionReaders import (
    braces,
    listOf,
    number,
    oneOf,
    picture,
    readLayerSizes,
    wholeNumber,
)
from learning.engines import DTYPES, ENGINES
from learning.plotting.surfaces.openPlot import WATCHED_PACE
from learning.plotting.views import VIEWS
from learning.training.descents import DESCENTS
from learning.words.language import LANGUAGES, localeLanguage

DATASETS = Path(__file__).resolve().parents[2] / "datasets"

SEED = 1
PLOTS = ("auto", "window", "web", "file", "none")


def addLearning(parser, method, batchSize, learningRate, threshold, hiddenThreshold, maxEpochs):
    """Add how it learns; the other parameters are the defaults, `method` the way of descending."""
    group = parser.add_argument_group("learning")
    group.add_argument(
        "--method",
        type=oneOf(DESCENTS),
        metavar=braces(DESCENTS),
        default=method,
        help="the way of descending: a step for each example in order, for one drawn at random, "
        f"for all of them at once, or for a few at a time (default: {method})",
    )
    group.add_argument(
        "--batch-size",
        dest="batchSize",
        metavar="N",
        type=wholeNumber(1),
        help=f"examples in a mini-batch, with --method mini-batch only (default: {batchSize})",
    )
    group.add_argument(
        "--learning-rate",
        dest="learningRate",
        metavar="RATE",
        type=number(Sentence("a finite number above 0"), lambda rate: rate > 0),
        help=f"how far each step goes, no unit (default: {learningRate:g}, or the usual one of the "
        "optimiser)",
    )
    withHidden = "" if hiddenThreshold is None else f", {hiddenThreshold:g} with hidden layers"
    group.add_argument(
        "--threshold",
        metavar="COST",
        type=number(Sentence("a finite number from 0 up"), lambda cost: cost >= 0),
        help="stop when the training cost is below this, in nats "
        f"(default: {threshold:g}{withHidden})",
    )
    group.add_argument(
        "--max-epochs",
        dest="maxEpochs",
        metavar="N",
        type=wholeNumber(0),
        default=maxEpochs,
        help=f"stop after so many epochs in any case (default: {maxEpochs})",
    )
    group.add_argument(
        "--seed",
        metavar="N",
        type=wholeNumber(0),
        default=SEED,
        help=f"where the random numbers start: same seed, same run (default: {SEED})",
    )


def addNetwork(parser, hidden):
    """Add what a network is; `hidden` is the default, a list of sizes."""
    group = parser.add_argument_group("network")
    shown = ",".join(map(str, hidden)) or "none"
    group.add_argument(
        "--hidden",
        metavar="SIZES",
        type=readLayerSizes,
        default=hidden,
        help="neurons in each hidden layer, as in 64,32, or none; a network that is loaded has "
        f"its own (default: {shown})",
    )
    group.add_argument(
        "--engine",
        dest="engineName",
        type=oneOf(ENGINES),
        metavar=braces(ENGINES),
        default="python",
        help="what computes: neurons in pure Python, or matrices in NumPy, with the same numbers "
        "(default: python)",
    )
    group.add_argument(
        "--dtype",
        type=oneOf(DTYPES),
        metavar=braces(DTYPES),
        help="what --engine numpy computes in, the second half as precise (default: float64)",
    )
    group.add_argument(
        "--load",
        metavar="FILE",
        help="start from a saved network; it is trained on, unless it is below the threshold "
        "already or --max-epochs is 0 (default: random weights)",
    )
    group.add_argument(
        "--save", metavar="FILE", help="save the network at the end (default: nowhere)"
    )


def addData(parser, train, test, validation):
    """Add what is learned from; the other parameters are the defaults, names of files."""
    group = parser.add_argument_group("data")
    group.add_argument(
        "--train",
        metavar="FILE",
        default=DATASETS / train,
        help=f"the .ds file to learn from (default: {train} in datasets/)",
    )
    group.add_argument(
        "--test",
        metavar="FILE",
        default=test and DATASETS / test,
        help="the .ds file to print the predictions for, once, at the end "
        + (f"(default: {test} in datasets/)" if test else "(default: the training file)"),
    )
    group.add_argument(
        "--validation",
        metavar="FRACTION",
        type=number(Sentence("a fraction, 0 or more and less than 1"), lambda part: 0 <= part < 1),
        default=validation,
        help="part of the training examples that is set aside, to measure the cost on examples "
        f"never learned from, 0 to 1 (default: {validation:g})",
    )


def addWatching(parser, views):
    """Add how a training is watched; `views` is the default, names of panels."""
    group = parser.add_argument_group("watching")
    group.add_argument(
        "--plot",
        type=oneOf(PLOTS),
        metavar=braces(PLOTS),
        default="auto",
        help="where it is drawn; web is a page in a browser on this machine, auto a window if one "
        "opens, else a file (default: auto)",
    )
    group.add_argument(
        "--views",
        metavar="NAMES",
        type=listOf(VIEWS),
        help=f"the panels that are drawn, with commas between them: {', '.join(VIEWS)} "
        f"(default: {','.join(views)})",
    )
    group.add_argument(
        "--log-cost",
        dest="logCost",
        action="store_true",
        help="a logarithmic scale for the cost (default: no)",
    )
    group.add_argument(
        "--plot-file",
        dest="plotFile",
        metavar="PATH",
        type=picture,
        help="the picture to save at the end, .png, .svg or .pdf, or the whole training as an "
        "animation, .gif (default, where there is no window: the script's name and .png in the "
        "current folder)",
    )
    group.add_argument(
        "--pace",
        metavar="SECONDS",
        type=number(Sentence("a finite number from 0 up"), lambda seconds: seconds >= 0),
        help=f"make training last at least so long, in seconds (default: {WATCHED_PACE:g} with a "
        "window, a page or an animation, 0 without)",
    )
    group.add_argument(
        "--projector",
        action="store_true",
        help="text and lines that can be seen from the back of a room (default: no)",
    )
    group.add_argument(
        "--lang",
        type=oneOf(LANGUAGES),
        metavar=braces(LANGUAGES),
        default=localeLanguage(),
        help="the language of the messages and the pictures (default: the locale's, "
        f"{localeLanguage()})",
    )
