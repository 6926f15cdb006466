import random

import matplotlib.pyplot as plt
from matplotlib.animation import FuncAnimation

from Dataset import Dataset
from Neuron import Neuron

entrainement = Dataset("datasets/trainBinary.ds")
test = Dataset("datasets/testBinary.ds")
neurone = Neuron(entrainement.nbEntrees)
iterations, couts = [], []
figure, axes = plt.subplots()


def etape(numero):
    for _ in range(200):
        entrees, sorties = random.choice(entrainement.data)
        neurone.activate(entrees)
        neurone.calculateOutputGradient(sorties[0])
        neurone.applyGradient(0.2, entrees)
    cout = neurone.calcLoss(entrainement)
    iterations.append(200 * len(iterations) + 200)
    couts.append(cout)
    print(f"Coût après {iterations[-1]} itérations : {cout:.4f}")
    axes.clear()
    axes.plot(iterations, couts, "r-")


animation = FuncAnimation(figure, etape, frames=15, interval=1, repeat=False)
plt.show()

print(f"Coût sur le jeu de test : {neurone.calcLoss(test):.4f}")
for entrees, sorties in test.data:
    prediction = 1 if neurone.activate(entrees) >= 0.5 else 0
    print(f"attendu: {sorties[0]:.0f} : prédit: {prediction}")
