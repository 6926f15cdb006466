"""A short training under watch: what can go wrong shows itself early, as a rule."""

import random
from typing import NamedTuple

from learning.learners import leastBatchOf
from learning.schedules.ConstantRate import ConstantRate
from learning.studies.Finding import Finding
from learning.training.descents import Descent
from learning.training.Training import Training
from learning.watching.TrainingWatch import TrainingWatch
from learning.words.formats import formatCost, plural
from learning.words.language import translate

EXAMPLES = 12_000
"""It sees so many examples,"""

FEWEST, MOST = 6, 1000
"""in so many epochs at least and at most."""


class Learning(NamedTuple):
    """How a network learns: the way of descending, the rate, and where the dice start."""

    descent: Descent
    learningRate: float
    seed: int


def shortTraining(make, recipe, data, learning):
    """Train a network for some epochs, and find what a `TrainingWatch` names.

    `make(recipe)` makes it; `data` is a `learning.data.sets.Data`; `learning` a `Learning`.
    """
    network = make(recipe)
    training = Training(
        network,
        data.training,
        learning.descent,
        random.Random(learning.seed),
        learningRate=learning.learningRate,
        threshold=0.0,
        maxEpochs=min(max(EXAMPLES // len(data.training.examples), FEWEST), MOST),
        validationSet=data.validation,
        schedule=None if recipe.schedule.name == ConstantRate.name else recipe.schedule,
        smallestBatch=leastBatchOf(network),
    )
    watch, name = TrainingWatch(training), translate("a short training")
    lines = [line for epoch in training for line in watch.look(epoch)]
    if lines:
        return [Finding(name, False, line) for line in lines]
    costs = watch.costs
    return [
        Finding(
            name,
            True,
            translate(
                "cost {start}, and {cost} after {epochs}",
                start=formatCost(costs[0]),
                cost=formatCost(costs[-1]),
                epochs=plural(len(costs) - 1, translate("epoch")),
            ),
        )
    ]
