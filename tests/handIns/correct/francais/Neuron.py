import math
import random


def logistique(x):
    return 1.0 / (1.0 + math.exp(-x))


class Neuron:
    # le biais est le dernier poids
    def __init__(self, nbEntrees, amplitude=0.3):
        self._weights = []
        for i in range(nbEntrees + 1):
            self._weights.append((random.random() * 2 - 1) * amplitude)
        self._activation = 0.0
        self._gradient = 0.0

    def activate(self, entrees):
        somme = self._weights[-1]
        for i in range(len(entrees)):
            somme = somme + self._weights[i] * entrees[i]
        self._activation = logistique(somme)
        return self._activation

    def activateWithLayer(self, couche):
        return self.activate([neurone._activation for neurone in couche])

    def calcLoss(self, dataset):
        cout = 0.0
        for entrees, sorties in dataset.data:
            h = self.activate(entrees)
            cout += sorties[0] * math.log(h + 1e-12) + (1 - sorties[0]) * math.log(1 - h + 1e-12)
        return -cout / len(dataset.data)

    def calculateOutputGradient(self, sortieDesiree):
        self._gradient = sortieDesiree - self._activation

    def calculateHiddenGradient(self, coucheSuivante, indice):
        somme = 0
        for neurone in coucheSuivante:
            somme += neurone._gradient * neurone._weights[indice]
        self._gradient = somme * self._activation * (1 - self._activation)

    def applyGradient(self, taux, entrees):
        pas = taux * self._gradient
        for i in range(len(entrees)):
            self._weights[i] += pas * entrees[i]
        self._weights[-1] += pas

    def applyGradientWithLayer(self, taux, couche):
        self.applyGradient(taux, [neurone._activation for neurone in couche])
