"""What ex03 and ex08 have in common: a script that learns one dataset and is judged by another."""

import pytest
from feedback import fail
from running import ROOT, runScript
from transcripts import predictions, reports, summary

from Dataset import Dataset
from learning.predictions import classOf


class LearningScript:
    """The checks of such a script; a subclass says which.

    Attributes:
        exercise, script, testSet: their names, as the sheet's.
        rightPart: which part of its predictions must be right, from 0 to 1.
        highestCost: the test cost must be below it, in nats.
    """

    @pytest.fixture(scope="class")
    @classmethod
    def run(cls, tmp_path_factory):
        """Run the script as a student does, once for all the checks."""
        return runScript(cls.script, "--plot", "none", cwd=tmp_path_factory.mktemp("run"))

    def check(self, isRight, *, expected, found, see):
        """Fail in the words of the sheet unless it is right."""
        if not isRight:
            fail(
                called=f"python3 {self.script}",
                expected=expected,
                found=found,
                see=f"the sheet, {self.exercise}: {see}",
            )

    def test_the_cost_is_shown_and_falls(self, run):
        costs = [report.cost for report in reports(run.stdout)]
        self.check(
            run.returncode == 0 and len(costs) >= 5 and costs[-1] < costs[0] / 10,
            expected="exit status 0, and the cost in five lines or more, down to a tenth",
            found=f"status {run.returncode}, costs {costs}, standard error {run.stderr!r}",
            see="the evolution of the cost on standard output",
        )

    def test_every_test_example_is_predicted_in_order(self, run):
        examples = Dataset(ROOT / "datasets" / self.testSet).examples
        expected = [classOf(example.outputs) for example in examples]
        found = [pair[0] for pair in predictions(run.stdout)]
        self.check(
            found == expected,
            expected=f"{len(expected)} lines, their first column {expected[:8]} …",
            found=f"{len(found)} lines, their first column {found[:8]} …",
            see="the pairs « Sortie attendue : Prédiction » of the test set",
        )

    def test_enough_images_are_recognized(self, run):
        pairs = predictions(run.stdout)
        right = sum(expected == predicted for expected, predicted in pairs)
        self.check(
            right >= self.rightPart * max(1, len(pairs)),
            expected=f"{self.rightPart:.0%} of the predictions right",
            found=f"{right} of {len(pairs)}",
            see="training set and test set, does it generalize?",
        )

    def test_the_summary_agrees_with_the_predictions(self, run):
        pairs = predictions(run.stdout)
        right = sum(expected == predicted for expected, predicted in pairs)
        accuracy = f"accuracy {100 * right / max(1, len(pairs)):.1f} % ({right}/{len(pairs)})"
        lastLine = run.stdout.splitlines()[-1]
        self.check(
            lastLine.startswith("test cost ")
            and lastLine.endswith(accuracy)
            and 0 < summary(run.stdout)[1] < self.highestCost,
            expected=f"a last line test cost … {accuracy}, the cost below {self.highestCost}",
            found=lastLine,
            see="the cost is tested on the second dataset, once the learning is over",
        )

    def test_validation_costs_are_shown(self, run):
        found = [report.validationCost for report in reports(run.stdout)]
        self.check(
            found and None not in found,
            expected="a validation cost beside each training cost",
            found=found,
            see="training set and test set: the first may be learned by heart",
        )
