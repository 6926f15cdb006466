"""k-fold cross-validation: how good a recipe is, by as many trainings as there are folds."""

from math import isfinite, nan
from statistics import fmean, stdev
from typing import NamedTuple

from Dataset import Dataset
from learning.system.exits import DIVERGED, LEARNED
from learning.words.formats import formatCost
from learning.words.language import translate


class FoldResult(NamedTuple):
    """How a training did on the fold that it was validated on.

    Fields: `epochs` that it took; `cost` on the fold; `accuracy`, the part of it that was
    classified well, from 0 to 1.
    """

    epochs: int
    cost: float
    accuracy: float


def crossValidate(pairs, learn):
    """Train on all folds but one, validate on that; for each in turn.

    `pairs` are lists of examples (kept, fold), as `learning.data.splits.folds` makes them, and
    `learn(kept, fold, number)` trains on the datasets of a pair and returns a `FoldResult`.
    Prints a line a fold, then the means and the standard deviations. Returns the exit status.

    Source: lecture 003, cross-validation.
    """
    costs, accuracies = [], []
    for number, (kept, fold) in enumerate(pairs):
        result = learn(Dataset.fromExamples(kept), Dataset.fromExamples(fold), number)
        costs.append(result.cost)
        accuracies.append(result.accuracy)
        print(
            translate(
                "fold {number}/{folds}  {count} examples  epochs {epochs}  "
                "validation cost {cost}  accuracy {accuracy:.1f} %",
                number=number + 1,
                folds=len(pairs),
                count=len(fold),
                epochs=result.epochs,
                cost=formatCost(result.cost),
                accuracy=100 * result.accuracy,
            ),
            flush=True,
        )
    spread = stdev(costs) if all(map(isfinite, costs)) else nan
    print(
        translate(
            "mean validation cost {cost} ± {spread}  accuracy {accuracy:.2f} ± {deviation:.2f} %",
            cost=formatCost(fmean(costs)),
            spread=formatCost(spread),
            accuracy=100 * fmean(accuracies),
            deviation=100 * stdev(accuracies),
        )
    )
    return LEARNED if all(map(isfinite, costs)) else DIVERGED
