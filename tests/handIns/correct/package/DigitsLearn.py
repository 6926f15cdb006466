from Dataset import Dataset
from nn.screen import show
from NeuralNetwork import NeuralNetwork

EPOCHS = 6
dataset = Dataset("trainDigits.ds")
testset = Dataset("testDigits.ds")
network = NeuralNetwork([64, 10])


def training():
    for epoch in range(EPOCHS + 1):
        yield epoch, network.calcLoss(dataset)
        for example in dataset:
            network.activate(example.inputs)
            network.calculateGradients(example.outputs)
            network.applyGradients(0.1)


show(training, EPOCHS, 10)

print("Test cost:", round(network.calcLoss(testset), 4))
for example in testset:
    outputs = network.activate(example.inputs)
    print("expected", example.outputs.index(1.0), ": predicted", outputs.index(max(outputs)))
