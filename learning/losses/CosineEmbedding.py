"""The cosine embedding loss: the same direction for one class, others for others."""

from math import hypot, inf

from learning.choices.hyperparameters import checkNumber
from learning.losses.GroupLoss import GroupLoss
from learning.words.language import translate


class CosineEmbedding(GroupLoss):
    """Cosine embedding: as `formula` says.

    Only directions count, so the centres of the classes are those of the outputs made 1 long. An
    output of nothing but zeros has none: its cosine is 0, and so is its gradient.
    Source: lecture 002, losses on embeddings; PyTorch's CosineEmbeddingLoss.
    """

    name = "cosine-embedding"
    synonyms = ("cosine",)
    formula = "1 − cos(a, b) for one class, max(0, cos(a, b) − margin) for others"
    lecture = "001, 002"
    example = "--loss cosine-embedding --max-epochs 10"
    leastOutputs = 2
    guess = None  # only directions count: weights near zero have some

    def __init__(self, margin=0.0):
        """Take the cosine below which others cost nothing, from −1 to 1."""
        checkNumber(
            margin, "margin", translate("a number from −1 to 1"), lambda cosine: -1 <= cosine <= 1
        )
        self.margin = margin

    def groupsOf(self, anchor, positive, negative):
        """A pair with each."""
        if positive is not None:
            yield 1, (anchor, positive)
        if negative is not None:
            yield -1, (anchor, negative)

    def groupCost(self, kind, desired, outputs):
        """1 − cos, or max(0, cos − margin)."""
        cosine = sum(a * b for a, b in zip(*map(self.place, outputs), strict=True))
        return 1 - cosine if kind == 1 else max(cosine - self.margin, 0.0)

    def groupGradient(self, kind, desired, outputs):
        """For a: (b̂ − cos â) / ‖a‖, â and b̂ being 1 long; the opposite for others too near."""
        first, second = map(self.place, outputs)
        cosine = sum(a * b for a, b in zip(first, second, strict=True))
        pull = 1.0 if kind == 1 else -1.0 * (cosine > self.margin)
        lengths = [hypot(*output) or inf for output in outputs]  # without a direction, no gradient
        pairs = list(zip(first, second, strict=True))
        return (
            [pull * (b - cosine * a) / lengths[0] for a, b in pairs],
            [pull * (a - cosine * b) / lengths[1] for a, b in pairs],
        )

    def groupCostArray(self, kinds, desired, outputs):
        """The same, down the columns."""
        import numpy

        _, (first, second) = _split(outputs)
        cosines = (first * second).sum(axis=0)
        return numpy.where(kinds == 1, 1 - cosines, numpy.maximum(cosines - self.margin, 0))

    def groupGradientArray(self, kinds, desired, outputs):
        """The same, a column a pair."""
        import numpy

        lengths, (first, second) = _split(outputs)
        cosines = (first * second).sum(axis=0)
        pulls = numpy.where(kinds == 1, 1.0, -1.0 * (cosines > self.margin))
        return (
            pulls * (second - cosines * first) / lengths[0],
            pulls * (first - cosines * second) / lengths[1],
        )

    def place(self, outputs):
        """Return the outputs made 1 long, or as they are if they are zeros."""
        length = hypot(*outputs) or 1.0
        return [output / length for output in outputs]


def _split(outputs):
    """Return the lengths of each member's columns, and the columns made 1 long.

    The largest number is taken out before squaring, as `hypot` does: squares of 1e−161 are 0. A
    column of zeros counts as endless: it stays as it is, and what is divided by its length is 0.
    """
    import numpy

    lengths = []
    for member in outputs:
        largest = numpy.abs(member).max(axis=0)
        unit = numpy.where(largest == 0, 1, largest)
        length = unit * ((member / unit) ** 2).sum(axis=0) ** 0.5
        lengths.append(numpy.where(largest == 0, numpy.inf, length))
    return lengths, [member / length for member, length in zip(outputs, lengths, strict=True)]
