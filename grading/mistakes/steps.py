"""Mistakes in the step of a neuron's weights: w₀ += α∇, wᵢ += α∇xᵢ."""

from grading.mistakes.Mistake import Mistake, diagnosis
from grading.verdicts import areSteps, isClose
from learning.checks import Sentence


def stepDiagnosis(steps, where, mistakes):
    """Return which of some mistakes explains all of some `Step`s, and where; see `diagnosis`.

    `mistakes` are `OF_STEPS` or `OF_HIDDEN_LAYERS`.
    """

    def explains(mistake):
        predictions = [mistake.predict(step) for step in steps]
        return all(map(_isAmong, steps, predictions))

    constants = _constant(steps) if mistakes is OF_STEPS else []
    return diagnosis([*mistakes, *constants], explains, where)


def _isAmong(step, alternatives):
    return bool(alternatives) and any(
        areSteps(step.after, step.before, alternative) for alternative in alternatives
    )


def _constant(steps):
    """Return the mistakes that come with a number, which has to be the same at every step."""
    first = steps[0]
    if 0 in (first.gradient, first.before[1]):
        return []
    rate = first.moved[0] / first.gradient
    kept = (first.after[1] - first.before[1] - first.by(first.read[0])) / first.before[1]
    found = []
    isVaried = len({step.rate for step in steps}) > 1
    if isVaried and not isClose(rate, 1.0) and not isClose(rate, 0.0):
        found.append(
            Mistake(
                Sentence("the rate is the same each time, whatever is given"),
                lambda step: [[rate * step.gradient * x for x in [1, *step.read]]],
            )
        )
    if abs(kept) > 1e-6 and not isClose(kept, -1.0):
        found.append(
            Mistake(
                Sentence("the weights shrink, or grow, by the same part at every step"),
                lambda step: [
                    [step.by(1), *_decayed(step, kept)],
                    [step.by(1) + kept * step.before[0], *_decayed(step, kept)],
                ],
            )
        )
    return found


def _decayed(step, part):
    return [step.by(x) + part * w for x, w in zip(step.read, step.before[1:], strict=True)]


def _weights(change):
    """Return what predicts the steps where each weight's is changed, and the bias's too or not."""

    def predict(step):
        moved = [change(step, x) for x in step.read]
        return [[step.by(1), *moved], [change(step, 1), *moved]]

    return predict


def _reading(inputs):
    """Return what predicts the steps where other inputs are read: `inputs(step)`, or None."""

    def predict(step):
        read = inputs(step)
        if read is None or len(read) != len(step.read):
            return None
        return [[step.by(1), *map(step.by, read)]]

    return predict


def _all(steps):
    """Return what predicts the steps by a function of the whole step."""
    return lambda step: [steps(step)]


def _right(step):
    return [step.by(1), *map(step.by, step.read)]


def _still(step):
    return [0.0] * len(step.before)


def _shifted(step):
    moved = [*map(step.by, step.read), 0.0]
    return [moved[0] + step.by(1), *moved[1:]]


def _replaced(step):
    moved = [step.by(x) - w for x, w in zip(step.read, step.before[1:], strict=True)]
    return [[step.by(1), *moved], [step.by(1) - step.before[0], *moved]]


def _multiplied(step):
    moved = [step.by(x) * w for x, w in zip(step.read, step.before[1:], strict=True)]
    return [[step.by(1), *moved], [step.by(1) * step.before[0], *moved]]


def _of(name):
    return _reading(lambda step: step.others.get(name))


def _withGradient(gradient):
    """Return what predicts the steps where another gradient is applied: `gradient(step)`."""

    def predict(step):
        other = gradient(step)
        return other is not None and [[step.rate * other * x for x in [1, *step.read]]]

    return lambda step: predict(step) or None


STILL = Mistake(
    Sentence("the weights do not move: is the gradient there when it is applied?"),
    _all(_still),
)

FIRST_ALONE = Mistake(
    Sentence("only the first neuron of the layer moves"),
    lambda step: step.count > 1 and [_still(step) if step.place else _right(step)],
)

LAST_FORGOTTEN = Mistake(
    Sentence("the last neuron of the layer does not move"),
    lambda step: (
        step.count > 1 and [_still(step) if step.place == step.count - 1 else _right(step)]
    ),
)

OF_STEPS = [
    STILL,
    Mistake(Sentence("the bias does not move"), _all(lambda step: [0.0, *_right(step)[1:]])),
    Mistake(
        Sentence("only the bias moves"),
        _all(lambda step: [step.by(1), *_still(step)[1:]]),
    ),
    Mistake(
        Sentence("the step is subtracted, where y − h already points down the cost"),
        _weights(lambda step, x: -step.by(x)),
    ),
    Mistake(Sentence("the rate is left out"), _weights(lambda step, x: step.gradient * x)),
    Mistake(
        Sentence("the rate is left out of the bias's step"),
        _all(lambda step: [step.gradient, *_right(step)[1:]]),
    ),
    Mistake(Sentence("the rate is squared"), _weights(lambda step, x: step.by(x, step.rate))),
    Mistake(Sentence("the step is taken twice"), _weights(lambda step, x: step.by(x, 2))),
    Mistake(Sentence("the step is halved"), _weights(lambda step, x: step.by(x, 0.5))),
    Mistake(
        Sentence("the step is divided by the number of inputs"),
        _weights(lambda step, x: step.by(x, 1 / len(step.read))),
    ),
    Mistake(
        Sentence("the step is divided by the number of its layer plus one"),
        lambda step: (
            step.count > 1 and _weights(lambda step, x: step.by(x, 1 / (step.layer + 1)))(step)
        ),
    ),
    Mistake(
        Sentence("the inputs are left out: each weight moves as the bias does"),
        _weights(lambda step, x: step.by(1)),
    ),
    Mistake(Sentence("the indices of the weights are one too low"), _all(_shifted)),
    Mistake(
        Sentence("the inputs are taken in the reverse order"),
        _reading(lambda step: step.read[::-1]),
    ),
    Mistake(
        Sentence("the last weight is forgotten"),
        _all(lambda step: [*_right(step)[:-1], 0.0]),
    ),
    Mistake(
        Sentence("only the bias and the first weight move"),
        _all(lambda step: [*_right(step)[:2], *_still(step)[2:]]),
    ),
    Mistake(Sentence("the weights are replaced by the step"), _replaced),
    Mistake(Sentence("the weights are multiplied by the step"), _multiplied),
    Mistake(
        Sentence("the step is multiplied by h(1 − h)"),
        lambda step: (
            step.h is not None and _weights(lambda step, x: step.by(x, step.h * (1 - step.h)))(step)
        ),
    ),
    Mistake(
        Sentence("the bias is moved by the first input"),
        _all(lambda step: [step.by(step.read[0]), *_right(step)[1:]]),
    ),
    Mistake(
        Sentence("the gradient is calculated anew as though 1 was desired"),
        _withGradient(lambda step: None if step.h is None else 1 - step.h),
    ),
    Mistake(
        Sentence("the inputs are those of the activation before, not those given"),
        _reading(lambda step: step.activated),
    ),
    Mistake(
        Sentence("the inputs of the first call are used in all later ones"),
        _reading(lambda step: step.earlier),
    ),
    # Of a neuron that reads others.
    Mistake(Sentence("the others' gradients are read in the place of outputs"), _of("gradients")),
    Mistake(Sentence("the others' biases are read in the place of outputs"), _of("biases")),
    Mistake(
        Sentence("the neuron's own output is read in the place of the others'"),
        _reading(lambda step: None if step.h is None else [step.h] * len(step.read)),
    ),
    Mistake(
        Sentence("the others' outputs are rounded"),
        _reading(lambda step: step.others and [round(x) for x in step.read]),
    ),
    Mistake(
        Sentence("h(1 − h) of the others is read in the place of h"),
        _reading(lambda step: step.others and [x * (1 - x) for x in step.read]),
    ),
    Mistake(
        Sentence("each weight gets the output of the neuron before its own"),
        _reading(lambda step: [*step.read[-1:], *step.read[:-1]]),
    ),
    Mistake(
        Sentence("the first neuron counts twice, and the last one never"),
        _reading(lambda step: [*step.read[:1], *step.read[:-1]]),
    ),
    Mistake(
        Sentence("the first neuron is read by all weights"),
        _reading(lambda step: step.read[:1] * len(step.read)),
    ),
    Mistake(
        Sentence("only neurons with an output above one half count"),
        _reading(lambda step: step.others and [x * (x > 0.5) for x in step.read]),
    ),
    # Of a network.
    FIRST_ALONE,
    LAST_FORGOTTEN,
    Mistake(
        Sentence("all neurons of a layer move by the gradient of the first"),
        _withGradient(lambda step: step.leading if step.count > 1 else None),
    ),
    Mistake(Sentence("the inputs of the network are read, not the layer before"), _of("network")),
    Mistake(Sentence("the network is activated anew between two layers"), _of("anew")),
    Mistake(
        Sentence("gradients are calculated anew with weights that have moved already"),
        _withGradient(lambda step: step.others.get("anewGradient")),
    ),
]
"""What goes wrong where gradients are applied."""

OF_HIDDEN_LAYERS = [
    STILL,
    FIRST_ALONE,
    LAST_FORGOTTEN,
    Mistake(Sentence("the sign is the other one"), _weights(lambda step, x: -step.by(x))),
    Mistake(
        Sentence("all neurons of a layer are given the index 0"),
        _withGradient(lambda step: step.others.get("index 0")),
    ),
    Mistake(
        Sentence("the indices of a layer run backwards"),
        _withGradient(lambda step: step.others.get("backwards")),
    ),
    Mistake(
        Sentence("only the first neuron of the next layer is handed over"),
        _withGradient(lambda step: step.others.get("first")),
    ),
]
"""What goes wrong where the gradients of hidden neurons are calculated."""
