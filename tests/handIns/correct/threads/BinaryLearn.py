import random
import time

from Dataset import Dataset
from live import LiveTraining
from Neuron import Neuron

trainset, testset = Dataset("./datasets/trainBinary.ds"), Dataset("./datasets/testBinary.ds")
neuron = Neuron(len(trainset[0][0]))


def train(live):
    for i in range(3001):
        if i % 250 == 0:
            live.record(i, neuron.calcLoss(trainset))
            time.sleep(0.03)
        x, y = random.choice(trainset)
        neuron.activate(x)
        neuron.calculateOutputGradient(y[0])
        neuron.applyGradient(0.1, x)


animation = LiveTraining(train).run()
print("test cost", neuron.calcLoss(testset))
for x, y in testset:
    print(int(y[0]), ":", round(neuron.activate(x)))
