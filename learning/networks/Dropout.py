"""Dropout: a network that cannot count on any single neuron."""

from learning.choices.hyperparameters import checkFraction


class Dropout:
    """Inverted dropout: while training, an output is 0 with probability p, else 1/(1 − p) as large.

    So its mean is what it would be without, and nothing has to be done at prediction, where
    dropout is off. (The slides multiply at prediction instead, by the probability of *keeping*,
    which is what they call p. PyTorch's p drops, and so does this one.)

    Source: Srivastava et al. 2014; lecture 000, whose exercise the inverted form is; lecture 003.
    """

    def __init__(self, probability, generator):
        """Drop with a probability from 0 to less than 1, drawn from a `random.Random`."""
        checkFraction(probability, "dropout")
        self._scale = 1 / (1 - probability)
        self._least = int(probability * 2**32)  # of whole numbers below 2³², those from here stay
        self._generator = generator

    def _draw(self, count):
        """Draw whole numbers below 2³², all at once: the same for both engines."""
        return self._generator.randbytes(4 * count)

    def mask(self, exampleCount, neuronCount):
        """Return what to multiply the outputs by, 0 or 1/(1 − p): rows, an example a row."""
        drawn = memoryview(self._draw(exampleCount * neuronCount)).cast("I")
        factors = [self._scale * (number >= self._least) for number in drawn]
        return [
            factors[start : start + neuronCount] for start in range(0, len(factors), neuronCount)
        ]

    def maskArray(self, exampleCount, neuronCount, dtype):
        """Return the same as an array, neurons × examples."""
        import numpy

        drawn = numpy.frombuffer(self._draw(exampleCount * neuronCount), numpy.uint32)
        kept = (drawn >= self._least).reshape(exampleCount, neuronCount).T.copy()
        return kept * numpy.asarray(self._scale, dtype)
