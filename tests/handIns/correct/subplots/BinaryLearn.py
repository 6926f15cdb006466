import random

from Dataset import Dataset
from Neuron import Neuron
from plots import TwoCurves

train = Dataset("./Datasets/trainBinary.ds")
test = Dataset("./Datasets/testBinary.ds")
neuron = Neuron(train.n_in)
curves = TwoCurves()


def right(data):
    return sum(round(neuron.activate(x)) == y[0] for x, y in data) / len(data)


for step in range(3201):
    if step % 400 == 0:
        cost, accuracy = neuron.calcLoss(train), right(train)
        print(f"step {step:4d}   cost {cost:.4f}   accuracy {accuracy:.1%}")
        curves.add(step, cost, accuracy)
    x, y = random.choice(train)
    neuron.activate(x)
    neuron.calculateOutputGradient(y[0])
    neuron.applyGradient(0.1, x)

print(f"test   cost {neuron.calcLoss(test):.4f}   accuracy {right(test):.1%}")
for x, y in test:
    print(*y, ":", float(round(neuron.activate(x))))
curves.keep()
