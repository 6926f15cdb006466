"""The saturation table of lecture 000: `python -m experiments.saturation`.

A thousand examples of 500 inputs from N(0, 1) go through ten layers of 500 tanh neurons. How much
their outputs still differ, as the standard deviation of each layer, depends on where the weights
start: with too small ones they die away, with too large ones they saturate at ±1. The words are in
the language of the locale.
"""

import random

from experiments.french import FRENCH
from learning.initializers import INITIALIZERS
from learning.system.exits import runScript
from learning.words.language import localeLanguage, speak, translate

SHOWN = ("normal:sigma=1", "normal:sigma=0.01", "xavier", "he")
"""The initialisations in the table."""


def main():
    """Print the table; return the exit status."""
    print(translate("standard deviation of the outputs of ten layers of 500 tanh neurons") + "\n")
    cells = "".join(f"| {layer:<7}" for layer in range(1, 11))
    print("| " + translate("layer").ljust(18) + cells + "|")
    print("|" + "-" * 19 + ("|" + "-" * 8) * 10 + "|")
    for words in SHOWN:
        deviations = saturation(INITIALIZERS.read(words), random.Random(1))
        cells = "".join(f"| {deviation:<7.4f}" for deviation in deviations)
        print("| " + words.ljust(18) + cells + "|", flush=True)
    return 0


def saturation(initializer, generator, exampleCount=1000, size=500, depth=10):
    """Return the standard deviation of each layer's outputs, a list."""
    import numpy

    outputs = numpy.random.default_rng(generator.getrandbits(32)).normal(size=(size, exampleCount))
    deviations = []
    for _ in range(depth):
        weights = numpy.array([initializer.weights(size, size, generator) for _ in range(size)])
        outputs = numpy.tanh(weights[:, 1:] @ outputs + weights[:, :1])
        deviations.append(float(outputs.std()))
    return deviations


if __name__ == "__main__":
    speak(localeLanguage(), FRENCH)
    runScript(main)
