"""Mistakes in the gradient of an output neuron, y − h."""

from math import copysign, log

from grading.mistakes.Mistake import Mistake, diagnosis
from grading.textbook import logit
from grading.verdicts import isClose
from learning.checks import Sentence


def gradientDiagnosis(trials, ignored, where):
    """Return which mistake explains some `Trial`s, and where; see `diagnosis`.

    `ignored` are the paths of weights.
    """
    return diagnosis(MISTAKES, lambda mistake: mistake.predict(trials, ignored), where)


def _kept(formula, isForNetworks=False):
    """Return a function that tells whether every neuron keeps what a formula says.

    `formula(trial, k, before)` is for neuron k; `before` is what was kept in the same place before.
    """

    def explains(trials, ignored):
        count = len(trials[0].desired)
        if isForNetworks and count == 1:
            return False
        taken = set(ignored)
        for k in range(count):
            path = _place(trials, lambda trial, before, k=k: formula(trial, k, before), taken)
            if path is None:
                return False
            taken.add(path)
        return True

    return explains


def _place(trials, formula, taken):
    """Return the first path that has what the formula says after every trial, or None.

    A formula that says the same each time says nothing: whatever stands still would fit.
    """
    for path in trials[0].after:
        predicted = [_number(formula, trial, path) for trial in trials]
        kept = [trial.after.get(path) for trial in trials]
        isFitting = path not in taken and all(map(isClose, kept, predicted))
        if isFitting and len(set(predicted)) > 1:
            return path
    return None


def _number(formula, trial, path):
    return float(formula(trial, trial.before.get(path, 0.0)))


def _right(trial, k):
    return trial.desired[k] - trial.h[k]


def _isReturned(trials, ignored):
    return all(isClose(trial.returned, trial.expected) for trial in trials)


def _only(isAmong):
    """Return a function that tells whether some of the neurons, and no others, are right."""

    def explains(trials, ignored):
        count = len(trials[0].desired)
        taken, right = set(ignored), []
        for k in range(count):
            path = _place(trials, lambda trial, before, k=k: _right(trial, k), taken)
            taken |= {path}
            right.append(path is not None)
        return count > 1 and right == [isAmong(k, count) for k in range(count)]

    return explains


def _slope(trial, k):
    return trial.h[k] * (1 - trial.h[k])


MISTAKES = [
    Mistake(
        Sentence("the gradient is multiplied by h(1 − h), a factor of the squared error's"),
        _kept(lambda t, k, before: _right(t, k) * _slope(t, k)),
    ),
    Mistake(
        Sentence("the gradient is divided by h(1 − h)"),
        _kept(lambda t, k, before: _right(t, k) / _slope(t, k)),
    ),
    Mistake(
        Sentence("the gradient is doubled, as that of a squared error"),
        _kept(lambda t, k, before: 2 * _right(t, k)),
    ),
    Mistake(Sentence("the gradient is squared"), _kept(lambda t, k, before: _right(t, k) ** 2)),
    Mistake(
        Sentence("the gradient has lost its sign: it is |y − h|"),
        _kept(lambda t, k, before: abs(_right(t, k))),
    ),
    Mistake(
        Sentence("of the gradient only the sign is kept"),
        _kept(lambda t, k, before: copysign(1.0, _right(t, k))),
    ),
    Mistake(
        Sentence("gradients below 0 become 0"),
        _kept(lambda t, k, before: max(0.0, _right(t, k))),
    ),
    Mistake(
        Sentence("the output is rounded first, as in a perceptron"),
        _kept(lambda t, k, before: t.desired[k] - round(t.h[k])),
    ),
    Mistake(
        Sentence("the gradient is added to the one before, which stays"),
        _kept(lambda t, k, before: before + _right(t, k)),
    ),
    Mistake(
        Sentence("the desired output is taken for 1, whatever it is"),
        _kept(lambda t, k, before: 1 - t.h[k]),
    ),
    Mistake(
        Sentence("the desired output is taken for 0, whatever it is"),
        _kept(lambda t, k, before: -t.h[k]),
    ),
    Mistake(
        Sentence("a desired output of 0 is taken for −1"),
        _kept(lambda t, k, before: 2 * t.desired[k] - 1 - t.h[k]),
    ),
    Mistake(
        Sentence("the weighted sum stands in the place of h: the activation is missing"),
        _kept(lambda t, k, before: t.desired[k] - logit(t.h[k])),
    ),
    Mistake(
        Sentence("the bias stands in the place of h"),
        _kept(lambda t, k, before: t.desired[k] - t.weights[k][0]),
    ),
    Mistake(
        Sentence("the cost is kept in the place of its gradient"),
        _kept(lambda t, k, before: -log(t.h[k] if t.desired[k] else 1 - t.h[k])),
    ),
    Mistake(Sentence("the gradient is returned, and not kept"), _isReturned),
    # Of a network.
    Mistake(
        Sentence("the output neurons after the first get no gradient"),
        _only(lambda k, count: k == 0),
    ),
    Mistake(
        Sentence("the last output neuron gets no gradient"),
        _only(lambda k, count: k < count - 1),
    ),
    Mistake(
        Sentence("the desired outputs are taken in the reverse order"),
        _kept(lambda t, k, before: t.desired[-1 - k] - t.h[k], isForNetworks=True),
    ),
    Mistake(
        Sentence("each neuron gets the desired output of the next one"),
        _kept(lambda t, k, before: t.desired[(k + 1) % len(t.h)] - t.h[k], isForNetworks=True),
    ),
    Mistake(
        Sentence("all neurons get the first desired output"),
        _kept(lambda t, k, before: t.desired[0] - t.h[k], isForNetworks=True),
    ),
    Mistake(
        Sentence("all neurons get the sum of the desired outputs"),
        _kept(lambda t, k, before: sum(t.desired) - t.h[k], isForNetworks=True),
    ),
    Mistake(
        Sentence("only neurons whose desired output is 1 get a gradient"),
        _kept(lambda t, k, before: _right(t, k) if t.desired[k] else before),
    ),
    Mistake(
        Sentence("the gradients are divided by the number of outputs"),
        _kept(lambda t, k, before: _right(t, k) / len(t.h), isForNetworks=True),
    ),
    Mistake(
        Sentence("all neurons get the sum of the gradients"),
        _kept(lambda t, k, before: sum(t.desired) - sum(t.h), isForNetworks=True),
    ),
    Mistake(
        Sentence("the outputs are scaled to a sum of 1 first"),
        _kept(lambda t, k, before: t.desired[k] - t.h[k] / sum(t.h)),
    ),
    Mistake(
        Sentence("the largest output is taken for that of every neuron"),
        _kept(lambda t, k, before: t.desired[k] - max(t.h), isForNetworks=True),
    ),
]
