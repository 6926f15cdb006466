"""The learning rate range test: which rates are worth trying, and which of them does best?"""

from copy import deepcopy
from math import inf, isfinite
from typing import NamedTuple

from learning.checks import Sentence, unlike
from learning.system.exits import DIVERGED, LEARNED
from learning.training.descents import MiniBatch
from learning.training.trials import Trials
from learning.words.BadInput import BadInput
from learning.words.formats import formatCost
from learning.words.language import translate

LOWEST, HIGHEST = 1e-5, 100.0
"""Where the rate starts and where it would end."""

STEPS = 200
"""How many mini-batches take it from one to the other."""

SMOOTHING = 0.9
"""The weight of the past in the smoothed cost."""

WORTH = 0.9
"""The cost has to fall to this part of the first at least, or the rates were of no use."""

BATCH_SIZE = 32
"""Examples in a mini-batch where the way of descending takes one at a time: their costs would be
too noisy."""

ENOUGH = 3.0
"""The test ends when the smoothed cost is so many times its lowest."""


BELOW = 10.0
"""Rates are tried from the one at which the cost falls fastest, divided by this,"""

TRIED = 2000
"""each on so many examples;"""

FINALISTS = 4
"""and the best of them, so many, on more:"""

EPOCHS = 5
"""so many epochs."""

LEARNED_ENOUGH = 0.005
"""Costs below this part of the first count as equal; of equals the lowest rate is the safest."""


class RateTest(NamedTuple):
    """What came of a test.

    Fields: `rates`; `costs`, smoothed, of the mini-batches seen with them; `best`, the rate at
    which the cost fell fastest, None if it never fell; `recommended`, the rate that did best when
    some were tried, None if none did.
    """

    rates: list
    costs: list
    best: float | None
    recommended: float | None = None


def testRates(network, dataset, descent, generator):
    """Raise the rate exponentially, a step at each mini-batch, and return the `RateTest`.

    The costs of mini-batches are noisy, so their moving mean is taken (with Adam's correction
    for its start). The rate to recommend is that at which the cost, over the logarithm of the
    rate, falls fastest. The network is of no use afterwards.

    Source: lecture 001, choosing the learning rate, solution 2; the idea is Smith's (2017, section
    3.3), who raises the rate linearly.
    """
    count = len(dataset.examples)
    rates, costs = [], []
    average, lowest = 0.0, inf
    batches = _batches(dataset, descent, count, generator)
    for step in range(STEPS):
        rate = LOWEST * (HIGHEST / LOWEST) ** (step / (STEPS - 1))
        batch = next(batches)
        cost = network.calcTrainingCost(batch)
        if not isfinite(cost):
            break
        average = SMOOTHING * average + (1 - SMOOTHING) * cost
        smooth = average / (1 - SMOOTHING ** (step + 1))
        rates.append(rate)
        costs.append(smooth)
        lowest = min(lowest, smooth)
        if smooth > ENOUGH * lowest and smooth > costs[0]:
            break
        network.learnBatch(batch, rate)
    return RateTest(rates, costs, _steepest(rates, costs) if rates else None)


def _batches(dataset, descent, count, generator):
    while True:
        for batch in dataset.batches(descent.order(count, generator), descent.batchSize(count)):
            if len(batch) > 1 or descent.batchSize(count) == 1:
                yield batch


def _steepest(rates, costs, width=5):
    """Return the rate where the cost falls fastest, a fall being measured over some steps."""
    falls = [
        ((costs[place + width] - costs[place - width]), place)
        for place in range(width, min(len(costs) - width, costs.index(min(costs)) + 1))
    ]
    fall, place = min(falls, default=(inf, 0))
    if not falls or min(costs) > WORTH * costs[0]:  # noise
        return None
    return rates[place] if fall < 0 else None


def tryRates(network, dataset, descent, test, usual):
    """Return the rate with which short trainings end at the lowest cost.

    The steepest fall of a range test says where steps begin to lead down, with rates that rise all
    the time; a training keeps its rate, and may stand a much higher one. So round rates (1, 2, 5,
    10 …), from below that place up to where the test ended, and the `usual` one, are tried from the
    same weights: each for a while, and the best of them for longer. The `network` stays as it is.
    None where no rate brings the cost down.
    """
    lowest = (test.best or test.rates[0]) / BELOW
    rates = [rate for rate in ROUND if lowest <= rate <= test.rates[-1]]
    rates = sorted({*rates, usual})
    least, more = network.recipe.leastBatch(), EPOCHS * len(dataset.examples)
    trials = Trials(network, dataset, descent, least, TRIED)
    enough = LEARNED_ENOUGH * trials.startCost

    def result(rate):
        return max(trials.costAfter(rate), enough), rate

    finalists = [rate for _, rate in sorted(map(result, rates))[:FINALISTS]]
    trials = Trials(network, dataset, descent, least, max(more, TRIED))
    cost, rate = min(map(result, finalists))
    return rate if cost <= WORTH * trials.startCost else None


ROUND = [float(f"{digit}e{power}") for power in range(-6, 3) for digit in (1, 2, 5)]
"""The rates that are tried."""


def findRate(network, dataset, descent, generator, usual, path=None):
    """Test the rates on a network that was just made; print them, draw them, recommend one.

    `usual` is the rate that is taken where none is asked for. The picture is saved in `path`, if
    that is not None. Returns the exit status: that of a divergence if the cost never fell. Raises
    BadInput if the picture cannot be written.
    """
    fresh = deepcopy(network)
    isSingle = descent.batchSize(2) == 1
    test = testRates(network, dataset, MiniBatch(BATCH_SIZE) if isSingle else descent, generator)
    if not test.rates:
        raise unlike(
            "--find-rate",
            Sentence("a network whose first cost is finite"),
            Sentence("none"),
            BadInput,
        )
    for place in range(0, len(test.rates), 10):
        print(
            translate(
                "learning rate {rate:.3g}  cost {cost}",
                rate=test.rates[place],
                cost=formatCost(test.costs[place]),
            ),
            flush=True,
        )
    rate = tryRates(fresh, dataset, descent, test, usual)
    if path is not None:
        from learning.plotting.pictures.ratePicture import drawRates

        drawRates(test._replace(recommended=rate), path, network.recipe.loss.isInNats)
        print(translate("curve saved in {path}", path=path))
    if rate is None:
        print(translate("no rate to recommend: the cost never fell"))
        return DIVERGED
    print(
        translate(
            "recommended: --learning-rate {rate:g}, which did best of those that were tried",
            rate=rate,
        )
    )
    return LEARNED
