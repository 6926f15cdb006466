"""The command line that all the scripts share."""

import argparse
import os
import sys
from dataclasses import replace
from itertools import pairwise

from learning.commandLine.optionGroups import addData, addLearning, addNetwork, addWatching
from learning.commandLine.Options import Options
from learning.commandLine.studyOptions import addStudies, chooseStudy
from learning.commandLine.toolboxOptions import addToolbox, inOptionsWords, readRecipe
from learning.engines import ENGINES, NaiveEngine, VectorizedEngine
from learning.networks.Recipe import Recipe
from learning.networks.savedNetworks import readNetwork
from learning.plotting.figures import isAnimation
from learning.system.exits import BAD_INPUT, complain
from learning.training.descents import DESCENTS, MiniBatch
from learning.words.language import LANGUAGES, localeLanguage, speak, translate


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
    views=("cost",),
    weightRange=1.0,
    hiddenWeightRange=None,
    outputCount=None,
):
    """Read the command line, the keywords being this script's defaults; return the `Options`.

    The result has an attribute for each option, in camelCase (`learningRate`, `maxEpochs` …), and:
    `descent`, the way of descending with its batch size; `engine`, one of `learning.engines`;
    `recipe`, what the toolbox's options make, None where the sheet's neuron will do; `saved`, the
    network to load, and `study`, what is to be done in place of training, or None.

    `train` and `test` are names of files in `datasets/`; a `test` of None means the training set.
    `hidden` is the sizes of the hidden layers, a list, for a script that trains a network; None
    for a single neuron. With hidden layers the threshold is `hiddenThreshold`, if there is one.
    `views` are the names of the panels that are drawn. The first weights are drawn from
    ±`weightRange`, with hidden layers from ±`hiddenWeightRange`, if that is not None. `outputCount`
    is how many outputs an example must have, if that matters.
    `arguments` is a list of words, those of the command line if None.

    A bad option prints one line on standard error and raises SystemExit(2).
    """
    parser = _Parser(
        prog=os.path.basename(sys.argv[0]),
        description=description,
        allow_abbrev=False,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    addLearning(parser, method, batchSize, learningRate, threshold, hiddenThreshold, maxEpochs)
    if hidden is not None:
        addNetwork(parser, hidden)
    addData(parser, train, test, validation)
    addToolbox(parser)
    addWatching(parser, views)
    addStudies(parser)
    words = sys.argv[1:] if arguments is None else arguments
    speak(_languageAsked(words))  # for what is wrong with the options themselves
    options = parser.parse_args(words)
    speak(options.lang)
    options.usualViews = views
    options.hidden = options.hidden if hidden is not None else []
    options.saved = readNetwork(options.load) if hidden is not None and options.load else None
    options.descent = _chooseDescent(parser, options, batchSize)
    options.engine = NaiveEngine() if hidden is None else _chooseEngine(parser, options)
    options.recipe = _chooseRecipe(parser, options)
    isDeep = bool(options.hidden and hiddenThreshold is not None)
    options.usualThreshold = hiddenThreshold if isDeep else threshold
    options.learningRate = _chooseRate(options, learningRate)
    options.study = chooseStudy(options)
    if options.study is not None and hidden is not None and (options.load or options.save):
        parser.error(
            translate(
                "--check, --find-rate, --folds: expected neither --load nor --save beside them, "
                "which look into networks of their own"
            )
        )
    if options.plotFile and options.plot == "none":
        parser.error(
            translate(
                "--plot-file: expected no file with --plot none, found {path}",
                path=options.plotFile,
            )
        )
    if isAnimation(options.plotFile) and options.plot not in ("auto", "file"):
        parser.error(
            translate(
                "--plot-file {path}: expected --plot file beside an animation, found {plot}",
                path=options.plotFile,
                plot=options.plot,
            )
        )
    hasOwnRange = bool(options.hidden) and hiddenWeightRange is not None
    options.weightRange = hiddenWeightRange if hasOwnRange else weightRange
    options.outputCount = outputCount
    return Options(**vars(options))


# What the options stand for.


def _languageAsked(words):
    """Return the language that `--lang` asks for, before anything else is read, or the locale's."""
    asked = [value for option, value in pairwise(words) if option == "--lang"]
    asked += [word.removeprefix("--lang=") for word in words if word.startswith("--lang=")]
    return next((name for name in asked if name in LANGUAGES), localeLanguage())


def _chooseDescent(parser, options, defaultBatchSize):
    if options.method == "mini-batch":
        return MiniBatch(options.batchSize or defaultBatchSize)
    if options.batchSize is not None:
        parser.error(
            translate(
                "--batch-size: expected --method mini-batch beside it, found {method}",
                method=options.method,
            )
        )
    return DESCENTS[options.method]()


def _chooseRecipe(parser, options):
    saved = options.saved and options.saved.recipe
    sizes = options.hidden if options.saved is None else options.saved.layerSizes[1:-1]
    try:
        recipe = readRecipe(options, saved, bool(sizes))
    except ValueError as error:
        parser.error(inOptionsWords(str(error)))
    if recipe is None:
        return Recipe() if options.watch else None
    if options.saved is not None and saved is None:
        parser.error(
            translate(
                "--load {path}: expected a network that was made with the toolbox, beside options "
                "of it, found one of the sheet's",
                path=options.load,
            )
        )
    if recipe.batchNorm and options.descent.batchSize(2) < 2:
        loaded = translate("--load {path}, batch-normalised", path=options.load)
        parser.error(
            translate(
                "{asked}: expected updates that see several examples (--method mini-batch or "
                "batch), found one: its mean would be the example itself",
                asked="--batch-norm" if options.batchNorm else loaded,
            )
        )
    if recipe.loss.leastBatch > options.descent.batchSize(2):
        parser.error(
            translate(
                "--loss {name}: expected mini-batches of {least} examples or more (--method "
                "mini-batch or batch): it compares them, found one",
                name=recipe.loss.name,
                least=recipe.loss.leastBatch,
            )
        )
    if recipe.patience is not None and not options.validation and options.folds is None:
        if options.patience is None:  # the loaded network's, and there is nothing to wait for
            return replace(recipe, patience=None)
        parser.error(
            translate("--patience: expected a validation set beside it (--validation), found none")
        )
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
        parser.error(
            translate(
                "--dtype: expected --engine numpy beside it, found {engine}",
                engine=options.engineName,
            )
        )
    return VectorizedEngine(options.dtype)


class _Parser(argparse.ArgumentParser):
    """An argument parser that says what is wrong in one line, without the usage."""

    def error(self, message):
        complain(message.removeprefix("argument "))
        self.exit(BAD_INPUT)
