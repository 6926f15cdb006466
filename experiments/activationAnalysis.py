"""The analysis of the activations, as a table and a picture.

    python -m experiments.activationAnalysis [PICTURE]

Prints what lectures 000 and 002 ask of an activation; draws them in PICTURE, activations.png
unless another is named. In the language of the locale.
"""

import sys

from experiments.french import FRENCH
from learning.activations import ACTIVATIONS
from learning.checks import Sentence, unlike
from learning.plotting.figures import PICTURE_FORMATS
from learning.system.exits import runScript
from learning.words.BadInput import BadInput
from learning.words.language import localeLanguage, speak, translate


def main(arguments=None):
    """Print the table, draw the picture; return the exit status."""
    words = sys.argv[1:] if arguments is None else arguments
    path = words[0] if words else "activations.png"
    if len(words) > 1 or not path.endswith(PICTURE_FORMATS):
        raise unlike(
            None,
            Sentence("one name ending in {endings}", endings=", ".join(PICTURE_FORMATS)),
            " ".join(words),
            BadInput,
        )
    activations = [kind() for kind in ACTIVATIONS.values()]
    for row in statisticsTable(activations):
        print(row)
    from learning.plotting.pictures.activationPicture import drawActivations

    drawActivations(activations, path)
    print("\n" + translate("picture saved in {path}", path=path))
    return 0


def statisticsTable(activations):
    """Return the lines of a Markdown table."""
    header = [
        translate("activation"),
        translate("formula"),
        translate("slope from"),
        translate("to"),
        translate("saturates at"),
        translate("blocks"),
        translate("centred"),
    ]
    centred = {"yes": translate("yes"), "nearly": translate("nearly"), "no": translate("no")}
    rows = [
        [
            activation.name,
            activation.formula,
            f"{activation.slopeBounds[0]:g}",
            f"{activation.slopeBounds[1]:g}",
            _saturation(activation),
            activation.blocks or translate("no"),
            centred[activation.isCentred],
        ]
        for activation in activations
    ]
    widths = [max(map(len, column)) for column in zip(header, *rows, strict=True)]
    lines = [header, ["-" * width for width in widths], *rows]
    return [
        "| "
        + " | ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True))
        + " |"
        for line in lines
    ]


def _saturation(activation):
    limits = [activation.leftLimit, activation.rightLimit]
    sides = [
        f"{limit:g} ({side})"
        for limit, side in zip(limits, (translate("left"), translate("right")), strict=True)
        if limit is not None
    ]
    return ", ".join(sides) or translate("nowhere")


if __name__ == "__main__":
    speak(localeLanguage(), FRENCH)
    runScript(main)
