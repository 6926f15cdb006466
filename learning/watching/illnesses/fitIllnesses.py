"""Networks that are too large for their examples, or too small, or that know only how to guess."""

from learning.augmentations.Augmentation import SIDE
from learning.checks import Sentence
from learning.watching.illnesses.Illness import Illness

PARTING, RISE, TIMES = 1.25, 0.05, 2.0
"""The validation cost parts when it is so many times its lowest, has risen by this part of the cost
of guessing, and is so many times the training cost;"""

GAP, MANY_TIMES = 0.12, 10.0
"""or, though it has not risen, when it is above this part of guessing, and so many times that."""

SETTLED = 0.95
"""A training has settled where the cost is above this part of what it was half the epochs ago."""

SKEWED = 0.6
"""A class is very frequent beyond this part of the examples."""


class OverFitting(Illness):
    """Learned by heart: the training cost falls, that of the examples set aside rises."""

    name = "over-fitting"

    def symptom(self, seen):
        """Its lowest against now; early stopping takes care of that by itself."""
        if seen.validationCost is None or seen.recipe.patience is not None:
            return None
        cost, validation = seen.validationCost, seen.history.validationCosts
        lowest = min(validation)
        hasFallen = seen.cost < seen.history.costs[validation.index(lowest)]
        isUp = cost > max(PARTING * lowest, lowest + RISE * seen.guess, TIMES * seen.cost)
        isFar = cost > max(GAP * seen.guess, MANY_TIMES * seen.cost)
        if not (isUp and hasFallen) and not (isFar and seen.isDue):
            return None
        return Sentence(
            "over-fitting: the validation cost is {validationCost:.3g}, {lowest:.3g} at its "
            "lowest, and the training cost {cost:.3g}",
            validationCost=cost,
            lowest=lowest,
            cost=seen.cost,
        )

    def cures(self, seen):
        """Stop in time, or make it harder to learn by heart."""
        has = seen.recipe
        isImage = seen.dataset.inputCount == SIDE * SIDE
        return [
            "--patience 5",
            "--augment shift" if isImage and not has.augment else None,
            "--dropout 0.2" if seen.hidden and not has.dropout else None,
            "--l2 0.001" if not has.l2 else None,
            Sentence("more examples"),
        ]


class SkewedClasses(Illness):
    """One class is so frequent that to answer it always is hard to beat."""

    name = "skewed classes"
    holdsBack = True

    def symptom(self, seen):
        """Where the network does no better than that."""
        if seen.goesWell or not seen.hasSeenMany or seen.labels is None or seen.chance < SKEWED:
            return None
        if len(seen.labels) < 20 or seen.accuracy > seen.chance + 0.02:
            return None
        return Sentence(
            "{part:.0f} % of the examples are of one class, which is the answer to nearly all",
            part=100 * seen.chance,
        )

    def cures(self, seen):
        """As many of each."""
        return ["--resample over"]


class TooSmall(Illness):
    """No hidden layer, or a narrow one: what parts the classes cannot be drawn with it."""

    name = "too small a network"
    lecture = "000, 003"
    holdsBack = True

    def symptom(self, seen):
        """What the nearest neighbour knows and the network does not, long after it has settled."""
        if not seen.isDue or not self._hasSettled(seen) or not self._isBehind(seen):
            return None
        if seen.hidden:
            return Sentence(
                "the network has settled at a cost of {cost:.3g}, its narrowest hidden "
                "layer having {count}",
                cost=seen.cost,
                count=self._narrowest(seen),
            )
        return Sentence(
            "no line parts the classes, and a line is all there is without hidden "
            "neurons: the cost stays at {cost:.3g}",
            cost=seen.cost,
        )

    def _narrowest(self, seen):
        return min(len(layer.neurons) for _, layer in seen.hidden)

    def _hasSettled(self, seen):
        return (seen.isStuck and seen.hasSeenMany) or (
            seen.number >= 20 and seen.cost > SETTLED * seen.history.costs[seen.number // 2]
        )

    def _isBehind(self, seen):
        if seen.hidden and self._narrowest(seen) > 4:
            return False
        if seen.neighbourly is None:
            return not seen.hidden and seen.isStuck
        return seen.neighbourly > seen.accuracy + 0.2

    def cures(self, seen):
        """A layer of sixteen."""
        return [Sentence("a wider hidden layer (--hidden 16)")]


class Guessing(Illness):
    """The network does no better than to guess, and no other reason was found."""

    name = "guessing"
    holdsBack = True

    def symptom(self, seen):
        """After many examples."""
        if not seen.isHopeless:
            return None
        return Sentence(
            "the cost is {cost:.3g}, that of guessing by the frequency of the classes {guess:.3g}: "
            "nothing is learned",
            cost=seen.cost,
            guess=seen.guess,
        )

    def cures(self, seen):
        """Whatever may help."""
        return [
            "--find-rate",
            "--check",
            Sentence("more hidden neurons"),
            Sentence("another seed (--seed)"),
        ]
