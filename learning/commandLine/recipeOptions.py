"""The recipe that options of the toolbox make."""

from learning.checks import Sentence, unlike
from learning.commandLine.toolboxOptions import OPTION_OF
from learning.losses import LOSSES
from learning.networks.Recipe import Recipe, spelled

ARCHITECTURE = ("activation", "outputActivation", "loss", "batchNorm", "normalize")
"""What the weights of a saved network were learned with: loading it does not change that."""


def readRecipe(values, saved, isDeep):
    """Return the `Recipe` that the values of options and a saved network's recipe make.

    `values` is a dictionary; `saved` the recipe of the network to load, or None; `isDeep` whether
    there are hidden layers. Returns None for the sheet's. ValueError, which names the option, where
    they make no sense together.
    """
    given = {name: values[name] for name in Recipe.names() if values[name] is not None}
    if not isDeep:
        _checkNoHidden(given)
    if saved is not None:
        _checkArchitecture(given, saved)
        return _made({**saved.chosen(), **given})
    if not given:
        return None
    if not isDeep and "activation" in given:
        given["outputActivation"] = given.pop("activation")
    if "loss" not in given and "outputActivation" in given:
        given["loss"] = LOSSES.read(given["outputActivation"].usualLoss)
    return _made(given)


def _made(chosen):
    try:
        return Recipe(**chosen)
    except ValueError as error:
        raise ValueError(inOptionsWords(str(error))) from None


def inOptionsWords(message):
    """Return a message about a field of the recipe as one about its option."""
    field, colon, rest = message.partition(": ")
    return f"{OPTION_OF[field]}: {rest}" if colon and field in Recipe.names() else message


def _checkArchitecture(given, saved):
    """Check that nothing is asked for that the loaded weights were not learned with."""
    if "initializer" in given:
        expected = Sentence("no --load beside it, which brings weights")
        raise unlike("--init", expected, Sentence("both"))
    for field in ARCHITECTURE:
        if field not in given:
            continue
        trained = saved.outputs() if field == "outputActivation" else getattr(saved, field)
        if spelled(given[field]) != spelled(trained):
            expected = Sentence(
                "what the loaded network was trained with, {trained}", trained=spelled(trained)
            )
            raise unlike(OPTION_OF[field], expected, spelled(given[field]))


def _checkNoHidden(given):
    for field in ("dropout", "batchNorm"):
        if given.get(field):
            raise unlike(OPTION_OF[field], Sentence("hidden layers"), Sentence("none"))
    if "activation" in given and "outputActivation" in given:
        expected = Sentence("hidden layers, or no --output-activation beside it")
        raise unlike("--activation", expected, Sentence("none"))
