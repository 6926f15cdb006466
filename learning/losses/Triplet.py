"""The triplet loss: nearer to one's class than to another."""

from math import dist

from learning.choices.hyperparameters import checkPositive
from learning.losses.GroupLoss import GroupLoss


class Triplet(GroupLoss):
    """Triplet: anchor, positive (its class), negative.

    The distances are not squared, as in PyTorch's TripletMarginLoss and unlike in the paper. Where
    two are in the same place the direction that parts them is unknown, and the gradient is 0.
    Source: Schroff et al. 2015, equation 3; lecture 001, learning a metric.
    """

    name = "triplet"
    formula = "max(0, ‖a − p‖ − ‖a − n‖ + margin)"
    lecture = "001"
    example = "--loss triplet --max-epochs 10"

    def __init__(self, margin=1.0):
        """Take how much nearer the positive has to be, above 0."""
        self.margin = checkPositive(margin, "margin")

    def groupsOf(self, anchor, positive, negative):
        """The three, if there are both."""
        if positive is not None and negative is not None:
            yield 1, (anchor, positive, negative)

    def groupCost(self, kind, desired, outputs):
        """max(0, ‖a − p‖ − ‖a − n‖ + margin)."""
        anchor, positive, negative = outputs
        return max(dist(anchor, positive) - dist(anchor, negative) + self.margin, 0.0)

    def groupGradient(self, kind, desired, outputs):
        """p goes to a, n from a, and a to p and from n, by a distance of 1 each."""
        anchor, positive, negative = outputs
        if self.groupCost(kind, desired, outputs) == 0:
            return [[0.0] * len(anchor)] * 3
        toPositive = _direction(anchor, positive)
        toNegative = _direction(anchor, negative)
        return (
            [p - n for p, n in zip(toPositive, toNegative, strict=True)],
            [-p for p in toPositive],
            toNegative,
        )

    def groupCostArray(self, kinds, desired, outputs):
        """The same, down the columns."""
        import numpy

        anchors, positives, negatives = outputs
        gaps = _lengths(positives - anchors) - _lengths(negatives - anchors) + self.margin
        return numpy.maximum(gaps, 0)

    def groupGradientArray(self, kinds, desired, outputs):
        """The same, a column a triple."""
        anchors, positives, negatives = outputs
        isActive = self.groupCostArray(kinds, desired, outputs) > 0
        toPositives = isActive * _directions(positives - anchors)
        toNegatives = isActive * _directions(negatives - anchors)
        return toPositives - toNegatives, -toPositives, toNegatives


def _direction(start, end):
    """Return the unit vector from one point to another, or zeros if they are the same."""
    length = dist(start, end) or 1.0
    return [(b - a) / length for a, b in zip(start, end, strict=True)]


def _lengths(vectors):
    return (vectors**2).sum(axis=0) ** 0.5


def _directions(vectors):
    lengths = _lengths(vectors)
    return vectors / (lengths + (lengths == 0))
