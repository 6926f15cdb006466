"""Wrong hand-ins for ex09, the gradients of hidden neurons."""

from handIns.mutants.Mutant import Mutant
from handIns.mutants.places import (
    GRADIENT_CALL,
    GRADIENT_PAIRS,
    HIDDEN_CALL,
    HIDDEN_LAYERS,
    HIDDEN_NEURONS,
    HIDDEN_RESULT,
    HIDDEN_TERM,
)

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
