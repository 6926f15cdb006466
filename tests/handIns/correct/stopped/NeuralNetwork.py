from Neuron import Neuron
from utils import Utils


class NeuralNetwork:
    def __init__(self, layersSizes):
        self.inputLayer = [Neuron(0) for _ in range(layersSizes[0])]
        self.hiddenLayers = []
        count = layersSizes[0]
        for size in layersSizes[1:-1]:
            self.hiddenLayers.append([Neuron(count) for _ in range(size)])
            count = size
        self.outputLayer = [Neuron(count) for _ in range(layersSizes[-1])]

    def allLayers(self):
        return [self.inputLayer] + self.hiddenLayers + [self.outputLayer]

    def activate(self, inputs):
        for neuron, value in zip(self.inputLayer, inputs):
            neuron.output = value
        layers = self.allLayers()
        for i in range(1, len(layers)):
            values = [neuron.output for neuron in layers[i - 1]]
            for neuron in layers[i]:
                neuron.activate(values)

    def getOutputs(self):
        return [neuron.output for neuron in self.outputLayer]

    def calcLoss(self, dataset):
        total = 0
        for inputs, outputs in zip(dataset.x, dataset.y):
            self.activate(inputs)
            total += sum([Utils.loss(y, n.output) for y, n in zip(outputs, self.outputLayer)])
        return total / len(dataset.x)

    def calculateGradients(self, desired):
        for neuron, y in zip(self.outputLayer, desired):
            neuron.calculateOutputGradient(y)
        following = self.outputLayer
        for layer in self.hiddenLayers[::-1]:
            for i, neuron in enumerate(layer):
                neuron.calculateHiddenGradient(following, i)
            following = layer

    def applyGradients(self, alpha):
        layers = self.allLayers()
        for i in range(1, len(layers)):
            for neuron in layers[i]:
                neuron.applyGradientWithLayer(alpha, layers[i - 1])
