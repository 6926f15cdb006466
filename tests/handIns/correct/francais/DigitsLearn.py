import random

import matplotlib.pyplot as plt
from matplotlib.animation import FuncAnimation

from Dataset import Dataset
from NeuralNetwork import NeuralNetwork

entrainement = Dataset("datasets/trainDigits.ds")
test = Dataset("datasets/testDigits.ds")
reseau = NeuralNetwork([entrainement.nbEntrees, entrainement.nbSorties])
iterations, couts = [], []
figure, axes = plt.subplots()


def etape(numero):
    for _ in range(650):
        entrees, sorties = random.choice(entrainement.data)
        reseau.activate(entrees)
        reseau.calculateGradients(sorties)
        reseau.applyGradients(0.1)
    cout = reseau.calcLoss(entrainement)
    iterations.append(650 * len(iterations) + 650)
    couts.append(cout)
    print(f"Coût après {iterations[-1]} itérations : {cout:.4f}")
    axes.clear()
    axes.plot(iterations, couts, "r-")


animation = FuncAnimation(figure, etape, frames=10, interval=1, repeat=False)
plt.show()

print(f"Coût sur le jeu de test : {reseau.calcLoss(test):.4f}")
for entrees, sorties in test.data:
    calculees = reseau.activate(entrees)
    print(f"attendu: {sorties.index(1)} : prédit: {calculees.index(max(calculees))}")
