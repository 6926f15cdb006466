import matplotlib.pyplot as plt
from Dataset import Dataset
from Neuron import Neuron

train = Dataset("./trainBinary.ds")
test = Dataset("./testBinary.ds")
neuron = Neuron(64)
neuron.calcLoss(train)
print("[0] loss=%.4f" % neuron.loss)
previous = neuron.loss
plt.ion()
for i in range(1, 13):
    for ex in train.examples:
        neuron.activate(ex.inputs)
        neuron.calculateOutputGradient(ex.outputs[0])
        neuron.applyGradient(0.1, ex.inputs)
    neuron.calcLoss(train)
    print("[%d] loss=%.4f" % (i, neuron.loss))
    plt.plot([i - 1, i], [previous, neuron.loss], "b-")
    plt.pause(0.001)
    previous = neuron.loss

neuron.calcLoss(test)
print("test loss=%.4f" % neuron.loss)
for ex in test.examples:
    neuron.activate(ex.inputs)
    print("%d : %d" % (ex.outputs[0], neuron.out > 0.5))
plt.ioff()
plt.show()
