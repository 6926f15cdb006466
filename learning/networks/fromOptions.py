"""What a script trains: made as its options say, and kept in a file if they say so."""

from dataclasses import replace

from learning.augmentations.Augmentation import SIDE
from learning.checks import Sentence, unlike
from learning.layers.Architecture import Architecture
from learning.networks.memory import checkMemory
from learning.networks.Normalization import Normalization
from learning.networks.Recipe import Recipe
from learning.networks.savedNetworks import saveNetwork
from learning.system.files import whyNotWritable
from learning.words.BadInput import BadInput
from learning.words.formats import plural
from learning.words.language import translate
from Neuron import Neuron


def makeNeuron(options, data, generator):
    """Make a neuron for the data, its weights drawn with `generator` from ± the script's range.

    With an option of the toolbox it is the one neuron of a deep network, which has all that.
    Raises BadInput for a recipe that the data cannot follow.
    """
    if options.recipe is None:
        return Neuron(data.training.inputCount, options.weightRange, generator)
    return makeRecipeNetwork(options, data, options.recipe, generator)


def makeNetwork(options, data, generator):
    """Make a network for the data, on the engine and with the hidden layers that the options name.

    Its weights are drawn with `generator`, a `random.Random`, from ± the script's range, or come
    from the file of `--load`. With an option of the toolbox it is a `RecipeNetwork`.

    Raises BadInput if that file is no network for this data, or if `--save` cannot be written.
    """
    if options.save is not None and (trouble := whyNotWritable(options.save)) is not None:
        raise unlike(f"--save {options.save}", Sentence("a file to write"), trouble, BadInput)
    if options.saved is not None:
        _checkSizes(options, data)
    if options.recipe is not None:
        network = makeRecipeNetwork(options, data, options.recipe, generator)
    else:
        sizes = _fitting(options, data, Recipe())
        network = options.engine.makeNetwork(sizes, options.weightRange, generator)
    if options.saved is not None:
        options.saved.restore(network)
    return network


def makeRecipeNetwork(options, data, recipe, generator):
    """Make a `RecipeNetwork` of a recipe for the data, its inputs normalised if the recipe says so.

    Raises BadInput for a recipe that the data cannot follow.
    """
    _checkExamples(options, data.training, recipe)
    layers = _fitting(options, data, recipe)
    recipe = _weighted(recipe, data)
    try:
        network = options.engine.makeRecipeNetwork(layers, recipe, generator, options.weightRange)
        if recipe.normalize:
            network.normalization = Normalization.of(data.training.examples)
    except ValueError as error:
        raise BadInput(f"{options.train}: {error}") from None
    return network


def _weighted(recipe, data):
    """Return the recipe with the class weights that the training set asks for."""
    if not recipe.classWeights:
        return recipe
    if data.targets.areNumbers:
        expected = Sentence("outputs that stand for classes beside it")
        raise unlike("--class-weights", expected, Sentence("numbers to predict"), BadInput)
    rows = (example.outputs for example in data.training.examples)
    return replace(recipe, classWeights=recipe.classWeights.balanced(rows, recipe.loss))


def _fitting(options, data, recipe):
    """Return the layers, as `layerSizes` does; BadInput if one cannot read the one before it."""
    layers = layerSizes(options, data)
    try:
        Architecture(layers).place(recipe)
    except ValueError as error:
        raise BadInput(f"--hidden: {error}") from None
    if options.saved is None:
        _checkMemory(layers)
    return layers


def _checkExamples(options, dataset, recipe):
    if recipe.augment and dataset.inputCount != SIDE * SIDE:
        raise unlike(
            options.train,
            Sentence("images of {count} pixels for --augment", count=SIDE * SIDE),
            plural(dataset.inputCount, translate("input")),
            BadInput,
        )
    if recipe.batchNorm and len(dataset.examples) < 2:
        raise unlike(
            options.train, Sentence("2 training examples or more for --batch-norm"), 1, BadInput
        )


def layerSizes(options, data):
    """Return the layers, sizes or `Layer`s: the saved network's, or those of the options."""
    if options.saved is not None:
        return options.saved.layerSizes
    return [data.training.inputCount, *(options.hidden or ()), data.training.outputCount]


def _checkMemory(layers):
    """Raise BadInput for layers that would not fit; a loaded network's are there already."""
    placed = Architecture(layers).place(Recipe())
    try:
        checkMemory(sum(layer.parameterCount() for layer in placed))
    except ValueError as error:
        raise BadInput(error) from None


def _checkSizes(options, data):
    inputCount, outputCount = data.training.inputCount, data.training.outputCount
    sizes = options.saved.layerSizes
    if [sizes[0], sizes[-1]] != [inputCount, outputCount]:
        raise unlike(
            options.load,
            Sentence(
                "a network of {inputCount} inputs and {outputCount} outputs",
                inputCount=inputCount,
                outputCount=outputCount,
            ),
            Sentence(
                "{foundInputs} and {foundOutputs}", foundInputs=sizes[0], foundOutputs=sizes[-1]
            ),
            BadInput,
        )


def keepNetwork(network, options, progress=None):
    """Save the network if the options say so; return a line that says where, or None.

    With it goes the `Progress` of its training.

    Raises BadInput if the file cannot be written.
    """
    if getattr(options, "save", None) is None:  # a script of one neuron has no such option
        return None
    saveNetwork(network, options.save, progress)
    return translate("network saved in {path}", path=options.save)
