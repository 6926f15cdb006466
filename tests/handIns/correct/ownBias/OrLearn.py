import matplotlib.pyplot as plt
from Dataset import Dataset
from Neuron import Neuron

dataset = Dataset("./or.ds")
neuron = Neuron(2)
neuron.calcLoss(dataset)
print("[0] loss=%.4f" % neuron.loss)
previous = neuron.loss
plt.ion()
plt.title("Or")
for i in range(1, 1501):
    for ex in dataset.examples:
        neuron.activate(ex.inputs)
        neuron.calculateOutputGradient(ex.outputs[0])
        neuron.applyGradient(0.3, ex.inputs)
    if i % 150 == 0:
        neuron.calcLoss(dataset)
        print("[%d] loss=%.4f" % (i, neuron.loss))
        plt.plot([i - 150, i], [previous, neuron.loss], "b-")
        plt.pause(0.001)
        previous = neuron.loss

for ex in dataset.examples:
    neuron.activate(ex.inputs)
    print("%d : %d" % (ex.outputs[0], neuron.out > 0.5))
plt.ioff()
plt.show()
