"""What a neuron learns, a list of numbers, on its way down the cost."""


class Parameters:
    """Numbers that are learned, each with a gradient and the optimiser's memory.

    Attributes:
        values: the list of the numbers; it stays the same list.
        name: what they are: weights, slopes, gamma or beta.
        gradients: minus the derivatives of the cost: sums while examples come in, then the mean.
    """

    def __init__(self, values, name, isPenalized=False):
        """Learn `values`; L1 and L2 weigh on them, all but the first (a bias), if so asked."""
        self.values = values
        self.name = name
        self._firstPenalized = 1 if isPenalized else len(values)
        self._memories = None
        self.clear()

    def clear(self):
        """Forget the gradients."""
        self.gradients = [0.0] * len(self.values)

    def addGradients(self, gradients):
        """Add a gradient to each."""
        self.gradients = [a + b for a, b in zip(self.gradients, gradients, strict=True)]

    def average(self, count):
        """∇ ← ∇ / N."""
        self.gradients = [gradient / count for gradient in self.gradients]

    def addPenalty(self, l1, l2):
        """∇ ← ∇ − λ₁ sign(w) − λ₂ w, the way down the penalties λ₁Σ|w| + (λ₂/2)Σw²."""
        if l1 == l2 == 0:
            return
        for index in range(self._firstPenalized, len(self.values)):
            weight = self.values[index]
            self.gradients[index] -= l1 * ((weight > 0) - (weight < 0)) + l2 * weight

    def penaltySums(self):
        """Return Σ|w| and Σw²."""
        weights = self.values[self._firstPenalized :]
        return sum(map(abs, weights)), sum(weight * weight for weight in weights)

    def clip(self, limit):
        """∇ ← min(max(∇, −limit), limit), each by itself."""
        self.gradients = [min(max(gradient, -limit), limit) for gradient in self.gradients]

    def squaredNorm(self):
        """Return Σ∇²."""
        return sum(gradient * gradient for gradient in self.gradients)

    def scale(self, factor):
        """∇ ← factor · ∇."""
        self.gradients = [factor * gradient for gradient in self.gradients]

    def move(self, optimizer, learningRate):
        """w ← w + the optimiser's step for ∇, weight by weight."""
        factor = optimizer.shrink(learningRate)
        if factor != 1:
            weights = self.values[self._firstPenalized :]
            self.values[self._firstPenalized :] = [factor * weight for weight in weights]
        for index, (gradient, memory) in enumerate(
            zip(self.gradients, self.memories(optimizer), strict=True)
        ):
            self.values[index] += optimizer.step(gradient, memory, learningRate)

    def memories(self, optimizer):
        """Return the memories of the optimiser, one for each number."""
        if self._memories is None:
            self._memories = [optimizer.memory() for _ in self.values]
        return self._memories

    def recall(self, name):
        """Return what the memories hold under a name, in the order of the values."""
        return [getattr(memory, name) for memory in self._memories]

    def remember(self, name, numbers):
        """Put numbers, in the order of the values, into the memories."""
        for memory, number in zip(self._memories, numbers, strict=True):
            setattr(memory, name, number)

    def add(self, gradients, learningRate):
        """w ← w + α∇."""
        for index, gradient in enumerate(gradients):
            self.values[index] += learningRate * gradient

    def flat(self):
        """Return the numbers and their gradients, to be gone through, and set, one by one."""
        return self.values, self.gradients

    def kindOf(self, place):
        """Return what the number at a place of `flat` is: a bias, or one of `name`."""
        isBias = place < self._firstPenalized < len(self.values)
        return "biases" if isBias else self.name

    def takeSums(self):
        """Return the gradients, and forget them."""
        gradients = self.gradients
        self.clear()
        return gradients

    def setSums(self, gradients):
        """Take gradients back."""
        self.gradients = gradients
