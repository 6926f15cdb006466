"""Why a training ended, in words."""

from learning.checks import Sentence
from learning.training.Training import Stop
from learning.words.formats import formatCost


def reasonOf(training, cost):
    """Return the `Sentence` for the reason why a training has ended, at a cost in nats."""
    if training.stop is Stop.THRESHOLD and cost == 0:
        return Sentence("the cost is 0")
    shown = formatCost(cost)
    return {
        Stop.THRESHOLD: Sentence(
            "the cost is below the threshold {threshold:g}", threshold=training.threshold
        ),
        Stop.EPOCHS: Sentence("it is the last one allowed (--max-epochs)"),
        Stop.STALL: Sentence("it is stuck at the cost {cost}", cost=shown),
        Stop.RIGHT: Sentence("every training example is classified well"),
        Stop.PATIENCE: Sentence(
            "the validation cost was lowest in epoch {number}", number=training.bestEpoch
        ),
        Stop.REQUEST: Sentence("it was asked to"),
        Stop.DIVERGENCE: Sentence("the cost went up to {cost}", cost=shown),
    }[training.stop]
