"""The equations of a step, a neuron each: in letters, in numbers, and what comes of them."""

from learning.explaining.writing import equation, inParentheses, shown, subscript
from learning.formulas import crossEntropy

MOST_TERMS = 8
"""Inputs of a neuron whose terms are written one by one."""

LARGEST = 3
"""Of more, so many are written, the largest."""


def placeIn(layer, k):
    """Return the place of a neuron in its layer below the line; nothing where it is alone."""
    return subscript(k) if len(layer) > 1 else ""


def weightedSum(neuron, inputs):
    """Return z = w₀ + Σ wᵢxᵢ."""
    bias, *weights = neuron.weights
    return sum((w * x for w, x in zip(weights, inputs, strict=True)), bias)


def forwardOf(k, neuron, inputs):
    """Return the lines from the inputs of a neuron, `k` below the line, to its output."""
    bias, *weights = neuron.weights
    pairs = list(zip(weights, inputs, strict=True))
    letters = f"Σᵢ w{k}ᵢxᵢ"
    if len(inputs) <= MOST_TERMS:
        letters = " + ".join(f"w{k}{subscript(i)}x{subscript(i)}" for i in range(1, len(pairs) + 1))
        terms = pairs
    else:
        terms = sorted(pairs, key=lambda pair: -abs(pair[0] * pair[1]))[:LARGEST]
    written = [shown(bias), *(f"{inParentheses(w)}·{inParentheses(x)}" for w, x in terms)]
    written += ["…"] * (len(terms) < len(pairs))
    total = weightedSum(neuron, inputs)
    lines = equation(f"z{k}", f"w{k}₀ + {letters}", " + ".join(written), shown(total))
    return lines + equation(
        f"h{k}", f"1/(1 + e^−z{k})", f"1/(1 + e^{shown(-total)})", shown(neuron.output)
    )


def costOf(desired, outputs):
    """Return the lines of the cost: −(y ln h + (1 − y) ln(1 − h)), its terms that are not 0."""
    terms = []
    for y, h in zip(desired, outputs, strict=True):
        parts = [(y, shown(h)), (1 - y, f"1 − {inParentheses(h)}")]
        logarithms = [
            f"ln({inside})" if weight == 1 else f"{shown(weight)} ln({inside})"
            for weight, inside in parts
            if weight
        ]
        terms.append(" − ".join(["", *logarithms]).strip())
    total = sum(map(crossEntropy, desired, outputs))
    letters = "−(y ln h + (1 − y) ln(1 − h))"
    summed = f"Σₖ {letters}" if len(terms) > 1 else letters
    return equation(summed, " ".join(terms), shown(total))


def outputGradientOf(k, neuron, y):
    """Return the lines of an output neuron's ∇ = y − h."""
    numbers = f"{shown(y)} − {shown(neuron.output)}"
    return equation(f"∇{k}", f"y{k} − h{k}", numbers, shown(neuron.gradient))


def hiddenGradientOf(j, neuron, following):
    """Return the lines of a hidden neuron's ∇: its slope times the blame of all that read it.

    `j` is its number in its layer, from 1 up, `following` the layer that reads it.
    """
    h, name = neuron.output, subscript(j)
    blames = " + ".join(
        f"{inParentheses(other.gradient)}·{inParentheses(other.weights[j])}" for other in following
    )
    return equation(
        f"∇{name}",
        f"h{name}(1 − h{name}) Σₖ ∇ₖ wₖ{name}",
        f"{shown(h)} · (1 − {shown(h)}) · ({blames})",
        shown(neuron.gradient),
    )


def updateOf(name, letters, old, rate, change, new):
    """Return the lines of a new weight: `letters` say what it moves by, `change` is that over α."""
    numbers = f"{shown(old)} + {shown(rate)} · {inParentheses(change)}"
    return equation(f"{name} ← {name} + {letters}", numbers, shown(new))
