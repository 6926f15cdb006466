import matplotlib.pyplot as plt
import numpy as np
from Dataset import Dataset
from Neuron import Neuron

BATCH = 16
train, test = Dataset("trainBinary.ds"), Dataset("testBinary.ds")
neuron = Neuron(train.X.shape[1])
steps, costs = [], []
for step in range(321):
    if step % 40 == 0:
        steps.append(step)
        costs.append(neuron.calcLoss(train))
        print(f"{step} : {costs[-1]:.4f}")
        plt.clf()
        plt.plot(steps, costs)
        plt.savefig("curve.png")
    total = np.zeros_like(neuron.weights)
    for i in np.random.choice(len(train), BATCH):
        neuron.activate(train.X[i])
        neuron.calculateOutputGradient(train.Y[i, 0])
        total += neuron.gradient * np.concatenate(([1.0], train.X[i]))
    neuron.weights += 0.5 * total / BATCH

print(f"test : {neuron.calcLoss(test):.4f}")
for x, y in zip(test.X, test.Y):
    print(y[0], ":", float(np.round(neuron.activate(x))))
plt.show()
