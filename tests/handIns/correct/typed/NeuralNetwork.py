from __future__ import annotations

import math

from Dataset import Dataset
from Neuron import Neuron


class NeuralNetwork:
    def __init__(self, sizes: list[int]) -> None:
        self._layers: list[list[Neuron]] = [[Neuron(0) for _ in range(sizes[0])]]
        for size in sizes[1:]:
            self._layers.append([Neuron(len(self._layers[-1])) for _ in range(size)])

    def activate(self, inputs: list[float]) -> list[float]:
        for neuron, x in zip(self._layers[0], inputs):
            neuron.output = x
        values = inputs
        for layer in self._layers[1:]:
            values = [neuron.activate(values) for neuron in layer]
        return values

    def getOutputs(self) -> list[float]:
        return [neuron.output for neuron in self._layers[-1]]

    def calcLoss(self, dataset: Dataset) -> float:
        total = 0.0
        for example in dataset.rows:
            for y, h in zip(example.labels, self.activate(example.features)):
                total -= y * math.log(h + 1e-12) + (1 - y) * math.log(1 - h + 1e-12)
        return total / len(dataset.rows)

    def calculateGradients(self, expected: list[float]) -> None:
        for neuron, y in zip(self._layers[-1], expected):
            neuron.calculateOutputGradient(y)
        for i in range(len(self._layers) - 2, 0, -1):
            for j, neuron in enumerate(self._layers[i]):
                neuron.calculateHiddenGradient(self._layers[i + 1], j)

    def applyGradients(self, learningRate: float) -> None:
        for before, layer in zip(self._layers, self._layers[1:]):
            for neuron in layer:
                neuron.applyGradientWithLayer(learningRate, before)
