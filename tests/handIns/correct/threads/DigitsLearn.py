import random
import time

from Dataset import Dataset
from live import LiveTraining
from NeuralNetwork import NeuralNetwork

trainset, testset = Dataset("./datasets/trainDigits.ds"), Dataset("./datasets/testDigits.ds")
network = NeuralNetwork([64, 10])


def train(live):
    for i in range(6001):
        if i % 600 == 0:
            live.record(i, network.calcLoss(trainset))
            time.sleep(0.03)
        x, y = random.choice(trainset)
        network.activate(x)
        network.calculateGradients(y)
        network.applyGradients(0.12)


animation = LiveTraining(train).run()
print("test cost", network.calcLoss(testset))
for x, y in testset:
    network.activate(x)
    outputs = network.getOutputs()
    print(y.index(1), ":", outputs.index(max(outputs)))
