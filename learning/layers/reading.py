"""Hidden layers in words: `64,32`, or kinds with + between them, typed without quotes in any shell.

No blank, bracket, brace or semicolon: `convolution:filters=8:padding=1+max-pooling+32`. Between
hyperparameters stands a colon (a comma does as well, but PowerShell takes words apart at commas). A
kind that holds layers, `residual`, holds those up to the word `end`.
"""

from learning.checks import Sentence, quote, unlike
from learning.choices.names import closest, nameFor
from learning.layers import LAYERS
from learning.layers.Dense import Dense

_CONVOLUTION = "convolution:filters={filters}:padding=1:activation=relu"
_STEM = "convolution:filters=16:stride=2:padding=1:activation=relu:norm=batch"
_PLAIN = "convolution:filters=16:padding=1:activation=relu:norm=batch"

NAMED = {
    "digits-cnn": "+".join(
        [_CONVOLUTION.format(filters=8), _CONVOLUTION.format(filters=16), "max-pooling"]
    ),
    "plain-20": "+".join([_STEM, *[_PLAIN] * 18, "global-average-pooling"]),
    "residual-20": "+".join([_STEM, *["block-a"] * 9, "global-average-pooling"]),
}
"""Architectures with a name: a network of convolutions for the digits; twenty layers with weights,
the outputs' included, in a chain; and the same ones in residual blocks."""


DEEPEST = 20
"""So many layers may be inside each other, in a damaged file too."""


def readLayers(words):
    """Return the hidden layers that words stand for, a list of sizes and `Layer`s.

    `words` is such a string, or its pieces in a list. ValueError says what was expected.
    """
    pieces = words.split("+") if isinstance(words, str) else list(words)
    pieces = [part for word in pieces for part in NAMED.get(nameFor(word, NAMED), word).split("+")]
    layers = _readUntil(iter(pieces), depth=0)
    return [_shortened(layer) for layer in layers]


def _readUntil(pieces, depth):
    """Read layers to the end of the pieces, or, `depth` deep inside others, to the word `end`."""
    if depth > DEEPEST:
        expected = Sentence("{most} layers inside each other at most", most=DEEPEST)
        raise unlike(None, expected, Sentence("more"))
    layers = []
    for piece in pieces:
        if piece == "end" and depth > 0:
            return layers
        for layer in _readPiece(piece):
            if layer.holds:
                layer = layer.holding(_readUntil(pieces, depth + 1))
            layers.append(layer)
    if depth > 0:
        raise unlike("residual", Sentence("the word end after its layers"), Sentence("none"))
    return layers


def _readPiece(piece):
    """Return the layers of a piece: one, or as many dense ones as there are sizes."""
    if piece[:1].isdigit() or piece[:1] in "-,":
        return [Dense(size) for size in readSizes(piece)]
    word, *settings = piece.split(":")
    name = nameFor(word, LAYERS, LAYERS.synonyms())
    if name is None:
        raise _unknown(word)
    return [LAYERS.read(":".join(filter(None, [name, ",".join(settings)])))]


def _unknown(word):
    """Return the error of a word that stands for no layer, with a guess of what was meant."""
    known = [*LAYERS, *NAMED]
    expected = Sentence(
        "sizes from 1 up with commas between them, none, or layers with + between them, of {names}",
        names=", ".join(known),
    )
    found, guess = quote(word), closest(word, known, LAYERS.synonyms())
    if guess is not None:
        found = Sentence("{word} (did you mean {guess}?)", word=found, guess=guess)
    return unlike(None, expected, found)


def readSizes(word):
    """Read sizes with commas between them, a list of whole numbers."""
    try:
        sizes = [int(size) for size in word.split(",")]
    except ValueError:
        sizes = [0]
    if min(sizes) < 1:
        expected = Sentence("sizes from 1 up with commas between them, or none")
        raise unlike(None, expected, quote(word))
    return sizes


def _shortened(layer):
    """A dense layer without choices is its size, which the lesson's networks understand too."""
    words = layer.words()
    return int(words[0]) if words[0].isdigit() else layer
