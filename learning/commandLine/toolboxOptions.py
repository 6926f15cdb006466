"""The options of the toolbox: what a network is made of, how it learns, and how to look into it."""

import argparse

from learning.activations import ACTIVATIONS
from learning.augmentations import AUGMENTATIONS
from learning.augmentations.Augmentations import Augmentations
from learning.checks import Sentence
from learning.commandLine.optionReaders import number, oneOf, wholeNumber
from learning.initializers import INITIALIZERS
from learning.losses import LOSSES
from learning.networks.Recipe import Recipe, spelled
from learning.optimizers import OPTIMIZERS
from learning.schedules import SCHEDULES
from learning.words.language import translate

ARCHITECTURE = ("activation", "outputActivation", "loss", "batchNorm", "normalize")
"""What the weights of a saved network were learned with: loading it does not change that."""

_NAMED = {
    "activation": (
        "--activation",
        ACTIVATIONS,
        "of the hidden layers, or of the outputs if there are none (default: logistic)",
    ),
    "outputActivation": (
        "--output-activation",
        ACTIVATIONS,
        "of the outputs (default: the loss's)",
    ),
    "loss": ("--loss", LOSSES, "what training brings down (default: the output activation's)"),
    "initializer": (
        "--init",
        INITIALIZERS,
        "where the weights start (default: the script's, evenly drawn)",
    ),
    "optimizer": ("--optimizer", OPTIMIZERS, "how far each weight moves (default: sgd)"),
    "schedule": ("--schedule", SCHEDULES, "how the learning rate changes (default: constant)"),
}

_NUMBERS = {
    "l1": ("--l1", "WEIGHT", "λ of the penalty λ Σ|w|, biases excluded (default: 0)"),
    "l2": ("--l2", "WEIGHT", "λ of the penalty λ/2 Σw², biases excluded (default: 0)"),
    "dropout": (
        "--dropout",
        "P",
        "probability that a hidden neuron's output is dropped (default: 0)",
    ),
    "clipNorm": (
        "--clip-norm",
        "SIZE",
        "the most that the norm of the gradient may be (default: no limit)",
    ),
    "clipValue": (
        "--clip-value",
        "SIZE",
        "the most that each number of the gradient may be (default: no limit)",
    ),
}


def addToolbox(parser):
    """Add the options; all of them are None, or False, unless they are given."""
    group = parser.add_argument_group(
        "toolbox", "NAME may have hyperparameters, as in adam:beta1=0.8,beta2=0.99."
    )
    for field, (option, catalogue, help_) in _NAMED.items():
        names = ", ".join(catalogue)
        group.add_argument(
            option,
            dest=field,
            metavar="NAME",
            type=_reader(catalogue.read),
            help=f"{help_}: {names}",
        )
    for field, (option, metavar, help_) in _NUMBERS.items():
        group.add_argument(
            option,
            dest=field,
            metavar=metavar,
            type=number(Sentence("a finite number from 0 up"), lambda value: value >= 0),
            help=help_,
        )
    group.add_argument(
        "--batch-norm",
        dest="batchNorm",
        action="store_true",
        default=None,
        help="hidden neurons normalise their weighted sums over each mini-batch (default: no)",
    )
    group.add_argument(
        "--normalize",
        action="store_true",
        default=None,
        help="inputs are centred and scaled with the statistics of the training set (default: no)",
    )
    group.add_argument(
        "--augment",
        metavar="NAMES",
        type=_reader(Augmentations.read),
        help="change the images of the training set a little each epoch, one or several with + "
        f"between them: {', '.join(AUGMENTATIONS)} (default: none)",
    )
    group.add_argument(
        "--accumulate",
        metavar="N",
        type=wholeNumber(1),
        help="mini-batches that share an update (default: 1)",
    )
    group.add_argument(
        "--patience",
        metavar="EPOCHS",
        type=wholeNumber(1),
        help="stop after so many epochs without a lower validation cost, and give back the "
        "weights of the lowest (default: all epochs)",
    )
    group.add_argument(
        "--proportions",
        action="store_true",
        help="print what part of each set every class has (default: no)",
    )
    group.add_argument(
        "--resample",
        metavar="{over,under}",
        type=oneOf(("over", "under")),
        help="even out the classes of the training set: examples of small classes come again, or "
        "some of the large ones go (default: as they are)",
    )
    group.add_argument(
        "--until-right",
        dest="untilRight",
        action="store_true",
        help="stop as soon as every training example is classified well (default: no)",
    )


def readRecipe(options, saved, isNetwork):
    """Return the `Recipe` that the options and a saved network's recipe make; None for the sheet's.

    `saved` is the recipe of the network to load, or None. `isNetwork` is whether there are hidden
    layers. ValueError where they make no sense together.
    """
    given = {}
    for field in Recipe.names():
        value = getattr(options, field)
        if value is not None:
            given[field] = value
    if not isNetwork:
        _checkNoHidden(given)
    if saved is not None:
        _checkArchitecture(given, saved)
        return Recipe(**{**saved.chosen(), **given})
    if not given:
        return None
    if not isNetwork and "activation" in given:
        given["outputActivation"] = given.pop("activation")
    if "loss" not in given and "outputActivation" in given:
        given["loss"] = LOSSES.read(given["outputActivation"].usualLoss)
    return Recipe(**given)


def _checkArchitecture(given, saved):
    """Check that nothing is asked for that the loaded weights were not learned with."""
    if "initializer" in given:
        raise ValueError(
            translate("--init: expected no --load beside it, which brings weights; found both")
        )
    for field in ARCHITECTURE:
        if field not in given:
            continue
        trained = saved.outputs() if field == "outputActivation" else getattr(saved, field)
        if spelled(given[field]) != spelled(trained):
            raise ValueError(
                translate(
                    "{option}: expected what the loaded network was trained with, {trained}, "
                    "found {found}",
                    option=optionOf(field),
                    trained=spelled(trained),
                    found=spelled(given[field]),
                )
            )


def _checkNoHidden(given):
    for field in ("dropout", "batchNorm"):
        if given.get(field):
            raise ValueError(
                translate("{option}: expected hidden layers, found none", option=optionOf(field))
            )
    if "activation" in given and "outputActivation" in given:
        raise ValueError(
            translate(
                "--activation: expected hidden layers, or no --output-activation beside it, "
                "found none"
            )
        )


def inOptionsWords(message):
    """Return a message about a field of the recipe as one about its option."""
    field, colon, rest = message.partition(": ")
    return f"{optionOf(field)}: {rest}" if colon and field in Recipe.names() else message


def optionOf(field):
    """Return the option that a field of the recipe is set by."""
    named = {**_NAMED, **_NUMBERS}
    if field in named:
        return named[field][0]
    return {"batchNorm": "--batch-norm"}.get(field, f"--{field}")


def _reader(read):
    """Return a reader of one option's word: what it stands for, or an error that argparse shows."""

    def readWord(word):
        try:
            return read(word)
        except ValueError as error:
            raise argparse.ArgumentTypeError(str(error)) from None

    return readWord
