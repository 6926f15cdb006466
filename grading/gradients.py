"""Finding where a hand-in keeps its gradients: the numbers that are y − h each time, or h − y."""

from typing import NamedTuple

from grading.answers import attributeName
from grading.failures import CheckFailed
from grading.mistakes.gradients import gradientDiagnosis
from grading.verdicts import isClose, show
from grading.Worker import vector
from learning.words.language import translate

TRIALS = 4


def gradientsOf(probe, dice, hint):
    """Return the `FoundGradients` of a neuron or a network, if they are right in all respects.

    Raises CheckFailed otherwise, and HandInError if it crashes.
    """
    found = findGradients(probe, dice, hint)
    checkDirection(probe, found, hint)
    return found


class Trial(NamedTuple):
    """One gradient: what was called, what it should be, and the numbers afterwards.

    Attributes:
        desired, h: the desired outputs, and the outputs; `weights`: those of the neurons.
        returned: what the method returned, a number or a list.
    """

    called: str
    expected: list
    before: dict
    after: dict
    desired: list
    h: list
    weights: list
    returned: object


class FoundGradients(NamedTuple):
    """Where they are: the `paths`, one for each output neuron, and the `sign` of y − h."""

    paths: list
    sign: int


def runTrials(probe, dice):
    """Let a neuron or a network calculate gradients, after activations; return the `Trial`s.

    New weights, new inputs and new desired outputs each time.
    """
    method = "calculateOutputGradient" if probe.isNeuron else "calculateGradients"
    outputCount = len(probe.layers[-1])
    trials = []
    for number in range(TRIALS):
        weights = probe.drawWeights()
        inputs = probe.drawInputs()
        # Both answers occur for every output, whatever the dice say.
        desired = [(number + dice.randrange(2) * (number > 1) + i) % 2 for i in range(outputCount)]
        h = probe.outputs(inputs)[-1]
        before = probe.watch(inputs)
        argument = desired[0] if probe.isNeuron else vector(desired)
        shown = show(desired[0] if probe.isNeuron else desired)
        called = translate(
            "activate({inputs}), then {method}({desired}), the outputs being {outputs}",
            inputs=show(inputs),
            method=method,
            desired=shown,
            outputs=show(h),
        )
        returned, _ = probe.call(method, argument, words=called)
        trials.append(
            Trial(
                translate(
                    "{made}, {called}; weights, bias first: {weights}",
                    made=probe.called,
                    called=called,
                    weights=show(weights[-1]),
                ),
                [y - output for y, output in zip(desired, h, strict=True)],
                before,
                probe.numbers(),
                desired,
                h,
                weights[-1],
                returned if isinstance(returned, list) else [returned],
            )
        )
    return trials


def findGradients(probe, dice, hint):
    """Return the `FoundGradients` that fit some trials; raises CheckFailed if there are none.

    What is kept in the object itself is looked at first, then what stands behind it.
    """
    trials = runTrials(probe, dice)
    found = _fitting(probe, trials)
    if found is None and not probe.further:
        probe.further = True
        found = _fitting(probe, runTrials(probe, dice))
    if found is None:
        raise _notFound(probe, trials, hint)
    return found


def pathsOfWeights(probe):
    """Return the paths of all weights of a neuron or a network, a set."""
    return {path for layer in probe.layers for found in layer for path in found.weights}


def _fitting(probe, trials):
    ignored = pathsOfWeights(probe)
    for sign in (1, -1):
        paths = []
        for index in range(len(trials[0].expected)):
            fitting = [
                path
                for path in trials[0].after
                if path not in ignored
                and path not in paths
                and all(
                    isClose(trial.after.get(path), sign * trial.expected[index]) for trial in trials
                )
            ]
            paths += fitting[:1]
        if len(paths) == len(trials[0].expected):
            return FoundGradients(paths, sign)
    return None


def hiddenPlaces(network, found):
    """Return where the neurons of the first layer keep their gradients, [] if that cannot be told.

    It is where the output neurons keep theirs, seen from their weights.
    """
    places = []
    for hidden in network.layers[0]:
        pairs = zip(network.layers[-1], found.paths, strict=True)
        likely = [
            _counterpart(output.weights[0], hidden.weights[0], path) for output, path in pairs
        ]
        places += [place for place in likely if place is not None][:1]
    return places if len(set(places)) == len(network.layers[0]) else []


def _counterpart(own, other, path):
    """Return the path that is for the weight `other` what `path` is for the weight `own`, or None.

    `layers[2][0].gradient` belongs to `layers[2][0].weights[0]`; to `layers[1][1].weights[0]`
    belongs `layers[1][1].gradient`.
    """
    count = 0
    while count < min(len(own), len(other)) and own[-count - 1] == other[-count - 1]:
        count += 1
    start = own[: len(own) - count]
    if not start or path[: len(start)] != start:
        return None
    return (*other[: len(other) - count], *path[len(start) :])


def keepsWholeVector(probe, inputs, gradient):
    """Tell whether a neuron keeps ∂/∂w for every weight: ∇ times the inputs it was activated on.

    The sheet defines the gradient so at first: there is no input left then for the step to see.
    """
    kept = list(probe.numbers().values())
    return all(any(isClose(number, gradient * x) for number in kept) for x in inputs) or all(
        any(isClose(number, -gradient * x) for number in kept) for x in inputs
    )


def checkDirection(probe, found, hint):
    """Raise CheckFailed if the hand-in's own step along its gradients goes up the cost.

    The sheet's sign, y − h, is right whatever becomes of it. The other, h − y, is right if the
    step subtracts it.
    """
    if found.sign == 1 or len(probe.layers) > 1:  # hidden gradients may not be there yet
        return
    before = probe.drawWeights()[-1]
    inputs = probe.drawInputs()
    desired = [round(1 - h) for h in probe.outputs(inputs)[-1]]  # wrong, with a way to go
    probe.call("activate", vector(inputs))
    if probe.isNeuron:
        probe.call("calculateOutputGradient", desired[0])
        probe.call("applyGradient", 0.1, vector(inputs))
    else:
        probe.call("calculateGradients", vector(desired))
        probe.call("applyGradients", 0.1)
    after = probe.weights()[-1]
    for number, y in enumerate(desired):
        if (after[number][0] - before[number][0]) * (2 * y - 1) <= 0:
            raise CheckFailed(
                called=translate(
                    "{made}, one step with the inputs {inputs} towards {desired}",
                    made=probe.called,
                    inputs=show(inputs),
                    desired=desired,
                ),
                expected=translate("outputs closer to {desired}", desired=desired),
                found=translate(
                    "outputs farther away: the gradient kept is h − y, and it is added"
                ),
                hint=hint,
            )


def _notFound(probe, trials, hint):
    last = trials[-1]
    changed = {
        attributeName(path): round(value, 6)
        for path, value in last.after.items()
        if last.before.get(path) != value
    }
    found = translate("no attribute changed")
    if changed:
        shown = dict(list(changed.items())[:12])
        found = translate("what changed in the attributes: {attributes}", attributes=shown)
    if len(last.expected) == 1:
        expected = translate(
            "a gradient ∇ = y − h, {gradient}, kept in an attribute",
            gradient=show(last.expected[0]),
        )
    else:
        expected = translate(
            "gradients ∇ = y − h, {gradients}, kept in attributes", gradients=show(last.expected)
        )
    return CheckFailed(
        called=last.called,
        expected=expected,
        found=found,
        hint=hint,
        diagnosis=gradientDiagnosis(
            trials,
            pathsOfWeights(probe),
            "Neuron.calculateOutputGradient"
            if probe.isNeuron
            else "NeuralNetwork.calculateGradients",
        ),
    )
