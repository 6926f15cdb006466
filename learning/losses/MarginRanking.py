"""The margin ranking loss: scores that put examples in the right order."""

from learning.choices.hyperparameters import checkNumber
from learning.losses.GroupLoss import GroupLoss
from learning.words.language import translate


class MarginRanking(GroupLoss):
    """Margin ranking: as `formula` says.

    Of two examples whose desired outputs differ, the one that should have more is to score higher,
    by the margin; each output ranks for itself. The margin is 1 and not 0, PyTorch's: with 0, a
    network that gives everything the same score has nothing left to learn.
    Source: lecture 002, losses for rankings; PyTorch's MarginRankingLoss.
    """

    name = "margin-ranking"
    formula = "Σᵢ max(0, margin − sᵢ(aᵢ − bᵢ)), sᵢ = sign(yᵢ(a) − yᵢ(b)), on scores"
    lecture = "001, 002"
    example = "--loss margin-ranking --max-epochs 10"

    def __init__(self, margin=1.0):
        """Take how much higher to score, from 0 up."""
        checkNumber(
            margin, "margin", translate("a finite number from 0 up"), lambda number: number >= 0
        )
        self.margin = margin

    def groupsOf(self, anchor, positive, negative):
        """A pair with another class: equals are in no order."""
        if negative is not None:
            yield -1, (anchor, negative)

    def groupCost(self, kind, desired, outputs):
        """Σ max(0, margin − s(a − b)), over the outputs where the desired ones differ."""
        gaps = zip(*desired, *outputs, strict=True)
        return sum(
            max(self.margin - _sign(y, other) * (a - b), 0.0)
            for y, other, a, b in gaps
            if y != other
        )

    def groupGradient(self, kind, desired, outputs):
        """∇ = s for the first where the order is not clear, and −s for the second."""
        first = [
            _sign(y, other) * (self.margin - _sign(y, other) * (a - b) > 0)
            for y, other, a, b in zip(*desired, *outputs, strict=True)
        ]
        return first, [-part for part in first]

    def groupCostArray(self, kinds, desired, outputs):
        """The same, down the columns."""
        import numpy

        signs = numpy.sign(desired[0] - desired[1])
        gaps = self.margin - signs * (outputs[0] - outputs[1])
        return (abs(signs) * numpy.maximum(gaps, 0)).sum(axis=0)

    def groupGradientArray(self, kinds, desired, outputs):
        """The same, a column a pair."""
        import numpy

        signs = numpy.sign(desired[0] - desired[1])
        first = signs * (self.margin - signs * (outputs[0] - outputs[1]) > 0)
        return first, -first


def _sign(y, other):
    return float((y > other) - (y < other))
