import random

from learning import cost, sigmoid


class Neuron:
    def __init__(self, size):
        self.weight = [0.0]
        while len(self.weight) < size + 1:
            self.weight.append(random.uniform(-0.1, 0.1))
        self.output = 0.0
        self.delta = 0.0

    def activate(self, values):
        self.output = sigmoid(self.weight[0] + sum(self.weight[i + 1] * values[i] for i in range(len(values))))
        return self.output

    def activateWithLayer(self, layer):
        return self.activate([neuron.output for neuron in layer])

    def calcLoss(self, dataset):
        return sum(cost(dataset.outputs[i][0], self.activate(dataset.inputs[i])) for i in range(dataset.count)) / dataset.count

    def calculateOutputGradient(self, target):
        self.delta = self.output - target

    def applyGradient(self, learning_rate, values):
        self.weight[0] -= learning_rate * self.delta
        for i, value in enumerate(values, 1):
            self.weight[i] -= learning_rate * self.delta * value

    def applyGradientWithLayer(self, learning_rate, layer):
        self.weight[0] -= learning_rate * self.delta
        for i, neuron in enumerate(layer, 1):
            self.weight[i] -= learning_rate * self.delta * neuron.output
