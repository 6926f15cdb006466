"""Networks in files: a text format that both engines write and read, digit for digit.

    network
    layers 2 3 1
    0.25 -1.5 0.75
    …
    end

After the word `network` and the sizes of the layers comes a line for each neuron that has weights,
layer after layer: its bias, then its other weights. Numbers are written in the fewest digits that
read back the same. `end` says that nothing is missing.

A network made with the toolbox begins with `deep network`; what is not the sheet's about it and
its training follows the sizes, and its lines of numbers say what they hold:

    deep network
    layers 64 32 10
    recipe activation relu
    recipe optimizer adam:beta1=0.8
    weights 0.25 -1.5 0.75 …
    …
    end

In place of a size there may be the words of any layer kind, `layers 64 convolution:filters=8 10`.
Before `end` there may be what a training needs to go on where it stopped: see `Progress`.
"""

from contextlib import suppress
from itertools import pairwise
from typing import NamedTuple

from learning.checks import Sentence, quote, unlike
from learning.layers.Architecture import Architecture
from learning.layers.reading import readLayers
from learning.learners import recipeOf
from learning.networks.Progress import Progress, readProgress
from learning.networks.Recipe import Recipe, spelled
from learning.system.files import describe, replacing
from learning.system.NumberReader import NumberReader, formatNumber
from learning.words.BadInput import BadInput
from learning.words.language import translate

LONGEST_LAYERS = 2**16
"""How many bytes the line with the layers may have."""


class SavedNetwork(NamedTuple):
    """What a file holds of a network.

    Fields: `layerSizes`, the list that networks are made of, sizes or layers; `weights`, for
    each layer but the first a list of neurons, each a list of floats, the bias first; or, of a deep
    network, `recipe` and `state`, as `RecipeNetwork` has them, with no `weights`; `progress`, how
    far its training had come, None where the file does not say.
    """

    layerSizes: list
    weights: list
    recipe: Recipe | None = None
    state: list | None = None
    progress: Progress | None = None

    def restore(self, network):
        """Give these weights to a network of either engine that has these layers."""
        if self.recipe is not None:
            network.restore(self.state)
            return
        for layer, layerWeights in zip(network.layers[1:], self.weights, strict=True):
            for neuron, weights in zip(layer, layerWeights, strict=True):
                neuron.weights[:] = weights


def saveNetwork(network, path, progress=None):
    """Write the weights of a network of either engine, whole or not at all.

    With them the `Progress` of its training, if it is given; but not one with numbers that are not
    finite, as those of a training that went wrong may be.

    Raises BadInput if the file cannot be written, or a weight is not a finite number.
    """
    try:
        if recipeOf(network) is not None:
            lines = ["deep network", *_deepLines(network)]
        else:
            lines = [
                "network",
                " ".join(["layers", *(str(len(layer)) for layer in network.layers)]),
            ]
            for layer in network.layers[1:]:
                lines += [" ".join(map(formatNumber, neuron.weights)) for neuron in layer]
    except ValueError as error:
        raise BadInput(
            translate("{path}: not saved, the weights: {error}", path=path, error=error)
        ) from None
    if progress is not None:
        with suppress(ValueError):
            lines += _numberLines(progress.lines())
    text = "\n".join([*lines, "end", ""])
    try:
        with replacing(path) as partial, open(partial, "w", encoding="ascii", newline="\n") as file:
            file.write(text)
    except OSError as error:
        raise unlike(path, Sentence("to write there"), describe(error), BadInput) from None


def _deepLines(network):
    architecture = network.architecture
    ends = str(architecture.inputCount), str(architecture.outputCount)
    layers = " ".join(["layers", ends[0], *architecture.words(), ends[1]])
    chosen = network.recipe.chosen().items()
    recipe = [layers] + [f"recipe {name} {spelled(value)}" for name, value in chosen]
    return recipe + _numberLines(network.state())


def _numberLines(pairs):
    return [" ".join([word, *map(formatNumber, numbers)]) for word, numbers in pairs]


def readNetwork(path):
    """Return the `SavedNetwork` in a file. Raises BadInput if it is damaged, or no such thing."""
    with NumberReader(path, translate("a saved network")) as reader:
        isDeep, layerSizes = _readHeader(reader)
        if isDeep:
            return _readDeep(reader, layerSizes)
        weights = [
            [
                reader.readNumbers(
                    inputCount + 1,
                    translate(
                        "weights of neuron {number} in layer {layer}", number=number, layer=layer
                    ),
                )
                for number in range(1, size + 1)
            ]
            for layer, (inputCount, size) in enumerate(pairwise(layerSizes), start=1)
        ]
        expected = translate("the word `end`")
        progress, words = readProgress(reader, reader.readLabelled(expected), expected)
        _checkEnd(reader, words)
    return SavedNetwork(layerSizes, weights, progress=progress)


def _readDeep(reader, layerSizes):
    """Read the recipe, then as many lines of numbers as a network of it has."""
    chosen = {}
    expected = translate("a line `recipe name words`, or `weights` and numbers")
    words = reader.readLabelled(expected)
    while words[0] == "recipe" and len(words) == 3:
        chosen[words[1]] = words[2]
        words = reader.readLabelled(expected)
    try:
        recipe = Recipe.read(chosen)
        recipe.checkOutputCount(layerSizes[-1])
        placed = Architecture(layerSizes).place(recipe)
    except ValueError as error:
        found = translate("one that cannot: {error}", error=error)
        raise reader.error(translate("a recipe that can be followed"), found) from None
    state, expected = [], translate("numbers, or the word `end`")
    for label, count in _stateLines(layerSizes[0], placed, recipe):
        numbers = reader.numbersOf(words, label, count)
        _checkRange(reader, label, numbers)
        state.append((label, numbers))
        words = reader.readLabelled(expected)
    stateLines = _stateLines(layerSizes[0], placed, recipe)
    progress, words = readProgress(reader, words, expected, recipe, stateLines)
    _checkEnd(reader, words)
    return SavedNetwork(layerSizes, [], recipe, state, progress)


def _checkRange(reader, label, numbers):
    """Check that scales, which are divided by, are above 0 and that variances are not below."""
    if label == "scales" and min(numbers) <= 0:
        raise reader.error(translate("scales above 0"), formatNumber(min(numbers)))
    if label == "running-variance" and min(numbers) < 0:
        raise reader.error(translate("variances from 0 up"), formatNumber(min(numbers)))


def _checkEnd(reader, words):
    """Check that the words of the last line are `end`, and that nothing follows it."""
    if words != ["end"]:
        raise reader.error(translate("the word `end`"), quote(" ".join(words)))
    reader.readEnd("`end`")


def _stateLines(inputCount, placed, recipe):
    """Yield (word, how many numbers) for each line of the state of a network, as `RecipeNetwork`'s.

    Said without making one, which could be of any size that a damaged file claims.
    """
    if recipe.normalize:
        yield from (("means", inputCount), ("scales", inputCount))
    for layer in placed:
        for word, lines, count in layer.lines():
            for _ in range(lines):
                yield word, count


def _readHeader(reader):
    """Return whether the network is a deep one, and the sizes of its layers."""
    expected = translate("the word `network`")
    words = reader.readWords(expected)
    if words not in (["network"], ["deep", "network"]):
        raise reader.error(expected, quote(" ".join(words)))
    isDeep = words[0] == "deep"
    expected = translate("the word `layers` and the sizes of two layers or more")
    words = reader.readWords(expected, LONGEST_LAYERS)
    if words[:1] != ["layers"] or len(words) < 3:
        raise reader.error(expected, quote(" ".join(words)))
    if not isDeep:
        return isDeep, [reader.countOf(word) for word in words[1:]]
    try:
        hidden = readLayers(_counted(reader, words[2:-1]))
    except ValueError as error:
        found = translate("others: {error}", error=error)
        raise reader.error(translate("layers that there are"), found) from None
    return isDeep, [reader.countOf(words[1]), *hidden, reader.countOf(words[-1])]


def _counted(reader, words):
    """Return words of layers, those that are sizes checked: a letter begins every kind's."""
    return [word if word[0].isalpha() else str(reader.countOf(word)) for word in words]
