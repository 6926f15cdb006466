"""Networks in files: a text format that both engines write and read, digit for digit.

    network
    layers 2 3 1
    0.25 -1.5 0.75
    …
    end

After the word `network` and the sizes of the layers comes a line for each neuron that has weights,
layer after layer: its bias, then its other weights. Numbers are written in the fewest digits that
read back the same. `end` says that nothing is missing.
"""

from itertools import pairwise
from typing import NamedTuple

from learning.BadInput import BadInput
from learning.files import describe, replacing
from learning.formats import formatNumber, quote
from learning.NumberReader import NumberReader


class SavedNetwork(NamedTuple):
    """What a file holds of a network.

    Fields: `layerSizes`, the list that networks are made of; `weights`, for each layer but the
    first a list of neurons, each a list of floats, the bias first.
    """

    layerSizes: list
    weights: list

    def restore(self, network):
        """Give these weights to a network of either engine that has these layers."""
        for layer, layerWeights in zip(network.layers[1:], self.weights, strict=True):
            for neuron, weights in zip(layer, layerWeights, strict=True):
                neuron.weights = weights


def saveNetwork(network, path):
    """Write the weights of a network of either engine, whole or not at all.

    Raises BadInput if the file cannot be written, or a weight is not a finite number.
    """
    try:
        lines = ["network", " ".join(["layers", *(str(len(layer)) for layer in network.layers)])]
        for layer in network.layers[1:]:
            lines += [" ".join(map(formatNumber, neuron.weights)) for neuron in layer]
    except ValueError as error:
        raise BadInput(f"{path}: not saved, the weights: {error}") from None
    text = "\n".join([*lines, "end", ""])
    try:
        with replacing(path) as partial, open(partial, "w", encoding="ascii", newline="\n") as file:
            file.write(text)
    except OSError as error:
        raise BadInput(f"{path}: expected to write there, found {describe(error)}") from None


def readNetwork(path):
    """Return the `SavedNetwork` in a file. Raises BadInput if it is damaged, or no such thing."""
    with NumberReader(path, "a saved network") as reader:
        layerSizes = _readHeader(reader)
        weights = [
            [
                reader.readNumbers(inputCount + 1, f"weights of neuron {number} in layer {layer}")
                for number in range(1, size + 1)
            ]
            for layer, (inputCount, size) in enumerate(pairwise(layerSizes), start=1)
        ]
        words = reader.readWords("the word `end`")
        if words != ["end"]:
            raise reader.error("the word `end`", quote(" ".join(words)))
        reader.readEnd("`end`")
    return SavedNetwork(layerSizes, weights)


def _readHeader(reader):
    words = reader.readWords("the word `network`")
    if words != ["network"]:
        raise reader.error("the word `network`", quote(" ".join(words)))
    expected = "the word `layers` and the sizes of two layers or more"
    words = reader.readWords(expected)
    if words[:1] != ["layers"] or len(words) < 3:
        raise reader.error(expected, quote(" ".join(words)))
    return [reader.countOf(word) for word in words[1:]]
