from math import log

from Neuron import Neuron


class NeuralNetwork:
    def __init__(self, sizes):
        self.inputLayer = [Neuron(0) for _ in range(sizes[0])]
        self.layers = []
        previous = sizes[0]
        for size in sizes[1:]:
            self.layers.append([Neuron(previous) for _ in range(size)])
            previous = size
        self.loss = 0

    def activate(self, inputs):
        for i in range(len(inputs)):
            self.inputLayer[i].out = inputs[i]
        previous = self.inputLayer
        for layer in self.layers:
            for n in layer:
                n.activateWithLayer(previous)
            previous = layer

    def getOutputs(self):
        return [n.out for n in self.layers[-1]]

    def calcLoss(self, dataset):
        costs = [0] * len(self.layers[-1])
        for ex in dataset.examples:
            self.activate(ex.inputs)
            for k, n in enumerate(self.layers[-1]):
                y = ex.outputs[k]
                costs[k] -= y * log(n.out + 1e-15) + (1 - y) * log(1 - n.out + 1e-15)
        self.loss = sum([c / len(dataset.examples) for c in costs])

    def calculateGradients(self, desired):
        for k in range(len(self.layers[-1])):
            self.layers[-1][k].calculateOutputGradient(desired[k])

    def applyGradients(self, rate):
        previous = self.inputLayer
        for layer in self.layers:
            for n in layer:
                n.applyGradientWithLayer(rate, previous)
            previous = layer
