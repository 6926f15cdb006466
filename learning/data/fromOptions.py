"""The data that the options of a command line name."""

from learning.data.resampling import resampled
from learning.data.sets import Data, printProportions, readTargets, setAside
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
    everything = readTargets(options.train, options.outputCount, loss=loss)
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
    if options.proportions:
        printProportions(training, validation, test, loss.classes)
    arrange = options.engine.arrange
    return Data(arrange(training), validation and arrange(validation), arrange(test))
