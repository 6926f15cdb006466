"""What every optimiser does: turn a gradient, and what it remembers, into a step."""

from types import SimpleNamespace

from learning.choices.Choice import Choice


class Optimizer(Choice):
    """Turns the gradient of a weight into the step that it takes: w += step.

    The formulas are made of sums, products and powers, which are the same for a number and for an
    array: the Python engine calls `step` for every single weight, the NumPy engine once for a
    matrix of them. In both, g is the mean gradient, minus the derivative of the cost. What is to
    be remembered of a weight (or of a matrix) is in a memory of its own.

    Attributes (of the class):
        learningRate: the usual learning rate; None where it is for the script to say.
        start: {name: value} of what a memory holds at the start.
        shared: the names of what is the same in all memories, such as the number of steps.
    """

    learningRate = None
    start = {}  # noqa: RUF012 - never changed
    shared = ()

    def memory(self):
        """Return a fresh memory, for one weight or one matrix."""
        return SimpleNamespace(**self.start)

    def remembered(self):
        """Return the names of what a memory holds that is its own, a list."""
        return [name for name in self.start if name not in self.shared]

    def step(self, gradient, memory, learningRate):
        """Return the step for a gradient, and update the memory."""
        raise NotImplementedError

    def shrink(self, learningRate):
        """Return what weights, biases excluded, are multiplied by before the step: 1 as a rule."""
        return 1.0


def squareRoot(number):
    """Return the square root of a number, or of each in an array."""
    return number**0.5
