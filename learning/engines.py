"""The two engines that a network runs on: one neuron at a time, or all of them as matrices.

An engine makes networks, and arranges datasets in the form that its networks learn from fastest.
Everything else is the same for both: swap the engine, and the numbers stay.
"""

from NeuralNetwork import NeuralNetwork

DTYPES = ("float64", "float32")
"""What the NumPy engine can calculate in; the Python engine's floats are always 64 bits."""


class PythonEngine:
    """Networks of neurons, `NeuralNetwork`s, in pure Python: to be read."""

    def makeNetwork(self, layerSizes, weightRange, generator):
        """Make a network, as its constructor does."""
        return NeuralNetwork(layerSizes, weightRange, generator)

    def arrange(self, dataset):
        """Return the dataset in this engine's form: as it is."""
        return dataset


class NumpyEngine:
    """Networks of matrices, `VectorizedNetwork`s, in NumPy: to be quick. NumPy is imported here."""

    def __init__(self, dtype="float64"):
        """Calculate in a `dtype` of `DTYPES`."""
        self._dtype = dtype

    def makeNetwork(self, layerSizes, weightRange, generator):
        """Make a network, as its constructor does."""
        from VectorizedNetwork import VectorizedNetwork

        return VectorizedNetwork(layerSizes, weightRange, generator, self._dtype)

    def arrange(self, dataset):
        """Return the dataset as an `ArrayDataset`."""
        from learning.ArrayDataset import ArrayDataset

        return ArrayDataset(dataset, self._dtype)


ENGINES = {"python": PythonEngine, "numpy": NumpyEngine}
"""The name of each engine, as on the command line, and its class."""
