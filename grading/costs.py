"""The cost that `calcLoss` finds, returned or kept."""

from typing import NamedTuple

from grading.failures import CheckFailed
from grading.mistakes.costs import costDiagnosis
from grading.Probe import flat
from grading.textbook import cost, datasetText
from grading.verdicts import isClose, show
from grading.Worker import theObject
from learning.words.formats import plural
from learning.words.language import translate

MORE = 3
"""So many more questions are asked where it is not plain which number is the answer."""


class Answer(NamedTuple):
    """What came of one question.

    Attributes:
        called: what was called, in words.
        expected: the right cost.
        returned: the number that was returned, if it was just one; None otherwise.
        kept: the numbers that were returned or that changed, by their paths.
        weights: those of the network, as `Probe.weights` has them.
        examples: pairs of inputs and desired outputs.
    """

    called: str
    expected: float
    returned: float | None
    kept: dict
    weights: list
    examples: list


def ask(network, examples):
    """Let a network measure some examples, pairs of inputs and outputs; return its `Answer`."""
    weights = network.weights()
    dataset = network.dataset(datasetText(examples))
    before = network.numbers()
    returned, _ = network.call("calcLoss", theObject(dataset), words="calcLoss(dataset)")
    found = flat("returned", returned)
    alone = next(iter(found.values())) if len(found) == 1 else None
    after = network.numbers() if alone is None else {}
    changed = {path: value for path, value in after.items() if before.get(path) != value}
    return Answer(
        translate(
            "{made}, calcLoss(a dataset of {examples}, {numbers}); weights of the last layer, bias "
            "first: {weights}",
            made=network.called,
            examples=plural(len(examples), translate("example")),
            numbers=show([list(inputs) + list(outputs) for inputs, outputs in examples]),
            weights=show(weights[-1]),
        ),
        cost(weights, examples),
        alone,
        found | changed,
        weights,
        examples,
    )


def expectCosts(answers, askMore, hint, tolerance):
    """Raise CheckFailed unless the answers are right.

    An answer is one number. Where several were returned, or kept, it must be the same one that
    answers every question, and `askMore()` asks another one: a guess does not fit them all.
    """
    if any(answer.returned is None for answer in answers):
        answers = [*answers, *(askMore() for _ in range(MORE))]
        if any(_fitsAll(path, answers, tolerance) for path in answers[0].kept):
            return
    for answer in answers:
        if answer.returned is None:
            kept = translate("nothing")
            if answer.kept:
                numbers = show(list(answer.kept.values()))
                kept = translate("returned or changed: {numbers}", numbers=numbers)
            raise CheckFailed(
                answer.called,
                translate(
                    "{cost}, returned, or kept in the same attribute each time",
                    cost=show(answer.expected),
                ),
                translate("no number that was the cost each time: {kept}", kept=kept),
                hint,
            )
        if not isClose(answer.returned, answer.expected, tolerance):
            more = [*answers, *(askMore() for _ in range(MORE))]
            raise CheckFailed(
                answer.called,
                show(answer.expected),
                show(answer.returned),
                hint,
                diagnosis=costDiagnosis(more, tolerance, "NeuralNetwork.calcLoss"),
            )


def _fitsAll(path, answers, tolerance):
    return all(isClose(answer.kept.get(path), answer.expected, tolerance) for answer in answers)
