"""What is compared: one way to train, and how it went."""

from typing import Any, NamedTuple


class Variant(NamedTuple):
    """A way to train. Fields: `label`, what differs from the others; `options`, all of them."""

    label: str
    options: Any


class Outcome(NamedTuple):
    """How one training went.

    Fields: `curve`, pairs (epoch, training cost); `cost` on the test set, or on the training set
    where there is none; `accuracy` there, from 0 to 1, or `meanError` where the outputs are
    numbers to predict, the other being None; `epochs`; `seconds` of processor time that training
    took; `parameters` that were learned.
    """

    curve: list
    cost: float
    accuracy: float | None
    meanError: float | None
    epochs: int
    seconds: float
    parameters: int
