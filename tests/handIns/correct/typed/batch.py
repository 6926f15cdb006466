import math
import os

import matplotlib.pyplot as plt

HERE = os.path.dirname(os.path.abspath(__file__))


def here(name):
    return os.path.join(HERE, name)


def meanCost(neuron, dataset):
    total = 0.0
    for example in dataset.rows:
        h = neuron.activate(example.features)
        y = example.labels[0]
        total -= y * math.log(h + 1e-12) + (1 - y) * math.log(1 - h + 1e-12)
    return total / len(dataset.rows)


def descend(neuron, dataset, rate):
    """One step of the mean gradient over all the examples."""
    mean = [0.0] * neuron.size
    meanBias = 0.0
    for example in dataset.rows:
        neuron.activate(example.features)
        gradient = neuron.calculateOutputGradient(example.labels[0])
        meanBias += gradient / len(dataset.rows)
        for i, x in enumerate(example.features):
            mean[i] += gradient * x / len(dataset.rows)
    neuron.bias += rate * meanBias
    for i in range(neuron.size):
        neuron.weights[i] += rate * mean[i]


def redraw(costs):
    plt.clf()
    plt.ylabel("cost")
    plt.plot(costs, "k.-")
    plt.show(block=False)
    plt.pause(0.001)
