"""The deep network neuron by neuron."""

from itertools import pairwise

from learning.checks import checkDesiredOutputs, checkInputs
from learning.networks.naive.DenseLayer import DenseLayer
from learning.networks.RecipeNetwork import RecipeNetwork
from NeuralNetwork import InputNeuron


class NaiveRecipeNetwork(RecipeNetwork):
    """A `RecipeNetwork` of neurons in pure Python; a mini-batch is a list of rows."""

    def _makeChain(self):
        outputLayer = len(self._layerSizes) - 2
        return [
            DenseLayer(
                inputCount,
                size,
                self.recipe.outputs() if index == outputLayer else self.recipe.activation,
                self._initializer,
                self._generator,
                index < outputLayer,
                self.recipe,
            )
            for index, (inputCount, size) in enumerate(pairwise(self._layerSizes))
        ]

    def _makeLayers(self):
        inputs = [InputNeuron() for _ in range(self._layerSizes[0])]
        return [inputs, *(layer.neurons for layer in self.chain)]

    def _batchOf(self, examples):
        for inputs, desired in examples:
            checkInputs(inputs, self._layerSizes[0])
            checkDesiredOutputs(desired, self._layerSizes[-1])
        rows = [inputs for inputs, _ in examples]
        if self.normalization is not None:
            rows = [self.normalization.normalized(row) for row in rows]
        return rows, [desired for _, desired in examples]

    def _lossOf(self, desired, outputs, sums):
        return self.recipe.loss.batchCost(desired, outputs, sums)

    def _lossGradients(self, desired, outputs, sums):
        return self.recipe.loss.batchGradients(desired, outputs, sums)

    def _rows(self, outputs):
        return outputs
