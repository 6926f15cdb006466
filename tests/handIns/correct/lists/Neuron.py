import math
import random

EPSILON = 1e-15


class Neuron:
    def __init__(self, nb):
        self.weights = {"bias": random.uniform(-0.5, 0.5)}
        for i in range(nb):
            self.weights[i] = random.uniform(-0.5, 0.5)
        self.h = None
        self.delta = None

    def activate(self, xs):
        total = self.weights["bias"]
        for i, x in enumerate(xs):
            total += self.weights[i] * x
        self.h = 1 / (1 + math.exp(-total))
        return self.h

    def activateWithLayer(self, layer):
        return self.activate([n.h for n in layer])

    def cost(self, y):
        return -(y * math.log(self.h + EPSILON) + (1 - y) * math.log(1 - self.h + EPSILON))

    def calcLoss(self, ds):
        total = 0
        for s in ds.samples:
            self.activate(s["x"])
            total += self.cost(s["y"][0])
        return total / len(ds.samples)

    def calculateOutputGradient(self, y):
        self.delta = y - self.h

    def applyGradient(self, lr, xs):
        self.weights["bias"] += lr * self.delta
        for i, x in enumerate(xs):
            self.weights[i] += lr * self.delta * x

    def applyGradientWithLayer(self, lr, layer):
        self.applyGradient(lr, [n.h for n in layer])
