from learning import cost
from Neuron import Neuron


class InputNeuron:
    def __init__(self):
        self.output = 0.0


class NeuralNetwork:
    def __init__(self, sizes):
        self.layers = [[InputNeuron() for _ in range(sizes[0])]]
        for size in sizes[1:]:
            self.layers.append([Neuron(len(self.layers[-1])) for _ in range(size)])

    def activate(self, values):
        for i in range(len(values)):
            self.layers[0][i].output = values[i]
        for l in range(1, len(self.layers)):
            for neuron in self.layers[l]:
                neuron.activateWithLayer(self.layers[l - 1])

    def getOutputs(self):
        return [neuron.output for neuron in self.layers[-1]]

    def calcLoss(self, dataset):
        total = 0
        for i in range(dataset.count):
            self.activate(dataset.inputs[i])
            for y, h in zip(dataset.outputs[i], self.getOutputs()):
                total += cost(y, h) / dataset.count
        return total

    def calculateGradients(self, targets):
        for i, neuron in enumerate(self.layers[-1]):
            neuron.calculateOutputGradient(targets[i])

    def applyGradients(self, learning_rate):
        for l in range(1, len(self.layers)):
            for neuron in self.layers[l]:
                neuron.applyGradientWithLayer(learning_rate, self.layers[l - 1])
