"""Wrong hand-ins for ex06, applyGradientWithLayer."""

from handIns.mutants.Mutant import Mutant
from handIns.mutants.places import APPLY_LAYER, APPLY_LAYER_WEIGHT

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
