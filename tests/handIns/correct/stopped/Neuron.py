import random

from utils import Utils


class Neuron:
    def __init__(self, inputCount, weights=None):
        if weights is None:
            weights = [random.uniform(-0.3, 0.3) for _ in range(inputCount + 1)]
        self._weights = weights
        self.output = 0
        self._gradient = 0

    def activate(self, inputs):
        inputs = list(inputs) + [1]
        self.output = Utils.sigmoid(sum([inputs[i] * self._weights[i] for i in range(len(inputs))]))

    def activateWithLayer(self, layer):
        self.activate(map(lambda n: n.output, layer))

    def calcLoss(self, dataset):
        total = 0
        for inputs, outputs in zip(dataset.x, dataset.y):
            self.activate(inputs)
            total += Utils.loss(outputs[0], self.output)
        return total / len(dataset.x)

    def calculateOutputGradient(self, desired):
        self._gradient = self.output - desired

    def calculateHiddenGradient(self, nextLayer, index):
        self._gradient = 0
        for n in nextLayer:
            self._gradient += n._gradient * n._weights[index]
        self._gradient *= self.output * (1 - self.output)

    def applyGradient(self, alpha, inputs):
        inputs = list(inputs) + [1]
        for i in range(len(inputs)):
            self._weights[i] -= alpha * self._gradient * inputs[i]

    def applyGradientWithLayer(self, alpha, layer):
        self.applyGradient(alpha, map(lambda n: n.output, layer))
