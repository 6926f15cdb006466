"""How far an experiment has come: what a picture is told."""

from typing import NamedTuple

from experiments.Experiment import Experiment
from experiments.verdicts import Verdict
from learning.checks import Sentence


class ExperimentMoment(NamedTuple):
    """A state of an experiment.

    Fields: `number`, 0 before anything was measured; `experiment`; `numbers`, what is known of
    them, or None; `outcome`, the `Verdict`, or None before the end; `learner`, none.
    """

    number: int
    experiment: Experiment
    numbers: dict | None = None
    outcome: Verdict | None = None
    learner: None = None

    @property
    def claim(self):
        """The lecture and its claim."""
        experiment = self.experiment
        return Sentence(
            "Lecture {lecture}: {claim}", lecture=experiment.lecture, claim=experiment.claim
        )

    @property
    def kind(self):
        """The kind of the verdict, "" before the end."""
        return self.outcome.kind if self.outcome else ""

    @property
    def verdict(self):
        """What came of it, or what is looked for."""
        if self.outcome is None:
            return Sentence("measuring … shown if {criterion}", criterion=self.experiment.criterion)
        return self.outcome

    def panels(self):
        """Return what is to be drawn."""
        return [] if self.numbers is None else self.experiment.panels(self.numbers)
