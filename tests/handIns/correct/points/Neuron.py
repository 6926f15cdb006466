import numpy as np


class Neuron:
    def __init__(self, n_in):
        self.bias = np.float64(0.0)
        self.weight = [np.random.normal(scale=0.1) for _ in range(n_in)]
        self.out = np.float64(0.0)
        self.grad = np.float64(0.0)
        self.cost = None

    def activate(self, inputs):
        self.out = 1 / (1 + np.exp(-(np.dot(self.weight, inputs) + self.bias)))

    def activateWithLayer(self, layer):
        self.activate([n.out for n in layer])

    def calcLoss(self, dataset):
        costs = []
        for x, y in dataset:
            self.activate(x)
            costs.append(-y[0] * np.log(self.out + 1e-15) - (1 - y[0]) * np.log(1 - self.out + 1e-15))
        self.cost = np.mean(costs)

    def calculateOutputGradient(self, desired):
        self.grad = np.float64(desired - self.out)

    def applyGradient(self, learning_rate, inputs):
        d = learning_rate * self.grad
        self.bias += d
        self.weight = [w + d * x for w, x in zip(self.weight, inputs)]

    def applyGradientWithLayer(self, learning_rate, layer):
        self.applyGradient(learning_rate, [n.out for n in layer])
