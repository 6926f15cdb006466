"""The training that the options of a command line ask for."""

from learning.explaining.ExplainedLearner import ExplainedLearner
from learning.learners import leastBatchOf
from learning.losses.CrossEntropy import CrossEntropy
from learning.networks.Recipe import Recipe
from learning.schedules.Constant import Constant
from learning.training.Classifier import Classifier
from learning.training.guessing import guessingCost
from learning.training.Training import Training


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
        schedule=None if recipe.schedule.name == Constant.name else recipe.schedule,
        patience=recipe.patience,
        augment=augment if recipe.augment else None,
        isRight=classifier.isAllRight if options.untilRight else None,
        smallestBatch=leastBatchOf(learner),
    )
    if options.explain:
        training.learnBatch = ExplainedLearner(learner, options.explain).learnBatch
    return training


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
