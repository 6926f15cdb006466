"""The parametric rectified linear unit: a leaky one that learns how much it leaks."""

from learning.activations.LeakyReLU import LeakyReLU


class PReLU(LeakyReLU):
    """PReLU: each neuron learning its own slope.

    The way down the cost for the slope is ∇h · min(0, z), ∇h being that for the output. The slide
    writes max(slope · z, z), which is the same only while the slope is 1 at most; here it may grow.
    L1 and L2 leave the slopes alone, as in the paper: pulled to zero they would be ReLUs.

    Source: He et al. 2015, equations 1 to 3; lecture 000. 0.25 at the start, as there.
    """

    name = "prelu"
    synonyms = ("parametric-relu",)
    formula = "h = z where z > 0, else slope · z"
    lecture = "000"
    example = "--hidden 16 --activation prelu --init he --learning-rate 0.1 --max-epochs 40"

    def __init__(self, slope=0.25):
        """Start with a slope on the left above 0 and less than 1."""
        super().__init__(slope)
        self._learned = None

    def forNeurons(self, count):
        """Return a PReLU for each neuron, each with a list of one slope that it learns."""
        return [self._learning([self.slope]) for _ in range(count)]

    def forLayer(self, count, dtype):
        """Return one PReLU with an array of slopes, neurons × 1."""
        import numpy

        return self._learning(numpy.full((count, 1), self.slope, dtype))

    def _learning(self, slopes):
        other = PReLU(self.slope)
        other._learned = slopes
        return other

    def learned(self):
        """Return the list of the one slope, or the array of a layer's slopes."""
        return self._learned

    def _slopes(self):
        if self._learned is None:
            return self.slope
        return self._learned[0] if isinstance(self._learned, list) else self._learned

    def value(self, weightedSum):
        """φ(z) = z where z > 0, else slope · z."""
        return weightedSum if weightedSum > 0 else self._slopes() * weightedSum

    def valueArray(self, weightedSums):
        """φ(Z) = Z where Z > 0, else slope · Z, every row with its own slope."""
        import numpy

        return numpy.where(weightedSums > 0, weightedSums, self._slopes() * weightedSums)

    def derivative(self, weightedSum, output):
        """φ′(z) = 1 where z > 0, else the slope."""
        return 1.0 if weightedSum > 0 else self._slopes()

    def derivativeArray(self, weightedSums, outputs):
        """φ′(Z) = 1 where Z > 0, else the row's slope."""
        import numpy

        return numpy.where(weightedSums > 0, 1.0, self._slopes())

    def slopeGradient(self, weightedSums, outputGradients):
        """Return the way down the cost for one neuron's slope: [Σₙ ∇hₙ min(0, zₙ)]."""
        pairs = zip(weightedSums, outputGradients, strict=True)
        return [sum(gradient * min(0.0, weightedSum) for weightedSum, gradient in pairs)]

    def slopeGradientArray(self, weightedSums, outputGradients):
        """Return the same for a layer, neurons × 1: Σₙ ∇Hₙ ∘ min(0, Zₙ)."""
        import numpy

        return (outputGradients * numpy.minimum(weightedSums, 0)).sum(axis=1, keepdims=True)
