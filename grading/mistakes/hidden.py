"""Mistakes in the gradient of a hidden neuron: ∇ = h(1 − h) Σₖ ∇ₖ wₖ."""

from typing import NamedTuple

from grading.mistakes.Mistake import Mistake, diagnosis
from grading.verdicts import isClose
from learning.checks import Sentence


class Blame(NamedTuple):
    """One gradient that was calculated.

    Attributes:
        h: the output of the neuron, `index` its number in its layer.
        next: what reads it, a list of (gradient, weights, output).
        sign: 1, or −1 for a hand-in that keeps h − y.
        before, after: the numbers that the neuron held, by their paths.
        returned: what the method returned.
    """

    h: float
    index: int
    next: list
    sign: int
    before: dict
    after: dict
    returned: object


def hiddenDiagnosis(blames, ignored, where):
    """Return which mistake explains some `Blame`s, and where; `ignored` are paths of weights."""

    def explains(mistake):
        return mistake.predict(blames, ignored)

    return diagnosis(MISTAKES, explains, where)


def _kept(formula):
    """Return a function that tells whether a path has what `formula(blame, before)` says."""

    def explains(blames, ignored):
        return any(
            all(
                isClose(
                    blame.after.get(path),
                    float(blame.sign * formula(blame, blame.sign * blame.before.get(path, 0.0))),
                )
                for blame in blames
            )
            for path in blames[0].after
            if path not in ignored
        )

    return explains


def _sum(blame, term=lambda blame, g, w, o: g * w[blame.index + 1]):
    return sum(term(blame, *neuron) for neuron in blame.next)


def _slope(blame):
    return blame.h * (1 - blame.h)


def _summing(term):
    return _kept(lambda blame, before: _slope(blame) * _sum(blame, term))


def _among(part):
    """Return what explains a sum over some of the next layer alone."""
    return _kept(lambda blame, before: _slope(blame) * _sum(blame._replace(next=part(blame.next))))


def _isReturned(blames, ignored):
    return all(
        isClose(blame.returned, blame.sign * _slope(blame) * _sum(blame)) for blame in blames
    )


MISTAKES = [
    Mistake(Sentence("h(1 − h) is forgotten"), _kept(lambda b, before: _sum(b))),
    Mistake(Sentence("h stands in the place of h(1 − h)"), _kept(lambda b, before: b.h * _sum(b))),
    Mistake(
        Sentence("the slope of tanh, 1 − h², stands in the place of h(1 − h)"),
        _kept(lambda b, before: (1 - b.h**2) * _sum(b)),
    ),
    Mistake(Sentence("the sign is the other one"), _kept(lambda b, before: -_slope(b) * _sum(b))),
    Mistake(
        Sentence("the gradient has lost its sign"),
        _kept(lambda b, before: abs(_slope(b) * _sum(b))),
    ),
    Mistake(
        Sentence("the gradient is added to the one before, which stays"),
        _kept(lambda b, before: before + _slope(b) * _sum(b)),
    ),
    Mistake(Sentence("the gradient is returned, and not kept"), _isReturned),
    Mistake(
        Sentence("the sum over the next layer is divided by its size"),
        _kept(lambda b, before: _slope(b) * _sum(b) / len(b.next)),
    ),
    Mistake(
        Sentence("the index of the weight is one too low: the first is the bias"),
        _summing(lambda b, g, w, o: g * w[b.index]),
    ),
    Mistake(
        Sentence("the first weight is used for all neurons"),
        _summing(lambda b, g, w, o: g * w[1]),
    ),
    Mistake(
        Sentence("the weights are taken from the end"),
        _summing(lambda b, g, w, o: g * w[-1 - b.index]),
    ),
    Mistake(Sentence("the weights are left out of the sum"), _summing(lambda b, g, w, o: g)),
    Mistake(
        Sentence("the outputs of the next layer stand in the place of its gradients"),
        _summing(lambda b, g, w, o: o * w[b.index + 1]),
    ),
    Mistake(
        Sentence("the gradients of the next layer are multiplied by its h(1 − h) once more"),
        _summing(lambda b, g, w, o: g * o * (1 - o) * w[b.index + 1]),
    ),
    Mistake(
        Sentence("only the first neuron of the next layer counts"), _among(lambda all: all[:1])
    ),
    Mistake(
        Sentence("only the last neuron of the next layer counts"), _among(lambda all: all[-1:])
    ),
    Mistake(
        Sentence("the last neuron of the next layer is forgotten"), _among(lambda all: all[:-1])
    ),
]
