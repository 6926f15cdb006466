from Neuron import Neuron


class NeuralNetwork:
    """No neurons for the inputs: they stay a plain list."""

    def __init__(self, sizes):
        self.inputs = [0.0] * sizes[0]
        self.layers = [[Neuron(sizes[i - 1]) for _ in range(sizes[i])] for i in range(1, len(sizes))]

    def activate(self, inputs):
        self.inputs = inputs
        values = inputs
        for layer in self.layers:
            values = [n.activate(values) for n in layer]
        return values

    def getOutputs(self):
        return [n.h for n in self.layers[-1]]

    def calcLoss(self, ds):
        sums = [0.0 for _ in self.layers[-1]]
        for s in ds.samples:
            self.activate(s["x"])
            for k, n in enumerate(self.layers[-1]):
                sums[k] += n.cost(s["y"][k])
        return sum(total / len(ds.samples) for total in sums)

    def calculateGradients(self, ys):
        for n, y in zip(self.layers[-1], ys):
            n.calculateOutputGradient(y)
        for before, after in reversed(list(zip(self.layers, self.layers[1:]))):
            for i, n in enumerate(before):
                n.delta = n.h * (1 - n.h) * sum(m.delta * m.weights[i] for m in after)

    def applyGradients(self, lr):
        values = self.inputs
        for layer in self.layers:
            for n in layer:
                n.applyGradient(lr, values)
            values = [n.h for n in layer]
