from Dataset import Dataset
from nn.screen import show
from Neuron import Neuron

STEPS = 40
dataset = Dataset("or.ds")
neuron = Neuron(2)


def training():
    for step in range(STEPS + 1):
        yield step, neuron.calcLoss(dataset)
        for _ in range(20):
            for example in dataset:
                neuron.activate(example.inputs)
                neuron.calculateOutputGradient(example.outputs[0])
                neuron.applyGradient(0.5, example.inputs)


show(training, STEPS, 1)

for example in dataset:
    prediction = int(neuron.activate(example.inputs) > 0.5)
    print(int(example.inputs[0]), int(example.inputs[1]), "expected", int(example.outputs[0]), ": predicted", prediction)
