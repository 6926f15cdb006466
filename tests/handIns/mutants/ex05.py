"""Wrong hand-ins for ex05, calculateGradients."""

from handIns.mutants.Mutant import Mutant
from handIns.mutants.places import GRADIENT_CALL, GRADIENT_PAIRS

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
