import random

import matplotlib.pyplot as plt

from batch import here, redraw
from Dataset import Dataset
from NeuralNetwork import NeuralNetwork

LOT = 4
train = Dataset(here("trainDigits.ds"))
test = Dataset(here("testDigits.ds"))
network = NeuralNetwork([64, 10])
costs = []
for i in range(1601):
    if i % 200 == 0:
        costs.append(network.calcLoss(train))
        print(f"{i:5d} | {costs[-1]:.4f}")
        redraw(costs)
    # the lot's gradients all come from the same weights, then one rate / LOT step each
    lot = random.sample(train.rows, LOT)
    output = network._layers[-1]
    gradients = []
    for example in lot:
        network.activate(example.features)
        network.calculateGradients(example.labels)
        gradients.append([neuron.gradient for neuron in output])
    for example, row in zip(lot, gradients):
        for neuron, gradient in zip(output, row):
            neuron._gradient = gradient
            neuron.applyGradient(0.6 / LOT, example.features)

print(f" test | {network.calcLoss(test):.4f}")
correct = 0
for example in test.rows:
    outputs = network.activate(example.features)
    expected, predicted = example.labels.index(1), outputs.index(max(outputs))
    correct += expected == predicted
    print(f"{expected} : {predicted}")
print(f"accuracy: {100 * correct / len(test.rows):.1f}%")
plt.show()
