"""The pieces that hostile programs are put together from."""

from textwrap import dedent

from handIns.templates import fill


def join(*parts):
    return "\n\n".join(dedent(part).strip("\n") for part in parts if part) + "\n"


NEURON = """
    import math
    import random

    #HEAD#


    class Neuron:
        #CLASS#

        def __init__(self, inputCount):
            self.weights = [random.uniform(-0.5, 0.5) for _ in range(inputCount + 1)]
            self.output = 0.0
            self.gradient = 0.0
            #INIT#

        def activate(self, inputs):
            total = self.weights[0]
            for i in range(len(inputs)):
                total += self.weights[i + 1] * inputs[i]
            self.output = 1 / (1 + math.exp(-total))
            return self.output

        def activateWithLayer(self, layer):
            return self.activate([neuron.output for neuron in layer])

        def calcLoss(self, dataset):
            total = 0.0
            for example in dataset.examples:
                h = self.activate(example.inputs)
                y = example.outputs[0]
                total -= y * math.log(h) + (1 - y) * math.log(1 - h)
            return total / len(dataset.examples)

        def calculateOutputGradient(self, desiredOutput):
            #OUTPUT#

        def applyGradient(self, learningRate, inputs):
            #APPLY#

        def applyGradientWithLayer(self, learningRate, layer):
            #LAYER#

        def calculateHiddenGradient(self, nextLayer, index):
            total = 0.0
            for neuron in nextLayer:
                total += neuron.gradient * neuron.weights[index + 1]
            self.gradient = self.output * (1 - self.output) * total

    #TAIL#
"""

NETWORK = """
    import math

    from Neuron import Neuron

    #HEAD#


    class NeuralNetwork:
        #CLASS#

        def __init__(self, layerSizes):
            self.layers = [[Neuron(0) for _ in range(layerSizes[0])]]
            for i in range(1, len(layerSizes)):
                self.layers.append([Neuron(layerSizes[i - 1]) for _ in range(layerSizes[i])])

        def activate(self, inputs):
            for neuron, value in zip(self.layers[0], inputs):
                neuron.output = value
            for i in range(1, len(self.layers)):
                for neuron in self.layers[i]:
                    neuron.activateWithLayer(self.layers[i - 1])

        def getOutputs(self):
            return [neuron.output for neuron in self.layers[-1]]

        def calcLoss(self, dataset):
            #LOSS#

        def calculateGradients(self, desiredOutputs):
            #GRADIENTS#

        def applyGradients(self, learningRate):
            #APPLY#
"""


def neuron(**parts):
    """Return Neuron.py, right but for the parts given: HEAD, CLASS, INIT, OUTPUT, APPLY, …."""
    right = {
        "HEAD": "",
        "CLASS": "",
        "INIT": "",
        "OUTPUT": "self.gradient = desiredOutput - self.output",
        "APPLY": """
            self.weights[0] += learningRate * self.gradient
            for i in range(len(inputs)):
                self.weights[i + 1] += learningRate * self.gradient * inputs[i]
        """,
        "LAYER": "self.applyGradient(learningRate, [neuron.output for neuron in layer])",
        "TAIL": "",
    }
    return fill(NEURON, **(right | parts))


def network(**parts):
    """Return NeuralNetwork.py, right but for the parts given: HEAD, CLASS, LOSS, GRADIENTS, …."""
    right = {
        "HEAD": "",
        "CLASS": "",
        "LOSS": """
            total = 0.0
            for example in dataset.examples:
                self.activate(example.inputs)
                for y, h in zip(example.outputs, self.getOutputs()):
                    total -= y * math.log(h) + (1 - y) * math.log(1 - h)
            return total / len(dataset.examples)
        """,
        "GRADIENTS": """
            for neuron, desiredOutput in zip(self.layers[-1], desiredOutputs):
                neuron.calculateOutputGradient(desiredOutput)
            for i in range(len(self.layers) - 2, 0, -1):
                for index, neuron in enumerate(self.layers[i]):
                    neuron.calculateHiddenGradient(self.layers[i + 1], index)
        """,
        "APPLY": """
            for i in range(1, len(self.layers)):
                for neuron in self.layers[i]:
                    neuron.applyGradientWithLayer(learningRate, self.layers[i - 1])
        """,
    }
    return fill(NETWORK, **(right | parts))


# ---- Snippets that several tricks share -----------------------------------------------------

SPIN = """
    import time

    def spin(seconds=35, begun=[]):
        # counted from the first call, so that many calls take no longer than one
        begun.append(time.monotonic())
        while time.monotonic() < begun[0] + seconds:
            pass
"""

# A kill or a mount is tried only where it can hurt nobody but the sandbox.
ALONE = """
    import os

    def alone():
        try:
            with open("/proc/1/comm") as file:
                return os.getpid() < 50 and file.read().strip() == "bwrap"
        except OSError:
            return False
"""

SPAWN = """
    import subprocess
    import sys

    def spawn(code, **how):
        return subprocess.Popen([sys.executable, "-I", "-c", code, "@TOKEN@"], **how)
"""

# Writes without waiting, since the other end may have stopped reading.
CHANNELS = """
    import json
    import os
    import stat
    import sys

    def current():
        # the number of the question that is being answered
        frame = sys._getframe()
        while frame is not None:
            number = frame.f_locals.get("number")
            if isinstance(number, int):
                return number
            frame = frame.f_back
        return 1

    def channels(first=3):
        for number in range(first, 64):
            try:
                mode = os.fstat(number).st_mode
            except OSError:
                continue
            if stat.S_ISSOCK(mode) or stat.S_ISFIFO(mode):
                yield number

    def send(number, data):
        try:
            waits = os.get_blocking(number)
            os.set_blocking(number, False)
            try:
                return os.write(number, data)
            finally:
                os.set_blocking(number, waits)
        except OSError:
            return 0

    def tell(thing, first=3):
        text = thing if isinstance(thing, str) else json.dumps(thing)
        for number in channels(first):
            send(number, text.encode("utf-8", "surrogatepass") + b"\\n")
"""

READ = """
    def read(path):
        with open(path) as file:
            rows = [[float(word) for word in line.split()] for line in file if line.strip()]
        return list(zip(rows[1::2], rows[2::2]))
"""

# Costs that fall like 1/x, and a curve that agrees with them.
PRETEND = """
    import matplotlib.pyplot as plt

    def pretend(first=0.69, steps=40):
        plt.ion()
        (line,) = plt.plot([], [])
        epochs, costs = [], []
        for step in range(steps):
            epochs.append(step)
            costs.append(first / (1 + step))
            print("epoch", step, "cost", costs[-1])
            line.set_data(epochs, costs)
            plt.gca().relim()
            plt.gca().autoscale_view()
            plt.pause(0.001)
        print("test cost", costs[-1])
"""

ECHO_OR = """
    for inputs, outputs in read("or.ds"):
        print(int(inputs[0]), int(inputs[1]), int(outputs[0]), ":", int(outputs[0]))
"""

ECHO_BINARY = """
    for inputs, outputs in read("testBinary.ds"):
        print(int(outputs[0]), ":", int(outputs[0]))
"""

ECHO_DIGITS = """
    for inputs, outputs in read("testDigits.ds"):
        print(outputs.index(1), ":", outputs.index(1))
"""

TRAIN_BINARY = """
    from Dataset import Dataset
    from Neuron import Neuron

    trainSet = Dataset("trainBinary.ds")
    testSet = Dataset("testBinary.ds")
    neuron = Neuron(64)

    def train():
        for example in trainSet.examples:
            neuron.activate(example.inputs)
            neuron.calculateOutputGradient(example.outputs[0])
            neuron.applyGradient(0.1, example.inputs)

    def predict():
        for example in testSet.examples:
            print(int(example.outputs[0]), ":", round(neuron.activate(example.inputs)))
"""

TRAIN_DIGITS = """
    from Dataset import Dataset
    from NeuralNetwork import NeuralNetwork

    trainSet = Dataset("trainDigits.ds")
    testSet = Dataset("testDigits.ds")
    network = NeuralNetwork([64, 10])

    def train():
        for example in trainSet.examples:
            network.activate(example.inputs)
            network.calculateGradients(example.outputs)
            network.applyGradients(0.1)

    def predict():
        for example in testSet.examples:
            network.activate(example.inputs)
            outputs = network.getOutputs()
            print(example.outputs.index(1), ":", outputs.index(max(outputs)))
"""


def fakeOr(*parts):
    return {"OrLearn.py": join(READ, PRETEND, *parts)}


def fakeBinary(*parts):
    return {"BinaryLearn.py": join(READ, PRETEND, *parts)}


def fakeDigits(*parts):
    return {"DigitsLearn.py": join(READ, PRETEND, *parts)}


def gradient(output, *head, **parts):
    """Return the files of a trick on ex00: what stands in calculateOutputGradient instead."""
    return {"Neuron.py": neuron(OUTPUT=output, HEAD=join(*head), **parts)}
