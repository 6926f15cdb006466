"""The job of the three scripts: the data, the settings, and when it is done.

A network 64-64-10 learns `trainDigits.ds` by mini-batches, and is tested after each epoch, until
it is right for 97 % of `testDigits.ds`. This measures who is there first; to *choose* an epoch by
its test set, as this does, would be cheating.
"""

import sys
from pathlib import Path

from Dataset import Dataset

DATASETS = Path(__file__).resolve().parent.parent.parent / "datasets"
HIDDEN = 64
BATCH_SIZE = 8
LEARNING_RATE = 0.5
WEIGHT_RANGE = 0.5
MOST_EPOCHS = 200
ACCURACY = 0.97


def seed():
    """Return the seed that the command line names, a whole number."""
    return int(sys.argv[1])


def loadDigits():
    """Return the training and the test set, two `Dataset`s."""
    return Dataset(DATASETS / "trainDigits.ds"), Dataset(DATASETS / "testDigits.ds")


def run(trainEpoch, measureAccuracy):
    """Call the two functions in turn until the accuracy is there; print the epochs it took."""
    for epoch in range(1, MOST_EPOCHS + 1):
        trainEpoch()
        if measureAccuracy() >= ACCURACY:
            print(epoch)
            return
    raise SystemExit(f"not there after {MOST_EPOCHS} epochs")
