import matplotlib.pyplot as plt

from Dataset import Dataset
from Neuron import Neuron

EPOCHS = 800


def main() -> None:
    data = Dataset("or.ds")
    neuron = Neuron(data.inputSize)
    losses: list[float] = []
    plt.ion()
    for epoch in range(1, EPOCHS + 1):
        for sample in data.samples:
            neuron.activate(sample.pixels)
            neuron.calculateOutputGradient(sample.target[0])
            neuron.applyGradient(0.5, sample.pixels)
        if epoch % 100 == 0:
            losses.append(neuron.calcLoss(data))
            print(f"epoch {epoch}/{EPOCHS} - loss {losses[-1]:.3f}")
            plt.clf()
            plt.plot(losses, label="loss")
            plt.legend()
            plt.pause(0.001)
    for sample in data.samples:
        a, b = sample.pixels
        print(f"{a:g} {b:g} {sample.target[0]:g}:{round(neuron.activate(sample.pixels))}")
    plt.ioff()
    plt.show()


if __name__ == "__main__":
    main()
