"""The data that the options of a command line name."""

import random
from functools import partial

from learning.checks import Sentence, unlike
from learning.data.formats.Format import Wishes
from learning.data.PackedExamples import PackedExamples, datasetOf, isPacked, outputsOf
from learning.data.reading import readDataset
from learning.data.resampling import resampled
from learning.data.sets import Data, checkTargets, printProportions, setAside
from learning.data.splits import stratifiedSplit
from learning.data.Targets import SIGNS, Targets, fromSigns
from learning.losses.CrossEntropy import CrossEntropy
from learning.words.BadInput import BadInput


def loadData(options, generator):
    """Read the sets that the options name: `train`, `test` (None: `train` again), `validation`.

    The validation set is drawn with `generator`, a `random.Random`, from the training file, every
    class keeping its share. The options' `outputCount` is how many outputs an example must have,
    if that matters. The training set is resampled if the options say so. The sets come in the form
    that the options' engine learns from.

    Raises BadInput for a file or a fraction that cannot be used.
    """
    loss = options.recipe.loss if options.recipe else CrossEntropy()
    everything, test, targets = _read(options, loss)
    isTested = test is not None
    _checkOptions(options, targets)
    training, validation = setAside(everything, options.validation, generator, loss.classes)
    training = _fewer(training, options, loss.classes)
    training = _shuffled(training, options)
    if options.resample is not None and options.folds is None:  # folds are resampled one by one
        training = resampled(training, options.resample, generator, loss.classes)
    if not isTested:
        test = training if options.trainExamples or options.shuffleLabels else everything
    if options.proportions:
        printProportions(training, validation, test, loss.classes, targets)
    arrange = arrangerOf(options)
    arranged = arrange(training)
    isSame = not isTested and (test is training or isPacked(training))  # large: once is enough
    tested = arranged if isSame else arrange(test)
    return Data(arranged, validation and arrange(validation), tested, targets, isTested)


def arrangerOf(options):
    """Return the function that brings a dataset into the form that the engine learns from."""
    isToNormalize = options.recipe is not None and options.recipe.normalize
    return partial(options.engine.arrange, isToNormalize=isToNormalize)


def _read(options, loss):
    """Return the training file's examples, the test set or None, and what outputs stand for."""
    wishes = Wishes(options.label, options.shrink)
    isOneHot = loss.leastOutputs > 1 and options.outputCount is None
    loaded = readDataset(options.train, wishes, options.scale, isOneHot)
    everything, path, test = loaded.dataset, options.test, None
    if options.split:
        dice = random.Random(options.seed)
        everything, test = setAside(everything, options.split, dice, loss.classes, "--split")
    elif path is not None:
        test = readDataset(path, wishes, isOneHot=isOneHot, like=loaded).dataset
        shapes = [(each.inputCount, each.outputCount) for each in (everything, test)]
        if shapes[0] != shapes[1] and not options.isTestAsked:
            path = test = None  # the script's usual test set has nothing to do with the file
    targets = Targets.of(everything, loss.classes)
    if loaded.classNames is not None:
        targets = targets._replace(names=tuple(loaded.classNames))
    sets = everything, test
    if loss.targets != "numbers" and (targets.low, targets.high) == SIGNS:
        sets = [each and _withoutSigns(each) for each in sets]
        targets = targets._replace(low=0.0, high=1.0)
    everything, test = sets
    checkTargets(options.train, everything, options.outputCount, loss=loss)
    if options.recipe is not None:
        try:
            options.recipe.checkOutputCount(everything.outputCount)
        except ValueError as error:
            raise BadInput(f"{options.train}: {error}") from None
    if path is not None and not options.split:
        counts = everything.outputCount, everything.inputCount
        checkTargets(path, test, *counts, like=options.train, loss=loss)
    return everything, test, targets


def _withoutSigns(dataset):
    """Return a dataset with targets of 0 where they are −1."""
    examples = dataset.examples
    outputs = list(map(fromSigns, outputsOf(examples)))
    return datasetOf(withOutputs(examples, outputs))


def withOutputs(examples, outputs):
    """Return examples with other outputs, a list of lists."""
    if isinstance(examples, PackedExamples):
        return examples.withOutputs(outputs)
    return [each._replace(outputs=own) for each, own in zip(examples, outputs, strict=True)]


def _fewer(dataset, options, classes):
    """Return the examples of `--train-examples`, every class keeping its share."""
    wanted, count = options.trainExamples, len(dataset.examples)
    if wanted is None or wanted == count:
        return dataset
    if wanted > count:
        expected = Sentence("1 to {most} examples", most=count)
        raise unlike("--train-examples", expected, wanted, BadInput)
    dice = random.Random(options.seed)  # of its own: the first weights stay the same
    return datasetOf(stratifiedSplit(dataset.examples, wanted, dice, classes)[1])


def _shuffled(dataset, options):
    """Return a dataset in which a fraction of the examples have exchanged their outputs.

    How often each class comes stays the same (lecture 000: a network learns even that by heart).
    """
    count = round((options.shuffleLabels or 0) * len(dataset.examples))
    if count == 0:
        return dataset
    dice = random.Random(options.seed)
    places = dice.sample(range(len(dataset.examples)), count)
    outputs = outputsOf(dataset.examples)
    changed = list(outputs)
    for place, other in zip(places, dice.sample(places, count), strict=True):
        changed[place] = outputs[other]
    return datasetOf(withOutputs(dataset.examples, changed))


def _checkOptions(options, targets):
    """Raise BadInput for options about classes, where the outputs are numbers to predict."""
    asked = {
        "--until-right": options.untilRight,
        "--resample": options.resample,
        "--proportions": options.proportions,
        "--scores": options.scores,
    }
    for name, value in asked.items():
        if value and targets.areNumbers:
            found = Sentence("numbers to predict")
            raise unlike(f"{options.train}, {name}", Sentence("classes"), found, BadInput)
