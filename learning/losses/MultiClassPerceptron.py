"""The multi-class perceptron loss."""

from learning.checks import Sentence
from learning.losses.Loss import Loss


class MultiClassPerceptron(Loss):
    """Multi-class perceptron (one versus one): as `formula` says.

    j is the class that the network predicts, the largest score, and c the right one. Where they
    differ, the predicted one is pushed down and the right one up, both by 1. Among equal scores
    the first wins, so the first class is never pushed down by an equal one.
    Source: lecture 000, perceptron with several classes, and its worked example.
    """

    name = "multi-class-perceptron"
    formula = "max(0, hⱼ − h_c), on scores h"
    lecture = "000"
    example = "--loss multi-class-perceptron --until-right --hidden 16 --learning-rate 0.1"
    outputActivations = ("linear",)
    reason = Sentence("it is about scores, which may be any number")
    targets = "classes"
    leastOutputs = 2
    kinks = True

    def cost(self, desired, outputs, sums):
        """The largest score less that of the right class."""
        return max(outputs) - outputs[desired.index(1)]

    def gradient(self, desired, outputs, sums):
        """∇ⱼ = −1 and ∇_c = 1, or all 0 if they are the same."""
        predicted = max(range(len(outputs)), key=outputs.__getitem__)
        return [float(y - (index == predicted)) for index, y in enumerate(desired)]

    def costArray(self, desired, outputs, sums):
        """The largest score of each column less that of the right class."""
        return outputs.max(axis=0) - (desired * outputs).sum(axis=0)

    def gradientArray(self, desired, outputs, sums):
        """∇ = Y − P, P having a single 1 in each column, that of the predicted class."""
        import numpy

        predicted = numpy.zeros_like(outputs)
        predicted[outputs.argmax(axis=0), numpy.arange(outputs.shape[1])] = 1
        return desired - predicted
