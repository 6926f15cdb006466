import math

from Neuron import Neuron


class NeuralNetwork:
    def __init__(self, tailles):
        self.couches = [[Neuron(0) for _ in range(tailles[0])]]
        for avant, taille in zip(tailles, tailles[1:]):
            self.couches.append([Neuron(avant) for _ in range(taille)])

    def activate(self, entrees):
        for i, valeur in enumerate(entrees):
            self.couches[0][i]._activation = valeur
        for i in range(1, len(self.couches)):
            for neurone in self.couches[i]:
                neurone.activateWithLayer(self.couches[i - 1])
        return self.getOutputs()

    def getOutputs(self):
        return [neurone._activation for neurone in self.couches[-1]]

    def calcLoss(self, dataset):
        cout = 0.0
        for entrees, sorties in dataset.data:
            calculees = self.activate(entrees)
            for y, h in zip(sorties, calculees):
                cout -= y * math.log(h + 1e-12) + (1 - y) * math.log(1 - h + 1e-12)
        return cout / len(dataset.data)

    def calculateGradients(self, sortiesDesirees):
        for neurone, y in zip(self.couches[-1], sortiesDesirees):
            neurone.calculateOutputGradient(y)
        for i in range(len(self.couches) - 2, 0, -1):
            for j, neurone in enumerate(self.couches[i]):
                neurone.calculateHiddenGradient(self.couches[i + 1], j)

    def applyGradients(self, taux):
        for i in range(len(self.couches) - 1, 0, -1):
            for neurone in self.couches[i]:
                neurone.applyGradientWithLayer(taux, self.couches[i - 1])
