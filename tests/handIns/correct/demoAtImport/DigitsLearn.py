import matplotlib.pyplot as plt
from Dataset import Dataset
from NeuralNetwork import NeuralNetwork

train = Dataset("trainDigits.ds")
test = Dataset("testDigits.ds")
network = NeuralNetwork([64, 10])
costs = []
for iteration in range(7):
    cost = network.calcLoss(train)
    print(round(cost, 3))
    costs.append(cost)
    plt.cla()
    plt.plot(costs)
    plt.pause(0.001)
    for e in train.examples:
        network.activate(e.inputs)
        network.calculateGradients(e.outputs)
        network.applyGradients(0.1)

print("test:", round(network.calcLoss(test), 3))
for e in test.examples:
    network.activate(e.inputs)
    outputs = network.getOutputs()
    best = 0
    wanted = 0
    for i in range(10):
        if outputs[i] > outputs[best]:
            best = i
        if e.outputs[i] > e.outputs[wanted]:
            wanted = i
    print(str(wanted) + ":" + str(best))
plt.show()
