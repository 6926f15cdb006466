import random
import time

from Dataset import Dataset
from live import LiveTraining
from Neuron import Neuron

dataset = Dataset("./datasets/or.ds")
neuron = Neuron(2)


def train(live):
    for i in range(4001):
        if i % 400 == 0:
            live.record(i, neuron.calcLoss(dataset))
            time.sleep(0.03)
        x, y = random.choice(dataset)
        neuron.activate(x)
        neuron.calculateOutputGradient(y[0])
        neuron.applyGradient(0.5, x)


animation = LiveTraining(train).run()
for x, y in dataset:
    print(int(x[0]), int(x[1]), int(y[0]), ":", round(neuron.activate(x)))
