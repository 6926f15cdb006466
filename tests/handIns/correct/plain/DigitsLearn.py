import matplotlib.pyplot as plt

from Dataset import Dataset
from NeuralNetwork import NeuralNetwork

RATE = 0.1
THRESHOLD = 0.4

trainSet = Dataset("trainDigits.ds")
testSet = Dataset("testDigits.ds")
network = NeuralNetwork([64, 10])
epochs = []
costs = []
plt.ion()
(line,) = plt.plot([], [])

epoch = 0
cost = network.calcLoss(trainSet)
while cost > THRESHOLD:
    print("epoch", epoch, "cost", cost)
    epochs.append(epoch)
    costs.append(cost)
    line.set_data(epochs, costs)
    plt.gca().relim()
    plt.gca().autoscale_view()
    plt.pause(0.001)
    for example in trainSet.examples:
        network.activate(example.inputs)
        network.calculateGradients(example.outputs)
        network.applyGradients(RATE)
    cost = network.calcLoss(trainSet)
    epoch += 1
print("epoch", epoch, "cost", cost)

print("test cost", network.calcLoss(testSet))
for example in testSet.examples:
    network.activate(example.inputs)
    outputs = network.getOutputs()
    print(example.outputs.index(1), ":", outputs.index(max(outputs)))
plt.ioff()
plt.show()
