"""Why a training ended, in words."""

from learning.checks import Sentence
from learning.training.Training import Stop
from learning.words.formats import formatCost


def reasonOf(training, cost):
    """Return the `Sentence` for the reason why a training has ended, at a cost in nats."""
    if training.stop is Stop.THRESHOLD and cost == 0:
        return Sentence("the cost is 0")
    if training.stop is Stop.PATIENCE:
        return _whyPatience(training)
    shown = formatCost(cost)
    return {
        Stop.THRESHOLD: Sentence(
            "the cost is below the threshold {threshold:g}", threshold=training.threshold
        ),
        Stop.EPOCHS: Sentence("it is the last one allowed (--max-epochs)"),
        Stop.STALL: Sentence("it is stuck at the cost {cost}", cost=shown),
        Stop.RIGHT: Sentence("every training example is classified well"),
        Stop.REQUEST: Sentence("it was asked to"),
        Stop.DIVERGENCE: Sentence("the cost went up to {cost}", cost=shown),
    }[training.stop]


def _whyPatience(training):
    best = training.bestEpoch
    if best is not None and best < 0:
        return Sentence("the validation was best before the network was loaded")
    if training.watched is not None:
        return Sentence("the validation accuracy was highest in epoch {number}", number=best)
    return Sentence("the validation cost was lowest in epoch {number}", number=best)
