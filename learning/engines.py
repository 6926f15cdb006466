"""The two engines that a network runs on: one neuron at a time, or all of them as matrices.

An engine makes networks, and arranges datasets in the form that its networks learn from fastest.
Everything else is the same for both: swap the engine, and the numbers stay.
"""

import os

from Dataset import Dataset
from NeuralNetwork import NeuralNetwork

DTYPES = ("float64", "float32")
"""What the NumPy engine can calculate in; the Python engine's floats are always 64 bits."""


class NaiveEngine:
    """Networks of neurons, `NeuralNetwork`s, in pure Python: to be read."""

    def makeNetwork(self, layerSizes, weightRange, generator):
        """Make a network, as its constructor does."""
        return NeuralNetwork(layerSizes, weightRange, generator)

    def makeRecipeNetwork(self, layerSizes, recipe, generator, weightRange):
        """Make a `RecipeNetwork` of neurons."""
        from learning.networks.naive.NaiveRecipeNetwork import NaiveRecipeNetwork

        return NaiveRecipeNetwork(layerSizes, recipe, generator, weightRange)

    def arrange(self, dataset, isToNormalize=False):
        """Return the dataset in this engine's form: as it is."""
        return dataset

    def augment(self, dataset, augmentations, generator):
        """Return a dataset of this engine's form with its images changed."""
        rows = augmentations.changed([inputs for inputs, _ in dataset.examples], generator)
        outputs = [outputs for _, outputs in dataset.examples]
        return Dataset.fromExamples(zip(rows, outputs, strict=True))


class VectorizedEngine:
    """Networks of matrices, `VectorizedNetwork`s, in NumPy: to be quick. NumPy is imported here."""

    def __init__(self, dtype="float64"):
        """Calculate in a `dtype` of `DTYPES`.

        One thread does the matrix products, unless the environment says otherwise: they are so
        small that several would mostly wait for each other, six times as long on a busy machine.
        """
        os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # read when NumPy is imported
        self._dtype = dtype

    def makeNetwork(self, layerSizes, weightRange, generator):
        """Make a network, as its constructor does."""
        from VectorizedNetwork import VectorizedNetwork

        return VectorizedNetwork(layerSizes, weightRange, generator, self._dtype)

    def makeRecipeNetwork(self, layerSizes, recipe, generator, weightRange):
        """Make a `RecipeNetwork` of matrices."""
        from learning.networks.vectorized.VectorizedRecipeNetwork import VectorizedRecipeNetwork

        return VectorizedRecipeNetwork(layerSizes, recipe, generator, weightRange, self._dtype)

    def augment(self, dataset, augmentations, generator):
        """Return an `ArrayDataset` with its images changed."""
        inputs = dataset.all.inputsTransposed[:, 1:]
        return dataset.withInputs(augmentations.changedArray(inputs, generator))

    def arrange(self, dataset, isToNormalize=False):
        """Return the dataset as an `ArrayDataset`, for a network that normalises inputs or not."""
        from learning.networks.vectorized.ArrayDataset import ArrayDataset

        return ArrayDataset(dataset, self._dtype, "float64" if isToNormalize else None)


ENGINES = {"python": NaiveEngine, "numpy": VectorizedEngine}
"""The name of each engine, as on the command line, and its class."""
