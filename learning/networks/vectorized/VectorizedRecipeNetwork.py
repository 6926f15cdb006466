"""The deep network as matrices."""

import random

import numpy

from learning.checks import checkDesiredOutputs, checkInputs
from learning.networks.RecipeNetwork import PART, RecipeNetwork
from learning.networks.vectorized.ArrayDataset import ArrayBatch, ArrayDataset

# Without a word from NumPy, as with Python's own floats: e^−z may be infinite, its reciprocal is
# the right 0; and a training that diverges is told by its cost.
quietly = numpy.errstate(over="ignore", invalid="ignore", divide="ignore")


class VectorizedRecipeNetwork(RecipeNetwork):
    """A `RecipeNetwork` of matrices in NumPy; a mini-batch is an array of inputs × examples."""

    room = __package__

    @quietly
    def __init__(self, layerSizes, recipe, generator=random, weightRange=1.0, dtype=numpy.float64):
        """Make a network with the weights of `NaiveRecipeNetwork`, given the same generator.

        `dtype` is what it calculates in, `numpy.float64` or `numpy.float32`.
        """
        self._dtype = numpy.dtype(dtype)
        super().__init__(layerSizes, recipe, generator, weightRange, self._dtype)

    def _batchOf(self, examples):
        if isinstance(examples, ArrayBatch):
            inputs, desired = examples.inputs[1:], examples.desiredOutputs
        else:
            precise = self._dtype if self.normalization is None else numpy.float64
            inputs = numpy.array([inputs for inputs, _ in examples], precise).T
            desired = numpy.array([desired for _, desired in examples], self._dtype).T
        checkInputs(inputs, self.architecture.inputCount)
        checkDesiredOutputs(desired, self.architecture.outputCount)
        if self.normalization is not None:
            inputs = self.normalization.normalizedArray(inputs).astype(self._dtype, copy=False)
        return inputs, desired

    def _lossOf(self, desired, outputs, sums):
        return self.recipe.batchLoss().batchCostArray(desired, outputs, sums)

    def _lossGradients(self, desired, outputs, sums):
        return self.recipe.batchLoss().batchGradientsArray(desired, outputs, sums)

    def _parts(self, dataset):
        if not isinstance(dataset, ArrayDataset):
            return super()._parts(dataset)
        if self.architecture.isDense() and not dataset.isPacked:
            return [dataset.all]
        return dataset.batches(range(len(dataset.examples)), PART)

    def _joined(self, parts):
        return numpy.concatenate(parts, axis=1)

    def _rows(self, outputs):
        return outputs.T.tolist()

    restore = quietly(RecipeNetwork.restore)
    activate = quietly(RecipeNetwork.activate)
    activateAll = quietly(RecipeNetwork.activateAll)
    calcLoss = quietly(RecipeNetwork.calcLoss)
    calcTrainingCost = quietly(RecipeNetwork.calcTrainingCost)
    probe = quietly(RecipeNetwork.probe)
    addGradients = quietly(RecipeNetwork.addGradients)
    update = quietly(RecipeNetwork.update)
