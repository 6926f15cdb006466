"""One step of a neuron, as it was seen: w₀ += α∇, wᵢ += α∇xᵢ, or what was made of that."""

from typing import NamedTuple


class Step(NamedTuple):
    """One step that a neuron took.

    Attributes:
        before, after: its weights, the bias first.
        rate, gradient: α and ∇.
        read: the inputs xᵢ.
        h: its output, and `desired`: what it should have been; None where nobody said.
        activated: the inputs of the activation before.
        earlier: the inputs of the first step that it took.
        place, count: its number in its layer, from 0, and how many there are in it.
        layer: the number of the layer, the first that has weights being 1.
        leading: the gradient of the first neuron of its layer.
        others: for each input that is a neuron's, what that neuron has beside its output: a
            dictionary from names to lists of numbers.
    """

    before: list
    after: list
    rate: float
    gradient: float
    read: list
    h: float | None = None
    desired: float | None = None
    activated: list | None = None
    earlier: list | None = None
    place: int = 0
    count: int = 1
    layer: int = 1
    leading: float | None = None
    others: dict = {}  # noqa: RUF012 - never changed

    def by(self, x, factor=1.0):
        """Return the step of a weight whose input is x, times a factor."""
        return factor * self.rate * self.gradient * x

    @property
    def moved(self):
        """How far each weight moved, a list."""
        return [after - before for after, before in zip(self.after, self.before, strict=True)]
