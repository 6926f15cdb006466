"""Whether a network only had bad luck: stuck in a local minimum, as the lecture says it happens.

It is then tried again from other weights. Bad luck shows: the cost has come to rest, high, and the
predictions are as wrong as such a cost says. Wrong answers under a low cost are no bad luck.
"""

from math import log

from grading.printed import findCosts
from grading.unseenData import OTHER_UNITS

LIKE = 1.1
"""Costs are at rest if the highest is no more than so many times the lowest."""

HIGH = 0.1
"""A cost is high if it is more than this part of the first one."""

REST_SECONDS = 10.0
"""A script that loops until its threshold is ended after so long, if its costs are at rest."""

REST_COSTS = 40
"""Costs that it must have shown by then, of which the second half is looked at."""

MOST_LINES = 20_000
"""Lines in which costs are looked for, the last ones."""


def hadBadLuck(seen):
    """Tell whether what was `Seen` is a network that got stuck."""
    costs = [cost.value for cost in seen.costs]
    if not _isHighRest(costs, len(costs) // 4):
        return False
    if not seen.predictions.isComplete:
        return seen.run.wasEnough or seen.run.stopReason == "time"
    pairs = list(zip(seen.predictions.predicted, seen.swap.true, strict=True))
    wrongPart = sum(a != b for a, b in pairs) / len(pairs)
    return wrongPart > 0 and costs[-1] >= wrongPart * log(2) / OTHER_UNITS


class Patience:
    """Tells whether a `ScriptRun` has gone on for long and does not get anywhere any more."""

    def __init__(self):
        """Be patient at first."""
        self._lookAt = REST_SECONDS

    def isOver(self, run):
        """Look once a second at the costs; call it as often as you like."""
        if not run.times or run.times[-1] < self._lookAt:
            return False
        self._lookAt = run.times[-1] + 1
        costs = [cost.value for cost in findCosts(run.lines[-MOST_LINES:])]
        return len(costs) >= REST_COSTS and _isHighRest(costs, len(costs) // 2)


def _isHighRest(costs, count):
    latest = costs[-max(2, count) :]
    low, high = min(latest, default=0.0), max(latest, default=0.0)
    return len(costs) > 2 and HIGH * costs[0] < low and high <= LIKE * low
