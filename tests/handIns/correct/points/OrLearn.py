import matplotlib
matplotlib.use("Qt5Agg")
import matplotlib.pyplot as plt
from Dataset import Dataset
from Neuron import Neuron

dataset = Dataset("./or.ds")
neuron = Neuron(2)
plt.ion()
for i in range(601):
    if i % 50 == 0:
        neuron.calcLoss(dataset)
        print("%.1e  %.4f" % (i, neuron.cost))
        plt.scatter(i, neuron.cost)
        plt.pause(0.001)
    for x, y in dataset:
        neuron.activate(x)
        neuron.calculateOutputGradient(y[0])
        neuron.applyGradient(0.5, x)

for x, y in dataset:
    neuron.activate(x)
    print(x, int(y[0]), ":", int(round(neuron.out)))
plt.show(block=True)
