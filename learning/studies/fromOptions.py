"""The studies that the options of a command line ask for, in place of training."""

import os
import random
import sys

from learning.checks import Sentence, unlike
from learning.data.fromOptions import arrangerOf, loadData
from learning.data.resampling import resampled
from learning.data.sets import Data
from learning.data.splits import folds
from learning.engines import VectorizedEngine
from learning.networks.fromOptions import layerSizes, makeRecipeNetwork
from learning.networks.Recipe import Recipe
from learning.studies.comparing.fromOptions import runComparison
from learning.studies.crossValidation import FoldResult, crossValidate
from learning.studies.rateTest import findRate
from learning.studies.sanity import checkNetwork
from learning.studies.shortTraining import Learning
from learning.studies.summary import summaryOf
from learning.system.files import whyNotWritable
from learning.training.Classifier import Classifier
from learning.training.fromOptions import makeTraining, thresholdOf
from learning.watching.ProgressBar import ProgressBar
from learning.words.BadInput import BadInput
from learning.words.language import translate


def runStudy(options):
    """Run the study that the options ask for; return the exit status.

    Raises BadInput for what cannot be studied, or a picture that cannot be written.
    """
    if options.summary:
        return _summarize(options)
    if options.check:
        return _check(options)
    if options.findRate:
        return _findRate(options)
    if options.compare:
        return runComparison(options)
    return _crossValidate(options)


def _summarize(options):
    data = loadData(options, random.Random(options.seed))
    try:
        lines = summaryOf(layerSizes(options, data), options.recipe or Recipe())
    except ValueError as error:
        raise BadInput(f"--hidden: {error}") from None
    print("\n".join(lines))
    return 0


def _check(options):
    if getattr(options, "dtype", None) == "float32":
        print(
            translate("checked in float64: the differences of a gradient check are lost in float32")
        )
        options = options.changed(engine=VectorizedEngine())
    data = loadData(options, random.Random(options.seed))

    def make(recipe):
        return makeRecipeNetwork(options, data, recipe, random.Random(options.seed))

    learning = Learning(options.descent, options.learningRate, options.seed)
    return checkNetwork(make, options.recipe or Recipe(), data, arrangerOf(options), learning)


def _findRate(options):
    generator = random.Random(options.seed)
    data = loadData(options, generator)
    path = None if options.plot == "none" else _picture(options)
    network = makeRecipeNetwork(options, data, options.recipe or Recipe(), generator)
    return findRate(network, data.training, options.descent, generator, options.learningRate, path)


def _picture(options):
    name = os.path.basename(sys.argv[0]).removesuffix(".py") + "-rates.png"
    path = options.plotFile or name
    trouble = whyNotWritable(path)
    if trouble is not None:
        expected = Sentence("a file that can be written")
        raise unlike(f"--plot-file {path}", expected, trouble, BadInput)
    return path


def _crossValidate(options):
    """Train on folds of the training file. The test set is not looked at.

    To choose with it would be to learn from it.
    """
    generator = random.Random(options.seed)
    data = loadData(options, generator)
    recipe = options.recipe or Recipe()
    arrange, classes = arrangerOf(options), recipe.loss.classes
    everything = data.training.examples
    if data.validation is not None:
        everything = everything + data.validation.examples
    try:
        pairs = folds(everything, options.folds, generator, classes)
    except ValueError as error:
        raise BadInput(f"--folds: {str(error).removeprefix('count: ')}") from None

    options = options.changed(threshold=thresholdOf(options, data.training))

    def learn(kept, fold, number):
        if options.resample is not None:
            kept = resampled(kept, options.resample, generator, classes)
        sets = Data(arrange(kept), arrange(fold), data.test)
        network = makeRecipeNetwork(options, sets, recipe, generator)
        training = makeTraining(options, network, sets, generator)
        with ProgressBar() as bar:
            for epoch in training:
                bar.show((number + training.progress) / options.folds, epoch)
        classifier, cost = Classifier(network, sets.training), network.calcLoss(sets.validation)
        if data.targets.areNumbers:
            error = classifier.meanError(sets.validation)
            return FoldResult(epoch.number, cost, None, error)
        pairs = classifier.pairs(sets.validation)
        accuracy = sum(expected == predicted for expected, predicted in pairs) / len(pairs)
        return FoldResult(epoch.number, cost, accuracy)

    return crossValidate(pairs, learn)
