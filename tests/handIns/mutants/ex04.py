"""Wrong hand-ins for ex04, calcLoss."""

from handIns.mutants.Mutant import Mutant
from handIns.mutants.places import LOSS_ACTIVATE, LOSS_PAIRS, LOSS_RESULT, LOSS_TERM

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
