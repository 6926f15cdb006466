import numpy as np


class Neuron:
    def __init__(self, n):
        self.weights = np.random.uniform(-0.5, 0.5, n + 1)
        self.h = 0.0
        self.gradient = 0.0

    def activate(self, x):
        self.h = 1 / (1 + np.exp(-(self.weights[0] + np.dot(self.weights[1:], x))))
        return self.h

    def activateWithLayer(self, layer):
        return self.activate(np.array([n.h for n in layer]))

    def calcLoss(self, dataset):
        h = 1 / (1 + np.exp(-(self.weights[0] + dataset.X @ self.weights[1:])))
        h = np.clip(h, 1e-12, 1 - 1e-12)
        y = dataset.Y[:, 0]
        return -np.mean(y * np.log(h) + (1 - y) * np.log(1 - h))

    def calculateOutputGradient(self, y):
        self.gradient = y - self.h

    def applyGradient(self, alpha, x):
        self.weights += alpha * self.gradient * np.concatenate(([1.0], x))

    def applyGradientWithLayer(self, alpha, layer):
        self.applyGradient(alpha, np.array([n.h for n in layer]))
