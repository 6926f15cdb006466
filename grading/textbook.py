"""The formulas that hand-ins are judged by, written a second time, as the textbook has them.

The project's own neuron is a hand-in like any other, so that the marker does not borrow from it.
"""

from math import exp, log


def logistic(z):
    """Return 1 / (1 + e^−z), for any float."""
    return 1 / (1 + exp(-z)) if z >= 0 else exp(z) / (1 + exp(z))


def logit(h):
    """Return the z of which h is the logistic, for h between 0 and 1, bounds excluded."""
    return log(h) - log(1 - h)


def weightedSum(weights, inputs):
    """Return w₀ + Σ wᵢxᵢ, term by term; `weights[0]` is the bias."""
    total = weights[0]
    for weight, x in zip(weights[1:], inputs, strict=True):
        total += weight * x
    return total


def crossEntropy(y, z):
    """Return −y ln h − (1 − y) ln(1 − h) for h = logistic(z), by another road: ln(1 + e^z) − yz."""
    return max(z, 0) + log(1 + exp(-abs(z))) - y * z


def forward(layers, inputs):
    """Return the outputs of every layer, given its neurons' weights, biases first."""
    outputs = []
    for layer in layers:
        inputs = [logistic(weightedSum(weights, inputs)) for weights in layer]
        outputs.append(inputs)
    return outputs


def cost(layers, examples):
    """Return the sum over the outputs of their mean cross-entropy over (inputs, outputs) pairs."""
    total = 0
    for inputs, desiredOutputs in examples:
        values = [inputs, *forward(layers, inputs)][-2]
        for weights, y in zip(layers[-1], desiredOutputs, strict=True):
            total += crossEntropy(y, weightedSum(weights, values))
    return total / len(examples)


def datasetText(examples):
    """Return the text of a `.ds` file of some pairs (inputs, outputs)."""
    rows = [(len(examples), len(examples[0][0]), len(examples[0][1]))]
    for example in examples:
        rows += example
    return "".join(" ".join(f"{number:.12g}" for number in row) + "\n" for row in rows)
