"""Wrong hand-ins: each is the hand-in `plain` with one small change that breaks one exercise.

A mutant replaces one passage of one file. The passage occurs exactly once there, so that
`text.replace(mutant.old, mutant.new)` is the whole recipe. The changed file still compiles and
imports. What is wrong shows in behaviour; for some of the scripts only when the data sets are
replaced by others (`and.ds` in place of `or.ds`, a test set with other labels).

Nothing runs when this module is imported.
"""

from typing import NamedTuple


class Mutant(NamedTuple):
    """One wrong hand-in: the exercise it breaks, and the change that breaks it."""

    exercise: str  # the exercise that it breaks, "ex03"
    name: str  # what is wrong, in a few words
    file: str  # which file of `plain` is changed
    old: str  # text that occurs exactly once in it
    new: str  # what stands there instead


# Passages of Neuron.py that several mutants replace.
OUTPUT_GRADIENT = "self.gradient = desiredOutput - self.output"
APPLY = (
    "def applyGradient(self, learningRate, inputs):\n"
    "        self.weights[0] += learningRate * self.gradient\n"
    "        for i in range(len(inputs)):\n"
    "            self.weights[i + 1] += learningRate * self.gradient * inputs[i]\n"
)
BEFORE_APPLY = (  # from the end of activate() to the beginning of applyGradient()
    "        self.output = 1 / (1 + math.exp(-total))\n"
    "        return self.output\n"
    "\n"
    "    def activateWithLayer(self, layer):\n"
    "        return self.activate([neuron.output for neuron in layer])\n"
    "\n"
    "    def calcLoss(self, dataset):\n"
    "        total = 0.0\n"
    "        for example in dataset.examples:\n"
    "            h = self.activate(example.inputs)\n"
    "            y = example.outputs[0]\n"
    "            total -= y * math.log(h) + (1 - y) * math.log(1 - h)\n"
    "        return total / len(dataset.examples)\n"
    "\n"
    "    def calculateOutputGradient(self, desiredOutput):\n"
    "        self.gradient = desiredOutput - self.output\n"
    "\n"
    "    "
)
APPLY_WEIGHT = "self.weights[i + 1] += learningRate * self.gradient * inputs[i]"
APPLY_LAYER = (
    "def applyGradientWithLayer(self, learningRate, layer):\n"
    "        self.weights[0] += learningRate * self.gradient\n"
    "        for i in range(len(layer)):\n"
    "            self.weights[i + 1] += learningRate * self.gradient * layer[i].output\n"
)
APPLY_LAYER_WEIGHT = "self.weights[i + 1] += learningRate * self.gradient * layer[i].output"
HIDDEN_TERM = "total += neuron.gradient * neuron.weights[index + 1]"
HIDDEN_RESULT = "self.gradient = self.output * (1 - self.output) * total"

# Passages of NeuralNetwork.py.
LOSS_ACTIVATE = "            self.activate(example.inputs)\n"
LOSS_PAIRS = "for y, h in zip(example.outputs, self.getOutputs()):"
LOSS_TERM = "total -= y * math.log(h) + (1 - y) * math.log(1 - h)"
LOSS_RESULT = "return total / len(dataset.examples)"
GRADIENT_PAIRS = "for neuron, desiredOutput in zip(self.layers[-1], desiredOutputs):"
GRADIENT_CALL = "neuron.calculateOutputGradient(desiredOutput)"
APPLY_ALL = (
    "def applyGradients(self, learningRate):\n"
    "        for i in range(1, len(self.layers)):\n"
    "            for neuron in self.layers[i]:\n"
    "                neuron.applyGradientWithLayer(learningRate, self.layers[i - 1])\n"
)
APPLY_ALL_CALL = "neuron.applyGradientWithLayer(learningRate, self.layers[i - 1])"
HIDDEN_LAYERS = "for i in range(len(self.layers) - 2, 0, -1):"
HIDDEN_NEURONS = "for index, neuron in enumerate(self.layers[i]):"
HIDDEN_CALL = "neuron.calculateHiddenGradient(self.layers[i + 1], index)"

# Passages of OrLearn.py.
OR_TRAINING = (
    "while cost > THRESHOLD:\n"
    "    for example in dataset.examples:\n"
    "        neuron.activate(example.inputs)\n"
    "        neuron.calculateOutputGradient(example.outputs[0])\n"
    "        neuron.applyGradient(RATE, example.inputs)\n"
    "    cost = neuron.calcLoss(dataset)\n"
)
OR_PRINT = '        print("iteration", iteration, "cost", cost)\n'
OR_DRAW = (
    "        line.set_data(iterations, costs)\n"
    "        plt.gca().relim()\n"
    "        plt.gca().autoscale_view()\n"
    "        plt.pause(0.001)\n"
)
OR_PREDICT = "for example in dataset.examples:\n    h = neuron.activate(example.inputs)\n"
OR_PREDICTION = 'print(int(x1), int(x2), int(example.outputs[0]), ":", round(h))'

# Passages of BinaryLearn.py.
BINARY_SETS = 'trainSet = Dataset("trainBinary.ds")\ntestSet = Dataset("testBinary.ds")\n'
BINARY_PRINT = '    print("epoch", epoch, "cost", cost)\n    epochs.append(epoch)\n'
BINARY_TRAINING = (
    "    for example in trainSet.examples:\n"
    "        neuron.activate(example.inputs)\n"
    "        neuron.calculateOutputGradient(example.outputs[0])\n"
    "        neuron.applyGradient(RATE, example.inputs)\n"
    "    cost = neuron.calcLoss(trainSet)\n"
    "    epoch += 1\n"
)
BINARY_LAST_COST = 'print("epoch", epoch, "cost", cost)\n\nprint("test cost"'
BINARY_TEST_COST = 'print("test cost", neuron.calcLoss(testSet))\n'
BINARY_PREDICT = "for example in testSet.examples:\n"
BINARY_PREDICTION = 'print(int(example.outputs[0]), ":", round(neuron.activate(example.inputs)))'

# Passages of DigitsLearn.py.
DIGITS_SETS = 'trainSet = Dataset("trainDigits.ds")\ntestSet = Dataset("testDigits.ds")\n'
DIGITS_PRINT = '    print("epoch", epoch, "cost", cost)\n    epochs.append(epoch)\n'
DIGITS_DRAW = (
    "    line.set_data(epochs, costs)\n"
    "    plt.gca().relim()\n"
    "    plt.gca().autoscale_view()\n"
    "    plt.pause(0.001)\n"
)
DIGITS_TRAINING = (
    "    for example in trainSet.examples:\n"
    "        network.activate(example.inputs)\n"
    "        network.calculateGradients(example.outputs)\n"
    "        network.applyGradients(RATE)\n"
    "    cost = network.calcLoss(trainSet)\n"
    "    epoch += 1\n"
)
DIGITS_TEST_COST = 'print("test cost", network.calcLoss(testSet))\n'
DIGITS_PREDICT = "for example in testSet.examples:\n"
DIGITS_PREDICTION = 'print(example.outputs.index(1), ":", outputs.index(max(outputs)))'


EX00 = [
    Mutant(
        "ex00",
        "the sign is wrong: h - y",
        "Neuron.py",
        OUTPUT_GRADIENT,
        "self.gradient = self.output - desiredOutput",
    ),
    Mutant(
        "ex00",
        "the gradient is multiplied by h(1 - h)",
        "Neuron.py",
        OUTPUT_GRADIENT,
        "self.gradient = (desiredOutput - self.output) * self.output * (1 - self.output)",
    ),
    Mutant(
        "ex00",
        "the gradient is divided by h(1 - h)",
        "Neuron.py",
        OUTPUT_GRADIENT,
        "self.gradient = (desiredOutput - self.output) / (self.output * (1 - self.output))",
    ),
    Mutant(
        "ex00",
        "the gradient is doubled, as that of a squared error",
        "Neuron.py",
        OUTPUT_GRADIENT,
        "self.gradient = 2 * (desiredOutput - self.output)",
    ),
    Mutant(
        "ex00",
        "the gradient is squared",
        "Neuron.py",
        OUTPUT_GRADIENT,
        "self.gradient = (desiredOutput - self.output) ** 2",
    ),
    Mutant(
        "ex00",
        "the gradient is an absolute value",
        "Neuron.py",
        OUTPUT_GRADIENT,
        "self.gradient = abs(desiredOutput - self.output)",
    ),
    Mutant(
        "ex00",
        "only the sign of the gradient is kept",
        "Neuron.py",
        OUTPUT_GRADIENT,
        "self.gradient = math.copysign(1.0, desiredOutput - self.output)",
    ),
    Mutant(
        "ex00",
        "negative gradients become zero",
        "Neuron.py",
        OUTPUT_GRADIENT,
        "self.gradient = max(0.0, desiredOutput - self.output)",
    ),
    Mutant(
        "ex00",
        "the gradient is cut to between -0.3 and 0.3",
        "Neuron.py",
        OUTPUT_GRADIENT,
        "self.gradient = max(-0.3, min(0.3, desiredOutput - self.output))",
    ),
    Mutant(
        "ex00",
        "the gradient is truncated to an integer",
        "Neuron.py",
        OUTPUT_GRADIENT,
        "self.gradient = int(desiredOutput - self.output)",
    ),
    Mutant(
        "ex00",
        "the output is rounded first, as in a perceptron",
        "Neuron.py",
        OUTPUT_GRADIENT,
        "self.gradient = desiredOutput - round(self.output)",
    ),
    Mutant(
        "ex00",
        "the gradient is added to the one before",
        "Neuron.py",
        OUTPUT_GRADIENT,
        "self.gradient += desiredOutput - self.output",
    ),
    Mutant(
        "ex00",
        "the gradient is returned and not kept",
        "Neuron.py",
        OUTPUT_GRADIENT,
        "return desiredOutput - self.output",
    ),
    Mutant(
        "ex00",
        "the desired output is ignored",
        "Neuron.py",
        OUTPUT_GRADIENT,
        "self.gradient = 1 - self.output",
    ),
    Mutant(
        "ex00",
        "a desired 0 is taken for -1",
        "Neuron.py",
        OUTPUT_GRADIENT,
        "self.gradient = (2 * desiredOutput - 1) - self.output",
    ),
    Mutant(
        "ex00",
        "the weighted sum is used in place of h",
        "Neuron.py",
        OUTPUT_GRADIENT,
        "self.gradient = desiredOutput - math.log(self.output / (1 - self.output))",
    ),
    Mutant(
        "ex00",
        "the bias is used in place of h",
        "Neuron.py",
        OUTPUT_GRADIENT,
        "self.gradient = desiredOutput - self.weights[0]",
    ),
    Mutant(
        "ex00",
        "the cost is kept in place of its gradient",
        "Neuron.py",
        OUTPUT_GRADIENT,
        "self.gradient = -(\n"
        "            desiredOutput * math.log(self.output)\n"
        "            + (1 - desiredOutput) * math.log(1 - self.output)\n"
        "        )",
    ),
    Mutant(
        "ex00",
        "the bias moves already here",
        "Neuron.py",
        OUTPUT_GRADIENT,
        "self.gradient = desiredOutput - self.output\n        self.weights[0] += self.gradient",
    ),
    Mutant(
        "ex00",
        "the method's name is misspelt",
        "Neuron.py",
        "def calculateOutputGradient(self, desiredOutput):",
        "def calculateOuputGradient(self, desiredOutput):",
    ),
]

EX01 = [
    Mutant(
        "ex01",
        "the bias is left out of the update",
        "Neuron.py",
        APPLY,
        "def applyGradient(self, learningRate, inputs):\n"
        "        for i in range(len(inputs)):\n"
        "            self.weights[i + 1] += learningRate * self.gradient * inputs[i]\n",
    ),
    Mutant(
        "ex01",
        "only the bias is updated",
        "Neuron.py",
        APPLY,
        "def applyGradient(self, learningRate, inputs):\n"
        "        self.weights[0] += learningRate * self.gradient\n",
    ),
    Mutant(
        "ex01",
        "the update is subtracted",
        "Neuron.py",
        APPLY,
        "def applyGradient(self, learningRate, inputs):\n"
        "        self.weights[0] -= learningRate * self.gradient\n"
        "        for i in range(len(inputs)):\n"
        "            self.weights[i + 1] -= learningRate * self.gradient * inputs[i]\n",
    ),
    Mutant(
        "ex01",
        "the update is subtracted from all weights but the bias",
        "Neuron.py",
        APPLY_WEIGHT,
        "self.weights[i + 1] -= learningRate * self.gradient * inputs[i]",
    ),
    Mutant(
        "ex01",
        "the rate is ignored",
        "Neuron.py",
        APPLY,
        "def applyGradient(self, learningRate, inputs):\n"
        "        self.weights[0] += self.gradient\n"
        "        for i in range(len(inputs)):\n"
        "            self.weights[i + 1] += self.gradient * inputs[i]\n",
    ),
    Mutant(
        "ex01",
        "the rate is ignored for the bias",
        "Neuron.py",
        APPLY,
        "def applyGradient(self, learningRate, inputs):\n"
        "        self.weights[0] += self.gradient\n"
        "        for i in range(len(inputs)):\n"
        "            self.weights[i + 1] += learningRate * self.gradient * inputs[i]\n",
    ),
    Mutant(
        "ex01",
        "a rate of 0.1 is used whatever the rate given",
        "Neuron.py",
        APPLY,
        "def applyGradient(self, learningRate, inputs):\n"
        "        self.weights[0] += 0.1 * self.gradient\n"
        "        for i in range(len(inputs)):\n"
        "            self.weights[i + 1] += 0.1 * self.gradient * inputs[i]\n",
    ),
    Mutant(
        "ex01",
        "the rate is squared",
        "Neuron.py",
        APPLY_WEIGHT,
        "self.weights[i + 1] += learningRate**2 * self.gradient * inputs[i]",
    ),
    Mutant(
        "ex01",
        "the rate is divided by the number of inputs",
        "Neuron.py",
        APPLY_WEIGHT,
        "self.weights[i + 1] += learningRate / len(inputs) * self.gradient * inputs[i]",
    ),
    Mutant(
        "ex01",
        "the inputs are ignored",
        "Neuron.py",
        APPLY_WEIGHT,
        "self.weights[i + 1] += learningRate * self.gradient",
    ),
    Mutant(
        "ex01",
        "the indices of the weights are one too low",
        "Neuron.py",
        APPLY_WEIGHT,
        "self.weights[i] += learningRate * self.gradient * inputs[i]",
    ),
    Mutant(
        "ex01",
        "the inputs are taken in reverse order",
        "Neuron.py",
        APPLY_WEIGHT,
        "self.weights[i + 1] += learningRate * self.gradient * inputs[-1 - i]",
    ),
    Mutant(
        "ex01",
        "the last weight is forgotten",
        "Neuron.py",
        APPLY,
        "def applyGradient(self, learningRate, inputs):\n"
        "        self.weights[0] += learningRate * self.gradient\n"
        "        for i in range(len(inputs) - 1):\n"
        "            self.weights[i + 1] += learningRate * self.gradient * inputs[i]\n",
    ),
    Mutant(
        "ex01",
        "only the bias and the first weight are updated",
        "Neuron.py",
        APPLY_WEIGHT,
        "self.weights[i + 1] += learningRate * self.gradient * inputs[i]\n            break",
    ),
    Mutant(
        "ex01",
        "the weights are replaced by the step",
        "Neuron.py",
        APPLY_WEIGHT,
        "self.weights[i + 1] = learningRate * self.gradient * inputs[i]",
    ),
    Mutant(
        "ex01",
        "the weights are multiplied by the step",
        "Neuron.py",
        APPLY_WEIGHT,
        "self.weights[i + 1] *= 1 + learningRate * self.gradient * inputs[i]",
    ),
    Mutant(
        "ex01",
        "the gradient is applied twice",
        "Neuron.py",
        APPLY_WEIGHT,
        "self.weights[i + 1] += 2 * learningRate * self.gradient * inputs[i]",
    ),
    Mutant(
        "ex01",
        "the step is multiplied by h(1 - h)",
        "Neuron.py",
        APPLY_WEIGHT,
        "slope = self.output * (1 - self.output)\n"
        "            self.weights[i + 1] += learningRate * self.gradient * slope * inputs[i]",
    ),
    Mutant(
        "ex01",
        "the bias is multiplied by the first input",
        "Neuron.py",
        APPLY,
        "def applyGradient(self, learningRate, inputs):\n"
        "        self.weights[0] += learningRate * self.gradient * inputs[0]\n"
        "        for i in range(len(inputs)):\n"
        "            self.weights[i + 1] += learningRate * self.gradient * inputs[i]\n",
    ),
    Mutant(
        "ex01",
        "the gradient is calculated anew as though 1 was desired",
        "Neuron.py",
        APPLY,
        "def applyGradient(self, learningRate, inputs):\n"
        "        self.gradient = 1 - self.output\n"
        "        self.weights[0] += learningRate * self.gradient\n"
        "        for i in range(len(inputs)):\n"
        "            self.weights[i + 1] += learningRate * self.gradient * inputs[i]\n",
    ),
    Mutant(
        "ex01",
        "the inputs of the first call are used in all later calls",
        "Neuron.py",
        APPLY,
        "def applyGradient(self, learningRate, inputs):\n"
        '        if not hasattr(self, "inputs"):\n'
        "            self.inputs = list(inputs)\n"
        "        self.weights[0] += learningRate * self.gradient\n"
        "        for i in range(len(inputs)):\n"
        "            self.weights[i + 1] += learningRate * self.gradient * self.inputs[i]\n",
    ),
    Mutant(
        "ex01",
        "the inputs of the last activation are used, not those given",
        "Neuron.py",
        BEFORE_APPLY + APPLY,
        "        self.inputs = list(inputs)\n"
        + BEFORE_APPLY
        + "def applyGradient(self, learningRate, inputs):\n"
        "        self.weights[0] += learningRate * self.gradient\n"
        "        for i in range(len(inputs)):\n"
        "            self.weights[i + 1] += learningRate * self.gradient * self.inputs[i]\n",
    ),
    Mutant(
        "ex01",
        "the step is written into the caller's list of inputs",
        "Neuron.py",
        APPLY_WEIGHT,
        "inputs[i] *= learningRate * self.gradient\n            self.weights[i + 1] += inputs[i]",
    ),
    Mutant(
        "ex01",
        "the constant input of the bias stays in the caller's list",
        "Neuron.py",
        APPLY,
        "def applyGradient(self, learningRate, inputs):\n"
        "        inputs.insert(0, 1.0)\n"
        "        for i in range(len(inputs)):\n"
        "            self.weights[i] += learningRate * self.gradient * inputs[i]\n",
    ),
    Mutant(
        "ex01",
        "weights shrink by a tenth at every call",
        "Neuron.py",
        APPLY_WEIGHT,
        "self.weights[i + 1] *= 0.9\n"
        "            self.weights[i + 1] += learningRate * self.gradient * inputs[i]",
    ),
]

EX02 = [
    Mutant(
        "ex02",
        "nothing is ever drawn",
        "OrLearn.py",
        "plt.ion()\n"
        "(line,) = plt.plot([], [])\n"
        'plt.xlabel("iterations")\n'
        'plt.ylabel("cost")\n'
        "\n"
        "iteration = 0\n"
        "cost = neuron.calcLoss(dataset)\n"
        + OR_TRAINING
        + "    if iteration % 10 == 0 or cost <= THRESHOLD:\n"
        + OR_PRINT
        + "        iterations.append(iteration)\n"
        "        costs.append(cost)\n" + OR_DRAW + "    iteration += 1\n"
        "\n" + OR_PREDICT + "    x1, x2 = example.inputs\n"
        "    " + OR_PREDICTION + "\n"
        "plt.ioff()\n"
        "plt.show()\n",
        "iteration = 0\n"
        "cost = neuron.calcLoss(dataset)\n"
        + OR_TRAINING
        + "    if iteration % 10 == 0 or cost <= THRESHOLD:\n"
        + OR_PRINT
        + "    iteration += 1\n"
        "\n" + OR_PREDICT + "    x1, x2 = example.inputs\n"
        "    " + OR_PREDICTION + "\n",
    ),
    Mutant(
        "ex02",
        "no point ever reaches the curve",
        "OrLearn.py",
        OR_DRAW,
        "",
    ),
    Mutant(
        "ex02",
        "the curve is drawn once, when the training is over",
        "OrLearn.py",
        OR_DRAW,
        "        if cost <= THRESHOLD:\n"
        "            line.set_data(iterations, costs)\n"
        "            plt.gca().relim()\n"
        "            plt.gca().autoscale_view()\n"
        "            plt.pause(0.001)\n",
    ),
    Mutant(
        "ex02",
        "the curve is a single point that moves",
        "OrLearn.py",
        "line.set_data(iterations, costs)",
        "line.set_data([iteration], [cost])",
    ),
    Mutant(
        "ex02",
        "the curve is that of 1 / (i + 1), not of the cost",
        "OrLearn.py",
        "costs.append(cost)",
        "costs.append(1 / (iteration + 1))",
    ),
    Mutant(
        "ex02",
        "1 / (i + 1) is printed in place of the cost",
        "OrLearn.py",
        OR_PRINT,
        '        print("iteration", iteration, "cost", 1 / (iteration + 1))\n',
    ),
    Mutant(
        "ex02",
        "the cost is never printed",
        "OrLearn.py",
        OR_PRINT,
        "",
    ),
    Mutant(
        "ex02",
        "the cost is printed once, when the training is over",
        "OrLearn.py",
        OR_PRINT,
        '        if cost <= THRESHOLD:\n            print("iteration", iteration, "cost", cost)\n',
    ),
    Mutant(
        "ex02",
        "the costs are all printed when the training is over",
        "OrLearn.py",
        OR_PRINT,
        "        if cost <= THRESHOLD:\n"
        "            for past, pastCost in zip(iterations, costs):\n"
        '                print("iteration", past, "cost", pastCost)\n',
    ),
    Mutant(
        "ex02",
        "the cost is shown at the first iteration only",
        "OrLearn.py",
        "if iteration % 10 == 0 or cost <= THRESHOLD:",
        "if iteration == 0:",
    ),
    Mutant(
        "ex02",
        "the cost of the first iteration is printed every time",
        "OrLearn.py",
        OR_PRINT,
        '        print("iteration", iteration, "cost", costs[0] if costs else cost)\n',
    ),
    Mutant(
        "ex02",
        "nothing is learned, the cost is 1 / (i + 1)",
        "OrLearn.py",
        OR_TRAINING,
        "while cost > THRESHOLD:\n    cost = 1 / (1 + iteration)\n",
    ),
    Mutant(
        "ex02",
        "the weights follow a formula for OR, not the gradient",
        "OrLearn.py",
        OR_TRAINING,
        "while cost > THRESHOLD:\n"
        "    neuron.weights = [-0.1 * iteration, 0.2 * iteration, 0.2 * iteration]\n"
        "    cost = neuron.calcLoss(dataset)\n",
    ),
    Mutant(
        "ex02",
        "the weights of OR are written down in place of learning",
        "OrLearn.py",
        "neuron = Neuron(2)\n",
        "neuron = Neuron(2)\nneuron.weights = [-5.0, 10.0, 10.0]\n",
    ),
    Mutant(
        "ex02",
        "the learning rate is zero",
        "OrLearn.py",
        OR_TRAINING,
        "while iteration < 100:\n"
        "    for example in dataset.examples:\n"
        "        neuron.activate(example.inputs)\n"
        "        neuron.calculateOutputGradient(example.outputs[0])\n"
        "        neuron.applyGradient(0.0, example.inputs)\n"
        "    cost = neuron.calcLoss(dataset)\n",
    ),
    Mutant(
        "ex02",
        "the opposite of each desired output is learned",
        "OrLearn.py",
        OR_TRAINING,
        "while iteration < 100:\n"
        "    for example in dataset.examples:\n"
        "        neuron.activate(example.inputs)\n"
        "        neuron.calculateOutputGradient(1 - example.outputs[0])\n"
        "        neuron.applyGradient(RATE, example.inputs)\n"
        "    cost = neuron.calcLoss(dataset)\n",
    ),
    Mutant(
        "ex02",
        "only the first example is learned",
        "OrLearn.py",
        OR_TRAINING,
        "while iteration < 100:\n"
        "    for example in dataset.examples[:1]:\n"
        "        neuron.activate(example.inputs)\n"
        "        neuron.calculateOutputGradient(example.outputs[0])\n"
        "        neuron.applyGradient(RATE, example.inputs)\n"
        "    cost = neuron.calcLoss(dataset)\n",
    ),
    Mutant(
        "ex02",
        "the threshold can never be reached",
        "OrLearn.py",
        "while cost > THRESHOLD:",
        "while cost > -1:",
    ),
    Mutant(
        "ex02",
        "the predictions are missing",
        "OrLearn.py",
        OR_PREDICT + "    x1, x2 = example.inputs\n    " + OR_PREDICTION + "\n",
        "",
    ),
    Mutant(
        "ex02",
        "the prediction of the last example is missing",
        "OrLearn.py",
        OR_PREDICT,
        "for example in dataset.examples[:-1]:\n    h = neuron.activate(example.inputs)\n",
    ),
    Mutant(
        "ex02",
        "each line has the prediction of the line before",
        "OrLearn.py",
        OR_PREDICT,
        "for example in dataset.examples:\n"
        "    h = neuron.output\n"
        "    neuron.activate(example.inputs)\n",
    ),
    Mutant(
        "ex02",
        "Python's `or` predicts, not the neuron",
        "OrLearn.py",
        OR_PREDICTION,
        'print(int(x1), int(x2), int(example.outputs[0]), ":", int(x1 or x2))',
    ),
    Mutant(
        "ex02",
        "1 is predicted for all examples",
        "OrLearn.py",
        OR_PREDICTION,
        'print(int(x1), int(x2), int(example.outputs[0]), ":", 1)',
    ),
    Mutant(
        "ex02",
        "a name is misspelt after the training",
        "OrLearn.py",
        OR_PREDICT,
        "for example in dataSet.examples:\n    h = neuron.activate(example.inputs)\n",
    ),
]

EX03 = [
    Mutant(
        "ex03",
        "the window of the curve opens when the training is over",
        "BinaryLearn.py",
        "plt.ion()\n"
        "(line,) = plt.plot([], [])\n"
        "\n"
        "epoch = 0\n"
        "cost = neuron.calcLoss(trainSet)\n"
        "while cost > THRESHOLD:\n" + BINARY_PRINT + "    costs.append(cost)\n"
        "    line.set_data(epochs, costs)\n"
        "    plt.gca().relim()\n"
        "    plt.gca().autoscale_view()\n"
        "    plt.pause(0.001)\n",
        "(line,) = plt.plot([], [])\n"
        "\n"
        "epoch = 0\n"
        "cost = neuron.calcLoss(trainSet)\n"
        "while cost > THRESHOLD:\n" + BINARY_PRINT + "    costs.append(cost)\n"
        "    line.set_data(epochs, costs)\n"
        "    plt.gca().relim()\n"
        "    plt.gca().autoscale_view()\n",
    ),
    Mutant(
        "ex03",
        "the curve is a single point that moves",
        "BinaryLearn.py",
        "line.set_data(epochs, costs)",
        "line.set_data([epoch], [cost])",
    ),
    Mutant(
        "ex03",
        "the curve is that of 1 / (i + 1), not of the cost",
        "BinaryLearn.py",
        "costs.append(cost)",
        "costs.append(1 / (epoch + 1))",
    ),
    Mutant(
        "ex03",
        "the cost is printed only when the training is over",
        "BinaryLearn.py",
        BINARY_PRINT,
        "    epochs.append(epoch)\n",
    ),
    Mutant(
        "ex03",
        "the costs are all printed when the training is over",
        "BinaryLearn.py",
        BINARY_PRINT + "    costs.append(cost)\n"
        "    line.set_data(epochs, costs)\n"
        "    plt.gca().relim()\n"
        "    plt.gca().autoscale_view()\n"
        "    plt.pause(0.001)\n" + BINARY_TRAINING,
        "    epochs.append(epoch)\n"
        "    costs.append(cost)\n"
        "    line.set_data(epochs, costs)\n"
        "    plt.gca().relim()\n"
        "    plt.gca().autoscale_view()\n"
        "    plt.pause(0.001)\n" + BINARY_TRAINING + "for past, pastCost in zip(epochs, costs):\n"
        '    print("epoch", past, "cost", pastCost)\n',
    ),
    Mutant(
        "ex03",
        "during the training the cost goes to standard error",
        "BinaryLearn.py",
        BINARY_PRINT,
        "    import sys\n"
        "\n"
        '    print("epoch", epoch, "cost", cost, file=sys.stderr)\n'
        "    epochs.append(epoch)\n",
    ),
    Mutant(
        "ex03",
        "100 - epoch is printed in place of the cost",
        "BinaryLearn.py",
        BINARY_PRINT,
        '    print("epoch", epoch, "cost", 100 - epoch)\n    epochs.append(epoch)\n',
    ),
    Mutant(
        "ex03",
        "the test set takes the place of the training set",
        "BinaryLearn.py",
        BINARY_SETS,
        'trainSet = Dataset("testBinary.ds")\ntestSet = Dataset("testBinary.ds")\n',
    ),
    Mutant(
        "ex03",
        "the training set takes the place of the test set",
        "BinaryLearn.py",
        BINARY_SETS,
        'trainSet = Dataset("trainBinary.ds")\ntestSet = Dataset("trainBinary.ds")\n',
    ),
    Mutant(
        "ex03",
        "the two sets are exchanged",
        "BinaryLearn.py",
        BINARY_SETS,
        'trainSet = Dataset("testBinary.ds")\ntestSet = Dataset("trainBinary.ds")\n',
    ),
    Mutant(
        "ex03",
        "nothing is learned, the cost shrinks by a formula",
        "BinaryLearn.py",
        BINARY_TRAINING,
        "    cost *= 0.7\n    epoch += 1\n",
    ),
    Mutant(
        "ex03",
        "the gradient is never calculated",
        "BinaryLearn.py",
        BINARY_TRAINING,
        "    for example in trainSet.examples:\n"
        "        neuron.activate(example.inputs)\n"
        "        neuron.applyGradient(RATE, example.inputs)\n"
        "    cost = neuron.calcLoss(trainSet)\n"
        "    epoch += 1\n"
        "    if epoch == 10:\n"
        "        break\n",
    ),
    Mutant(
        "ex03",
        "only images of 0 are learned",
        "BinaryLearn.py",
        BINARY_TRAINING,
        "    for example in trainSet.examples:\n"
        "        if example.outputs[0] == 1:\n"
        "            continue\n"
        "        neuron.activate(example.inputs)\n"
        "        neuron.calculateOutputGradient(example.outputs[0])\n"
        "        neuron.applyGradient(RATE, example.inputs)\n"
        "    cost = neuron.calcLoss(trainSet)\n"
        "    epoch += 1\n"
        "    if epoch == 10:\n"
        "        break\n",
    ),
    Mutant(
        "ex03",
        "the weights go up the cost",
        "BinaryLearn.py",
        BINARY_TRAINING,
        "    for example in trainSet.examples:\n"
        "        neuron.activate(example.inputs)\n"
        "        neuron.calculateOutputGradient(example.outputs[0])\n"
        "        neuron.applyGradient(-0.001, example.inputs)\n"
        "    cost = neuron.calcLoss(trainSet)\n"
        "    epoch += 1\n"
        "    if epoch == 10:\n"
        "        break\n",
    ),
    Mutant(
        "ex03",
        "the script gives up after the training",
        "BinaryLearn.py",
        BINARY_LAST_COST,
        'raise SystemExit("the test is missing")\n\nprint("test cost"',
    ),
    Mutant(
        "ex03",
        "a name is misspelt after the training",
        "BinaryLearn.py",
        BINARY_PREDICT,
        "for example in testset.examples:\n",
    ),
    Mutant(
        "ex03",
        "the predictions are missing",
        "BinaryLearn.py",
        BINARY_PREDICT + "    " + BINARY_PREDICTION + "\n",
        "",
    ),
    Mutant(
        "ex03",
        "the prediction of the first example is missing",
        "BinaryLearn.py",
        BINARY_PREDICT,
        "for example in testSet.examples[1:]:\n",
    ),
    Mutant(
        "ex03",
        "the training set is predicted",
        "BinaryLearn.py",
        BINARY_PREDICT + "    " + BINARY_PREDICTION,
        "for example in trainSet.examples:\n    " + BINARY_PREDICTION,
    ),
    Mutant(
        "ex03",
        "the predictions stand in reverse order beside the expected outputs",
        "BinaryLearn.py",
        BINARY_PREDICT + "    " + BINARY_PREDICTION,
        "for example, other in zip(testSet.examples, reversed(testSet.examples)):\n"
        '    print(int(example.outputs[0]), ":", round(neuron.activate(other.inputs)))',
    ),
    Mutant(
        "ex03",
        "the expected output is printed twice",
        "BinaryLearn.py",
        BINARY_PREDICTION,
        'print(int(example.outputs[0]), ":", int(example.outputs[0]))',
    ),
    Mutant(
        "ex03",
        "the prediction is printed twice",
        "BinaryLearn.py",
        BINARY_PREDICTION,
        'h = neuron.activate(example.inputs)\n    print(round(h), ":", round(h))',
    ),
    Mutant(
        "ex03",
        "the output is truncated: every prediction is 0",
        "BinaryLearn.py",
        BINARY_PREDICTION,
        'print(int(example.outputs[0]), ":", int(neuron.activate(example.inputs)))',
    ),
    Mutant(
        "ex03",
        "1 is predicted for all examples",
        "BinaryLearn.py",
        BINARY_PREDICTION,
        'print(int(example.outputs[0]), ":", 1)',
    ),
    Mutant(
        "ex03",
        "0 and 1 are exchanged in the predictions",
        "BinaryLearn.py",
        BINARY_PREDICTION,
        'print(int(example.outputs[0]), ":", 1 - round(neuron.activate(example.inputs)))',
    ),
    Mutant(
        "ex03",
        "the neuron is not activated before a prediction",
        "BinaryLearn.py",
        BINARY_PREDICTION,
        'print(int(example.outputs[0]), ":", round(neuron.output))',
    ),
    Mutant(
        "ex03",
        "neurons that never learned make the predictions",
        "BinaryLearn.py",
        BINARY_PREDICTION,
        'print(int(example.outputs[0]), ":", round(Neuron(64).activate(example.inputs)))',
    ),
]

EX04 = [
    Mutant(
        "ex04",
        "the sum over the examples is not divided by their number",
        "NeuralNetwork.py",
        LOSS_RESULT,
        "return total",
    ),
    Mutant(
        "ex04",
        "the sum is divided by one less than the number of examples",
        "NeuralNetwork.py",
        LOSS_RESULT,
        "return total / (len(dataset.examples) - 1)",
    ),
    Mutant(
        "ex04",
        "the mean is taken over the outputs too",
        "NeuralNetwork.py",
        LOSS_RESULT,
        "return total / len(dataset.examples) / len(self.layers[-1])",
    ),
    Mutant(
        "ex04",
        "the mean is taken over the outputs, not over the examples",
        "NeuralNetwork.py",
        LOSS_RESULT,
        "return total / len(self.layers[-1])",
    ),
    Mutant(
        "ex04",
        "the cost is rounded",
        "NeuralNetwork.py",
        LOSS_RESULT,
        "return round(total / len(dataset.examples))",
    ),
    Mutant(
        "ex04",
        "only the first output counts",
        "NeuralNetwork.py",
        LOSS_PAIRS,
        "for y, h in zip(example.outputs[:1], self.getOutputs()):",
    ),
    Mutant(
        "ex04",
        "the last output is forgotten",
        "NeuralNetwork.py",
        LOSS_PAIRS,
        "for y, h in zip(example.outputs[:-1], self.getOutputs()):",
    ),
    Mutant(
        "ex04",
        "the expected outputs are taken in reverse order",
        "NeuralNetwork.py",
        LOSS_PAIRS,
        "for y, h in zip(reversed(example.outputs), self.getOutputs()):",
    ),
    Mutant(
        "ex04",
        "the first output is compared with all expected outputs",
        "NeuralNetwork.py",
        LOSS_PAIRS + "\n",
        LOSS_PAIRS + "\n                h = self.getOutputs()[0]\n",
    ),
    Mutant(
        "ex04",
        "the logarithm is decimal",
        "NeuralNetwork.py",
        LOSS_TERM,
        "total -= y * math.log10(h) + (1 - y) * math.log10(1 - h)",
    ),
    Mutant(
        "ex04",
        "the logarithm is to base 2",
        "NeuralNetwork.py",
        LOSS_TERM,
        "total -= y * math.log2(h) + (1 - y) * math.log2(1 - h)",
    ),
    Mutant(
        "ex04",
        "the part with 1 - y is left out",
        "NeuralNetwork.py",
        LOSS_TERM,
        "total -= y * math.log(h)",
    ),
    Mutant(
        "ex04",
        "log h stands in both parts",
        "NeuralNetwork.py",
        LOSS_TERM,
        "total -= y * math.log(h) + (1 - y) * math.log(h)",
    ),
    Mutant(
        "ex04",
        "the second part is subtracted from the first",
        "NeuralNetwork.py",
        LOSS_TERM,
        "total -= y * math.log(h) - (1 - y) * math.log(1 - h)",
    ),
    Mutant(
        "ex04",
        "the sign is wrong: the cost is negative",
        "NeuralNetwork.py",
        LOSS_TERM,
        "total += y * math.log(h) + (1 - y) * math.log(1 - h)",
    ),
    Mutant(
        "ex04",
        "the cost is the squared error",
        "NeuralNetwork.py",
        LOSS_TERM,
        "total += (y - h) ** 2",
    ),
    Mutant(
        "ex04",
        "the cost is the absolute error",
        "NeuralNetwork.py",
        LOSS_TERM,
        "total += abs(y - h)",
    ),
    Mutant(
        "ex04",
        "the cost is the share of wrong outputs",
        "NeuralNetwork.py",
        LOSS_TERM,
        "total += round(h) != y",
    ),
    Mutant(
        "ex04",
        "the outputs are cut to between 0.2 and 0.8",
        "NeuralNetwork.py",
        LOSS_TERM,
        "h = max(0.2, min(0.8, h))\n"
        "                total -= y * math.log(h) + (1 - y) * math.log(1 - h)",
    ),
    Mutant(
        "ex04",
        "the largest cost is taken in place of the sum",
        "NeuralNetwork.py",
        "            " + LOSS_PAIRS + "\n                " + LOSS_TERM + "\n",
        "            total += max(\n"
        "                -(y * math.log(h) + (1 - y) * math.log(1 - h))\n"
        "                for y, h in zip(example.outputs, self.getOutputs())\n"
        "            )\n",
    ),
    Mutant(
        "ex04",
        "only the last example counts",
        "NeuralNetwork.py",
        LOSS_ACTIVATE,
        LOSS_ACTIVATE + "            total = 0.0\n",
    ),
    Mutant(
        "ex04",
        "the first example is skipped",
        "NeuralNetwork.py",
        "for example in dataset.examples:",
        "for example in dataset.examples[1:]:",
    ),
    Mutant(
        "ex04",
        "the network is never activated",
        "NeuralNetwork.py",
        LOSS_ACTIVATE,
        "",
    ),
    Mutant(
        "ex04",
        "the network is activated on the first example only",
        "NeuralNetwork.py",
        LOSS_ACTIVATE,
        "            if example is dataset.examples[0]:\n"
        "                self.activate(example.inputs)\n",
    ),
    Mutant(
        "ex04",
        "the outputs are those of the example before",
        "NeuralNetwork.py",
        LOSS_ACTIVATE + "            " + LOSS_PAIRS + "\n                " + LOSS_TERM + "\n",
        "            " + LOSS_PAIRS + "\n                " + LOSS_TERM + "\n" + LOSS_ACTIVATE,
    ),
    Mutant(
        "ex04",
        "the costs of earlier calls are added",
        "NeuralNetwork.py",
        LOSS_RESULT,
        'self.total = getattr(self, "total", 0.0) + total\n'
        "        return self.total / len(dataset.examples)",
    ),
    Mutant(
        "ex04",
        "the network learns while its cost is calculated",
        "NeuralNetwork.py",
        LOSS_ACTIVATE,
        LOSS_ACTIVATE + "            self.calculateGradients(example.outputs)\n"
        "            self.applyGradients(0.1)\n",
    ),
]

EX05 = [
    Mutant(
        "ex05",
        "only the first output neuron has its gradient calculated",
        "NeuralNetwork.py",
        GRADIENT_CALL,
        GRADIENT_CALL + "\n            break",
    ),
    Mutant(
        "ex05",
        "the last output neuron is forgotten",
        "NeuralNetwork.py",
        GRADIENT_PAIRS,
        "for neuron, desiredOutput in zip(self.layers[-1][:-1], desiredOutputs):",
    ),
    Mutant(
        "ex05",
        "the desired outputs are taken in reverse order",
        "NeuralNetwork.py",
        GRADIENT_PAIRS,
        "for neuron, desiredOutput in zip(self.layers[-1], reversed(desiredOutputs)):",
    ),
    Mutant(
        "ex05",
        "each neuron gets the desired output of the next one",
        "NeuralNetwork.py",
        GRADIENT_PAIRS,
        "shifted = list(desiredOutputs[1:]) + list(desiredOutputs[:1])\n"
        "        for neuron, desiredOutput in zip(self.layers[-1], shifted):",
    ),
    Mutant(
        "ex05",
        "all neurons get the first desired output",
        "NeuralNetwork.py",
        GRADIENT_CALL,
        "neuron.calculateOutputGradient(desiredOutputs[0])",
    ),
    Mutant(
        "ex05",
        "all neurons get the sum of the desired outputs",
        "NeuralNetwork.py",
        GRADIENT_CALL,
        "neuron.calculateOutputGradient(sum(desiredOutputs))",
    ),
    Mutant(
        "ex05",
        "all neurons have 0 as their desired output",
        "NeuralNetwork.py",
        GRADIENT_CALL,
        "neuron.calculateOutputGradient(0.0)",
    ),
    Mutant(
        "ex05",
        "only neurons with a desired output of 1 are treated",
        "NeuralNetwork.py",
        GRADIENT_CALL,
        "if desiredOutput == 1:\n                neuron.calculateOutputGradient(desiredOutput)",
    ),
    Mutant(
        "ex05",
        "the sign is wrong: h - y",
        "NeuralNetwork.py",
        GRADIENT_CALL,
        "neuron.gradient = neuron.output - desiredOutput",
    ),
    Mutant(
        "ex05",
        "the gradients are multiplied by h(1 - h)",
        "NeuralNetwork.py",
        GRADIENT_CALL,
        "slope = neuron.output * (1 - neuron.output)\n"
        "            neuron.gradient = (desiredOutput - neuron.output) * slope",
    ),
    Mutant(
        "ex05",
        "the gradients are divided by the number of outputs",
        "NeuralNetwork.py",
        GRADIENT_CALL,
        GRADIENT_CALL + "\n            neuron.gradient /= len(desiredOutputs)",
    ),
    Mutant(
        "ex05",
        "the gradients are added to those of the call before",
        "NeuralNetwork.py",
        GRADIENT_CALL,
        "neuron.gradient += desiredOutput - neuron.output",
    ),
    Mutant(
        "ex05",
        "all output neurons get the sum of their gradients",
        "NeuralNetwork.py",
        "            " + GRADIENT_CALL + "\n",
        "            " + GRADIENT_CALL + "\n"
        "        total = sum(neuron.gradient for neuron in self.layers[-1])\n"
        "        for neuron in self.layers[-1]:\n"
        "            neuron.gradient = total\n",
    ),
    Mutant(
        "ex05",
        "the outputs are scaled to a sum of 1 first",
        "NeuralNetwork.py",
        GRADIENT_CALL,
        "neuron.gradient = desiredOutput - neuron.output / sum(self.getOutputs())",
    ),
    Mutant(
        "ex05",
        "the largest output is taken for the output of all neurons",
        "NeuralNetwork.py",
        GRADIENT_CALL,
        "neuron.gradient = desiredOutput - max(self.getOutputs())",
    ),
    Mutant(
        "ex05",
        "the gradients are returned and not kept",
        "NeuralNetwork.py",
        "        " + GRADIENT_PAIRS + "\n            " + GRADIENT_CALL + "\n",
        "        return [y - n.output for n, y in zip(self.layers[-1], desiredOutputs)]\n",
    ),
    Mutant(
        "ex05",
        "the weights of the output neurons move already here",
        "NeuralNetwork.py",
        GRADIENT_CALL,
        GRADIENT_CALL + "\n            neuron.applyGradientWithLayer(0.1, self.layers[-2])",
    ),
    Mutant(
        "ex05",
        "the desired outputs are fed to the network as inputs first",
        "NeuralNetwork.py",
        GRADIENT_PAIRS,
        "self.activate(desiredOutputs)\n        " + GRADIENT_PAIRS,
    ),
    Mutant(
        "ex05",
        "the gradients are those of the input neurons",
        "NeuralNetwork.py",
        GRADIENT_PAIRS,
        "for neuron, desiredOutput in zip(self.layers[0], desiredOutputs):",
    ),
]

EX06 = [
    Mutant(
        "ex06",
        "the gradients of the layer are used in place of its outputs",
        "Neuron.py",
        APPLY_LAYER_WEIGHT,
        "self.weights[i + 1] += learningRate * self.gradient * layer[i].gradient",
    ),
    Mutant(
        "ex06",
        "the biases of the layer are used in place of its outputs",
        "Neuron.py",
        APPLY_LAYER_WEIGHT,
        "self.weights[i + 1] += learningRate * self.gradient * layer[i].weights[0]",
    ),
    Mutant(
        "ex06",
        "the neuron's own output is used in place of the layer's",
        "Neuron.py",
        APPLY_LAYER_WEIGHT,
        "self.weights[i + 1] += learningRate * self.gradient * self.output",
    ),
    Mutant(
        "ex06",
        "the outputs of the layer are ignored",
        "Neuron.py",
        APPLY_LAYER_WEIGHT,
        "self.weights[i + 1] += learningRate * self.gradient",
    ),
    Mutant(
        "ex06",
        "the outputs of the layer are rounded",
        "Neuron.py",
        APPLY_LAYER_WEIGHT,
        "self.weights[i + 1] += learningRate * self.gradient * round(layer[i].output)",
    ),
    Mutant(
        "ex06",
        "h(1 - h) of the layer is used in place of h",
        "Neuron.py",
        APPLY_LAYER_WEIGHT,
        "h = layer[i].output\n"
        "            self.weights[i + 1] += learningRate * self.gradient * h * (1 - h)",
    ),
    Mutant(
        "ex06",
        "each weight gets the output of the neuron before",
        "Neuron.py",
        APPLY_LAYER_WEIGHT,
        "self.weights[i + 1] += learningRate * self.gradient * layer[i - 1].output",
    ),
    Mutant(
        "ex06",
        "the first neuron counts twice and the last one never",
        "Neuron.py",
        APPLY_LAYER_WEIGHT,
        "j = max(0, i - 1)\n"
        "            self.weights[i + 1] += learningRate * self.gradient * layer[j].output",
    ),
    Mutant(
        "ex06",
        "the first neuron is used for all weights",
        "Neuron.py",
        APPLY_LAYER_WEIGHT,
        "self.weights[i + 1] += learningRate * self.gradient * layer[0].output",
    ),
    Mutant(
        "ex06",
        "the layer is taken in reverse order",
        "Neuron.py",
        APPLY_LAYER_WEIGHT,
        "self.weights[i + 1] += learningRate * self.gradient * layer[-1 - i].output",
    ),
    Mutant(
        "ex06",
        "the indices of the weights are one too low",
        "Neuron.py",
        APPLY_LAYER_WEIGHT,
        "self.weights[i] += learningRate * self.gradient * layer[i].output",
    ),
    Mutant(
        "ex06",
        "the bias is forgotten",
        "Neuron.py",
        APPLY_LAYER,
        "def applyGradientWithLayer(self, learningRate, layer):\n"
        "        for i in range(len(layer)):\n"
        "            self.weights[i + 1] += learningRate * self.gradient * layer[i].output\n",
    ),
    Mutant(
        "ex06",
        "the last weight is forgotten",
        "Neuron.py",
        "for i in range(len(layer)):",
        "for i in range(len(layer) - 1):",
    ),
    Mutant(
        "ex06",
        "only the bias and the first weight are updated",
        "Neuron.py",
        "for i in range(len(layer)):",
        "for i in range(1):",
    ),
    Mutant(
        "ex06",
        "the update is subtracted",
        "Neuron.py",
        APPLY_LAYER,
        "def applyGradientWithLayer(self, learningRate, layer):\n"
        "        self.weights[0] -= learningRate * self.gradient\n"
        "        for i in range(len(layer)):\n"
        "            self.weights[i + 1] -= learningRate * self.gradient * layer[i].output\n",
    ),
    Mutant(
        "ex06",
        "the rate is ignored",
        "Neuron.py",
        APPLY_LAYER_WEIGHT,
        "self.weights[i + 1] += self.gradient * layer[i].output",
    ),
    Mutant(
        "ex06",
        "the rate is divided by the size of the layer",
        "Neuron.py",
        APPLY_LAYER_WEIGHT,
        "self.weights[i + 1] += learningRate / len(layer) * self.gradient * layer[i].output",
    ),
    Mutant(
        "ex06",
        "the gradient is applied twice",
        "Neuron.py",
        APPLY_LAYER_WEIGHT,
        "self.weights[i + 1] += 2 * learningRate * self.gradient * layer[i].output",
    ),
    Mutant(
        "ex06",
        "the weights are replaced by the step",
        "Neuron.py",
        APPLY_LAYER_WEIGHT,
        "self.weights[i + 1] = learningRate * self.gradient * layer[i].output",
    ),
    Mutant(
        "ex06",
        "only neurons with an output above one half count",
        "Neuron.py",
        APPLY_LAYER_WEIGHT,
        "if layer[i].output > 0.5:\n"
        "                self.weights[i + 1] += learningRate * self.gradient * layer[i].output",
    ),
    Mutant(
        "ex06",
        "the biases of the layer move too",
        "Neuron.py",
        APPLY_LAYER_WEIGHT,
        APPLY_LAYER_WEIGHT + "\n            layer[i].weights[0] += learningRate * self.gradient",
    ),
    Mutant(
        "ex06",
        "the outputs of the layer are overwritten by the step",
        "Neuron.py",
        APPLY_LAYER_WEIGHT,
        "layer[i].output *= learningRate * self.gradient\n"
        "            self.weights[i + 1] += layer[i].output",
    ),
    Mutant(
        "ex06",
        "the neurons of the layer get the gradient of this one",
        "Neuron.py",
        APPLY_LAYER_WEIGHT,
        APPLY_LAYER_WEIGHT + "\n            layer[i].gradient = self.gradient",
    ),
    Mutant(
        "ex06",
        "the outputs of the first call are used in all later calls",
        "Neuron.py",
        APPLY_LAYER,
        "def applyGradientWithLayer(self, learningRate, layer):\n"
        '        if not hasattr(self, "inputs"):\n'
        "            self.inputs = [neuron.output for neuron in layer]\n"
        "        self.applyGradient(learningRate, self.inputs)\n",
    ),
    Mutant(
        "ex06",
        "the method does nothing",
        "Neuron.py",
        APPLY_LAYER,
        "def applyGradientWithLayer(self, learningRate, layer):\n        pass\n",
    ),
]

EX07 = [
    Mutant(
        "ex07",
        "only the first neuron of the last layer is updated",
        "NeuralNetwork.py",
        APPLY_ALL,
        "def applyGradients(self, learningRate):\n"
        "        self.layers[-1][0].applyGradientWithLayer(learningRate, self.layers[-2])\n",
    ),
    Mutant(
        "ex07",
        "only the first neuron of each layer is updated",
        "NeuralNetwork.py",
        APPLY_ALL_CALL,
        APPLY_ALL_CALL + "\n                break",
    ),
    Mutant(
        "ex07",
        "the last neuron of each layer is forgotten",
        "NeuralNetwork.py",
        APPLY_ALL,
        "def applyGradients(self, learningRate):\n"
        "        for i in range(1, len(self.layers)):\n"
        "            for neuron in self.layers[i][:-1]:\n"
        "                neuron.applyGradientWithLayer(learningRate, self.layers[i - 1])\n",
    ),
    Mutant(
        "ex07",
        "only the output layer is updated",
        "NeuralNetwork.py",
        APPLY_ALL,
        "def applyGradients(self, learningRate):\n"
        "        for neuron in self.layers[-1]:\n"
        "            neuron.applyGradientWithLayer(learningRate, self.layers[-2])\n",
    ),
    Mutant(
        "ex07",
        "the output layer is forgotten",
        "NeuralNetwork.py",
        APPLY_ALL,
        "def applyGradients(self, learningRate):\n"
        "        for i in range(1, len(self.layers) - 1):\n"
        "            for neuron in self.layers[i]:\n"
        "                neuron.applyGradientWithLayer(learningRate, self.layers[i - 1])\n",
    ),
    Mutant(
        "ex07",
        "the rate is halved",
        "NeuralNetwork.py",
        APPLY_ALL_CALL,
        "neuron.applyGradientWithLayer(learningRate / 2, self.layers[i - 1])",
    ),
    Mutant(
        "ex07",
        "the rate is ignored",
        "NeuralNetwork.py",
        APPLY_ALL_CALL,
        "neuron.applyGradientWithLayer(1.0, self.layers[i - 1])",
    ),
    Mutant(
        "ex07",
        "the rate is divided by the number of the layer plus one",
        "NeuralNetwork.py",
        APPLY_ALL_CALL,
        "neuron.applyGradientWithLayer(learningRate / (i + 1), self.layers[i - 1])",
    ),
    Mutant(
        "ex07",
        "the rate of the first call is used in all later calls",
        "NeuralNetwork.py",
        APPLY_ALL,
        "def applyGradients(self, learningRate):\n"
        '        if not hasattr(self, "learningRate"):\n'
        "            self.learningRate = learningRate\n"
        "        for i in range(1, len(self.layers)):\n"
        "            for neuron in self.layers[i]:\n"
        "                neuron.applyGradientWithLayer(self.learningRate, self.layers[i - 1])\n",
    ),
    Mutant(
        "ex07",
        "the update is subtracted",
        "NeuralNetwork.py",
        APPLY_ALL_CALL,
        "neuron.applyGradientWithLayer(-learningRate, self.layers[i - 1])",
    ),
    Mutant(
        "ex07",
        "the gradients are applied twice",
        "NeuralNetwork.py",
        APPLY_ALL_CALL,
        APPLY_ALL_CALL + "\n                " + APPLY_ALL_CALL,
    ),
    Mutant(
        "ex07",
        "all layers take the inputs of the network as their inputs",
        "NeuralNetwork.py",
        APPLY_ALL_CALL,
        "neuron.applyGradientWithLayer(\n"
        "                    learningRate, self.layers[0][: len(self.layers[i - 1])]\n"
        "                )",
    ),
    Mutant(
        "ex07",
        "the previous layer is taken in reverse order",
        "NeuralNetwork.py",
        APPLY_ALL_CALL,
        "neuron.applyGradientWithLayer(learningRate, self.layers[i - 1][::-1])",
    ),
    Mutant(
        "ex07",
        "the last neuron of the previous layer is left out",
        "NeuralNetwork.py",
        APPLY_ALL_CALL,
        "neuron.applyGradientWithLayer(learningRate, self.layers[i - 1][:-1])",
    ),
    Mutant(
        "ex07",
        "only the biases are updated",
        "NeuralNetwork.py",
        APPLY_ALL_CALL,
        "neuron.applyGradient(learningRate, [])",
    ),
    Mutant(
        "ex07",
        "the biases are not updated",
        "NeuralNetwork.py",
        APPLY_ALL_CALL,
        "bias = neuron.weights[0]\n"
        "                " + APPLY_ALL_CALL + "\n"
        "                neuron.weights[0] = bias",
    ),
    Mutant(
        "ex07",
        "the gradients are calculated anew as though 1 was desired",
        "NeuralNetwork.py",
        APPLY_ALL_CALL,
        "neuron.calculateOutputGradient(1)\n                " + APPLY_ALL_CALL,
    ),
    Mutant(
        "ex07",
        "all neurons of a layer get the gradient of the first",
        "NeuralNetwork.py",
        APPLY_ALL_CALL,
        "neuron.gradient = self.layers[i][0].gradient\n                " + APPLY_ALL_CALL,
    ),
    Mutant(
        "ex07",
        "the gradients are cleared before they are applied",
        "NeuralNetwork.py",
        APPLY_ALL_CALL,
        "neuron.gradient = 0.0\n                " + APPLY_ALL_CALL,
    ),
    Mutant(
        "ex07",
        "the network is activated anew between two layers",
        "NeuralNetwork.py",
        APPLY_ALL,
        APPLY_ALL + "            self.activate([neuron.output for neuron in self.layers[0]])\n",
    ),
    Mutant(
        "ex07",
        "hidden gradients are calculated anew with weights that have moved",
        "NeuralNetwork.py",
        APPLY_ALL,
        "def applyGradients(self, learningRate):\n"
        "        for i in range(len(self.layers) - 1, 0, -1):\n"
        "            for index, neuron in enumerate(self.layers[i]):\n"
        "                if i < len(self.layers) - 1:\n"
        "                    neuron.calculateHiddenGradient(self.layers[i + 1], index)\n"
        "                neuron.applyGradientWithLayer(learningRate, self.layers[i - 1])\n",
    ),
    Mutant(
        "ex07",
        "the method's name is misspelt",
        "NeuralNetwork.py",
        "def applyGradients(self, learningRate):",
        "def applyGradiants(self, learningRate):",
    ),
]

EX08 = [
    Mutant(
        "ex08",
        "no point ever reaches the curve",
        "DigitsLearn.py",
        DIGITS_DRAW,
        "",
    ),
    Mutant(
        "ex08",
        "the curve is drawn once, when the training is over",
        "DigitsLearn.py",
        DIGITS_DRAW + DIGITS_TRAINING,
        DIGITS_TRAINING + "line.set_data(epochs, costs)\n"
        "plt.gca().relim()\n"
        "plt.gca().autoscale_view()\n"
        "plt.pause(0.001)\n",
    ),
    Mutant(
        "ex08",
        "the curve is a single point that moves",
        "DigitsLearn.py",
        "line.set_data(epochs, costs)",
        "line.set_data(epochs[-1:], costs[-1:])",
    ),
    Mutant(
        "ex08",
        "the curve is that of 1 / (i + 1), not of the cost",
        "DigitsLearn.py",
        "costs.append(cost)",
        "costs.append(1 / (epoch + 1))",
    ),
    Mutant(
        "ex08",
        "the curve runs backwards: it climbs as the cost falls",
        "DigitsLearn.py",
        "line.set_data(epochs, costs)",
        "line.set_data(epochs, costs[::-1])",
    ),
    Mutant(
        "ex08",
        "10 / (i + 1) is printed in place of the cost",
        "DigitsLearn.py",
        DIGITS_PRINT,
        '    print("epoch", epoch, "cost", 10 / (epoch + 1))\n    epochs.append(epoch)\n',
    ),
    Mutant(
        "ex08",
        "the cost is printed only when the training is over",
        "DigitsLearn.py",
        DIGITS_PRINT,
        "    epochs.append(epoch)\n",
    ),
    Mutant(
        "ex08",
        "the costs are all printed when the training is over",
        "DigitsLearn.py",
        DIGITS_PRINT + "    costs.append(cost)\n" + DIGITS_DRAW + DIGITS_TRAINING,
        "    epochs.append(epoch)\n"
        "    costs.append(cost)\n"
        + DIGITS_DRAW
        + DIGITS_TRAINING
        + "for past, pastCost in zip(epochs, costs):\n"
        '    print("epoch", past, "cost", pastCost)\n',
    ),
    Mutant(
        "ex08",
        "the test set takes the place of the training set",
        "DigitsLearn.py",
        DIGITS_SETS,
        'trainSet = Dataset("testDigits.ds")\ntestSet = Dataset("testDigits.ds")\n',
    ),
    Mutant(
        "ex08",
        "the training set takes the place of the test set",
        "DigitsLearn.py",
        DIGITS_SETS,
        'trainSet = Dataset("trainDigits.ds")\ntestSet = Dataset("trainDigits.ds")\n',
    ),
    Mutant(
        "ex08",
        "nothing is learned, the cost shrinks by a formula",
        "DigitsLearn.py",
        DIGITS_TRAINING,
        "    cost *= 0.6\n    epoch += 1\n",
    ),
    Mutant(
        "ex08",
        "the learning rate is zero",
        "DigitsLearn.py",
        DIGITS_TRAINING,
        "    for example in trainSet.examples:\n"
        "        network.activate(example.inputs)\n"
        "        network.calculateGradients(example.outputs)\n"
        "        network.applyGradients(0.0)\n"
        "    cost = network.calcLoss(trainSet)\n"
        "    epoch += 1\n"
        "    if epoch == 5:\n"
        "        break\n",
    ),
    Mutant(
        "ex08",
        "the gradients are never calculated",
        "DigitsLearn.py",
        DIGITS_TRAINING,
        "    for example in trainSet.examples:\n"
        "        network.activate(example.inputs)\n"
        "        network.applyGradients(RATE)\n"
        "    cost = network.calcLoss(trainSet)\n"
        "    epoch += 1\n"
        "    if epoch == 5:\n"
        "        break\n",
    ),
    Mutant(
        "ex08",
        "the desired outputs are taken in reverse order",
        "DigitsLearn.py",
        DIGITS_TRAINING,
        "    for example in trainSet.examples:\n"
        "        network.activate(example.inputs)\n"
        "        network.calculateGradients(example.outputs[::-1])\n"
        "        network.applyGradients(RATE)\n"
        "    cost = network.calcLoss(trainSet)\n"
        "    epoch += 1\n"
        "    if epoch == 5:\n"
        "        break\n",
    ),
    Mutant(
        "ex08",
        "the network is not activated in the training",
        "DigitsLearn.py",
        DIGITS_TRAINING,
        "    for example in trainSet.examples:\n"
        "        network.calculateGradients(example.outputs)\n"
        "        network.applyGradients(0.001)\n"
        "    cost = network.calcLoss(trainSet)\n"
        "    epoch += 1\n"
        "    if epoch == 5:\n"
        "        break\n",
    ),
    Mutant(
        "ex08",
        "only ten images are learned",
        "DigitsLearn.py",
        DIGITS_TRAINING,
        "    for example in trainSet.examples[:10]:\n"
        "        network.activate(example.inputs)\n"
        "        network.calculateGradients(example.outputs)\n"
        "        network.applyGradients(RATE)\n"
        "    cost = network.calcLoss(trainSet)\n"
        "    epoch += 1\n"
        "    if epoch == 5:\n"
        "        break\n",
    ),
    Mutant(
        "ex08",
        "the threshold can never be reached",
        "DigitsLearn.py",
        "while cost > THRESHOLD:",
        "while cost > -1:",
    ),
    Mutant(
        "ex08",
        "a method that does not exist is called after the training",
        "DigitsLearn.py",
        "outputs = network.getOutputs()",
        "outputs = network.getOutput()",
    ),
    Mutant(
        "ex08",
        "the script ends with an error",
        "DigitsLearn.py",
        "plt.ioff()\nplt.show()",
        'plt.ioff()\nplt.show()\nraise SystemExit("done")',
    ),
    Mutant(
        "ex08",
        "the predictions are missing",
        "DigitsLearn.py",
        "    " + DIGITS_PREDICTION + "\n",
        "",
    ),
    Mutant(
        "ex08",
        "the prediction of the last example is missing",
        "DigitsLearn.py",
        DIGITS_PREDICT,
        "for example in testSet.examples[:-1]:\n",
    ),
    Mutant(
        "ex08",
        "the first ten examples alone are predicted",
        "DigitsLearn.py",
        DIGITS_PREDICT,
        "for example in testSet.examples[:10]:\n",
    ),
    Mutant(
        "ex08",
        "the training set is predicted",
        "DigitsLearn.py",
        DIGITS_PREDICT,
        "for example in trainSet.examples:\n",
    ),
    Mutant(
        "ex08",
        "each expected digit stands beside the prediction of the line before",
        "DigitsLearn.py",
        "    network.activate(example.inputs)\n    outputs = network.getOutputs()\n",
        "    outputs = network.getOutputs()\n    network.activate(example.inputs)\n",
    ),
    Mutant(
        "ex08",
        "the network is not activated before a prediction",
        "DigitsLearn.py",
        "    network.activate(example.inputs)\n    outputs = network.getOutputs()\n",
        "    outputs = network.getOutputs()\n",
    ),
    Mutant(
        "ex08",
        "the columns are exchanged: prediction, then expected digit",
        "DigitsLearn.py",
        DIGITS_PREDICTION,
        'print(outputs.index(max(outputs)), ":", example.outputs.index(1))',
    ),
    Mutant(
        "ex08",
        "the expected digit is printed twice",
        "DigitsLearn.py",
        DIGITS_PREDICTION,
        'print(example.outputs.index(1), ":", example.outputs.index(1))',
    ),
    Mutant(
        "ex08",
        "the digit with the smallest output is predicted",
        "DigitsLearn.py",
        DIGITS_PREDICTION,
        'print(example.outputs.index(1), ":", outputs.index(min(outputs)))',
    ),
    Mutant(
        "ex08",
        "the predicted digit is one too high",
        "DigitsLearn.py",
        DIGITS_PREDICTION,
        'print(example.outputs.index(1), ":", outputs.index(max(outputs)) + 1)',
    ),
    Mutant(
        "ex08",
        "0 is predicted for all examples",
        "DigitsLearn.py",
        DIGITS_PREDICTION,
        'print(example.outputs.index(1), ":", 0)',
    ),
    Mutant(
        "ex08",
        "the largest output is printed in place of the digit",
        "DigitsLearn.py",
        DIGITS_PREDICTION,
        'print(example.outputs.index(1), ":", max(outputs))',
    ),
    Mutant(
        "ex08",
        "the ten outputs are printed in place of the digit",
        "DigitsLearn.py",
        DIGITS_PREDICTION,
        'print(example.outputs.index(1), ":", outputs)',
    ),
    Mutant(
        "ex08",
        "digits are drawn at random in place of predictions",
        "DigitsLearn.py",
        DIGITS_PREDICTION,
        'import random\n\n    print(example.outputs.index(1), ":", random.randrange(10))',
    ),
]

EX09 = [
    Mutant(
        "ex09",
        "h(1 - h) is forgotten",
        "Neuron.py",
        HIDDEN_RESULT,
        "self.gradient = total",
    ),
    Mutant(
        "ex09",
        "h stands in place of h(1 - h)",
        "Neuron.py",
        HIDDEN_RESULT,
        "self.gradient = self.output * total",
    ),
    Mutant(
        "ex09",
        "the slope of tanh stands in place of h(1 - h)",
        "Neuron.py",
        HIDDEN_RESULT,
        "self.gradient = (1 - self.output**2) * total",
    ),
    Mutant(
        "ex09",
        "the sign is wrong",
        "Neuron.py",
        HIDDEN_RESULT,
        "self.gradient = -self.output * (1 - self.output) * total",
    ),
    Mutant(
        "ex09",
        "the gradient is an absolute value",
        "Neuron.py",
        HIDDEN_RESULT,
        "self.gradient = abs(self.output * (1 - self.output) * total)",
    ),
    Mutant(
        "ex09",
        "the gradient is added to the one before",
        "Neuron.py",
        HIDDEN_RESULT,
        "self.gradient += self.output * (1 - self.output) * total",
    ),
    Mutant(
        "ex09",
        "the gradient is returned and not kept",
        "Neuron.py",
        HIDDEN_RESULT,
        "return self.output * (1 - self.output) * total",
    ),
    Mutant(
        "ex09",
        "the sum over the next layer is divided by its size",
        "Neuron.py",
        HIDDEN_RESULT,
        "self.gradient = self.output * (1 - self.output) * total / len(nextLayer)",
    ),
    Mutant(
        "ex09",
        "the index of the weight is one too low: the first is the bias",
        "Neuron.py",
        HIDDEN_TERM,
        "total += neuron.gradient * neuron.weights[index]",
    ),
    Mutant(
        "ex09",
        "the first weight is used for all neurons",
        "Neuron.py",
        HIDDEN_TERM,
        "total += neuron.gradient * neuron.weights[1]",
    ),
    Mutant(
        "ex09",
        "the weights are taken from the end",
        "Neuron.py",
        HIDDEN_TERM,
        "total += neuron.gradient * neuron.weights[-1 - index]",
    ),
    Mutant(
        "ex09",
        "the weights are ignored",
        "Neuron.py",
        HIDDEN_TERM,
        "total += neuron.gradient",
    ),
    Mutant(
        "ex09",
        "the outputs of the next layer are used in place of its gradients",
        "Neuron.py",
        HIDDEN_TERM,
        "total += neuron.output * neuron.weights[index + 1]",
    ),
    Mutant(
        "ex09",
        "the gradients of the next layer are multiplied by its h(1 - h)",
        "Neuron.py",
        HIDDEN_TERM,
        "slope = neuron.output * (1 - neuron.output)\n"
        "            total += neuron.gradient * slope * neuron.weights[index + 1]",
    ),
    Mutant(
        "ex09",
        "only the first neuron of the next layer counts",
        "Neuron.py",
        HIDDEN_TERM,
        HIDDEN_TERM + "\n            break",
    ),
    Mutant(
        "ex09",
        "only the last neuron of the next layer counts",
        "Neuron.py",
        HIDDEN_TERM,
        "total = neuron.gradient * neuron.weights[index + 1]",
    ),
    Mutant(
        "ex09",
        "the last neuron of the next layer is forgotten",
        "Neuron.py",
        "for neuron in nextLayer:",
        "for neuron in nextLayer[:-1]:",
    ),
    Mutant(
        "ex09",
        "the bias moves already here",
        "Neuron.py",
        HIDDEN_RESULT,
        HIDDEN_RESULT + "\n        self.weights[0] += self.gradient",
    ),
    Mutant(
        "ex09",
        "hidden layers are left out",
        "NeuralNetwork.py",
        "        " + HIDDEN_LAYERS + "\n"
        "            " + HIDDEN_NEURONS + "\n"
        "                " + HIDDEN_CALL + "\n",
        "",
    ),
    Mutant(
        "ex09",
        "hidden layers are treated from the first to the last",
        "NeuralNetwork.py",
        HIDDEN_LAYERS,
        "for i in range(1, len(self.layers) - 1):",
    ),
    Mutant(
        "ex09",
        "the first hidden layer is forgotten",
        "NeuralNetwork.py",
        HIDDEN_LAYERS,
        "for i in range(len(self.layers) - 2, 1, -1):",
    ),
    Mutant(
        "ex09",
        "hidden gradients are calculated before those of the outputs",
        "NeuralNetwork.py",
        "        " + GRADIENT_PAIRS + "\n"
        "            " + GRADIENT_CALL + "\n"
        "        " + HIDDEN_LAYERS + "\n"
        "            " + HIDDEN_NEURONS + "\n"
        "                " + HIDDEN_CALL + "\n",
        "        " + HIDDEN_LAYERS + "\n"
        "            " + HIDDEN_NEURONS + "\n"
        "                " + HIDDEN_CALL + "\n"
        "        " + GRADIENT_PAIRS + "\n"
        "            " + GRADIENT_CALL + "\n",
    ),
    Mutant(
        "ex09",
        "the last neuron of each hidden layer is forgotten",
        "NeuralNetwork.py",
        HIDDEN_NEURONS,
        "for index, neuron in enumerate(self.layers[i][:-1]):",
    ),
    Mutant(
        "ex09",
        "all neurons of a layer are given the index 0",
        "NeuralNetwork.py",
        HIDDEN_CALL,
        "neuron.calculateHiddenGradient(self.layers[i + 1], 0)",
    ),
    Mutant(
        "ex09",
        "the indices of a layer run backwards",
        "NeuralNetwork.py",
        HIDDEN_CALL,
        "neuron.calculateHiddenGradient(self.layers[i + 1], len(self.layers[i]) - 1 - index)",
    ),
    Mutant(
        "ex09",
        "only the first neuron of the next layer is handed over",
        "NeuralNetwork.py",
        HIDDEN_CALL,
        "neuron.calculateHiddenGradient(self.layers[i + 1][:1], index)",
    ),
    Mutant(
        "ex09",
        "hidden neurons get the first desired output",
        "NeuralNetwork.py",
        HIDDEN_CALL,
        "neuron.calculateOutputGradient(desiredOutputs[0])",
    ),
]

MUTANTS = EX00 + EX01 + EX02 + EX03 + EX04 + EX05 + EX06 + EX07 + EX08 + EX09
