"""AdamW: Adam, with a weight decay that its moments know nothing of."""

from learning.choices.hyperparameters import checkFraction
from learning.optimizers.Adam import Adam


class AdamW(Adam):
    """AdamW: Adam's step, after the weights have shrunk by αλ of themselves, biases excluded.

    With an L2 penalty Adam divides λw by √v̂ as well, so that weights with large gradients are
    hardly pulled back; here all are pulled as hard. λ = 0.01 is PyTorch's. Beyond the lectures.
    Source: Loshchilov and Hutter 2019, algorithm 2.
    """

    name = "adamw"
    formula = "w ← (1 − αλ) w, then Adam's w += α m̂/(√v̂ + ε)"
    lecture = "beyond"
    example = "--hidden 16 --optimizer adamw --max-epochs 40"

    def __init__(self, beta1=0.9, beta2=0.999, epsilon=1e-8, decay=0.01):
        """Take β₁ and β₂ and λ, from 0 to less than 1, and ε, above 0."""
        super().__init__(beta1, beta2, epsilon)
        self.decay = checkFraction(decay, "decay")

    def shrink(self, learningRate):
        """1 − αλ."""
        return 1 - learningRate * self.decay
