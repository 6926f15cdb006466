"""The defaults of a script's options."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Defaults:
    """What a script does where the command line says nothing.

    Attributes:
        train, test: names of files in `datasets/`; a `test` of None means the training set.
        hidden: the sizes of the hidden layers, a list, for a script that trains a network; None
            for a single neuron.
        threshold: the cost below which training stops, in nats; with hidden layers it is
            `hiddenThreshold`, if that is not None.
        method, batchSize: the way of descending, one of `learning.training.descents`.
        validation: the part of the training examples that is set aside, 0 to 1.
        views: the names of the panels that are drawn.
        learningRate, maxEpochs: as for `Training`.
        weightRange: the first weights are drawn from ±`weightRange`; with hidden layers from
            ±`hiddenWeightRange`, if that is not None.
        outputCount: how many outputs an example must have; None for any number.
    """

    train: str
    learningRate: float
    threshold: float
    maxEpochs: int
    test: str | None = None
    hiddenThreshold: float | None = None
    validation: float = 0.0
    method: str = "iterative"
    batchSize: int = 32
    hidden: list | None = None
    views: tuple = ("cost",)
    weightRange: float = 1.0
    hiddenWeightRange: float | None = None
    outputCount: int | None = None

    def forLayers(self, hidden):
        """Return what no option says, {name: value}, for hidden layers of these sizes."""
        threshold, weightRange = self.threshold, self.weightRange
        if hidden and self.hiddenThreshold is not None:
            threshold = self.hiddenThreshold
        if hidden and self.hiddenWeightRange is not None:
            weightRange = self.hiddenWeightRange
        return {
            "usualViews": self.views,
            "usualThreshold": threshold,
            "weightRange": weightRange,
            "outputCount": self.outputCount,
        }
