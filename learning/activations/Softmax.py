"""Softmax: outputs that are probabilities of classes, of which one must be right."""

from math import exp

from learning.activations.Activation import Activation


class Softmax(Activation):
    """Softmax: for the output layer, a probability for each class.

    Every output depends on every weighted sum, so its derivative is a matrix,
    ∂hᵢ/∂zⱼ = hᵢ(δᵢⱼ − hⱼ), δ being 1 where i = j and else 0: the network's business, not a
    neuron's. The largest z is subtracted first, which changes no ratio and keeps e^z finite.

    Source: lecture 000, multi-class logistic regression.
    """

    name = "softmax"
    formula = "hᵢ = e^zᵢ / Σₖ e^zₖ"
    lecture = "000"
    example = "--output-activation softmax"
    slopeBounds = (-0.25, 0.25)
    leftLimit = 0
    rightLimit = 1
    usualLoss = "categorical-cross-entropy"
    needsLayer = True

    def layerValues(self, weightedSums):
        """Return the list of a layer's outputs for the list of its weighted sums."""
        largest = max(weightedSums)
        growths = [exp(weightedSum - largest) for weightedSum in weightedSums]
        total = sum(growths)
        return [growth / total for growth in growths]

    def layerBack(self, outputs, outputGradients):
        """Turn a layer's gradients of the outputs into those of the weighted sums.

        The matrix above, times the gradients, comes to hⱼ (∇hⱼ − Σᵢ hᵢ∇hᵢ).
        """
        mean = sum(h * gradient for h, gradient in zip(outputs, outputGradients, strict=True))
        pairs = zip(outputs, outputGradients, strict=True)
        return [output * (gradient - mean) for output, gradient in pairs]

    def valueArray(self, weightedSums):
        """Return the outputs of a mini-batch, outputs × examples: each column adds up to 1."""
        import numpy

        growths = numpy.exp(weightedSums - weightedSums.max(axis=0))
        return growths / growths.sum(axis=0)

    def layerBackArray(self, outputs, outputGradients):
        """Turn gradients of the outputs into those of the weighted sums, outputs × examples."""
        return outputs * (outputGradients - (outputs * outputGradients).sum(axis=0))
