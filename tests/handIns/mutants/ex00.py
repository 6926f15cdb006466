"""Wrong hand-ins for ex00, calculateOutputGradient."""

from handIns.mutants.Mutant import Mutant
from handIns.mutants.places import OUTPUT_GRADIENT

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
