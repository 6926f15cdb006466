"""The sanity checks of lecture 000: is this network worth training at all?"""

import random
from dataclasses import replace
from typing import NamedTuple

from Dataset import Dataset
from learning.Classifier import Classifier
from learning.data import Data
from learning.engines import NumpyEngine
from learning.formats import formatCost, plural
from learning.initializers.Normal import Normal
from learning.losses.GroupLoss import GroupLoss
from learning.losses.guessing import guessingCost
from learning.networks import makeDeepNetwork
from learning.Recipe import Recipe
from learning.resampling import proportions
from learning.scripts import DIVERGED, LEARNED
from learning.splits import stratifiedSplit
from learning.studies.gradientCheck import checkGradients

NEAR_ZERO = 1e-5
"""σ of the weights for which a network has to cost what guessing costs."""

TRIAL_PENALTY = 0.01
"""λ of the L2 penalty that is tried where the recipe has none."""

BY_HEART = 0.01
"""A few examples are learned by heart when all are right and cost this part of guessing at most."""

LONG_ENOUGH = 0.0013
"""Nobody goes on below this part: for softmax and ten classes, 0.003 nats."""

MOST_EPOCHS = 3000
"""Epochs to learn them in."""

LARGEST_ERROR = 1e-5
"""The relative error at which a gradient is wrong."""


class Finding(NamedTuple):
    """What one check found.

    Fields: `name` of the check; `isRight`; `text`, what was expected and found; `advice`, where it
    is not right.
    """

    name: str
    isRight: bool
    text: str
    advice: str = ""


def checkNetwork(options, data, weightRange, generator):
    """Run all the checks on the network that the options make, and print what they find.

    Returns the exit status: that of a divergence if a check fails.
    """
    if getattr(options, "dtype", None) == "float32":
        print("checked in float64: the differences of a gradient check are lost in float32")
        options.engine = NumpyEngine()

    def make(recipe):
        return makeDeepNetwork(options, data, recipe, weightRange, random.Random(options.seed))

    recipe = options.recipe or Recipe()
    print(f"training set    {proportions(data.training, recipe.loss.classes)}")
    if data.validation is not None:
        print(f"validation set  {proportions(data.validation, recipe.loss.classes)}")
    checks = [
        lambda: guessing(make, recipe, data.training),
        lambda: penalties(make, recipe, data.training),
        *[
            (lambda count=count, name=name: byHeart(make, recipe, data, options, count, name))
            for count, name in ((20, "a few examples"), (_batchSize(options, data), "one batch"))
        ],
        lambda: gradients(make, recipe, data.training),
    ]
    isRight = True
    for check in checks:
        for finding in check():
            isRight &= finding.isRight
            print(f"{'ok  ' if finding.isRight else 'FAIL'}  {finding.name:<24} {finding.text}")
            if finding.advice and not finding.isRight:
                print(f"      {finding.advice}", flush=True)
    return LEARNED if isRight else DIVERGED


def guessing(make, recipe, dataset):
    """Check that with weights near zero and no regularisation the cost is that of guessing.

    Within 1 %. Source: lecture 000, sanity checks, 1, which calls it the maximum.
    """
    loss = recipe.loss
    if loss.guess is None:
        return [Finding("cost at the start", True, f"not checked: {loss.name} has no such cost")]
    plain = replace(recipe.withoutRegularization(), initializer=Normal(NEAR_ZERO))
    found = make(plain).calcLoss(dataset)
    expected = guessingCost(recipe, dataset)
    words = f"{loss.guess} = " if loss.guess else ""
    return [
        Finding(
            "cost at the start",
            abs(found - expected) <= max(0.01 * expected, 100 * NEAR_ZERO),
            f"{formatCost(found)}, that of guessing being {words}{formatCost(expected)}",
            "is the cost divided by the number of examples, and the output that of the loss?",
        )
    ]


def penalties(make, recipe, dataset):
    """Check that regularisation raises the cost. Source: lecture 000, sanity checks, 2."""
    isTrial = recipe.l1 == recipe.l2 == 0
    network = make(replace(recipe, l2=TRIAL_PENALTY) if isTrial else recipe)
    cost = network.calcLoss(dataset)
    total = cost + network.calcPenalty()
    which = f" (with --l2 {TRIAL_PENALTY:g}, as a trial)" if isTrial else ""
    return [
        Finding(
            "regularisation",
            total > cost,
            f"raises the cost from {formatCost(cost)} to {formatCost(total)}{which}",
            "the penalty is 0: are all the weights?",
        )
    ]


def byHeart(make, recipe, data, options, count, name):
    """Check that a few examples can be learned by heart, without regularisation.

    Source: lecture 000, sanity checks, twenty examples; lecture 001, good practice, one batch.
    """
    from learning.Training import Training

    examples = data.training.examples
    generator = random.Random(options.seed)
    kept = examples
    if count < len(examples):
        _, kept = stratifiedSplit(examples, count, generator)
    few = Data(options.engine.arrange(Dataset.fromExamples(kept)), None, data.test)
    if isinstance(recipe.loss, GroupLoss) and not recipe.loss.hasAllGroups(
        [example.outputs for example in kept]
    ):
        return [Finding(f"{name} by heart", True, "not checked: too few of a class for a group")]
    plain = recipe.plainest()
    network = make(plain)
    guess = guessingCost(plain, few.training) or 1.0
    goal = BY_HEART * guess
    training = Training(
        network,
        few.training,
        options.descent,
        generator,
        learningRate=options.learningRate,
        threshold=LONG_ENOUGH * guess,
        maxEpochs=MOST_EPOCHS,
        schedule=plain.schedule,
        smallestBatch=plain.leastBatch(),
    )
    for epoch in training:
        last = epoch
    pairs = Classifier(network, few.training).pairs(few.training)
    right = sum(expected == predicted for expected, predicted in pairs)
    return [
        Finding(
            f"{name} by heart",
            last.cost < goal and right == len(pairs),
            f"{plural(len(kept), 'example')}: cost {formatCost(last.cost)} after "
            f"{plural(last.number, 'epoch')} (goal {formatCost(goal)}), {right} right",
            "try another learning rate (--find-rate), or more hidden neurons",
        )
    ]


def gradients(make, recipe, dataset):
    """Check every layer's gradient against central differences of the cost.

    Source: lecture 000, sanity checks, 4.
    """
    plain = replace(recipe, dropout=0.0, clipNorm=None, clipValue=None)
    worst = checkGradients(make(plain), dataset.examples[:8], random.Random(0))
    return [
        Finding(
            f"gradient of layer {number}",
            layer.error < LARGEST_ERROR and layer.skipped <= layer.count / 2,
            f"worst relative error {layer.error:.1e}, of {plural(layer.count, 'number')}"
            + (f", {layer.skipped} at a kink left out" if layer.skipped else ""),
            "the gradient is not that of the cost, or too much of it lies at kinks to tell",
        )
        for number, layer in enumerate(worst, start=1)
    ]


def _batchSize(options, data):
    return min(32, max(2, options.descent.batchSize(len(data.training.examples))))
