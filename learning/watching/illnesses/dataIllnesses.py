"""What is wrong with the examples: no rate, no network and no optimiser will help."""

from collections import Counter

from learning.checks import Sentence
from learning.watching.illnesses.Illness import Illness

LARGE, SMALL = 10.0, 0.01
"""Inputs are of another scale than 1 above and below these (the root of their mean square)."""

OFFSET = 20.0
"""Inputs lie away from zero where that is so many times what any of them varies by."""

CONTRADICTING = 0.1
"""Examples contradict each other where so many have a twin with other outputs."""


class BlankInputs(Illness):
    """Every example has the same inputs: a file badly made, images that were not read."""

    name = "blank inputs"
    lecture = "001, 003"
    holdsBack = True

    def symptom(self, seen):
        """All of them, not a sample, and several."""
        first, *others = (tuple(example.inputs) for example in seen.dataset.examples)
        if others and all(inputs == first for inputs in others):
            return Sentence(
                "the inputs are the same in all {count} examples", count=1 + len(others)
            )
        return None

    def cures(self, seen):
        """Nothing to be set."""
        return [Sentence("look at the file of --train (--views inputs): are they blank?")]


class OneClass(Illness):
    """All examples are of one class: there is nothing to tell apart."""

    name = "one class"
    holdsBack = True

    def symptom(self, seen):
        """Of several examples."""
        if seen.labels is not None and len(set(seen.labels)) == 1 < len(seen.labels):
            label = seen.labels[0]
            return Sentence(
                "all {count} examples are of class {label}", count=len(seen.labels), label=label
            )
        return None

    def cures(self, seen):
        """Nothing to be set."""
        return [Sentence("look at the file of --train (--proportions)")]


class Contradictions(Illness):
    """Examples with the same inputs have different outputs: no function can have both."""

    name = "contradictions"
    holdsBack = True

    def symptom(self, seen):
        """Counting those whose outputs are not the most frequent ones of their twins."""
        if not seen.isStuck:
            return None
        outputs = {}
        for example in seen.dataset.examples:
            outputs.setdefault(tuple(example.inputs), Counter())[tuple(example.outputs)] += 1
        count = sum(found.total() - max(found.values()) for found in outputs.values())
        if count < CONTRADICTING * len(seen.dataset.examples):
            return None
        return Sentence(
            "{count} of the {total} examples have the inputs of another, and other outputs",
            count=count,
            total=len(seen.dataset.examples),
        )

    def cures(self, seen):
        """Nothing to be set."""
        return [Sentence("check the labels in the file of --train")]


class BadScale(Illness):
    """Inputs of 0 to 255, or all far from zero: neurons saturate, steps go to and fro."""

    name = "scale of the inputs"
    lecture = "000, 001"
    holdsBack = True

    def symptom(self, seen):
        """As the first layer gets them; small ones only where nothing is learned."""
        size, spread = seen.inputSize, seen.inputSpread
        if size > LARGE or (0 < size < SMALL and seen.isStuck):
            return Sentence("the inputs are of size {size:.2g}, far from 1", size=size)
        if size > OFFSET * spread > 0:
            return Sentence(
                "the inputs lie at {size:.2g} and vary by {spread:.2g} at most: they are not "
                "centred",
                size=size,
                spread=spread,
            )
        return None

    def cures(self, seen):
        """Centred and scaled."""
        return ["--normalize"]


class RandomLabels(Illness):
    """Labels have nothing to do with the inputs: what is learned is learned by heart.

    Told by the nearest neighbour of each example, which is of its class no more often than any
    other; and by the validation set, if there is one, on which nothing is gained.
    """

    name = "labels at random"
    lecture = "000, 003"
    holdsBack = True

    def symptom(self, seen):
        """Where the validation cost, if any, is no better than guessing either."""
        isNoBetter = seen.validationCost is None or seen.validationCost >= 0.9 * seen.guess
        if not seen.isDue or not isNoBetter or seen.neighbourly is None:
            return None
        if seen.neighbourly > seen.chanceOfTwo:
            return None
        return Sentence(
            "the labels seem to be drawn at random: {part:.0f} % of the examples are of the class "
            "of the one nearest to them, as chance has it",
            part=100 * seen.neighbourly,
        )

    def cures(self, seen):
        """Nothing to be set."""
        return [
            Sentence("check that each line of outputs in the file of --train is that of its inputs")
        ]
