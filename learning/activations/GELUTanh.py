"""The Gaussian error linear unit, in the form that needs no error function."""

from math import pi, sqrt, tanh

from learning.activations.Activation import Activation

SCALE = sqrt(2 / pi)
"""√(2/π): the slope at 0 of what the tanh stands for."""

CUBIC = 0.044715
"""The paper's weight of z³, chosen for the best fit."""

FAR = 50.0
"""Beyond ±FAR the tanh is ±1 to the last digit; what is larger would overflow when cubed."""


class GELUTanh(Activation):
    """GELU: z times P(N(0, 1) < z), nearly.

    The exact one needs the error function, which NumPy has not; this is the paper's approximation,
    within 0.0005 of it, and what PyTorch calls approximate="tanh". Beyond the lectures.
    Source: Hendrycks and Gimpel 2016, section 2.
    """

    name = "gelu-tanh"
    synonyms = ("gelu",)
    formula = "tanh form, h = ½ z (1 + tanh(√(2/π)(z + 0.044715 z³)))"
    lecture = "beyond"
    example = "--hidden 16 --activation gelu-tanh --init he --learning-rate 0.1 --max-epochs 40"
    slopeBounds = (-0.1290, 1.1290)
    leftLimit = 0

    def value(self, weightedSum):
        """φ(z) = ½ z (1 + t), t = tanh(√(2/π)(z + 0.044715 z³))."""
        z = min(max(weightedSum, -FAR), FAR)
        return 0.5 * weightedSum * (1 + tanh(SCALE * (z + CUBIC * z * z * z)))

    def valueArray(self, weightedSums):
        """φ(Z) = ½ Z (1 + T)."""
        import numpy

        z = numpy.clip(weightedSums, -FAR, FAR)
        return 0.5 * weightedSums * (1 + numpy.tanh(SCALE * (z + CUBIC * z * z * z)))

    def derivative(self, weightedSum, output):
        """φ′(z) = ½(1 + t) + ½ z (1 − t²) √(2/π)(1 + 3 · 0.044715 z²)."""
        z = min(max(weightedSum, -FAR), FAR)
        t = tanh(SCALE * (z + CUBIC * z * z * z))
        return 0.5 * (1 + t) + 0.5 * z * (1 - t * t) * SCALE * (1 + 3 * CUBIC * z * z)

    def derivativeArray(self, weightedSums, outputs):
        """φ′(Z), the same formula for an array."""
        import numpy

        z = numpy.clip(weightedSums, -FAR, FAR)
        t = numpy.tanh(SCALE * (z + CUBIC * z * z * z))
        return 0.5 * (1 + t) + 0.5 * z * (1 - t * t) * SCALE * (1 + 3 * CUBIC * z * z)
