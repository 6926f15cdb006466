import numpy as np

from Neuron import Neuron


class NeuralNetwork:
    def __init__(self, layers, seed=None):
        if seed is not None:
            np.random.seed(seed)
        self.layers = [[Neuron(0) for _ in range(layers[0])]]
        for n in layers[1:]:
            self.layers.append([Neuron(len(self.layers[-1])) for _ in range(n)])
        self.cost = None

    def activate(self, inputs):
        for n, x in zip(self.layers[0], inputs):
            n.out = x
        for before, layer in zip(self.layers[:-1], self.layers[1:]):
            values = np.array([n.out for n in before])
            for n in layer:
                n.activate(values)

    def getOutputs(self):
        return np.array([n.out for n in self.layers[-1]])

    def calcLoss(self, dataset):
        costs = np.zeros(len(self.layers[-1]))
        for x, y in dataset:
            self.activate(x)
            h = self.getOutputs()
            costs -= y * np.log(h + 1e-15) + (1 - y) * np.log(1 - h + 1e-15)
        self.cost = np.sum(costs / len(dataset))

    def calculateGradients(self, desired):
        for n, y in zip(self.layers[-1], desired):
            n.calculateOutputGradient(y)

    def applyGradients(self, learning_rate):
        for before, layer in zip(self.layers[:-1], self.layers[1:]):
            for n in layer:
                n.applyGradientWithLayer(learning_rate, before)
