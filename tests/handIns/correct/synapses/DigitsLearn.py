import matplotlib.pyplot as plt

from Dataset import Dataset
from NeuralNetwork import NeuralNetwork

EPOCHS = 7


def best(values: list[float]) -> int:
    return max(range(len(values)), key=values.__getitem__)


def main() -> None:
    train, test = Dataset("trainDigits.ds"), Dataset("testDigits.ds")
    network = NeuralNetwork([train.inputSize, train.outputSize])
    trainLosses: list[float] = []
    testLosses: list[float] = []
    plt.ion()
    for epoch in range(1, EPOCHS + 1):
        for sample in train.samples:
            network.activate(sample.pixels)
            network.calculateGradients(sample.target)
            network.applyGradients(0.1)
        trainLosses.append(network.calcLoss(train))
        testLosses.append(network.calcLoss(test))
        print(f"epoch {epoch}/{EPOCHS} - loss {trainLosses[-1]:.3f} - test loss {testLosses[-1]:.3f}")
        plt.clf()
        plt.plot(trainLosses, label="train")
        plt.plot(testLosses, label="test")
        plt.legend()
        plt.pause(0.001)
    for sample in test.samples:
        print(f"{best(sample.target)}:{best(network.activate(sample.pixels))}")
    plt.ioff()
    plt.show()


if __name__ == "__main__":
    main()
