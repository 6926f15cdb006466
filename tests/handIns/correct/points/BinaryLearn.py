import matplotlib
matplotlib.use("Qt5Agg")
import matplotlib.pyplot as plt
from Dataset import Dataset
from Neuron import Neuron

dataset = Dataset("./trainBinary.ds")
testset = Dataset("./testBinary.ds")
neuron = Neuron(64)
plt.ion()
i = 0
for epoch in range(10):
    for x, y in dataset:
        if i % 200 == 0:
            neuron.calcLoss(dataset)
            print("%.1e  %.4f" % (i, neuron.cost))
            plt.scatter(i, neuron.cost)
            plt.pause(0.001)
        neuron.activate(x)
        neuron.calculateOutputGradient(y[0])
        neuron.applyGradient(0.1, x)
        i += 1

neuron.calcLoss(testset)
print("test  %.4f" % neuron.cost)
for x, y in testset:
    neuron.activate(x)
    print(y[0], ":", round(neuron.out, 0))
plt.show(block=True)
