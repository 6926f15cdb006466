"""Finding the weights of a neuron or a network by moving numbers and watching its answers.

The weighted sum is z = w₀ + Σ wᵢxᵢ, so that a number is the weight wᵢ of a neuron if moving it by δ
moves the logit of that neuron's output by δxᵢ, and the bias w₀ if it moves it by δ.
"""

from typing import NamedTuple

from grading.answers import RETURNED_BY, attributeName
from grading.failures import CheckFailed
from grading.textbook import logit, weightedSum
from grading.verdicts import isClose, show
from learning.checks import Sentence
from learning.words.formats import plural
from learning.words.language import translate

STEP = 0.5
"""δ: how far a number is moved."""

FEW = 8
"""So many numbers are moved one by one; more at once, to see whether any of them matters."""

MOST_MOVES = 2000
"""So often a layer's neurons are looked for by moving numbers."""

ACTIVATION = Sentence("the sheet, introduction: h = Logistic(Σ wᵢxᵢ + w₀), as on the days before")

RETURNED = RETURNED_BY.values()
"""The first step of the paths of what is returned, not kept."""


class Found(NamedTuple):
    """One neuron: the paths of its weights, the bias first, and those that show its output."""

    weights: tuple
    outputs: tuple


def findLayers(probe, sizes):
    """Find the weights of a `Probe`, layer by layer, and append them to its `layers`.

    `sizes` are those of the layers, the inputs' first. Raises CheckFailed if there is one whose
    neurons do not answer as neurons do.
    """
    inputs = probe.drawInputs()
    first, second = probe.watch(inputs), probe.watch(probe.drawInputs())
    still = [path for path in first if first[path] == second.get(path) and path[0] not in RETURNED]
    unmoved = set(still)
    whole = probe.wholeNumbers()
    values = inputs
    for number, size in enumerate(sizes[1:]):
        isLast = number == len(sizes) - 2
        floats = [path for path in still if path not in whole]
        layer = _findLayer(probe, floats, unmoved, values, inputs)
        if len(layer) != size:  # weights may start as 0, not 0.0
            layer = _findLayer(probe, still, unmoved, values, inputs)
        if len(layer) != size:  # and outputs stay where they are while all weights are 0
            for some in (still, floats):
                zeros = [path for path in some if first[path] == 0]
                unmoved &= _unmovedElsewhere(probe, zeros, first, inputs)
            layer = _findLayer(probe, still, unmoved, values, inputs)
        if len(layer) != size:
            raise _unlikeANeuron(probe, sizes, number, len(layer), inputs)
        probe.layers.append(_inOrder(layer, isLast))
        taken = {path for found in layer for path in found.weights}
        still = [path for path in still if path not in taken]
        if not isLast:
            probe.drawLayer(number, 1.0)  # equal neurons could not be told apart
            values = probe.outputs(inputs)[-1]


def _unmovedElsewhere(probe, moved, base, inputs):
    """Return which numbers stay the same on other inputs, where some have been moved before."""
    moves = {path: base[path] + probe.drawNumber() for path in moved}
    one = probe.moved(inputs, moves, list(base))
    other = probe.moved(probe.drawInputs(), moves, list(base))
    return {path for path in base if one.get(path) == other.get(path)}


def _findLayer(probe, candidates, unmoved, values, inputs):
    """Return the `Found` neurons that read `values`, when the inputs are `inputs`.

    Their weights are among the `candidates`; their outputs are not among the `unmoved`, which stay
    the same on other inputs.
    """
    base, again = probe.watch(inputs), probe.watch(inputs)
    signals = {
        path: logit(h)
        for path, h in base.items()
        if path not in unmoved and 1e-12 < h < 1 - 1e-12 and again.get(path) == h
    }
    seen = [path for path in signals if path[0] not in RETURNED]
    reads = [1.0, *values]
    weightsOf = {signal: {} for signal in signals}
    for path in _thatMatter(probe, candidates, base, signals, inputs):
        moved = probe.moved(inputs, {path: base[path] + STEP}, seen)
        for signal, z in signals.items():
            h = moved.get(signal, 0.0)
            slope = (logit(h) - z) / STEP if 1e-12 < h < 1 - 1e-12 else 0.0
            for i, x in enumerate(reads):
                if slope != 0 and isClose(slope, x, 1e-5):
                    weightsOf[signal].setdefault(i, path)
    outputsOf = {}
    for signal, found in weightsOf.items():
        paths = tuple(found.get(i) for i in range(len(reads)))
        if None not in paths:
            weights = [base[path] for path in paths]
            if isClose(signals[signal], weightedSum(weights, values), 1e-5):
                outputsOf.setdefault(paths, []).append(signal)
    return [Found(paths, tuple(outputs)) for paths, outputs in outputsOf.items()]


def _thatMatter(probe, candidates, base, signals, inputs):
    """Return those numbers that change a signal when they are moved, and a few others.

    Many numbers are moved at once, and where nothing changes then, none of them matters.
    """
    seen = [path for path in signals if path[0] not in RETURNED]
    mattering, waiting, moves = [], [candidates], 0
    while waiting and moves < MOST_MOVES:
        group = waiting.pop()
        if len(group) <= FEW:
            mattering += group
            moves += len(group)
            continue
        moves += 1
        moved = probe.moved(inputs, {path: base[path] + STEP for path in group}, seen)
        if any(moved.get(signal) != base[signal] for signal in signals):
            half = len(group) // 2
            waiting += [group[half:], group[:half]]
    return mattering


def _unlikeANeuron(probe, sizes, layer, count, inputs):
    seen = probe.watch(inputs)
    unseen = ", ".join(map(attributeName, probe.unseen))
    shown = {attributeName(path): round(value, 6) for path, value in list(seen.items())[:12]}
    weights = plural(sizes[0], translate("weight"))
    if len(sizes) > 2:
        wanted = translate(
            "in layer {layer} such neurons: {expected}, found {count}",
            layer=layer + 1,
            expected=sizes[layer + 1],
            count=count,
        )
    elif sizes[1] == 1:
        wanted = translate("{weights} and a bias", weights=weights)
    else:
        wanted = translate(
            "{weights} and a bias for each of its {count} neurons", weights=weights, count=sizes[1]
        )
    found = translate("numbers that do not go together like that: {numbers}", numbers=shown)
    if unseen:
        found += "; " + translate("not looked at, being too many: {names} …", names=unseen)
    return CheckFailed(
        called=translate(
            "{made}, activate({inputs}), and again with each number moved",
            made=probe.called,
            inputs=show(inputs),
        ),
        expected=translate(
            "an answer h = Logistic(Σ wᵢxᵢ + w₀), kept or returned; {wanted}", wanted=wanted
        ),
        found=found,
        hint=ACTIVATION,
    )


def _inOrder(layer, isLast):
    def rank(found):
        told = [path[1] for path in found.outputs if path[0] in RETURNED]
        return told[0] if isLast and told else 0

    return sorted(layer, key=rank)  # a steady sort: else as they come in the object
