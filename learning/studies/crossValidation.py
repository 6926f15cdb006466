"""k-fold cross-validation: how good a recipe is, by as many trainings as there are folds."""

from math import isfinite
from typing import NamedTuple

from learning.checks import Sentence
from learning.data.PackedExamples import datasetOf
from learning.system.exits import DIVERGED, LEARNED
from learning.training.means import deviation, mean
from learning.words.formats import formatCost
from learning.words.language import translate


class FoldResult(NamedTuple):
    """How a training did on the fold that it was validated on.

    Fields: `epochs` that it took; `cost` on the fold; `accuracy`, the part of it that was
    classified well, from 0 to 1, or, where the outputs are numbers to predict, None, and
    `meanError` in its place.
    """

    epochs: int
    cost: float
    accuracy: float | None
    meanError: float | None = None

    def goodness(self):
        """Return the sentence about one of the two."""
        if self.accuracy is None:
            return Sentence("mean error {error:.4g}", error=self.meanError)
        return Sentence("accuracy {accuracy:.1f} %", accuracy=100 * self.accuracy)


def crossValidate(pairs, learn):
    """Train on all folds but one, validate on that; for each in turn.

    `pairs` are lists of examples (kept, fold), as `learning.data.splits.folds` makes them, and
    `learn(kept, fold, number)` trains on the datasets of a pair and returns a `FoldResult`.
    Prints a line a fold, then the means and the standard deviations. Returns the exit status.

    Source: lecture 003, cross-validation.
    """
    results = []
    for number, (kept, fold) in enumerate(pairs):
        result = learn(datasetOf(kept), datasetOf(fold), number)
        results.append(result)
        print(
            translate(
                "fold {number}/{folds}  {count} examples  epochs {epochs}  "
                "validation cost {cost}  {goodness}",
                number=number + 1,
                folds=len(pairs),
                count=len(fold),
                epochs=result.epochs,
                cost=formatCost(result.cost),
                goodness=result.goodness(),
            ),
            flush=True,
        )
    costs = [result.cost for result in results]
    spread = deviation(costs)
    print(
        translate(
            "mean validation cost {cost} ± {spread}  {goodness}",
            cost=formatCost(mean(costs)),
            spread=formatCost(spread),
            goodness=_meanGoodness(results),
        )
    )
    return LEARNED if all(map(isfinite, costs)) else DIVERGED


def _meanGoodness(results):
    if results[0].accuracy is None:
        errors = [result.meanError for result in results]
        return Sentence(
            "mean error {error:.4g} ± {deviation:.4g}",
            error=mean(errors),
            deviation=deviation(errors),
        )
    shares = [100 * result.accuracy for result in results]
    return Sentence(
        "accuracy {accuracy:.2f} ± {deviation:.2f} %",
        accuracy=mean(shares),
        deviation=deviation(shares),
    )
