import math
import random


class Neuron:
    """The weights are a tuple, bias last: (w1, ..., wn, w0)."""

    def __init__(self, n_inputs):
        self.weights = tuple(random.uniform(-0.2, 0.2) for _ in range(n_inputs + 1))
        self.value = 0.0
        self.grad = 0.0

    def activate(self, x):
        z = sum(w * xi for w, xi in zip(self.weights, x)) + self.weights[-1]
        self.value = 1 / (1 + math.exp(-z))
        return self.value

    def activateWithLayer(self, neurons):
        return self.activate(tuple(n.value for n in neurons))

    def calcLoss(self, dataset):
        loss = 0
        for x, (y,) in dataset:
            h = self.activate(x)
            loss -= y * math.log(h) + (1 - y) * math.log(1 - h)
        return loss / len(dataset)

    def calculateOutputGradient(self, y):
        self.grad = self.value - y

    def calculateHiddenGradient(self, next_layer, i):
        self.grad = self.value * (1 - self.value) * sum(n.grad * n.weights[i] for n in next_layer)

    def applyGradient(self, rate, x):
        self.weights = tuple(w - rate * self.grad * xi for w, xi in zip(self.weights, (*x, 1.0)))

    def applyGradientWithLayer(self, rate, neurons):
        self.applyGradient(rate, tuple(n.value for n in neurons))
