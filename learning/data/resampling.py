"""Classes that come in very different numbers: seeing it, and evening it out."""

from collections import Counter

from learning.data.classes import classOf
from learning.data.PackedExamples import chosen, datasetOf, outputsOf
from learning.data.Targets import CLASSES, Targets


def classCounts(dataset, classes=slice(None)):
    """Return {class: number of examples}, in the order of the classes.

    `classes` is the slice of the outputs that says the class.
    """
    boundary = Targets.of(dataset, classes).boundary
    labels = (classOf(outputs[classes], boundary) for outputs in outputsOf(dataset.examples))
    return dict(sorted(Counter(labels).items()))


def proportions(dataset, classes=slice(None), targets=CLASSES):
    """Return a line such as `0: 10.1 %  1: 9.9 %`, the part that each class has of a dataset."""
    counts = classCounts(dataset, classes)
    total = len(dataset.examples)
    return "  ".join(
        f"{targets.nameOf(label)}: {100 * count / total:.1f} %" for label, count in counts.items()
    )


def resampled(dataset, how, generator, classes=slice(None)):
    """Return a dataset in which every class has as many examples.

    With `how` "over" as many as the largest: the others' are drawn again, every one as often as
    any other, give or take one. With "under" as many as the smallest: the others lose some. What
    is drawn comes from `generator`, a `random.Random`; the order stays.

    Source: lecture 003, the proportions of the classes.
    """
    counts, boundary = classCounts(dataset, classes), Targets.of(dataset, classes).boundary
    goal = max(counts.values()) if how == "over" else min(counts.values())
    copies = [0] * len(dataset.examples)
    for label in counts:
        places = [
            place
            for place, outputs in enumerate(outputsOf(dataset.examples))
            if classOf(outputs[classes], boundary) == label
        ]
        rounds, rest = divmod(goal, len(places))
        for place in places:
            copies[place] = rounds
        for place in generator.sample(places, rest):
            copies[place] += 1
    drawn = [place for place, count in enumerate(copies) for _ in range(count)]
    return datasetOf(chosen(dataset.examples, drawn))
