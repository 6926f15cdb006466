from Dataset import Dataset
from nn.screen import show
from Neuron import Neuron

EPOCHS = 12
dataset = Dataset("trainBinary.ds")
testset = Dataset("testBinary.ds")
neuron = Neuron(64)


def training():
    for epoch in range(EPOCHS + 1):
        yield epoch, neuron.calcLoss(dataset)
        for example in dataset:
            neuron.activate(example.inputs)
            neuron.calculateOutputGradient(example.outputs[0])
            neuron.applyGradient(0.1, example.inputs)


show(training, EPOCHS, 1)

print("Test cost:", round(neuron.calcLoss(testset), 4))
for example in testset:
    print("expected", int(example.outputs[0]), ": predicted", int(neuron.activate(example.inputs) > 0.5))
