"""A watch over a training: it names what goes wrong, and what the lectures advise."""

from copy import deepcopy
from math import isfinite

from learning.training.ReportTimes import roundAfter
from learning.watching.illnesses import ILLNESSES
from learning.watching.illnesses.Examination import Examination, History
from learning.words.language import translate


class TrainingWatch:
    """Examines a training at round epochs, 0, 1, 2, 5, 10, 20 …, and at its end.

    Whatever the speed of the machine, it looks at the same epochs, and it says everything once.

    Attributes:
        found: the `Illness`es named so far, in their order.
        costs: the training cost after each epoch, from epoch 0.
    """

    def __init__(self, training):
        """Watch a `Training` of a `RecipeNetwork`, which has not yet begun."""
        self.found = []
        self._training = training
        self._history = History()
        self.costs = self._history.costs
        self._nextLook = 0

    def look(self, epoch):
        """Return the lines to say after an `Epoch`, of which it is to be told each.

        Of the reasons why a cost does not fall the first that fits is named, and no other.
        """
        history = self._history
        history.costs.append(epoch.cost)
        history.validationCosts.append(epoch.validationCost)
        if epoch.number == 0:
            history.start = deepcopy(self._training.learner)
        isRound = epoch.number == self._nextLook
        if isRound:
            self._nextLook = roundAfter(epoch.number)
        if not isRound and self._training.stop is None and isfinite(epoch.cost):
            return []
        seen = Examination(self._training, epoch, history)
        return [
            translate("epoch {number}: {text}", number=epoch.number, text=text)
            for text in self._diagnoses(seen)
        ]

    def _diagnoses(self, seen):
        for illness in ILLNESSES:
            isKnown = illness in self.found or (
                illness.holdsBack and any(other.holdsBack for other in self.found)
            )
            if not isKnown and (line := illness.diagnosis(seen)) is not None:
                self.found.append(illness)
                yield line
