from base import Cell
from Neuron import Neuron
from utils import MathUtils


class NeuralNetwork:
    def __init__(self, layerSizes: list[int]):
        self.inputs: list[Cell] = [Cell() for _ in range(layerSizes[0])]
        self.layers: list[list] = [self.inputs]
        for before, size in zip(layerSizes, layerSizes[1:]):
            self.layers.append([Neuron(before) for _ in range(size)])

    def activate(self, inputs: list[float]) -> list[float]:
        for cell, x in zip(self.inputs, inputs):
            cell.value = x
        for before, layer in zip(self.layers, self.layers[1:]):
            for neuron in layer:
                neuron.activateWithLayer(before)
        return self.getOutputs()

    def getOutputs(self) -> list[float]:
        return [neuron.value for neuron in self.layers[-1]]

    def calcLoss(self, dataset) -> float:
        total = 0.0
        for sample in dataset.samples:
            total += sum(map(MathUtils.crossEntropy, sample.target, self.activate(sample.pixels)))
        return total / len(dataset.samples)

    def calculateGradients(self, desiredOutputs: list[float]) -> None:
        for neuron, y in zip(self.layers[-1], desiredOutputs):
            neuron.calculateOutputGradient(y)
        for depth in reversed(range(1, len(self.layers) - 1)):
            for index, neuron in enumerate(self.layers[depth]):
                neuron.calculateHiddenGradient(self.layers[depth + 1], index)

    def applyGradients(self, learningRate: float) -> None:
        for before, layer in zip(self.layers, self.layers[1:]):
            for neuron in layer:
                neuron.applyGradientWithLayer(learningRate, before)
