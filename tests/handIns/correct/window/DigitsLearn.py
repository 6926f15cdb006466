from learning import CostWindow
from Dataset import Dataset
from NeuralNetwork import NeuralNetwork

train = Dataset("trainDigits.ds")
test = Dataset("testDigits.ds")
network = NeuralNetwork([train.inputSize, train.outputSize])
window = CostWindow("DigitsLearn")
epoch = 0
loss = network.calcLoss(train)
while loss > 0.25 and epoch < 6:
    print(f"Cost: {loss:.2f}")
    window.add(epoch, loss)
    for i in range(train.count):
        network.activate(train.inputs[i])
        network.calculateGradients(train.outputs[i])
        network.applyGradients(0.1)
    loss = network.calcLoss(train)
    epoch += 1
print(f"Cost: {loss:.2f}")

print(f"Test cost: {network.calcLoss(test):.2f}")
for i in range(test.count):
    network.activate(test.inputs[i])
    out = network.getOutputs()
    print(float(test.outputs[i].index(1)), ":", float(out.index(max(out))))
window.wait()
