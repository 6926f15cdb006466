"""What was asked for, and holds the weights where they are. Told by trials without it."""

from learning.checks import Sentence
from learning.watching.illnesses.Illness import Illness
from learning.watching.illnesses.rateIllnesses import isExploding

MOSTLY_DROPPED = 0.75
"""A dropout beyond this leaves too little of a hidden layer."""


class HeavyPenalty(Illness):
    """λ so large that small weights are worth more than right answers."""

    name = "penalty too strong"
    lecture = "000, 003"
    holdsBack = True

    def symptom(self, seen):
        """Without it a trial goes down, with it it does not."""
        recipe = seen.recipe
        if not (recipe.l1 or recipe.l2) or not (seen.isStuck or isExploding(seen)):
            return None
        if not seen.helps(seen.costAt(seen.rate, l1=0.0, l2=0.0)):
            return None
        return Sentence(
            "the penalty ({options}) keeps the weights near zero, and the cost at {cost:.3g}",
            options=_options(recipe),
            cost=seen.cost,
        )

    def cures(self, seen):
        """A thousandth of it."""
        return [_options(seen.recipe, 1e-3)]


def _options(recipe, factor=1.0):
    return " ".join(
        f"--{name} {factor * value:.3g}"
        for name, value in (("l1", recipe.l1), ("l2", recipe.l2))
        if value
    )


class TightClipping(Illness):
    """Gradients cut so short that steps lead nowhere."""

    name = "clipping too tight"
    holdsBack = True

    def symptom(self, seen):
        """Without it a trial goes down, with it it does not."""
        recipe = seen.recipe
        if (recipe.clipNorm is None and recipe.clipValue is None) or not seen.isStuck:
            return None
        if not seen.helps(seen.costAt(seen.rate, clipNorm=None, clipValue=None)):
            return None
        return Sentence(
            "clipping leaves nothing of the gradient ({option})", option=self._option(recipe)
        )

    def _option(self, recipe, factor=1):
        if recipe.clipNorm is not None:
            return f"--clip-norm {factor * recipe.clipNorm:g}"
        return f"--clip-value {factor * recipe.clipValue:g}"

    def cures(self, seen):
        """A usual limit."""
        return ["--clip-norm 1" if seen.recipe.clipNorm is not None else "--clip-value 1"]


class HeavyDropout(Illness):
    """So much is dropped that a hidden layer says nothing."""

    name = "dropout too strong"
    lecture = "000, 003"
    holdsBack = True

    def symptom(self, seen):
        """Most of the outputs, in a training that goes nowhere."""
        if (seen.recipe.dropout or 0.0) <= MOSTLY_DROPPED or not seen.isDue or seen.goesWell:
            return None
        return Sentence(
            "dropout leaves {part:.0f} % of the hidden neurons",
            part=100 * (1 - seen.recipe.dropout),
        )

    def cures(self, seen):
        """A usual one."""
        return ["--dropout 0.2"]
