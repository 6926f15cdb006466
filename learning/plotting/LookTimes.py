"""When curves look at the network: at the same epochs on every machine, fast or slow."""

FIRST = 20
"""So many epochs are looked at one by one; later ones when there are 1/20 more of them."""

SHARE = 10
"""Of so many examples that are trained on, one may be looked at."""

TELLING = 4
"""Two looks are joined by a line if no more than a quarter of the epochs so far lies between."""


class LookTimes:
    """Decides which epochs are looked at: 0, 1, 2 … 20, 21 … 40, 42, 44 …, as equal ratios go.

    The budget is counted in examples, not in seconds: those looked at are never more than a tenth
    of those trained on. Where a look is too dear for that, as for four examples, looks are fewer.
    """

    def __init__(self, trainedOn, lookedAt, first=FIRST):
        """Prepare for epochs of `trainedOn` examples, and looks at `lookedAt` of them.

        With 0 examples to look at there is no budget to keep. The first `first` epochs are looked
        at one by one.
        """
        self._trainedOn = trainedOn
        self._lookedAt = lookedAt
        self._first = first
        self.begin()

    def begin(self):
        """Start with epoch 0 again, of another training."""
        self._next = 0
        self._looks = 0

    def isDue(self, number):
        """Tell whether to look after this epoch; to be asked once an epoch, in order.

        Before training, at epoch 0, a look is free.
        """
        if number < self._next:
            return False
        if number > 0:
            if SHARE * (self._looks + 1) * self._lookedAt > number * self._trainedOn:
                return False
            self._looks += 1
        self._next = number + max(1, number // self._first)
        return True


def areJoined(number, later):
    """Tell whether a line may join the looks after two epochs, or hides what nobody has seen."""
    return later - number <= max(1, number // TELLING)


def firstFor(most, epochCount):
    """Return how many epochs to look at one by one so that `epochCount` make `most` looks or fewer.

    At least one.
    """
    first = most
    while first > 1 and _looksIn(epochCount, first) > most:
        first -= 1
    return first


def _looksIn(epochCount, first):
    looks = number = 0
    while number <= epochCount:
        looks += 1
        number += max(1, number // first)
    return looks
