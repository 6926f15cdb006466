"""Steps that were taken, and whether each was the one that it should have been."""

from typing import NamedTuple

from grading.failures import CheckFailed
from grading.mistakes.steps import OF_STEPS, stepDiagnosis
from grading.verdicts import STEP_TOLERANCE, areSteps, show


class Taken(NamedTuple):
    """What came of one call that lets neurons take a step.

    Attributes:
        called: what was called, in words.
        steps: a `Step` for each neuron.
        expected: how far its weights should have moved, a list for each neuron.
    """

    called: str
    steps: list
    expected: list

    def isRight(self, tolerance):
        """Tell whether every weight has moved as far as it should."""
        return areSteps(
            [step.after for step in self.steps],
            [step.before for step in self.steps],
            self.expected,
            tolerance,
        )


def expectTaken(taken, hint, where, mistakes=OF_STEPS, tolerance=STEP_TOLERANCE):
    """Raise CheckFailed unless all of some `Taken` are right, with the mistake that explains them.

    `where` is the method to look at, `mistakes` are what may have happened there.
    """
    for one in taken:
        if not one.isRight(tolerance):
            expected = [
                [before + move for before, move in zip(step.before, moves, strict=True)]
                for step, moves in zip(one.steps, one.expected, strict=True)
            ]
            after = [step.after for step in one.steps]
            isAlone = len(one.steps) == 1 and one.steps[0].count == 1
            raise CheckFailed(
                one.called,
                show(expected[0] if isAlone else expected),
                show(after[0] if isAlone else after),
                hint,
                diagnosis=stepDiagnosis(
                    [step for every in taken for step in every.steps], where, mistakes
                ),
            )
