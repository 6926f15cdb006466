import random

import numpy as np

from Dataset import Dataset
from NeuralNetwork import NeuralNetwork
from plots import TwoCurves

train = Dataset("./Datasets/trainDigits.ds")
test = Dataset("./Datasets/testDigits.ds")
network = NeuralNetwork([train.n_in, train.n_out])
curves = TwoCurves()


def right(data):
    return np.mean([np.argmax(network.activate(x)) == np.argmax(y) for x, y in data])


for step in range(6001):
    if step % 750 == 0:
        some = random.sample(train.samples, 250)
        cost, accuracy = network.calcLoss(some), right(some)
        print(f"step {step:4d}   cost {cost:.4f}   accuracy {accuracy:.1%}")
        curves.add(step, cost, accuracy)
    x, y = random.choice(train)
    network.activate(x)
    network.calculateGradients(y)
    network.applyGradients(0.1)

print(f"test   cost {network.calcLoss(test):.4f}   accuracy {right(test):.1%}")
for x, y in test:
    print(np.argmax(y), ":", np.argmax(network.activate(x)))
curves.keep()
