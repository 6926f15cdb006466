from Neuron import Neuron


class NeuralNetwork:
    def __init__(self, sizes):
        self.layers = [[Neuron(n) for _ in range(size)] for n, size in zip([0] + sizes, sizes)]

    def activate(self, x):
        for neuron, value in zip(self.layers[0], x):
            neuron._activation = value
        for k in range(1, len(self.layers)):
            x = [neuron.activate(x) for neuron in self.layers[k]]
        return x

    def getOutputs(self):
        return [float(neuron._activation) for neuron in self.layers[-1]]

    def calcLoss(self, dataset):
        total = 0
        for x, y in dataset:
            self.activate(x)
            total += sum(neuron.cost(yk) for neuron, yk in zip(self.layers[-1], y))
        return total / len(dataset)

    def calculateGradients(self, y):
        for neuron, yk in zip(self.layers[-1], y):
            neuron.calculateOutputGradient(yk)
        for k in range(len(self.layers) - 2, 0, -1):
            for index, neuron in enumerate(self.layers[k]):
                neuron.calculateHiddenGradient(self.layers[k + 1], index)

    def applyGradients(self, rate):
        for k in range(1, len(self.layers)):
            for neuron in self.layers[k]:
                neuron.applyGradientWithLayer(rate, self.layers[k - 1])
