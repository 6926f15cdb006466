"""What a layer learns, an array of numbers, on its way down the cost."""

import numpy

BLOCK = 8192
"""An optimiser takes so many numbers at a time: what it works out on the way stays in the cache."""


class Parameters:
    """Numbers that are learned, as an array, with their gradients and a memory for each block.

    Attributes:
        values: the array, one row a neuron; it stays the same array.
        name: what they are: weights, slopes, gamma or beta.
        gradients: minus the derivatives of the cost: sums while examples come in, then the mean.
    """

    def __init__(self, values, name, isPenalized=False):
        """Learn `values`; L1 and L2 weigh on them, all but the first column, if so asked."""
        self.values = values
        self.name = name
        self._firstPenalized = 1 if isPenalized else values.shape[1]
        self._blocks = [slice(start, start + BLOCK) for start in range(0, values.size, BLOCK)]
        self._memories = None
        self.clear()

    def clear(self):
        """Forget the gradients."""
        self.gradients = None  # none yet: the first to come need not be added to zeros

    def addGradients(self, gradients):
        """Add a gradient to each."""
        self.gradients = gradients if self.gradients is None else self.gradients + gradients

    def average(self, count):
        """∇ ← ∇ / N."""
        self.gradients /= count

    def addPenalty(self, l1, l2):
        """∇ ← ∇ − λ₁ sign(W) − λ₂ W, the way down the penalties λ₁Σ|w| + (λ₂/2)Σw²."""
        if l1 == l2 == 0:
            return
        weights = self.values[:, self._firstPenalized :]
        self.gradients[:, self._firstPenalized :] -= l1 * numpy.sign(weights) + l2 * weights

    def penaltySums(self):
        """Return Σ|w| and Σw²."""
        weights = self.values[:, self._firstPenalized :]
        return float(abs(weights).sum()), float((weights * weights).sum())

    def clip(self, limit):
        """∇ ← min(max(∇, −limit), limit), each by itself."""
        self.gradients = numpy.clip(self.gradients, -limit, limit)

    def squaredNorm(self):
        """Return Σ∇²."""
        return float((self.gradients * self.gradients).sum())

    def scale(self, factor):
        """∇ ← factor · ∇."""
        self.gradients = factor * self.gradients

    def move(self, optimizer, learningRate):
        """W ← W + the optimiser's step for ∇, a block of numbers at once."""
        values, gradients = self.flat()
        factor = optimizer.shrink(learningRate)
        if factor != 1:
            self.values[:, self._firstPenalized :] *= factor
        for block, memory in zip(self._blocks, self.memories(optimizer), strict=True):
            values[block] += optimizer.step(gradients[block], memory, learningRate)

    def memories(self, optimizer):
        """Return the memories of the optimiser, one for each block."""
        if self._memories is None:
            self._memories = [optimizer.memory() for _ in self._blocks]
        return self._memories

    def recall(self, name):
        """Return what the memories hold under a name, an array as the values are."""
        found = numpy.empty(self.values.size, self.values.dtype)
        for block, memory in zip(self._blocks, self._memories, strict=True):
            found[block] = getattr(memory, name)
        return found.reshape(self.values.shape)

    def remember(self, name, numbers):
        """Put an array of numbers, as the values are, into the memories."""
        for block, memory in zip(self._blocks, self._memories, strict=True):
            setattr(memory, name, numbers.reshape(-1)[block])

    def add(self, gradients, learningRate):
        """W ← W + α∇."""
        self.values += learningRate * gradients

    def flat(self):
        """Return the numbers and their gradients, to be gone through, and set, one by one."""
        return self.values.reshape(-1), self.gradients.reshape(-1)

    def kindOf(self, place):
        """Return what the number at a place of `flat` is: a bias, or one of `name`."""
        columnCount = self.values.shape[1]
        isBias = place % columnCount < self._firstPenalized < columnCount
        return "biases" if isBias else self.name

    def takeSums(self):
        """Return the gradients, and forget them."""
        gradients = self.gradients
        self.clear()
        return gradients

    def setSums(self, gradients):
        """Take gradients back."""
        self.gradients = gradients
