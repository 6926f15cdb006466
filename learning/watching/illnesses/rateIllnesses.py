"""Steps that are too long or too short, and where they start. Told by trials from the start."""

from math import isfinite, log10

from learning.checks import Sentence
from learning.schedules.ConstantRate import ConstantRate
from learning.watching.illnesses.Examination import NEAR
from learning.watching.illnesses.Illness import Illness

HUGE = 10.0
"""Initial weights are too large where the cost at the start is so many times that of guessing."""

EXPLODED = 2.0
"""The cost explodes where it is so many times what it was at the start."""

FADED = 0.02
"""The schedule has gone out where the rate is this part of what was asked for."""


class LargeWeights(Illness):
    """Initial weights so large that the network starts certain, and wrong."""

    name = "large initial weights"
    lecture = "000, 003"
    holdsBack = True

    def symptom(self, seen):
        """Before the first step; weights that were loaded, or are small, are not the reason."""
        if seen.number or 0 < seen.startCost <= HUGE * seen.guess:
            return None
        if seen.startCost == 0 or (seen.guess == seen.startCost and isfinite(seen.startCost)):
            return None
        return Sentence(
            "the cost is {cost:.3g} before the first step, that of guessing {guess:.3g}: the "
            "initial weights are too large",
            cost=seen.startCost,
            guess=seen.guess,
        )

    def cures(self, seen):
        """The initialisation that suits the activation."""
        return [suitableInit(seen)]


class HighRate(Illness):
    """Steps too long: the cost goes up, or to and fro, and where they are shorter it falls."""

    name = "rate too high"
    lecture = "000, 003"
    holdsBack = True

    def symptom(self, seen):
        """The cost is up, or where guessing is, and a trial at a lower rate does better."""
        if not (isExploding(seen) or seen.isStuck):
            return None
        if lowerRate(seen) is None:
            return None
        return Sentence(
            "the learning rate {rate:g} is too high: the cost is {cost:.3g}, after {start:.3g} at "
            "the start",
            rate=seen.rate,
            cost=seen.cost,
            start=seen.startCost,
        )

    def cures(self, seen):
        """The rate that did best."""
        return [shorterSteps(seen), "--find-rate"]


class Explosion(Illness):
    """The cost goes up, whatever the rate: the gradients are too large."""

    name = "explosion"
    holdsBack = True

    def symptom(self, seen):
        """Where no lower rate helps."""
        if not isExploding(seen):
            return None
        return Sentence("the cost explodes ({cost:.3g})", cost=seen.cost)

    def cures(self, seen):
        """A lower rate all the same, smaller weights, shorter gradients."""
        has = seen.recipe
        return [
            suitableInit(seen),
            None if has.clipNorm is not None else "--clip-norm 1",
            f"--learning-rate {rounded(seen.rate / 100):g}",
        ]


class LowRate(Illness):
    """Steps so short that nothing moves, where longer ones go down."""

    name = "rate too low"
    holdsBack = True

    def symptom(self, seen):
        """A trial at thirty times the rate or more does what the training has not."""
        if not seen.isStuck:
            return None
        best, first = seen.bestRate, seen.trials.startCost
        gain, most = first - seen.costAt(seen.rate), first - seen.costAt(best)
        if best < 10 * seen.rate or most < 0.1 * first or gain > 0.1 * most:
            return None
        return Sentence(
            "the learning rate {rate:g} is too low: the cost has hardly moved, {cost:.3g} after "
            "{start:.3g} at the start",
            rate=seen.rate,
            cost=seen.cost,
            start=seen.startCost,
        )

    def cures(self, seen):
        """The rate that did best."""
        return [f"--learning-rate {rounded(seen.bestRate):g}", "--find-rate"]


class FadedSchedule(Illness):
    """The schedule has brought the rate down before anything was learned."""

    name = "schedule too short"
    lecture = "001"
    holdsBack = True

    def symptom(self, seen):
        """The rate of the last step, against that which was asked for."""
        now = seen.epoch.learningRate
        if now is None or now > FADED * seen.rate or seen.goesWell or not seen.isDue:
            return None
        if seen.costAt(seen.rate) >= NEAR * seen.cost:  # steps as long as at first do no better
            return None
        return Sentence(
            "the schedule {name} has brought the rate down to {rate:.2g}, and the cost is still "
            "{cost:.3g}",
            name=seen.recipe.schedule.name,
            rate=now,
            cost=seen.cost,
        )

    def cures(self, seen):
        """The rate as it was."""
        return [f"--schedule {ConstantRate.name}", Sentence("a longer period")]


def isExploding(seen):
    """Tell whether the cost is no number, or well above that of the start and of guessing."""
    return not isfinite(seen.cost) or (
        seen.number > 0 and seen.cost > EXPLODED * max(seen.startCost, 0.5 * seen.guess) > 0
    )


def lowerRate(seen):
    """Return the best of some lower rates with which trials go down as they should; None if none.

    That is to clearly less than at the start, and than with the rate as it is.
    """
    goal = 0.8 * min(seen.trials.startCost, seen.costAt(seen.rate))
    if isExploding(seen):
        goal = 0.95 * seen.trials.startCost
    lower = [seen.rate / 10**power for power in (1, 2, 3, 4)]
    return min((rate for rate in lower if seen.costAt(rate) < goal), key=seen.costAt, default=None)


def shorterSteps(seen):
    """Return the option for a lower rate, the best of those tried, or a tenth."""
    return f"--learning-rate {rounded(lowerRate(seen) or seen.rate / 10):g}"


def suitableInit(seen):
    """Return the option for the initialisation that suits the hidden layers, if it is another.

    Several layers of rectifiers want shorter steps besides.
    """
    isRectifier = seen.recipe.activation.name in RECTIFIERS
    wanted = "he" if isRectifier else "xavier"
    found = seen.recipe.initializer
    if found is not None and found.name.startswith(wanted):
        return None
    isLong = isRectifier and len(seen.hidden) > 1 and seen.rate > LONG
    return f"--init {wanted}" + (f" --learning-rate {LONG / 2:g}" if isLong else "")


LONG = 0.2
"""Steps at this rate are long where several layers of rectifiers amplify them."""

RECTIFIERS = ("relu", "leaky-relu", "prelu", "elu", "silu", "gelu", "gelu-tanh", "softplus")
"""The activations that let positive sums pass as they are."""


def rounded(rate):
    """Return a rate rounded to 1, 2 or 5 times a power of ten."""
    power = 10.0 ** int(log10(rate) // 1)
    digit = min((1, 2, 5, 10), key=lambda digit: abs(log10(digit * power / rate)))
    return float(f"{digit * power:.1g}")
