import matplotlib.pyplot as plt
from Dataset import Dataset
from NeuralNetwork import NeuralNetwork

train = Dataset("./trainDigits.ds")
test = Dataset("./testDigits.ds")
network = NeuralNetwork([64, 10])
network.calcLoss(train)
print("[0] loss=%.4f" % network.loss)
previous = network.loss
plt.ion()
for i in range(1, 7):
    for ex in train.examples:
        network.activate(ex.inputs)
        network.calculateGradients(ex.outputs)
        network.applyGradients(0.1)
    network.calcLoss(train)
    print("[%d] loss=%.4f" % (i, network.loss))
    plt.plot([i - 1, i], [previous, network.loss], "b-")
    plt.pause(0.001)
    previous = network.loss

network.calcLoss(test)
print("test loss=%.4f" % network.loss)
for ex in test.examples:
    network.activate(ex.inputs)
    out = network.getOutputs()
    print("%d : %d" % (ex.outputs.index(max(ex.outputs)), out.index(max(out))))
plt.ioff()
plt.show()
