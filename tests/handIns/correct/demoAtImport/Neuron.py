import math
import random


class Neuron:
    def __init__(self, n):
        self.weights = []
        for i in range(n):
            self.weights.append(random.random() - 0.5)
        self.weights.append(random.random() - 0.5)  # bias
        self.output = 0
        self.gradient = 0

    def sigmoid(self, x):
        return 1 / (1 + math.exp(-x))

    def activate(self, inputs):
        x = 0
        for i in range(len(inputs)):
            x = x + self.weights[i] * inputs[i]
        x = x + self.weights[len(inputs)]
        self.output = self.sigmoid(x)
        return self.output

    def activateWithLayer(self, layer):
        inputs = []
        for neuron in layer:
            inputs.append(neuron.output)
        return self.activate(inputs)

    def calcLoss(self, dataset):
        s = 0
        for e in dataset.examples:
            self.activate(e.inputs)
            if e.outputs[0] > 0:
                s = s - e.outputs[0] * math.log(self.output)
            if e.outputs[0] < 1:
                s = s - (1 - e.outputs[0]) * math.log(1 - self.output)
        return s / len(dataset.examples)

    def calculateOutputGradient(self, desired):
        self.gradient = desired - self.output

    def applyGradient(self, learningRate, inputs):
        for i in range(len(inputs)):
            self.weights[i] = self.weights[i] + learningRate * self.gradient * inputs[i]
        self.weights[len(inputs)] = self.weights[len(inputs)] + learningRate * self.gradient

    def applyGradientWithLayer(self, learningRate, layer):
        for i in range(len(layer)):
            self.weights[i] = self.weights[i] + learningRate * self.gradient * layer[i].output
        self.weights[len(layer)] = self.weights[len(layer)] + learningRate * self.gradient
