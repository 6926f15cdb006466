"""Mistakes in the cost: the sum over the outputs of the mean, over the examples, cross-entropy."""

from math import log

from grading.mistakes.Mistake import Mistake, diagnosis
from grading.textbook import forward
from grading.verdicts import isClose
from learning.checks import Sentence


def costDiagnosis(answers, tolerance, where):
    """Return which mistake explains the numbers that some `Answer`s returned; see `diagnosis`."""
    if any(answer.returned is None for answer in answers):
        return ""

    def explains(mistake):
        return all(
            isClose(answer.returned, _predicted(mistake, answers, number), tolerance)
            for number, answer in enumerate(answers)
        )

    return diagnosis(MISTAKES, explains, where)


def _predicted(mistake, answers, number):
    try:
        return float(mistake.predict(answers, number))
    except (ZeroDivisionError, ValueError, IndexError):
        return float("nan")


def outputsOf(answer):
    """Return the pairs (desired outputs, outputs) of the examples of an `Answer`."""
    return [(desired, forward(answer.weights, inputs)[-1]) for inputs, desired in answer.examples]


def _cost(y, h):
    return -log(h if y else 1 - h)


def _mean(term=_cost, pairs=outputsOf, share=lambda answer, n, k: 1 / n):
    """Return what predicts a cost that is a sum of terms times a share.

    `term(y, h)` is of one output; `pairs(answer)` are those that are summed over; the share is of
    n examples and k outputs.
    """

    def predict(answers, number):
        answer = answers[number]
        total = sum(
            term(y, h)
            for desired, outputs in pairs(answer)
            for y, h in zip(desired, outputs, strict=False)
        )
        n, k = len(answer.examples), len(answer.weights[-1])
        return total * share(answer, n, k)

    return predict


def _selecting(change):
    """Return the pairs of an answer, each changed: `change(desired, outputs)`."""
    return lambda answer: [change(desired, outputs) for desired, outputs in outputsOf(answer)]


def _largest(answers, number):
    pairs = outputsOf(answers[number])
    return sum(max(map(_cost, *pair)) for pair in pairs) / len(pairs)


def _frozen(answer):
    pairs = outputsOf(answer)
    return [(desired, pairs[0][1]) for desired, _ in pairs]


def _added(answers, number):
    totals = [
        sum(_cost(y, h) for pair in outputsOf(answer) for y, h in zip(*pair, strict=True))
        for answer in answers[: number + 1]
    ]
    return sum(totals) / len(answers[number].examples)


MISTAKES = [
    Mistake(
        Sentence("the sum over the examples is not divided by their number"),
        _mean(share=lambda answer, n, k: 1),
    ),
    Mistake(
        Sentence("the sum is divided by one less than the number of examples"),
        _mean(share=lambda answer, n, k: 1 / (n - 1)),
    ),
    Mistake(
        Sentence("the mean is taken over the outputs too"),
        _mean(share=lambda answer, n, k: 1 / n / k),
    ),
    Mistake(
        Sentence("the mean is taken over the outputs, not over the examples"),
        _mean(share=lambda answer, n, k: 1 / k),
    ),
    Mistake(Sentence("the cost is rounded"), lambda answers, n: round(answers[n].expected)),
    Mistake(
        Sentence("the cost is negative: a sign is missing"),
        lambda answers, n: -answers[n].expected,
    ),
    Mistake(Sentence("the cost is halved"), lambda answers, n: answers[n].expected / 2),
    Mistake(
        Sentence("only the first output counts"),
        _mean(pairs=_selecting(lambda y, h: (y[:1], h[:1]))),
    ),
    Mistake(
        Sentence("the last output is forgotten"),
        _mean(pairs=_selecting(lambda y, h: (y[:-1], h[:-1]))),
    ),
    Mistake(
        Sentence("the desired outputs are taken in the reverse order"),
        _mean(pairs=_selecting(lambda y, h: (y[::-1], h))),
    ),
    Mistake(
        Sentence("the first output is compared with all desired outputs"),
        _mean(pairs=_selecting(lambda y, h: (y, h[:1] * len(y)))),
    ),
    Mistake(
        Sentence("the logarithm is the one to base 10"),
        lambda answers, n: answers[n].expected / log(10),
    ),
    Mistake(
        Sentence("the logarithm is the one to base 2"),
        lambda answers, n: answers[n].expected / log(2),
    ),
    Mistake(
        Sentence("the part with 1 − y is left out"),
        _mean(lambda y, h: -y * log(h)),
    ),
    Mistake(
        Sentence("the part with y is left out"),
        _mean(lambda y, h: -(1 - y) * log(1 - h)),
    ),
    Mistake(Sentence("ln h stands in both parts"), _mean(lambda y, h: -log(h))),
    Mistake(
        Sentence("the second part is subtracted from the first"),
        _mean(lambda y, h: -log(h) if y else log(1 - h)),
    ),
    Mistake(Sentence("it is the squared error"), _mean(lambda y, h: (y - h) ** 2)),
    Mistake(Sentence("it is half the squared error"), _mean(lambda y, h: (y - h) ** 2 / 2)),
    Mistake(Sentence("it is the absolute error"), _mean(lambda y, h: abs(y - h))),
    Mistake(Sentence("it is the share of wrong answers"), _mean(lambda y, h: round(h) != y)),
    Mistake(Sentence("the largest cost is taken in the place of the sum"), _largest),
    Mistake(
        Sentence("only the last example counts"),
        _mean(pairs=lambda answer: outputsOf(answer)[-1:]),
    ),
    Mistake(
        Sentence("the first example is skipped"),
        _mean(pairs=lambda answer: outputsOf(answer)[1:]),
    ),
    Mistake(Sentence("the network is activated on the first example only"), _mean(pairs=_frozen)),
    Mistake(Sentence("the costs of earlier calls are added"), _added),
]
