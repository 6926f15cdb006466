import numpy as np


class NeuralNetwork:
    """Only matrices. Works on one example or on a batch (one example a row)."""

    def __init__(self, sizes):
        self.W = [np.random.normal(0, 0.1, (a, b)) for a, b in zip(sizes, sizes[1:])]
        self.B = [np.zeros(b) for b in sizes[1:]]
        self.A = []
        self.D = [None] * len(self.W)

    def activate(self, x):
        self.A = [np.atleast_2d(x)]
        for W, b in zip(self.W, self.B):
            self.A.append(1 / (1 + np.exp(-(self.A[-1] @ W + b))))
        return self.getOutputs()

    def getOutputs(self):
        return self.A[-1].squeeze(axis=0) if len(self.A[-1]) == 1 else self.A[-1]

    def calcLoss(self, dataset):
        self.activate(dataset.X)
        h = np.clip(self.A[-1], 1e-12, 1 - 1e-12)
        return -np.sum(np.mean(dataset.Y * np.log(h) + (1 - dataset.Y) * np.log(1 - h), axis=0))

    def calculateGradients(self, y):
        self.D[-1] = np.atleast_2d(y) - self.A[-1]
        for i in range(len(self.W) - 2, -1, -1):
            h = self.A[i + 1]
            self.D[i] = h * (1 - h) * (self.D[i + 1] @ self.W[i + 1].T)

    def applyGradients(self, alpha):
        for i in range(len(self.W)):
            self.W[i] += alpha * self.A[i].T @ self.D[i] / len(self.D[i])
            self.B[i] += alpha * self.D[i].mean(axis=0)
