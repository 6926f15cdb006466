"""The data of a script: its training, validation and test sets, read and checked."""

from typing import NamedTuple

from Dataset import Dataset
from learning.data.resampling import proportions, resampled
from learning.data.splits import stratifiedSplit
from learning.losses.CrossEntropy import CrossEntropy
from learning.training.guessing import guessingCost
from learning.words.BadInput import BadInput
from learning.words.formats import plural
from learning.words.language import translate


class Data(NamedTuple):
    """What a script learns from, is watched on and is judged by: three datasets.

    `training`, `validation` and `test` have the same numbers of inputs and outputs; `validation`
    is None where nothing is set aside.
    """

    training: Dataset
    validation: Dataset | None
    test: Dataset


def loadData(options, generator, outputCount=None):
    """Read the sets that the options name: `train`, `test` (None: `train` again), `validation`.

    The validation set is drawn with `generator`, a `random.Random`, from the training file, every
    class keeping its share. `outputCount` is how many outputs an example must have, if that
    matters. The training set is resampled if the options say so. The sets come in the form that the
    options' engine learns from. If no threshold is asked for, it becomes the script's usual one.

    Raises BadInput for a file or a fraction that cannot be used.
    """
    loss = options.recipe.loss if options.recipe else CrossEntropy()
    everything = readTargets(options.train, outputCount, loss=loss)
    if options.recipe is not None:
        try:
            options.recipe.checkOutputCount(everything.outputCount)
        except ValueError as error:
            raise BadInput(f"{options.train}: {error}") from None
    test = everything
    if options.test is not None:
        counts = everything.outputCount, everything.inputCount
        test = readTargets(options.test, *counts, like=options.train, loss=loss)
    training, validation = setAside(everything, options.validation, generator, loss.classes)
    if options.resample is not None and options.folds is None:  # folds are resampled one by one
        training = resampled(training, options.resample, generator, loss.classes)
    if options.threshold is None:
        options.threshold = _usualThreshold(options, training)
    if options.proportions:
        _printProportions(training, validation, test, classes=loss.classes)
    arrange = options.engine.arrange
    return Data(arrange(training), validation and arrange(validation), arrange(test))


def _printProportions(*sets, classes):
    names = translate("training set"), translate("validation set"), translate("test set")
    for name, dataset in zip(names, sets, strict=True):
        if dataset is not None:
            count = plural(len(dataset.examples), translate("example"))
            print(
                translate(
                    "{name}: {count}  {proportions}",
                    name=name,
                    count=count,
                    proportions=proportions(dataset, classes),
                )
            )


def _usualThreshold(options, training):
    """Return the script's usual threshold; for another loss than the sheet's, in proportion.

    The proportion is that of what guessing costs: that of the outputs of weights that are all 0.
    """
    if options.recipe is None or options.recipe.loss.name == CrossEntropy.name:
        return options.usualThreshold
    zeros = [0.0] * training.outputCount
    usual = CrossEntropy().cost(zeros, [0.5] * training.outputCount, zeros)
    return options.usualThreshold * guessingCost(options.recipe, training) / usual


def readTargets(path, outputCount=None, inputCount=None, like=None, loss=None):
    """Read a dataset whose outputs are what a loss takes; the sheet's, if None: from 0 to 1.

    Raises BadInput if the file is no dataset, if an output is none, or if the numbers of
    inputs or outputs are not those asked for (None: any), which are those of the file `like`.
    """
    dataset = Dataset(path)
    model = "" if like is None else translate(" like {like}", like=like)
    for what, expected, found in (
        (translate("input"), inputCount, dataset.inputCount),
        (translate("output"), outputCount, dataset.outputCount),
    ):
        if expected not in (None, found):
            raise BadInput(
                translate(
                    "{path}: expected {counted} an example{model}, found {found}",
                    path=path,
                    counted=plural(expected, what),
                    model=model,
                    found=found,
                )
            )
    loss = loss or CrossEntropy()
    for number, example in enumerate(dataset.examples, start=1):
        trouble = loss.whyNotTargets(example.outputs)
        if trouble is not None:
            expected, found = trouble
            raise BadInput(
                translate(
                    "{path}, example {number}: expected {expected}, found {found}",
                    path=path,
                    number=number,
                    expected=expected,
                    found=found,
                )
            )
    return dataset


def setAside(dataset, fraction, generator, classes=slice(None)):
    """Return a dataset split in two: what is left, and the `fraction` in [0, 1) set aside.

    The second is None if the fraction is 0. Raises BadInput if either would be empty.
    """
    if fraction == 0:
        return dataset, None
    exampleCount = len(dataset.examples)
    count = round(fraction * exampleCount)
    if not 0 < count < exampleCount:
        raise BadInput(
            translate(
                "--validation: expected a fraction that sets aside 1 to {most} of the {count} "
                "examples, found {fraction:g}, which sets aside {found}",
                most=exampleCount - 1,
                count=exampleCount,
                fraction=fraction,
                found=count,
            )
        )
    kept, aside = stratifiedSplit(dataset.examples, count, generator, classes)
    return Dataset.fromExamples(kept), Dataset.fromExamples(aside)
