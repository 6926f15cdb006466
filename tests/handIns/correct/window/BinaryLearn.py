from learning import CostWindow
from Dataset import Dataset
from Neuron import Neuron

train = Dataset("trainBinary.ds")
test = Dataset("testBinary.ds")
neuron = Neuron(train.inputSize)
window = CostWindow("BinaryLearn")
epoch = 0
loss = neuron.calcLoss(train)
while loss > 0.01 and epoch < 30:
    print(f"Cost: {loss:.2f}")
    window.add(epoch, loss)
    for i in range(train.count):
        neuron.activate(train.inputs[i])
        neuron.calculateOutputGradient(train.outputs[i][0])
        neuron.applyGradient(0.05, train.inputs[i])
    loss = neuron.calcLoss(train)
    epoch += 1
print(f"Cost: {loss:.2f}")

print(f"Test cost: {neuron.calcLoss(test):.2f}")
for i in range(test.count):
    print(test.outputs[i][0], ":", float(round(neuron.activate(test.inputs[i]))))
window.wait()
