import matplotlib
matplotlib.use("Qt5Agg")
import matplotlib.pyplot as plt
from Dataset import Dataset
from NeuralNetwork import NeuralNetwork

dataset = Dataset("./trainDigits.ds")
testset = Dataset("./testDigits.ds")
network = NeuralNetwork([64, 10], seed=42)
plt.ion()
i = 0
for epoch in range(4):
    for x, y in dataset:
        if i % (len(dataset) // 2) == 0:
            network.calcLoss(dataset)
            print("%.1e  %.4f" % (i, network.cost))
            plt.scatter(i, network.cost)
            plt.pause(0.001)
        network.activate(x)
        network.calculateGradients(y)
        network.applyGradients(0.1)
        i += 1

network.calcLoss(testset)
print("test  %.4f" % network.cost)
for x, y in testset:
    network.activate(x)
    print(y.argmax(), ":", network.getOutputs().argmax())
plt.show(block=True)
