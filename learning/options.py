"""The command line that all the scripts share."""

import argparse
import os
import sys
from pathlib import Path

from learning.descents import DESCENTS, MiniBatch
from learning.engines import DTYPES, ENGINES, NumpyEngine, PythonEngine
from learning.optionReaders import braces, layerSizes, number, oneOf, picture, wholeNumber
from learning.plotting.surfaces import WINDOW_PACE
from learning.Recipe import Recipe
from learning.savedNetworks import readNetwork
from learning.scripts import BAD_INPUT, complain
from learning.studies.studyOptions import addStudies, chooseStudy
from learning.toolboxOptions import addToolbox, readRecipe

DATASETS = Path(__file__).resolve().parent.parent / "datasets"

SEED = 1
PLOTS = ("auto", "window", "file", "none")


def readOptions(
    description,
    arguments=None,
    *,
    train,
    test=None,
    learningRate,
    threshold,
    hiddenThreshold=None,
    maxEpochs,
    validation=0.0,
    method="iterative",
    batchSize=32,
    hidden=None,
):
    """Read the command line, the keywords being this script's defaults; return the options.

    The result has an attribute for each option, in camelCase (`learningRate`, `maxEpochs` …), and:
    `descent`, the way of descending with its batch size; `engine`, one of `learning.engines`;
    `recipe`, what the toolbox's options make, None where the sheet's neuron will do; `saved`, the
    network to load, and `study`, what is to be done in place of training, or None.

    `train` and `test` are names of files in `datasets/`; a `test` of None means the training set.
    `hidden` is the sizes of the hidden layers, a list, for a script that trains a network; None
    for a single neuron. With hidden layers the threshold is `hiddenThreshold`, if there is one.
    `arguments` is a list of words, those of the command line if None.

    A bad option prints one line on standard error and raises SystemExit(2).
    """
    parser = _Parser(
        prog=os.path.basename(sys.argv[0]),
        description=description,
        allow_abbrev=False,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    _addLearning(parser, method, batchSize, learningRate, threshold, hiddenThreshold, maxEpochs)
    if hidden is not None:
        _addNetwork(parser, hidden)
    _addData(parser, train, test, validation)
    addToolbox(parser)
    _addWatching(parser)
    addStudies(parser)
    options = parser.parse_args(arguments)
    options.hidden = options.hidden if hidden is not None else []
    options.saved = readNetwork(options.load) if hidden is not None and options.load else None
    options.descent = _chooseDescent(parser, options, batchSize)
    options.engine = PythonEngine() if hidden is None else _chooseEngine(parser, options)
    options.recipe = _chooseRecipe(parser, options)
    isDeep = bool(options.hidden and hiddenThreshold is not None)
    options.usualThreshold = hiddenThreshold if isDeep else threshold
    options.learningRate = _chooseRate(options, learningRate)
    options.study = chooseStudy(options)
    if options.plotFile and options.plot == "none":
        parser.error("--plot-file: expected no file with --plot none, found " + options.plotFile)
    return options


# The options, group by group.


def _addLearning(parser, method, batchSize, learningRate, threshold, hiddenThreshold, maxEpochs):
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
        type=number("a finite number above 0", lambda rate: rate > 0),
        help=f"how far each step goes, no unit (default: {learningRate:g}, or the usual one of the "
        "optimiser)",
    )
    withHidden = "" if hiddenThreshold is None else f", {hiddenThreshold:g} with hidden layers"
    group.add_argument(
        "--threshold",
        metavar="COST",
        type=number("a finite number from 0 up", lambda cost: cost >= 0),
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


def _addNetwork(parser, hidden):
    group = parser.add_argument_group("network")
    shown = ",".join(map(str, hidden)) or "none"
    group.add_argument(
        "--hidden",
        metavar="SIZES",
        type=layerSizes,
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


def _addData(parser, train, test, validation):
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
        type=number("a fraction, 0 or more and less than 1", lambda part: 0 <= part < 1),
        default=validation,
        help="part of the training examples that is set aside, to measure the cost on examples "
        f"never learned from, 0 to 1 (default: {validation:g})",
    )


def _addWatching(parser):
    group = parser.add_argument_group("watching")
    group.add_argument(
        "--plot",
        type=oneOf(PLOTS),
        metavar=braces(PLOTS),
        default="auto",
        help="where the cost curve is drawn; auto is a window if one opens, else a file "
        "(default: auto)",
    )
    group.add_argument(
        "--plot-file",
        dest="plotFile",
        metavar="PATH",
        type=picture,
        help="the picture to save at the end: .png, .svg or .pdf (default, where there is no "
        "window: the script's name and .png in the current folder)",
    )
    group.add_argument(
        "--pace",
        metavar="SECONDS",
        type=number("a finite number from 0 up", lambda seconds: seconds >= 0),
        help=f"make training last at least so long, in seconds (default: {WINDOW_PACE:g} with a "
        "window, 0 without)",
    )


# What the options stand for.


def _chooseDescent(parser, options, defaultBatchSize):
    if options.method == "mini-batch":
        return MiniBatch(options.batchSize or defaultBatchSize)
    if options.batchSize is not None:
        parser.error(
            f"--batch-size: expected --method mini-batch beside it, found {options.method}"
        )
    return DESCENTS[options.method]()


def _chooseRecipe(parser, options):
    saved = options.saved and options.saved.recipe
    sizes = options.hidden if options.saved is None else options.saved.layerSizes[1:-1]
    try:
        recipe = readRecipe(options, saved, bool(sizes))
    except ValueError as error:
        parser.error(str(error))
    if recipe is None:
        return Recipe() if options.watch else None
    if options.saved is not None and saved is None:
        parser.error(
            f"--load {options.load}: expected a network that was made with the toolbox, beside "
            "options of it, found one of the sheet's"
        )
    if recipe.batchNorm and options.descent.batchSize(2) < 2:
        parser.error(
            "--batch-norm: expected updates that see several examples (--method mini-batch or "
            "batch), found one: its mean would be the example itself"
        )
    if recipe.patience is not None and not options.validation:
        parser.error("--patience: expected a validation set beside it (--validation), found none")
    return recipe


def _chooseRate(options, usual):
    """Return the learning rate: asked for, the optimiser's own, or the script's for the loss."""
    if options.learningRate is not None:
        return options.learningRate
    if options.recipe is None:
        return usual
    return options.recipe.optimizer.learningRate or usual * options.recipe.loss.rateShare


def _chooseEngine(parser, options):
    if options.dtype is None:
        return ENGINES[options.engineName]()
    if options.engineName != "numpy":
        parser.error(f"--dtype: expected --engine numpy beside it, found {options.engineName}")
    return NumpyEngine(options.dtype)


class _Parser(argparse.ArgumentParser):
    """An argument parser that says what is wrong in one line, without the usage."""

    def error(self, message):
        complain(message.removeprefix("argument "))
        self.exit(BAD_INPUT)
