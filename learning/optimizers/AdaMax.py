"""AdaMax: Adam with the largest gradient in place of the mean square."""

from learning.optimizers.Adam import Adam


class AdaMax(Adam):
    """AdaMax: as `formula` says.

    The ε is PyTorch's: the paper has none, and divides 0 by 0 for a weight that never got a
    gradient, such as that of a pixel which is always blank.
    Source: Kingma and Ba 2015, algorithm 2; lecture 003, its list of optimisers.
    """

    name = "adamax"
    formula = "m ← β₁m + (1 − β₁)g, u ← max(β₂u, |g| + ε), w += α/(1 − β₁ᵗ) m/u"
    lecture = "003"
    example = "--hidden 16 --optimizer adamax --max-epochs 40"
    learningRate = 0.002
    start = {"t": 0, "mean": 0.0, "largest": 0.0}  # noqa: RUF012

    def step(self, gradient, memory, learningRate):
        """α/(1 − β₁ᵗ) m/u."""
        memory.t += 1
        memory.mean = self.beta1 * memory.mean + (1 - self.beta1) * gradient
        memory.largest = larger(self.beta2 * memory.largest, abs(gradient) + self.epsilon)
        return learningRate / (1 - self.beta1**memory.t) * memory.mean / memory.largest


def larger(first, second):
    """Return the larger of two numbers, or of each pair in two arrays."""
    return first + (second - first) * (second > first)
