import numpy as np

rng = np.random.default_rng()


class Neuron:
    """_weights: NumPy array, bias at the end"""

    def __init__(self, n_inputs):
        self._weights = rng.standard_normal(n_inputs + 1) * 0.1
        self._activation = 0.0
        self._gradient = 0.0

    def activate(self, x):
        z = float(self._weights[:-1] @ np.asarray(x, dtype=float) + self._weights[-1])
        self._activation = 1 / (1 + np.exp(-z)) if z > 0 else np.exp(z) / (1 + np.exp(z))
        return self._activation

    def activateWithLayer(self, layer):
        return self.activate([neuron._activation for neuron in layer])

    def cost(self, y):
        h = np.clip(self._activation, 1e-15, 1 - 1e-15)
        return -(y * np.log(h) + (1 - y) * np.log(1 - h))

    def calcLoss(self, dataset):
        costs = []
        for x, y in dataset:
            self.activate(x)
            costs.append(self.cost(y[0]))
        return float(np.mean(costs))

    def calculateOutputGradient(self, y):
        self._gradient = float(y - self._activation)

    def calculateHiddenGradient(self, next_layer, index):
        back = sum(neuron._gradient * neuron._weights[index] for neuron in next_layer)
        self._gradient = float(self._activation * (1 - self._activation) * back)

    def applyGradient(self, rate, x):
        self._weights = self._weights + rate * self._gradient * np.append(x, 1)

    def applyGradientWithLayer(self, rate, layer):
        self.applyGradient(rate, [neuron._activation for neuron in layer])
