import math

from Neuron import Neuron


class NeuralNetwork:
    def __init__(self, shape):
        self.layers = [tuple(Neuron(shape[i - 1] if i else 0) for _ in range(size)) for i, size in enumerate(shape)]

    def activate(self, x):
        for n, xi in zip(self.layers[0], x):
            n.value = xi
        for before, layer in zip(self.layers, self.layers[1:]):
            values = tuple(n.value for n in before)
            for n in layer:
                n.activate(values)

    def getOutputs(self):
        return tuple(n.value for n in self.layers[-1])

    def calcLoss(self, dataset):
        loss = 0
        for x, y in dataset:
            self.activate(x)
            for yi, h in zip(y, self.getOutputs()):
                loss -= yi * math.log(h) + (1 - yi) * math.log(1 - h)
        return loss / len(dataset)

    def calculateGradients(self, y):
        for n, yi in zip(self.layers[-1], y):
            n.calculateOutputGradient(yi)
        for k in range(len(self.layers) - 2, 0, -1):
            for i, n in enumerate(self.layers[k]):
                n.calculateHiddenGradient(self.layers[k + 1], i)

    def applyGradients(self, rate):
        for before, layer in zip(self.layers, self.layers[1:]):
            for n in layer:
                n.applyGradientWithLayer(rate, before)
