"""Wrong hand-ins for ex07, applyGradients."""

from handIns.mutants.Mutant import Mutant
from handIns.mutants.places import APPLY_ALL, APPLY_ALL_CALL

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
