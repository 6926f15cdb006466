import matplotlib.pyplot as plt
from Dataset import Dataset
from Neuron import Neuron

train = Dataset("trainBinary.ds")
test = Dataset("testBinary.ds")
neuron = Neuron(64)
costs = []
cost = neuron.calcLoss(train)
print(round(cost, 3))
while cost > 0.02:
    i = 0
    for e in train.examples:
        neuron.activate(e.inputs)
        neuron.calculateOutputGradient(e.outputs[0])
        neuron.applyGradient(0.05, e.inputs)
        i = i + 1
        if i % 60 == 0:
            cost = neuron.calcLoss(train)
            print(round(cost, 3))
            costs.append(cost)
            plt.cla()
            plt.plot(costs)
            plt.pause(0.001)

print("test:", round(neuron.calcLoss(test), 3))
for e in test.examples:
    p = 0
    if neuron.activate(e.inputs) > 0.5:
        p = 1
    print(str(int(e.outputs[0])) + ":" + str(p))
plt.show()
