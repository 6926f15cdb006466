import matplotlib.pyplot as plt
from Dataset import Dataset
from Neuron import Neuron

dataset = Dataset("or.ds")
neuron = Neuron(2)
costs = []
iteration = 0
cost = neuron.calcLoss(dataset)
while cost > 0.04:
    if iteration % 10 == 0:
        print(round(cost, 3))
        costs.append(cost)
        plt.cla()
        plt.plot(costs)
        plt.pause(0.001)
    for e in dataset.examples:
        neuron.activate(e.inputs)
        neuron.calculateOutputGradient(e.outputs[0])
        neuron.applyGradient(0.7, e.inputs)
    cost = neuron.calcLoss(dataset)
    iteration = iteration + 1

for e in dataset.examples:
    p = 0
    if neuron.activate(e.inputs) > 0.5:
        p = 1
    print(str(int(e.inputs[0])) + " " + str(int(e.inputs[1])) + " " + str(int(e.outputs[0])) + ":" + str(p))
plt.show()
