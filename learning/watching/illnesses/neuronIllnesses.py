"""What is wrong with hidden neurons. One that is suspected is looked at on all examples."""

from learning.checks import Sentence
from learning.watching.illnesses.Illness import Illness
from learning.watching.illnesses.rateIllnesses import (
    rounded,
    shorterSteps,
    suitableInit,
)

VANISHING = 0.01
"""Gradients vanish when the first hidden layer's are smaller than this part of the last layer's."""

FLAT = 0.01
"""A neuron is saturated where its slope is below this part of the steepest,"""

MOSTLY = 0.9
"""on at least this part of the examples."""

MOST, HALF, QUARTER = 0.75, 0.5, 0.25
"""The part of a layer's neurons that has to be dead to be worth a word: in any training, in one
that does not go well, and in one that does not go at all."""


def _blocks(layer):
    """Tell whether a layer has neurons that may die; one that pools has none."""
    return layer.activation is not None and layer.activation.blocks != ""


def _saturates(layer):
    """Tell whether a layer has neurons that may saturate on the left, and not die."""
    activation = layer.activation
    return activation is not None and not activation.blocks and activation.leftLimit is not None


class EqualNeurons(Illness):
    """Neurons with equal weights get equal gradients: they stay one neuron, many times."""

    name = "equal weights"
    holdsBack = True

    def symptom(self, seen):
        """At once; where there is dropout, which parts them, after some steps."""
        isEarly = seen.number == 0 and seen.recipe.dropout
        for number, layer in () if isEarly else seen.hidden:
            count = len(layer.units)
            distinct = len({tuple(map(float, unit.weights)) for unit in layer.units})
            if count > 1 and distinct <= HALF * count and len(layer.units[0].weights) > 1:
                return Sentence(
                    "the {count} neurons of hidden layer {number} are {distinct}: their weights "
                    "are equal, and so are their gradients",
                    count=count,
                    number=number,
                    distinct=distinct,
                )
        return None

    def cures(self, seen):
        """Weights that differ."""
        return [suitableInit(seen) or "--seed 2"]


class DeadNeurons(Illness):
    """ReLUs whose weighted sum is negative on every example: slope 0, nothing to learn by."""

    name = "dead neurons"
    lecture = "000"
    holdsBack = True

    def symptom(self, seen):
        """On every training example; where the training goes well some may be."""
        if not any(_blocks(layer) for _, layer in seen.hidden):
            return None
        enough = QUARTER if seen.isStuck else MOST if seen.goesWell or not seen.isDue else HALF
        for isWhole in (False, True):
            seen.probe(isWhole)
            found = [
                (sum(not any(row) for row in layer.slopes()), len(layer.slopes()), number)
                for number, layer in seen.hidden
                if _blocks(layer)
            ]
            found = [row for row in found if row[0] >= max(2, enough * row[1])]
            if not found:
                return None
        dead, count, number = found[0]
        return Sentence(
            "{dead} of the {count} neurons of hidden layer {number} are dead, their slope 0 on "
            "every training example",
            dead=dead,
            count=count,
            number=number,
        )

    def cures(self, seen):
        """Other weights where they were dead at once, shorter steps where they died."""
        return [
            suitableInit(seen) if seen.number == 0 else shorterSteps(seen),
            "--activation leaky-relu",
        ]


class SaturatedNeurons(Illness):
    """Neurons that are certain on nearly every example: their slope is next to 0."""

    name = "saturated neurons"
    lecture = "000, 002"
    holdsBack = True

    def symptom(self, seen):
        """A quarter of a layer; in a training that goes well it is what they have learned."""
        hidden = [(number, layer) for number, layer in seen.hidden if _saturates(layer)]
        if not hidden or seen.goesWell:
            return None
        for isWhole in (False, True):
            seen.probe(isWhole)
            found = [
                (
                    sum(self._isFlat(row, layer.activation) for row in layer.slopes()),
                    len(layer.slopes()),
                    number,
                )
                for number, layer in hidden
            ]
            found = [row for row in found if row[0] >= max(2, QUARTER * row[1])]
            if not found:
                return None
        flat, count, number = found[0]
        return Sentence(
            "{flat} of the {count} neurons of hidden layer {number} are saturated, their slope "
            "next to 0",
            flat=flat,
            count=count,
            number=number,
        )

    def _isFlat(self, slopes, activation):
        steepest = max(map(abs, activation.slopeBounds))
        return sum(slope < FLAT * steepest for slope in slopes) >= MOSTLY * len(slopes)

    def cures(self, seen):
        """Smaller sums: at once, or shorter steps where they have grown."""
        has = seen.recipe
        return [
            suitableInit(seen) if seen.number == 0 else shorterSteps(seen),
            None if has.normalize else "--normalize",
            None if has.batchNorm else "--batch-norm",
        ]


class VanishingGradient(Illness):
    """The gradient gets smaller from layer to layer on its way back: the first learn nothing."""

    name = "vanishing gradient"
    lecture = "000, 003"
    holdsBack = True

    def symptom(self, seen):
        """Mean sizes, of the first hidden layer and of the outputs."""
        if not seen.isStuck or not seen.hidden:
            return None
        seen.probe()
        size, lastSize = (
            _meanSize(layer.gradients())
            for layer in (seen.network.chain[0], seen.network.chain[-1])
        )
        if not 0 < size < VANISHING * lastSize:
            return None
        return Sentence(
            "the gradient vanishes: {size:.1e} in hidden layer 1, {lastSize:.1e} at the outputs",
            size=size,
            lastSize=lastSize,
        )

    def cures(self, seen):
        """A slope of 1 in place of ¼, or sums that are normalised."""
        isAlone = seen.training.descent.batchSize(2) == 1
        return [
            None if seen.recipe.batchNorm or isAlone else "--batch-norm",
            f"--activation relu --init he --learning-rate {rounded(seen.rate / 5):g}",
            Sentence("fewer layers"),
        ]


def _meanSize(rows):
    """Return the mean of the absolute values in some lists."""
    return sum(sum(map(abs, row)) for row in rows) / sum(map(len, rows))
