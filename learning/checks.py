"""Calls that cannot work, and what is said of them: what was expected, and what was found.

The neuron, the network of neurons and the vectorized network share this, so that the same mistake
gets the same words on both engines. A `check…` raises a ValueError itself; the other functions
return one, for lines that are run so often that a call would cost more than what they do:

    if self.output is None:
        raise neverActivated("calculateOutputGradient")

Everything of the project imports this first, so that a Python which is too old is told here. What
is read before must be something that it understands.
"""

import sys
from math import inf
from typing import ClassVar

OLDEST = (3, 11)
"""The oldest Python that will do."""

if sys.version_info < OLDEST:
    words = "Python {}.{} or newer is needed, and this is {}.{}: {}\n"
    sys.stderr.write(words.format(*OLDEST, *sys.version_info[:2], sys.executable))
    raise SystemExit(2)


class Sentence:
    """A sentence with `{name}` fields and the values that fill them in; it is said by `str`.

    An error carries one, rather than a finished text, so that it can be said in the language of
    whoever reads it in the end. Values may be sentences themselves.

    Attributes:
        english: the sentence; values: {name: value}.
        translations: what it is in the language that is spoken, {english: sentence}; of the class.
            `learning.words.language` fills it, and without that module all is in English.
    """

    translations: ClassVar[dict] = {}

    def __init__(self, english, /, **values):
        """Take a sentence, its fields as for `str.format`, and a value for each."""
        self.english = english
        self.values = values

    def __str__(self):
        return self.translations.get(self.english, self.english).format(**self.values)

    def __repr__(self):
        return repr(str(self))


def unlike(what, expected, found, kind=ValueError):
    """Return the error, of a `kind`, that says what was expected of `what`, and what was found.

    Each of the three is a word, a number or a `Sentence`; `what` is None where whoever prints the
    error says what it is about.
    """
    return kind(difference(what, expected, found))


def difference(what, expected, found):
    """Return the sentence that says so; see `unlike`."""
    if what is None:
        return Sentence("expected {expected}, found {found}", expected=expected, found=found)
    return Sentence(
        "{what}: expected {expected}, found {found}", what=what, expected=expected, found=found
    )


def quote(word):
    """Return a word between quotes, cut short if it is long."""
    return repr(word if len(word) <= 20 else word[:20] + "…")


def numbers(count):
    """Return the words for so many numbers."""
    if count == 1:
        return Sentence("{count} number", count=count)
    return Sentence("{count} numbers", count=count)


# What a neuron and a network are made of.


def checkLayerSizes(layerSizes):
    """Return the sizes of a network's layers as a list: at least two, whole numbers from 1 up."""
    try:
        layerSizes = list(layerSizes)
    except TypeError:
        raise unlike("layerSizes", Sentence("a list of sizes"), repr(layerSizes)) from None
    if len(layerSizes) < 2:
        expected = Sentence("at least 2 layers, the inputs and the outputs")
        raise unlike("layerSizes", expected, len(layerSizes))
    for size in layerSizes:
        checkSize(size, "layerSizes")
    return layerSizes


def checkSize(size, parameter):
    """Check that a size is a whole number from 1 up."""
    if not isinstance(size, int) or size < 1:
        raise unlike(parameter, Sentence("a whole number from {least} up", least=1), repr(size))


def checkWeightRange(weightRange):
    """Check that the range of the first weights is a finite number above 0."""
    if not (isinstance(weightRange, int | float) and 0 < weightRange < inf):
        raise unlike("weightRange", Sentence("a finite number above 0"), repr(weightRange))


# What they are shown.


def checkInputs(inputs, count):
    """Check that there are `count` inputs."""
    if len(inputs) != count:
        raise wrongInputs(inputs, count)


def wrongInputs(inputs, count):
    """Return the error of inputs that are not `count` numbers."""
    return unlike("inputs", numbers(count), len(inputs))


def checkDesiredOutputs(desiredOutputs, count):
    """Check that there is a desired output for each of `count` output neurons."""
    if len(desiredOutputs) != count:
        expected = Sentence("{numbers}, one for each output neuron", numbers=numbers(count))
        raise unlike(Sentence("desired outputs"), expected, len(desiredOutputs))


def checkExamples(examples, caller):
    """Check that there is an example; `caller` is the method that needs one."""
    if not examples:
        raise unlike(caller, Sentence("at least one example"), Sentence("none"))


# What has to come before.


def neverActivated(caller):
    """Return the error of a method, the `caller`, that needs an activation before."""
    return unlike(caller, Sentence("an activation before"), Sentence("none (call activate)"))


def noGradient(caller):
    """Return the error of a method, the `caller`, that needs a gradient calculated before."""
    return unlike(caller, Sentence("a gradient calculated before"), Sentence("none"))


def noHiddenGradient(neuron, nextLayer, index):
    """Return the error of a hidden neuron whose gradient cannot be calculated, whatever the reason.

    The parameters are those of `Neuron.calculateHiddenGradient`.
    """
    caller = "calculateHiddenGradient"
    if neuron.output is None:
        expected = Sentence("a neuron that was activated")
        return unlike(caller, expected, Sentence("one that never was (call activate first)"))
    if not nextLayer:
        return unlike(caller, Sentence("a next layer of one neuron or more"), Sentence("none"))
    if any(reader.gradient is None for reader in nextLayer):
        expected = Sentence("gradients in the next layer")
        return unlike(caller, expected, Sentence("none (the last layer comes first)"))
    most = min(len(reader.weights) for reader in nextLayer) - 2
    return unlike(caller, Sentence("an index from 0 to {most}", most=most), index)
