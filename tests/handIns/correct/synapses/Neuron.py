import random

from base import Trainable
from utils import MathUtils


class Synapse:
    __slots__ = ("weight",)

    def __init__(self):
        self.weight = random.gauss(0, 0.2)


class Neuron(Trainable):
    __slots__ = ("synapses",)

    def __init__(self, inputCount: int):
        super().__init__()
        self.synapses = [Synapse() for _ in range(inputCount + 1)]

    def activate(self, inputs: list[float]) -> float:
        total = self.synapses[0].weight
        for synapse, x in zip(self.synapses[1:], inputs):
            total += synapse.weight * x
        self.value = MathUtils.sigmoid(total)
        return self.value

    def activateWithLayer(self, layer: list) -> float:
        return self.activate([cell.value for cell in layer])

    def calculateHiddenGradient(self, nextLayer: list["Neuron"], index: int) -> float:
        back = sum(n.delta * n.synapses[index + 1].weight for n in nextLayer)
        self.delta = self.value * (1 - self.value) * back
        return self.delta

    def applyGradient(self, learningRate: float, inputs: list[float]) -> None:
        step = learningRate * self.delta
        self.synapses[0].weight += step
        for synapse, x in zip(self.synapses[1:], inputs):
            synapse.weight += step * x

    def applyGradientWithLayer(self, learningRate: float, layer: list) -> None:
        self.applyGradient(learningRate, [cell.value for cell in layer])
