import matplotlib.pyplot as plt
from matplotlib.animation import FuncAnimation

from Dataset import Dataset
from Neuron import Neuron

dataset = Dataset("datasets/or.ds")
neurone = Neuron(2)
iterations, couts = [], []
figure, axes = plt.subplots()


def etape(numero):
    for _ in range(20):
        for entrees, sorties in dataset.data:
            neurone.activate(entrees)
            neurone.calculateOutputGradient(sorties[0])
            neurone.applyGradient(0.5, entrees)
    cout = neurone.calcLoss(dataset)
    iterations.append(20 * len(iterations) + 20)
    couts.append(cout)
    print(f"Coût après {iterations[-1]} itérations : {cout:.4f}")
    axes.clear()
    axes.set_xlabel("itérations")
    axes.set_ylabel("coût")
    axes.plot(iterations, couts, "r-")


animation = FuncAnimation(figure, etape, frames=30, interval=1, repeat=False)
plt.show()

for entrees, sorties in dataset.data:
    prediction = 1 if neurone.activate(entrees) >= 0.5 else 0
    print(f"{entrees[0]:.0f} {entrees[1]:.0f} attendu: {sorties[0]:.0f} : prédit: {prediction}")
