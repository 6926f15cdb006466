"""k-fold cross-validation: how good a recipe is, by as many trainings as there are folds."""

from math import isfinite, nan
from statistics import fmean, stdev

from Dataset import Dataset
from learning.data.resampling import resampled
from learning.data.sets import Data
from learning.data.splits import folds
from learning.networks.fromOptions import makeRecipeNetwork
from learning.networks.Recipe import Recipe
from learning.system.exits import DIVERGED, LEARNED
from learning.training.Classifier import Classifier
from learning.training.Training import Training
from learning.watching.ProgressBar import ProgressBar
from learning.words.BadInput import BadInput
from learning.words.formats import formatCost
from learning.words.language import translate


def crossValidate(options, data, weightRange, generator):
    """Train on all folds of the training set but one, validate on that; for each in turn.

    Prints a line a fold, then the means and the standard deviations. The test set is not looked
    at: to choose with it would be to learn from it. Returns the exit status. Raises BadInput if
    there are fewer examples than folds.

    Source: lecture 003, cross-validation.
    """
    everything = data.training.examples
    if data.validation is not None:
        everything = everything + data.validation.examples
    try:
        classes = (options.recipe or Recipe()).loss.classes
        pairs = folds(everything, options.folds, generator, classes)
    except ValueError as error:
        raise BadInput(f"--folds: {str(error).removeprefix('count: ')}") from None
    costs, accuracies = [], []
    for number, examples in enumerate(pairs):
        kept, fold = map(Dataset.fromExamples, examples)
        if options.resample is not None:
            kept = resampled(kept, options.resample, generator, classes)
        arranged = Data(options.engine.arrange(kept), options.engine.arrange(fold), data.test)
        network, epochs = _train(options, arranged, weightRange, generator, number)
        pairsOfFold = Classifier(network, arranged.training).pairs(arranged.validation)
        costs.append(network.calcLoss(arranged.validation))
        accuracies.append(sum(a == b for a, b in pairsOfFold) / len(pairsOfFold))
        print(
            translate(
                "fold {number}/{folds}  {count} examples  epochs {epochs}  "
                "validation cost {cost}  accuracy {accuracy:.1f} %",
                number=number + 1,
                folds=options.folds,
                count=len(fold.examples),
                epochs=epochs,
                cost=formatCost(costs[-1]),
                accuracy=100 * accuracies[-1],
            ),
            flush=True,
        )
    spread = stdev(costs) if all(map(isfinite, costs)) else nan
    print(
        translate(
            "mean validation cost {cost} ± {spread}  accuracy {accuracy:.2f} ± {deviation:.2f} %",
            cost=formatCost(fmean(costs)),
            spread=formatCost(spread),
            accuracy=100 * fmean(accuracies),
            deviation=100 * stdev(accuracies),
        )
    )
    return LEARNED if all(map(isfinite, costs)) else DIVERGED


def _train(options, data, weightRange, generator, number):
    """Return a network trained on the data, and how many epochs that took.

    So many trainings of the folds have gone before.
    """
    recipe = options.recipe or Recipe()
    network = makeRecipeNetwork(options, data, recipe, weightRange, generator)
    training = Training.fromOptions(network, data, options, generator)
    epochs = 0
    with ProgressBar() as bar:
        for epoch in training:
            bar.show((number + training.progress) / options.folds, epoch)
            epochs = epoch.number
    return network, epochs
