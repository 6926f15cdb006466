from nn import Layer, entropy
from Neuron import Neuron


class NeuralNetwork:
    def __init__(self, sizes):
        self.layers = [Layer([Neuron(0) for _ in range(sizes[0])])]
        for i in range(1, len(sizes)):
            self.layers.append(Layer([Neuron(sizes[i - 1]) for _ in range(sizes[i])]))

    def activate(self, inputs):
        for neuron, x in zip(self.layers[0], inputs):
            neuron.output = x
        for previous, layer in zip(self.layers, self.layers[1:]):
            layer.forward(previous)
        return self.layers[-1].outputs

    def getOutputs(self):
        return self.layers[-1].outputs

    def calcLoss(self, dataset):
        total = 0
        for example in dataset:
            total += sum(map(entropy, example.outputs, self.activate(example.inputs)))
        return total / len(dataset)

    def calculateGradients(self, desired):
        self.layers[-1].outputGradients(desired)
        for i in range(len(self.layers) - 2, 0, -1):
            self.layers[i].hiddenGradients(self.layers[i + 1])

    def applyGradients(self, rate):
        for i in range(1, len(self.layers)):
            self.layers[i].learn(rate, self.layers[i - 1])
