"""Wrong hand-ins for ex01, applyGradient."""

from handIns.mutants.Mutant import Mutant
from handIns.mutants.places import APPLY, APPLY_WEIGHT, BEFORE_APPLY

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
