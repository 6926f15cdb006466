"""The deep network neuron by neuron."""

from learning.checks import checkDesiredOutputs, checkInputs
from learning.networks.RecipeNetwork import RecipeNetwork


class NaiveRecipeNetwork(RecipeNetwork):
    """A `RecipeNetwork` of neurons in pure Python; a mini-batch is a list of rows."""

    room = __package__

    def _batchOf(self, examples):
        for inputs, desired in examples:
            checkInputs(inputs, self.architecture.inputCount)
            checkDesiredOutputs(desired, self.architecture.outputCount)
        rows = [inputs for inputs, _ in examples]
        if self.normalization is not None:
            rows = [self.normalization.normalized(row) for row in rows]
        return rows, [desired for _, desired in examples]

    def _lossOf(self, desired, outputs, sums):
        return self.recipe.batchLoss().batchCost(desired, outputs, sums)

    def _lossGradients(self, desired, outputs, sums):
        return self.recipe.batchLoss().batchGradients(desired, outputs, sums)

    def _rows(self, outputs):
        return outputs

    def _joined(self, parts):
        return [row for part in parts for row in part]
