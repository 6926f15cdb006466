"""One neuron of a deep network: what `Neuron.py`'s does, for a mini-batch and any activation."""

from operator import mul

from learning.networks.naive.BatchNormalization import BatchNormalization
from learning.networks.naive.Parameters import Parameters
from Neuron import Neuron


class LayerNeuron:
    """A neuron h = φ(Σᵢ wᵢxᵢ + w₀) that takes all the examples of a mini-batch at a time.

    Attributes:
        weights: the list of weights, the bias first.
        weightedSums, outputs, gradients: lists, one number for each example of the last
            mini-batch; a gradient is that of the weighted sum as the activation gets it.
    """

    __repr__ = Neuron.__repr__

    def __init__(self, weights, activation, isNormalized):
        """Make a neuron of these weights; `isNormalized` if it normalises its weighted sums."""
        self.weights = weights
        self.activation = activation
        self.normalization = BatchNormalization() if isNormalized else None
        self.weightedSums = self.outputs = self.gradients = ()
        if isNormalized:
            weights[0] = 0.0  # β takes its place
        self.learned = [Parameters(weights, "weights", isPenalized=True)]
        self._slope = activation.learned()
        if self._slope is not None:
            self.learned.append(Parameters(self._slope, "slopes"))
        if isNormalized:
            self.learned += self.normalization.learned

    @property
    def output(self):
        """The output for the last example, a float; None before the first."""
        return self.outputs[-1] if self.outputs else None

    @property
    def gradient(self):
        """The gradient for the last example, a float; None before the first."""
        return self.gradients[-1] if self.gradients else None

    def sumsOf(self, rows, isTraining):
        """Return zₙ = Σᵢ wᵢxₙᵢ + w₀ for each example, normalised over the mini-batch or not."""
        bias, *weights = self.weights
        sums = [sum(map(mul, weights, row), bias) for row in rows]
        if self.normalization is not None:
            sums = self.normalization.forward(sums, isTraining)
        return sums

    def answer(self, sums):
        """Return hₙ = φ(zₙ) for each example."""
        self.weightedSums = sums
        if self.activation.needsLayer:
            return sums  # the layer knows what comes of them
        self.outputs = [self.activation.value(z) for z in sums]
        return self.outputs

    def sumGradients(self, outputGradients):
        """Turn the gradients of the outputs into those of the weighted sums: ∇ₙ = ∇hₙ φ′(zₙ)."""
        if self._slope is not None:
            slopeGradient = self.activation.slopeGradient(self.weightedSums, outputGradients)
            self.learned[1].addGradients(slopeGradient)
        examples = zip(outputGradients, self.weightedSums, self.outputs, strict=True)
        derivative = self.activation.derivative
        return [g * derivative(z, h) for g, z, h in examples]

    def backward(self, rows, gradients):
        """Add up ∂w₀: Σₙ ∇ₙ and ∂wᵢ: Σₙ ∇ₙxₙᵢ; return the ∇ₙ of the sums before normalisation.

        With normalisation the bias has no effect, as the mean takes it out again: its gradient
        would be nothing but rounding errors, and is 0.
        """
        if self.normalization is not None:
            gradients = self.normalization.backward(gradients)
        columns = zip(*rows, strict=True)
        biasGradient = 0.0 if self.normalization is not None else sum(gradients)
        weightGradients = [sum(map(mul, gradients, column)) for column in columns]
        self.learned[0].addGradients([biasGradient, *weightGradients])
        return gradients
