import random

from nn import entropy, sigmoid


class Neuron:
    def __init__(self, inputCount, low=-0.5, high=0.5):
        self.__weights = [random.uniform(low, high) for _ in range(inputCount + 1)]
        self.__output = 0.0
        self.__gradient = 0.0

    @property
    def output(self):
        return self.__output

    @output.setter
    def output(self, value):
        self.__output = value

    def activate(self, inputs):
        products = [w * x for w, x in zip(self.__weights[1:], inputs)]
        self.__output = sigmoid(self.__weights[0] + sum(products))
        return self.__output

    def activateWithLayer(self, layer):
        return self.activate([neuron.output for neuron in layer])

    def calcLoss(self, dataset):
        return sum(entropy(e.outputs[0], self.activate(e.inputs)) for e in dataset) / len(dataset)

    def calculateOutputGradient(self, desiredOutput):
        self.__gradient = desiredOutput - self.__output

    def calculateHiddenGradient(self, nextLayer, index):
        total = sum(neuron.__gradient * neuron.__weights[index + 1] for neuron in nextLayer)
        self.__gradient = self.__output * (1 - self.__output) * total

    def applyGradient(self, learningRate, inputs):
        change = learningRate * self.__gradient
        self.__weights = [w + change * x for w, x in zip(self.__weights, [1.0] + list(inputs))]

    def applyGradientWithLayer(self, learningRate, layer):
        self.applyGradient(learningRate, [neuron.output for neuron in layer])
