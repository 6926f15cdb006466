import matplotlib.pyplot as plt

from Dataset import Dataset
from Neuron import Neuron

EPOCHS = 10


def main() -> None:
    train, test = Dataset("trainBinary.ds"), Dataset("testBinary.ds")
    neuron = Neuron(train.inputSize)
    trainLosses: list[float] = []
    testLosses: list[float] = []
    plt.ion()
    for epoch in range(1, EPOCHS + 1):
        for sample in train.samples:
            neuron.activate(sample.pixels)
            neuron.calculateOutputGradient(sample.target[0])
            neuron.applyGradient(0.1, sample.pixels)
        trainLosses.append(neuron.calcLoss(train))
        testLosses.append(neuron.calcLoss(test))
        print(f"epoch {epoch}/{EPOCHS} - loss {trainLosses[-1]:.3f} - test loss {testLosses[-1]:.3f}")
        plt.clf()
        plt.plot(trainLosses, label="train")
        plt.plot(testLosses, label="test")
        plt.legend()
        plt.pause(0.001)
    print(f"test loss {neuron.calcLoss(test):.3f}")
    for sample in test.samples:
        print(f"{sample.target[0]:g}:{round(neuron.activate(sample.pixels))}")
    plt.ioff()
    plt.show()


if __name__ == "__main__":
    main()
