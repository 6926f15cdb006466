"""The network of a script: made as its options say, and kept in a file if they say so."""

from learning.BadInput import BadInput
from learning.files import whyNotWritable
from learning.savedNetworks import readNetwork, saveNetwork


def makeNetwork(options, data, weightRange, generator):
    """Make a network for the data, on the engine and with the hidden layers that the options name.

    Its weights are drawn from ±`weightRange` with `generator`, a `random.Random`, or come from
    the file of `--load`.

    Raises BadInput if that file is no network for this data, or if `--save` cannot be written.
    """
    if options.save is not None and (trouble := whyNotWritable(options.save)) is not None:
        raise BadInput(f"--save {options.save}: expected a file to write, found {trouble}")
    inputCount, outputCount = data.training.inputCount, data.training.outputCount
    if options.load is None:
        layerSizes = [inputCount, *options.hidden, outputCount]
        return options.engine.makeNetwork(layerSizes, weightRange, generator)
    saved = readNetwork(options.load)
    if [saved.layerSizes[0], saved.layerSizes[-1]] != [inputCount, outputCount]:
        raise BadInput(
            f"{options.load}: expected a network of {inputCount} inputs and {outputCount} outputs, "
            f"found {saved.layerSizes[0]} and {saved.layerSizes[-1]}"
        )
    network = options.engine.makeNetwork(saved.layerSizes, weightRange, generator)
    saved.restore(network)
    return network


def keepNetwork(network, options):
    """Save the network if the options say so; return a line that says where, or None.

    Raises BadInput if the file cannot be written.
    """
    if options.save is None:
        return None
    saveNetwork(network, options.save)
    return f"network saved in {options.save}"
