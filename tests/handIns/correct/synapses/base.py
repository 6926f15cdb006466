from utils import MathUtils


class Cell:
    """Anything that holds a value."""

    __slots__ = ("value",)

    def __init__(self, value: float = 0.0):
        self.value = value


class Trainable(Cell):
    __slots__ = ("delta",)

    def __init__(self):
        super().__init__()
        self.delta = 0.0

    def calculateOutputGradient(self, desiredOutput: float) -> float:
        self.delta = desiredOutput - self.value
        return self.delta

    def calcLoss(self, dataset) -> float:
        costs = []
        for sample in dataset.samples:
            costs.append(MathUtils.crossEntropy(sample.target[0], self.activate(sample.pixels)))
        return sum(costs) / len(costs)
