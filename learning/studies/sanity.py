"""The sanity checks of lecture 000: is this network worth training at all?"""

import random
from dataclasses import replace

from Dataset import Dataset
from learning.data.resampling import proportions
from learning.data.splits import stratifiedSplit
from learning.data.Targets import Targets
from learning.initializers.Normal import Normal
from learning.learners import leastBatchOf
from learning.losses.GroupLoss import GroupLoss
from learning.studies.Finding import Finding
from learning.studies.gradientCheck import LARGEST_ERROR, checkGradients
from learning.studies.shortTraining import shortTraining
from learning.system.exits import DIVERGED, LEARNED
from learning.training.Classifier import Classifier
from learning.training.guessing import guessingCost
from learning.training.Training import Training
from learning.words.formats import formatCost, plural
from learning.words.language import translate

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


def checkNetwork(make, recipe, data, arrange, learning):
    """Run all the checks on networks of a recipe, and print what they find.

    `make(recipe)` makes one, each with the same dice; `arrange(dataset)` returns a dataset in the
    form that it learns from fastest; `learning` is a `Learning`, of `shortTraining`. Returns the
    exit status: that of a divergence if a check fails.
    """
    classes = recipe.loss.classes
    words = proportions(data.training, classes)
    print(translate("training set    {proportions}", proportions=words))
    if data.validation is not None:
        words = proportions(data.validation, classes)
        print(translate("validation set  {proportions}", proportions=words))
    few, batch = translate("a few examples by heart"), translate("one batch by heart")
    batchSize = min(32, max(2, learning.descent.batchSize(len(data.training.examples))))
    checks = [
        lambda: guessing(make, recipe, data.training),
        lambda: penalties(make, recipe, data.training),
        lambda: byHeart(make, recipe, data.training, arrange, learning, 20, few),
        lambda: byHeart(make, recipe, data.training, arrange, learning, batchSize, batch),
        lambda: gradients(make, recipe, data.training, random.Random(learning.seed)),
        lambda: shortTraining(make, recipe, data, learning),
    ]
    isRight = True
    for check in checks:
        for finding in check():
            isRight &= finding.isRight
            verdict = "ok" if finding.isRight else translate("FAIL")
            print(f"{verdict:<4}  {finding.name:<24} {finding.text}")
            if finding.advice and not finding.isRight:
                print(f"      {finding.advice}", flush=True)
    return LEARNED if isRight else DIVERGED


def guessing(make, recipe, dataset):
    """Check that with weights near zero and no regularisation the cost is that of guessing.

    Within 1 %. Source: lecture 000, sanity checks, 1, which calls it the maximum.
    """
    loss = recipe.loss
    name = translate("cost at the start")
    if loss.guess is None:
        text = translate("not checked: {loss} has no such cost", loss=loss.name)
        return [Finding(name, True, text)]
    plain = replace(recipe.withoutRegularization(), initializer=Normal(NEAR_ZERO))
    found = make(plain).calcLoss(dataset)
    expected = guessingCost(recipe, dataset)
    words = f"{loss.guess} = " if loss.guess else ""
    return [
        Finding(
            name,
            abs(found - expected) <= max(0.01 * expected, 100 * NEAR_ZERO),
            translate(
                "{found}, that of guessing being {words}{expected}",
                found=formatCost(found),
                words=words,
                expected=formatCost(expected),
            ),
            translate(
                "is the cost divided by the number of examples, and the output that of the loss?"
            ),
        )
    ]


def penalties(make, recipe, dataset):
    """Check that regularisation raises the cost. Source: lecture 000, sanity checks, 2."""
    isTrial = recipe.l1 == recipe.l2 == 0
    network = make(replace(recipe, l2=TRIAL_PENALTY) if isTrial else recipe)
    cost = network.calcLoss(dataset)
    total = cost + network.calcPenalty()
    which = translate(" (with --l2 {l2:g}, as a trial)", l2=TRIAL_PENALTY) if isTrial else ""
    return [
        Finding(
            translate("regularisation"),
            total > cost,
            translate(
                "raises the cost from {cost} to {total}{which}",
                cost=formatCost(cost),
                total=formatCost(total),
                which=which,
            ),
            translate("the penalty is 0: are all the weights?"),
        )
    ]


def byHeart(make, recipe, trainingSet, arrange, learning, count, name):
    """Check that a few examples can be learned by heart, without regularisation.

    The parameters are those of `checkNetwork`; `count` of the examples are learned, and `name` is
    that of the check.

    Source: lecture 000, sanity checks, twenty examples; lecture 001, good practice, one batch.
    """
    kept = trainingSet.examples
    generator = random.Random(learning.seed)
    if count < len(kept):
        _, kept = stratifiedSplit(kept, count, generator)
    if isinstance(recipe.loss, GroupLoss) and not recipe.loss.hasAllGroups(
        [example.outputs for example in kept]
    ):
        return [Finding(name, True, translate("not checked: too few of a class for a group"))]
    few = arrange(Dataset.fromExamples(kept))
    plain = recipe.plainest()
    network = make(plain)
    guess = guessingCost(plain, few) or 1.0
    goal = BY_HEART * guess
    training = Training(
        network,
        few,
        learning.descent,
        generator,
        learningRate=learning.learningRate,
        threshold=LONG_ENOUGH * guess,
        maxEpochs=MOST_EPOCHS,
        smallestBatch=leastBatchOf(network),
    )
    for epoch in training:
        last = epoch
    areNumbers = Targets.of(trainingSet, recipe.loss.classes).areNumbers  # none is right or wrong
    pairs = [] if areNumbers else Classifier(network, few).pairs(few)
    right = sum(expected == predicted for expected, predicted in pairs)
    return [
        Finding(
            name,
            last.cost < goal and right == len(pairs),
            translate(
                "{examples}: cost {cost} after {epochs} (goal {goal}), {right} right",
                examples=plural(len(kept), translate("example")),
                cost=formatCost(last.cost),
                epochs=plural(last.number, translate("epoch")),
                goal=formatCost(goal),
                right=right,
            ),
            translate("try another learning rate (--find-rate), or more hidden neurons"),
        )
    ]


def gradients(make, recipe, dataset, generator):
    """Check every layer's gradient against central differences of the cost.

    Which of its numbers are looked at is drawn from `generator`, a `random.Random`.

    Source: lecture 000, sanity checks, 4.
    """
    plain = replace(recipe, dropout=None, clipNorm=None, clipValue=None)
    worst = checkGradients(make(plain), dataset.examples[:8], generator)
    return [
        Finding(
            translate("gradient of layer {number}", number=number),
            layer.error < LARGEST_ERROR and layer.skipped <= layer.count / 2,
            _errorInWords(layer),
            translate(
                "the gradient is not that of the cost, or too much of it lies at kinks to tell"
            ),
        )
        for number, layer in enumerate(worst, start=1)
        if layer.count  # a layer that pools learns nothing
    ]


def _errorInWords(layer):
    """Return what is said of a layer's `LayerErrors`."""
    numbers = plural(layer.count, translate("number"))
    text = translate(
        "worst relative error {error:.1e}, of {numbers}", error=layer.error, numbers=numbers
    )
    if layer.skipped:
        text += translate(", {count} at a kink left out", count=layer.skipped)
    return text
