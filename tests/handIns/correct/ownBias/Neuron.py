from math import exp, log
from random import uniform


class Neuron:
    def __init__(self, nbInputs):
        self.w = [uniform(-0.3, 0.3) for _ in range(nbInputs)]
        self.bias = uniform(-0.3, 0.3)
        self.out = 0
        self.grad = 0
        self.loss = 0

    def activate(self, inputs):
        s = self.bias
        for w, x in zip(self.w, inputs):
            s += w * x
        self.out = 1 / (1 + exp(-s))

    def activateWithLayer(self, layer):
        self.activate([n.out for n in layer])

    def calcLoss(self, dataset):
        self.loss = 0
        for ex in dataset.examples:
            self.activate(ex.inputs)
            y = ex.outputs[0]
            self.loss -= y * log(self.out + 1e-15) + (1 - y) * log(1 - self.out + 1e-15)
        self.loss /= len(dataset.examples)

    # h - y here, so the weights go down with -=
    def calculateOutputGradient(self, desired):
        self.grad = self.out - desired

    def applyGradient(self, rate, inputs):
        self.bias -= rate * self.grad
        for i in range(len(self.w)):
            self.w[i] -= rate * self.grad * inputs[i]

    def applyGradientWithLayer(self, rate, layer):
        self.bias -= rate * self.grad
        for i in range(len(self.w)):
            self.w[i] -= rate * self.grad * layer[i].out
