import matplotlib.pyplot as plt

from Dataset import Dataset
from Neuron import Neuron

RATE = 0.1
THRESHOLD = 0.01

trainSet = Dataset("trainBinary.ds")
testSet = Dataset("testBinary.ds")
neuron = Neuron(64)
epochs = []
costs = []
plt.ion()
(line,) = plt.plot([], [])

epoch = 0
cost = neuron.calcLoss(trainSet)
while cost > THRESHOLD:
    print("epoch", epoch, "cost", cost)
    epochs.append(epoch)
    costs.append(cost)
    line.set_data(epochs, costs)
    plt.gca().relim()
    plt.gca().autoscale_view()
    plt.pause(0.001)
    for example in trainSet.examples:
        neuron.activate(example.inputs)
        neuron.calculateOutputGradient(example.outputs[0])
        neuron.applyGradient(RATE, example.inputs)
    cost = neuron.calcLoss(trainSet)
    epoch += 1
print("epoch", epoch, "cost", cost)

print("test cost", neuron.calcLoss(testSet))
for example in testSet.examples:
    print(int(example.outputs[0]), ":", round(neuron.activate(example.inputs)))
plt.ioff()
plt.show()
