"""What every loss has: the cost of a network's outputs, and the way down that cost."""

from learning.activations import ACTIVATIONS
from learning.choices.Choice import Choice
from learning.system.NumberReader import formatNumber
from learning.words.language import translate


class Loss(Choice):
    """A loss: the cost of one example, a sum over the outputs; of many, the mean over them.

    `cost` and `gradient` are about one example: y, h and z are lists, the desired outputs, the
    outputs and the weighted sums of the output layer. `costArray` and `gradientArray` are the same
    for a mini-batch, arrays of outputs × examples: no loop.

    The gradient is minus the derivative, as everywhere in this project: it points down the cost.

    Attributes (of the class):
        outputActivations: the names of the activations that the output layer may have, the usual
            one first; empty if any will do, in which case the usual one is linear.
        isOfSums: whether `gradient` is that of the weighted sums, the slope of the activation
            included; else it is that of the outputs.
        leastBatch: how many examples a mini-batch must have for there to be a gradient.
        classes: the slice of the outputs that says the class.
        reason: why no other activation will do, in words: a `Sentence`.
        targets: what desired outputs must be: "probabilities" (from 0 to 1), "classes" (a single
            1, the others 0) or "numbers".
        leastOutputs, mostOutputs: how many outputs there must be; None for any number.
        boundary: what a single output has to reach to stand for class 1.
        rateShare: how large a part of a script's usual learning rate suits it.
        guess: the cost of guessing, in words; "" where it has no such form, None where there is
            none.
        kinks: whether there are outputs at which the cost has no derivative.
        isInNats: whether the cost is an amount of information; else it has no unit.
    """

    outputActivations = ()
    isOfSums = False
    leastBatch = 1
    classes = slice(None)
    reason = ""
    targets = "numbers"
    leastOutputs = 1
    mostOutputs = None
    boundary = 0.5
    rateShare = 1.0
    guess = ""
    kinks = False
    isInNats = False

    def cost(self, desired, outputs, sums):
        """Return the cost of one example."""
        raise NotImplementedError

    def gradient(self, desired, outputs, sums):
        """Return the way down the cost of one example, a list with a number for each output."""
        raise NotImplementedError

    def costArray(self, desired, outputs, sums):
        """Return an array with the cost of each example."""
        raise NotImplementedError

    def gradientArray(self, desired, outputs, sums):
        """Return the way down the cost of each example, an array of outputs × examples."""
        raise NotImplementedError

    def activation(self):
        """Return the activation of the output layer where none is chosen."""
        return ACTIVATIONS.read(self.outputActivations[0] if self.outputActivations else "linear")

    def whyNotTargets(self, desired):
        """Return (expected, found) in words if a list of desired outputs will not do, else None."""
        if self.targets == "classes" and sorted(desired)[-2:] != [0, 1]:
            found = " ".join(map(formatNumber, desired[:10]))
            return translate("outputs of which one is 1 and the others 0"), found
        if self.targets != "numbers":
            for output in desired:
                if not 0 <= output <= 1:
                    return translate("outputs from 0 to 1"), f"{output:g}"
        return None

    def guessed(self, outputCount):
        """Return the cost of guessing among so many outputs, as `guess` says; None without one."""

    # Of a whole batch: what the networks ask for. Losses on pairs and triples are different here.

    def batchCost(self, desired, outputs, sums):
        """Return the mean cost of some examples, given lists of lists, an example a row."""
        rows = zip(desired, outputs, sums, strict=True)
        return sum(self.cost(*row) for row in rows) / len(desired)

    def batchGradients(self, desired, outputs, sums):
        """Return the gradients of some examples, an example a row, and how many share the mean."""
        rows = zip(desired, outputs, sums, strict=True)
        return [self.gradient(*row) for row in rows], len(desired)

    def batchCostArray(self, desired, outputs, sums):
        """Return the mean cost of some examples, given arrays of outputs × examples."""
        return float(self.costArray(desired, outputs, sums).mean())

    def batchGradientsArray(self, desired, outputs, sums):
        """Return the gradients of some examples, an array, and how many share the mean."""
        return self.gradientArray(desired, outputs, sums), desired.shape[1]

    # Of predictions.

    def centres(self, desired, answer):
        """Return None: outputs speak for themselves; those of metric losses are compared."""
