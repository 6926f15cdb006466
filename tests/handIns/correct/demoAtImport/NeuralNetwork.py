import math

import matplotlib.pyplot as plt

from Neuron import Neuron


class NeuralNetwork:
    def __init__(self, sizes):
        self.layers = []
        for i in range(len(sizes)):
            layer = []
            for j in range(sizes[i]):
                if i == 0:
                    layer.append(Neuron(0))
                else:
                    layer.append(Neuron(sizes[i - 1]))
            self.layers.append(layer)

    def activate(self, inputs):
        for i in range(len(inputs)):
            self.layers[0][i].output = inputs[i]
        for i in range(1, len(self.layers)):
            for neuron in self.layers[i]:
                neuron.activateWithLayer(self.layers[i - 1])

    def getOutputs(self):
        outputs = []
        for neuron in self.layers[-1]:
            outputs.append(neuron.output)
        return outputs

    def calcLoss(self, dataset):
        total = 0
        for e in dataset.examples:
            self.activate(e.inputs)
            for i in range(len(e.outputs)):
                h = self.layers[-1][i].output
                total = total - e.outputs[i] * math.log(h) - (1 - e.outputs[i]) * math.log(1 - h)
        return total / len(dataset.examples)

    def calculateGradients(self, desired):
        for i in range(len(desired)):
            self.layers[-1][i].calculateOutputGradient(desired[i])

    def applyGradients(self, learningRate):
        for i in range(1, len(self.layers)):
            for neuron in self.layers[i]:
                neuron.applyGradientWithLayer(learningRate, self.layers[i - 1])


# small test of the class
network = NeuralNetwork([2, 3, 1])
network.activate([0.5, 1.0])
print("test network:", network.getOutputs())
print("sigmoid(0) =", Neuron(1).sigmoid(0))
xs = [x / 10 for x in range(-60, 61)]
plt.plot(xs, [Neuron(1).sigmoid(x) for x in xs])
plt.title("sigmoid")
plt.figure()
