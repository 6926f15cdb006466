"""The places of the plain hand-in that are changed again and again."""

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
