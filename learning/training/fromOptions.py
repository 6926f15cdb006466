"""The training that the options of a command line ask for, and whether another may do better."""

import random

from learning.checks import Sentence, unlike
from learning.explaining.ExplainedLearner import ExplainedLearner
from learning.learners import leastBatchOf
from learning.losses.CrossEntropy import CrossEntropy
from learning.networks.Recipe import Recipe
from learning.schedules.ConstantRate import ConstantRate
from learning.training.Classifier import Classifier
from learning.training.guessing import frequencyCost, guessingCost
from learning.training.resuming import resume
from learning.training.Training import Training
from learning.words.BadInput import BadInput

HOPELESS = 3
"""So many starts in a row that got no farther than guessing say that it is not the weights."""

SAME = 6
"""And so many that ended at the same cost, that there is no better end."""

NEAR = 0.95
"""A cost above this part of that of guessing is no farther."""


def makeTraining(options, learner, data, generator, stallEpochs=None):
    """Prepare the `Training` of a neuron or a network.

    `data` is a `learning.data.sets.Data`, `generator` the `random.Random` that is drawn from; with
    `stallEpochs` training also ends when the cost has hardly fallen over so many epochs.
    """
    recipe = options.recipe or Recipe()
    classifier = Classifier(learner, data.training)

    def augment(dataset):
        return options.engine.augment(dataset, recipe.augment, generator)

    training = Training(
        learner,
        data.training,
        options.descent,
        generator,
        learningRate=options.learningRate,
        threshold=thresholdOf(options, data.training),
        maxEpochs=options.maxEpochs,
        validationSet=data.validation,
        stallEpochs=stallEpochs,
        schedule=None if recipe.schedule.name == ConstantRate.name else recipe.schedule,
        patience=recipe.patience,
        improvement=recipe.minImprovement,
        watched=_watched(recipe, classifier, data),
        augment=augment if recipe.augment else None,
        isRight=classifier.isAllRight if options.untilRight else None,
        smallestBatch=leastBatchOf(learner),
    )
    training.seed = options.seed
    if getattr(options, "saved", None) is not None and options.saved.progress is not None:
        resume(training, options.saved)
    if options.explain:
        training.learnBatch = ExplainedLearner(learner, options.explain).learnBatch
    return training


def _watched(recipe, classifier, data):
    """Return what gives early stopping the part classified wrong; None where it sees the cost.

    Raises BadInput where outputs are numbers to predict, which are no classes.
    """
    if recipe.patience is None or recipe.patienceOn == "cost":
        return None
    if classifier.targets.areNumbers:
        expected = Sentence("outputs that stand for classes beside it")
        raise unlike("--patience-on accuracy", expected, Sentence("numbers to predict"), BadInput)
    return lambda: classifier.errorRate(data.validation)


def thresholdOf(options, trainingSet):
    """Return the threshold asked for, or the script's usual one.

    For another loss than the sheet's that is in proportion to what guessing costs, which is what
    the outputs of weights that are all 0 cost.
    """
    if options.threshold is not None:
        return options.threshold
    if options.recipe is None or options.recipe.loss.name == CrossEntropy.name:
        return options.usualThreshold
    zeros = [0.0] * trainingSet.outputCount
    usual = CrossEntropy().cost(zeros, [0.5] * trainingSet.outputCount, zeros)
    return options.usualThreshold * guessingCost(options.recipe, trainingSet) / usual


def saysWhyNot(options, training, costs):
    """Tell whether another start is of no use after a training that is stuck, and print why.

    `costs` are those that the trainings so far ended at.
    """
    reason = _whyNotAgain(options, training, costs)
    if reason is not None:
        print(reason, flush=True)
    return reason is not None


def _whyNotAgain(options, training, costs):
    """Return why other weights would be no better than those of a training that is stuck.

    A `Sentence`; None where they may be.
    """
    recipe = options.recipe or Recipe()
    if options.load:
        return Sentence("no other start: the weights come from {path}", path=options.load)
    if Classifier(training.learner, training.trainingSet).isAllRight():
        return Sentence("no other start: every training example is classified well already")
    if recipe.initializer is not None and _drawsNothing(recipe.initializer):
        return Sentence(
            "no other start: --init {init} draws nothing, and it would be the same again",
            init=recipe.initializer.spelling(),
        )
    guess = frequencyCost(recipe, training.trainingSet) or training.startCost
    last = costs[-HOPELESS:]
    if len(last) == HOPELESS and min(last) > NEAR * guess:
        return Sentence(
            "no other start: {count} in a row got no farther than guessing, so it is not the "
            "weights (--watch says more)",
            count=HOPELESS,
        )
    last = costs[-SAME:]
    if len(last) == SAME and min(last) > NEAR * max(last):
        return Sentence(
            "no other start: {count} in a row ended at the same cost, so it is not the weights "
            "(more hidden neurons, perhaps)",
            count=SAME,
        )
    return None


def _drawsNothing(initializer):
    one, other = (initializer.weights(2, 2, random.Random(seed)) for seed in (1, 2))
    return one == other
