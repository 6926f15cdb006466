"""The learning rate range test: which rate is worth trying first?"""

from math import inf, isfinite, log
from typing import NamedTuple

from learning.checks import Sentence, unlike
from learning.system.exits import DIVERGED, LEARNED
from learning.training.descents import MiniBatch
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


class RateTest(NamedTuple):
    """What came of a test.

    Fields: `rates`; `costs`, smoothed, of the mini-batches seen with them; `best`, the rate at
    which the cost fell fastest, None if it never fell.
    """

    rates: list
    costs: list
    best: float | None


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


def findRate(network, dataset, descent, generator, path=None):
    """Test the rates on a network that was just made; print them, draw them, recommend one.

    The picture is saved in `path`, if that is not None. Returns the exit status: that of a
    divergence if the cost never fell. Raises BadInput if the picture cannot be written.
    """
    if descent.batchSize(2) == 1:
        descent = MiniBatch(BATCH_SIZE)
    test = testRates(network, dataset, descent, generator)
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
            )
        )
    if path is not None:
        from learning.plotting.pictures.ratePicture import drawRates

        drawRates(test, path, network.recipe.loss.isInNats)
        print(translate("curve saved in {path}", path=path))
    if test.best is None:
        print(translate("no rate to recommend: the cost never fell"))
        return DIVERGED
    print(
        translate(
            "recommended: --learning-rate {rate:g}, where the cost falls fastest",
            rate=_rounded(test.best),
        )
    )
    return LEARNED


def _rounded(rate):
    """Return a rate rounded to one digit: 1, 2 or 5 times a power of ten."""
    power = 10.0 ** int(log(rate, 10) // 1)
    return float(
        f"{power * min((1, 2, 5, 10), key=lambda digit: abs(log(digit * power / rate))):.1g}"
    )
