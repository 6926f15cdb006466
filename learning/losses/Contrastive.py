"""The contrastive loss: pairs of one class together, others apart."""

from math import dist

from learning.choices.hyperparameters import checkPositive
from learning.losses.GroupLoss import GroupLoss


class Contrastive(GroupLoss):
    """Contrastive: as `formula` says.

    Where a = b the direction that parts them is unknown, and the gradient is 0.
    Source: Hadsell et al. 2006, equation 4; lecture 001, learning a metric. PyTorch has none; the
    margin of 1 is the usual one.
    """

    name = "contrastive"
    formula = "½d² for a pair of one class, ½max(0, margin − d)² for others; d = ‖a − b‖"
    lecture = "001"
    example = "--loss contrastive --max-epochs 10"

    def __init__(self, margin=1.0):
        """Take the distance that others keep, above 0."""
        self.margin = checkPositive(margin, "margin")

    def groupsOf(self, anchor, positive, negative):
        """A pair with each."""
        if positive is not None:
            yield 1, (anchor, positive)
        if negative is not None:
            yield -1, (anchor, negative)

    def groupCost(self, kind, desired, outputs):
        """½d², or ½max(0, margin − d)²."""
        distance = dist(*outputs)
        gap = distance if kind == 1 else max(self.margin - distance, 0.0)
        return gap * gap / 2

    def groupGradient(self, kind, desired, outputs):
        """b − a for the first member, or (margin − d)/d (a − b); the opposite for the second."""
        distance = dist(*outputs)
        push = max(self.margin - distance, 0.0) / (distance or 1.0)
        pull = 1.0 if kind == 1 else -push
        first = [pull * (b - a) for a, b in zip(*outputs, strict=True)]
        return first, [-part for part in first]

    def groupCostArray(self, kinds, desired, outputs):
        """The same, down the columns."""
        import numpy

        distances = _distances(outputs)
        gaps = numpy.where(kinds == 1, distances, numpy.maximum(self.margin - distances, 0))
        return gaps**2 / 2

    def groupGradientArray(self, kinds, desired, outputs):
        """The same, a column a pair."""
        import numpy

        distances = _distances(outputs)
        pushes = numpy.maximum(self.margin - distances, 0) / numpy.where(distances, distances, 1)
        first = numpy.where(kinds == 1, 1.0, -pushes) * (outputs[1] - outputs[0])
        return first, -first


def _distances(outputs):
    return ((outputs[0] - outputs[1]) ** 2).sum(axis=0) ** 0.5
