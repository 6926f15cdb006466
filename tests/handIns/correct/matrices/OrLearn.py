import matplotlib.pyplot as plt
import numpy as np
from Dataset import Dataset
from Neuron import Neuron

data = Dataset("or.ds")
neuron = Neuron(2)
steps, costs = [], []
for step in range(4001):
    if step % 500 == 0:
        steps.append(step)
        costs.append(neuron.calcLoss(data))
        print(f"{step} : {costs[-1]:.4f}")
        plt.clf()
        plt.plot(steps, costs)
        plt.savefig("curve.png")
    i = np.random.randint(len(data))
    neuron.activate(data.X[i])
    neuron.calculateOutputGradient(data.Y[i, 0])
    neuron.applyGradient(0.5, data.X[i])

for x, y in zip(data.X, data.Y):
    print(f"{x.tolist()} {y[0]:.0f} : {neuron.activate(x):.0f}")
plt.show()
