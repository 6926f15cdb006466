"""Calls that cannot work: each check raises a ValueError that says what was expected and found.

The neuron, the network of neurons and the vectorized network share them, so that the same mistake
gets the same words on both engines.
"""

from math import inf

from learning.words.formats import plural
from learning.words.language import translate


def checkLayerSizes(layerSizes):
    """Return the sizes of a network's layers as a list: at least two, whole numbers from 1 up."""
    try:
        layerSizes = list(layerSizes)
    except TypeError:
        raise ValueError(f"layerSizes: expected a list of sizes, found {layerSizes!r}") from None
    if len(layerSizes) < 2:
        raise ValueError(
            f"layerSizes: expected at least 2 layers, the inputs and the outputs, "
            f"found {len(layerSizes)}"
        )
    for size in layerSizes:
        checkSize(size, "layerSizes")
    return layerSizes


def checkSize(size, parameter):
    """Check that a size is a whole number from 1 up."""
    if not isinstance(size, int) or size < 1:
        raise ValueError(f"{parameter}: expected a whole number from 1 up, found {size!r}")


def checkWeightRange(weightRange):
    """Check that the range of the first weights is a finite number above 0."""
    if not (isinstance(weightRange, int | float) and 0 < weightRange < inf):
        raise ValueError(f"weightRange: expected a finite number above 0, found {weightRange!r}")


def checkInputs(inputs, count):
    """Check that there are `count` inputs."""
    if len(inputs) != count:
        raise ValueError(f"inputs: expected {plural(count, 'number')}, found {len(inputs)}")


def checkDesiredOutputs(desiredOutputs, count):
    """Check that there is a desired output for each of `count` output neurons."""
    if len(desiredOutputs) != count:
        raise ValueError(
            f"desired outputs: expected {plural(count, 'number')}, one for each output neuron, "
            f"found {len(desiredOutputs)}"
        )


def checkExamples(examples, caller):
    """Check that there is an example; `caller` is the method that needs one."""
    if not examples:
        raise ValueError(f"{caller}: expected at least one example, found none")


def checkActivated(isActivated, caller):
    """Check that an activation came before; `caller` is the method that needs it."""
    if not isActivated:
        raise ValueError(f"{caller}: expected an activation before, found none (call activate)")


def checkGradient(hasGradient, caller):
    """Check that a gradient was calculated before; `caller` is the method that needs it."""
    if not hasGradient:
        raise ValueError(f"{caller}: expected a gradient calculated before, found none")


def checkNumber(value, parameter, expected, isRight):
    """Check a hyperparameter: a finite number for which `isRight` holds, `expected` in words."""
    if not (isinstance(value, int | float) and -inf < value < inf and isRight(value)):
        raise _unlike(parameter, expected, value)


def checkFraction(value, parameter):
    """Check a hyperparameter from 0 to less than 1."""
    expected = translate("a number from 0 to less than 1")
    checkNumber(value, parameter, expected, lambda part: 0 <= part < 1)


def checkPositive(value, parameter):
    """Check a hyperparameter above 0."""
    checkNumber(value, parameter, translate("a finite number above 0"), lambda number: number > 0)


def checkWhole(value, parameter, smallest=1):
    """Check a hyperparameter that is a whole number from `smallest` up."""
    if not isinstance(value, int) or value < smallest:
        expected = translate("a whole number from {least} up", least=smallest)
        raise _unlike(parameter, expected, value)


def _unlike(parameter, expected, value):
    """Return the error of a hyperparameter; unlike the others, a user may cause it."""
    return ValueError(
        translate(
            "{what}: expected {expected}, found {found}",
            what=parameter,
            expected=expected,
            found=repr(value),
        )
    )
