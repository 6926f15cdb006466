"""The perceptron's worked example of lecture 000, number by number."""

from typing import ClassVar

from experiments.Experiment import Experiment, nobody
from experiments.verdicts import asShown, notShown
from learning.checks import Sentence
from learning.plotting.pictures.panels import BarsPanel, TablePanel

INPUTS = (1.0, 0.4, -1.0)
"""x, its first component being the bias's 1."""

WEIGHTS = ((-2.0, 3.6, 0.5), (-4.0, 2.4, 4.1), (-6.0, 4.0, -4.9))
"""w₀, w₁ and w₂, one for each class, before the update."""

RIGHT = 0
"""The class that x is of."""

BEFORE, AFTER = (-1.06, -7.14, 0.5), (1.1, -7.14, -1.66)
"""The scores as the lecture's figures give them; it prints the second of the first wrong."""


class PerceptronExample(Experiment):
    """Perceptron example: one update of a perceptron for three classes, lecture 000.

    The predicted class gives x away, the right one takes it: w₀ += x, w₂ −= x.
    """

    name = "perceptron-example"
    lecture = "000"
    title = Sentence("The perceptron's example, number by number")
    claim = Sentence(
        "An example that is classified wrong adds itself to the weights of its class and takes "
        "itself away from those of the class that won."
    )
    criterion = Sentence(
        "the scores are −1.06, −7.14 and 0.5 before the update and 1.1, −7.14 and −1.66 after it, "
        "to two decimals, and the right class wins then"
    )
    help: ClassVar[dict] = {"step": Sentence("by how much x is multiplied in the update")}

    def __init__(self, step=1.0):
        self.step = step

    def measure(self, generator, watch=nobody):
        """Return `weights` and `scores`, before and after; `winner` is the class that won."""
        weights = [list(row) for row in WEIGHTS]
        scores = _scores(weights)
        winner = scores.index(max(scores))
        numbers = {"weights": [weights], "scores": [scores], "winner": winner}
        watch(0.5, numbers)
        after = [list(row) for row in weights]
        if winner != RIGHT:
            for place, x in enumerate(INPUTS):
                after[RIGHT][place] += self.step * x
                after[winner][place] -= self.step * x
        numbers["weights"].append(after)
        numbers["scores"].append(_scores(after))
        watch(1.0, numbers)
        return numbers

    def verdict(self, numbers):
        """Compare with the lecture's figures."""
        before, after = numbers["scores"]
        isSame = all(
            abs(found - said) < 0.005
            for row, said_ in ((before, BEFORE), (after, AFTER))
            for found, said in zip(row, said_, strict=True)
        )
        if isSame and after.index(max(after)) == RIGHT:
            return asShown(
                Sentence(
                    "class {winner} won with {score:.2f}; after the update class 0 does with "
                    "{end:.2f}",
                    winner=numbers["winner"],
                    score=max(before),
                    end=max(after),
                )
            )
        return notShown(
            Sentence(
                "the scores after the update are {first:.2f}, {second:.2f} and {third:.2f}",
                first=after[0],
                second=after[1],
                third=after[2],
            )
        )

    def table(self, numbers):
        """Return a row for each class, before and after, the products written out."""
        rows = [[Sentence("class"), Sentence("weighted sum"), Sentence("score")]]
        for weights, scores in zip(numbers["weights"], numbers["scores"], strict=True):
            for kind, (row, score) in enumerate(zip(weights, scores, strict=True)):
                terms = " + ".join(f"({w:g})·({x:g})" for w, x in zip(row, INPUTS, strict=True))
                rows.append([f"w{kind}", terms, round(score, 4)])
        return rows

    def panels(self, numbers):
        """Return the sums, and the scores as bars."""
        names = (Sentence("before the update"), Sentence("after the update"))
        bars = dict(zip(names, numbers["scores"], strict=False))
        labels = [Sentence("class {number}", number=kind) for kind in range(3)]
        rows = self.table(numbers)
        return [
            TablePanel(Sentence("three sums, before and after"), rows),
            BarsPanel(Sentence("the largest score wins"), Sentence("score"), labels, bars),
        ]


def _scores(weights):
    return [sum(w * x for w, x in zip(row, INPUTS, strict=True)) for row in weights]
