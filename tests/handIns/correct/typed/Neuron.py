from __future__ import annotations

import math
import random
from dataclasses import dataclass, field


@dataclass
class Neuron:
    size: int
    spread: float = 0.1
    bias: float = 0.0
    weights: list[float] = field(init=False, repr=False)
    output: float = field(init=False, default=0.5)
    _gradient: float = field(init=False, default=0.0)

    def __post_init__(self) -> None:
        self.weights = [random.gauss(0.0, self.spread) for _ in range(self.size)]

    @property
    def gradient(self) -> float:
        return self._gradient

    @staticmethod
    def logistic(x: float) -> float:
        return 1.0 / (1.0 + math.exp(-x))

    def activate(self, inputs: list[float]) -> float:
        self.output = self.logistic(math.fsum(w * x for w, x in zip(self.weights, inputs)) + self.bias)
        return self.output

    def activateWithLayer(self, neurons: list[Neuron]) -> float:
        return self.activate([n.output for n in neurons])

    def calculateOutputGradient(self, expected: float) -> float:
        self._gradient = expected - self.output
        return self._gradient

    def calculateHiddenGradient(self, nextLayer: list[Neuron], index: int) -> float:
        self._gradient = self.output * (1.0 - self.output) * sum(n._gradient * n.weights[index] for n in nextLayer)
        return self._gradient

    def applyGradient(self, learningRate: float, inputs: list[float]) -> None:
        rate = learningRate * self._gradient
        self.bias += rate
        self.weights[:] = [w + rate * x for w, x in zip(self.weights, inputs)]

    def applyGradientWithLayer(self, learningRate: float, neurons: list[Neuron]) -> None:
        self.applyGradient(learningRate, [n.output for n in neurons])
