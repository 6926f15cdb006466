"""Normalisation of the inputs: centred on zero, and all of the same scale."""

from math import isfinite, sqrt

from learning.words.language import translate


class Normalization:
    """x ← (x − mean) / scale, input by input, with the training set's statistics.

    The scale is the standard deviation. The network keeps them: whatever it is asked about later,
    a test set or a drawing, goes through the same transformation. Inputs that are the same in
    every example (a pixel that is always blank) are left alone.

    Source: lecture 000, preprocessing.

    Attributes:
        means, scales: lists of floats, one for each input.
    """

    def __init__(self, means, scales):
        """Take the statistics, one number for each input."""
        self.means = means
        self.scales = scales
        self._arrays = None

    @classmethod
    def of(cls, examples):
        """Return the normalisation that some examples need.

        ValueError for inputs whose squares are too large for a float.
        """
        if hasattr(examples, "columns"):  # packed ones, of a large dataset
            columns = examples.columns()
        else:
            columns = zip(*(example.inputs for example in examples), strict=True)
        means, scales = [], []
        for number, column in enumerate(columns, start=1):
            mean = sum(column) / len(column)
            deviations = [value - mean for value in column]
            scale = sqrt(sum(deviation * deviation for deviation in deviations) / len(column))
            if not isfinite(scale):
                raise ValueError(
                    translate(
                        "input {number}: expected numbers small enough to be squared", number=number
                    )
                )
            isConstant = min(column) == max(column) or scale == 0
            means.append(0.0 if isConstant else mean)
            scales.append(1.0 if isConstant else scale)
        return cls(means, scales)

    def normalized(self, inputs):
        """Return a list of inputs, normalised."""
        statistics = zip(inputs, self.means, self.scales, strict=True)
        return [(value - mean) / scale for value, mean, scale in statistics]

    def normalizedArray(self, inputs):
        """Return an array of inputs × examples, normalised, in float64 whatever the inputs are.

        Rounding comes last: the difference of large numbers is not to be rounded away.
        """
        import numpy

        if self._arrays is None:
            self._arrays = [
                numpy.array(numbers, numpy.float64).reshape(-1, 1)
                for numbers in (self.means, self.scales)
            ]
        means, scales = self._arrays
        return (inputs - means) / scales
