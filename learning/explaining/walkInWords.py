"""What a walk through a network is about, in a line: the example, and the stage at hand."""

from learning.explaining.writing import shown, subscript
from learning.words.language import translate

MOST_INPUTS = 8
"""That are written; of more the line says nothing."""

MOST_OUTPUTS = 4
"""That are written one by one; of more, those that are not 0."""


def exampleInWords(number, count, example):
    """Return which of `count` examples it is, and its numbers."""
    inputs, outputs = example
    written = ", ".join(map(shown, inputs)) if len(inputs) <= MOST_INPUTS else "…"
    desired = ", ".join(map(shown, outputs))
    if len(outputs) > MOST_OUTPUTS:
        ones = (f"y{subscript(i)} = {shown(y)}" for i, y in enumerate(outputs, 1) if y)
        desired = ", ".join(["…", *ones, "…"])
    return translate(
        "◀ example {number} of {count} ▶   x = ({inputs})   y = ({outputs})",
        number=number,
        count=count,
        inputs=written,
        outputs=desired,
    )


def stageInWords(walk):
    """Return which stage of a `Walk` was done last, and what it does."""
    stage = walk.stage
    if stage is None:
        return translate("before the first step: the inputs")
    words = {
        "forward": translate("forward: a neuron answers"),
        "cost": translate("the cost of the example"),
        "backward": translate("backward: a neuron's gradient ∇"),
        "update": translate("update: every weight moves by α∇x"),
    }[stage.kind]
    return f"{walk.number}/{len(walk.stages)}  {words}"
