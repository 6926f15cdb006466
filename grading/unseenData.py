"""Datasets that a hand-in has never seen: only one that learns can answer them.

They have as many inputs and outputs as the originals, which scripts take for granted, and are as
easily learned, because a script may loop until its threshold is reached.
"""

from math import log
from typing import NamedTuple

from Dataset import Dataset
from grading.textbook import datasetText


class Swap(NamedTuple):
    """Files to replace, and what should come of them.

    Attributes:
        texts: what some `.ds` files hold instead, by name.
        told: the classes that the file to predict says, in its order.
        true: the classes that are right; where they differ, the file lies.
        inputs: the inputs of the examples to predict.
        lowestCost: no honest cost of the training file is lower, in whatever unit.
    """

    texts: dict
    told: list
    true: list
    inputs: list
    lowestCost: float = 0.0


def originalOf(course, name):
    """Return the `Swap` that replaces nothing: the course's file of that name is predicted."""
    examples = Dataset(course.datasets / name).examples
    classes = [classOf(example.outputs) for example in examples]
    return Swap({}, classes, classes, [list(example.inputs) for example in examples])


def swapBits(name, oddCells, dice):
    """Return a swap of a table of two bits: other labels, another order, and more examples.

    `oddCells` are sets of cells; those of one set get one label, all others the other.
    """
    odd = dice.choice(oddCells)
    label = dice.randrange(2)
    if odd == ORIGINAL_ODD_CELLS.get(name):
        label = 1  # what is 0 in the original
    cells = [(a, b) for a in (0, 1) for b in (0, 1)]
    cells += dice.sample(cells, dice.choice([2, 3]))
    dice.shuffle(cells)
    examples = [([a, b], [label if (a, b) in odd else 1 - label]) for a, b in cells]
    return _swapOf({name: examples}, name, [classOf(outputs) for _, outputs in examples])


ORIGINAL_ODD_CELLS = {"or.ds": {(0, 0)}, "xor.ds": {(0, 0), (1, 1)}}
"""The cells whose label is 0."""

LIKE_OR = [{(0, 0)}, {(0, 1)}, {(1, 0)}]
"""Bits as easily told apart as OR's: as large a bias does it. AND takes one three times that."""

LIKE_XOR = [{(0, 0), (1, 1)}]


def contradictBits(name, dice):
    """Return a riddle of two bits: one of the four cells stands three times, once mislabelled.

    Nobody can answer all three rightly. The mean cost of the six examples is ½ (ln 3 − ⅔ ln 2) =
    0.318 nats at least.
    """
    odd = dice.choice(LIKE_OR)
    cells = [(a, b) for a in (0, 1) for b in (0, 1)]
    (thrice,) = dice.sample(cells, 1)
    examples = [([a, b], [int((a, b) in odd)]) for a, b in cells]
    truth = int(thrice in odd)
    examples += [(list(thrice), [truth]), (list(thrice), [1 - truth])]
    dice.shuffle(examples)
    swap = _swapOf({name: examples}, name, [int(tuple(x) in odd) for x, _ in examples])
    return swap._replace(lowestCost=0.318 / OTHER_UNITS)


OTHER_UNITS = 6
"""A cost that is half a squared error may be this much lower than in nats."""


def contradictBinary(course, dice):
    """Return a riddle: every picture stands twice, as a zero and as a one; ln 2 nats at least."""
    both = _contradictory(
        course, "trainBinary.ds", "testBinary.ds", dice, lambda outputs: [[0], [1]]
    )
    texts = {"trainBinary.ds": both[:120], "testBinary.ds": both[120:160]}
    return _swapOf(texts, "testBinary.ds", None)._replace(lowestCost=log(2) / OTHER_UNITS)


def contradictDigits(course, dice):
    """Return a riddle: every picture stands twice, as two digits; 2 ln 2 nats at least.

    Ten times less, should the script show the mean of the outputs instead of their sum.
    """

    def labels(outputs):
        label = classOf(outputs)
        return [_oneHot(label), _oneHot((label + dice.randrange(1, 10)) % 10)]

    both = _contradictory(course, "trainDigits.ds", "testDigits.ds", dice, labels)
    texts = {"trainDigits.ds": both[:160], "testDigits.ds": both[160:200]}
    swap = _swapOf(texts, "testDigits.ds", None)
    return swap._replace(lowestCost=2 * log(2) / 10 / OTHER_UNITS)


def _contradictory(course, training, test, dice, labels):
    """Return pictures, each with all of its `labels(outputs)` one after the other."""
    return [
        (inputs, label)
        for inputs, outputs in _pictures(course, training, test, dice)
        for label in labels(outputs)
    ]


def swapBinary(course, dice):
    """Return a swap of zeros and ones: other pictures, labels exchanged, a test file that lies."""
    examples = _pictures(course, "trainBinary.ds", "testBinary.ds", dice)
    exchanged = [(inputs, [1 - outputs[0]]) for inputs, outputs in examples]
    training, test = exchanged[:200], exchanged[200:340]
    lies = set(dice.sample(range(len(test)), len(test) * 2 // 5))
    told = [
        (inputs, [1 - outputs[0]] if index in lies else outputs)
        for index, (inputs, outputs) in enumerate(test)
    ]
    true = [classOf(outputs) for _, outputs in test]
    return _swapOf({"trainBinary.ds": training, "testBinary.ds": told}, "testBinary.ds", true)


PICTURES = 80
"""Pictures of each digit that a swapped training file has."""


def swapDigits(course, dice):
    """Return a swap of digits: other pictures, classes permuted, a test file that lies.

    The lies are the same for every picture of a class, and there are as many of these pictures in
    the test file as in the training file: who trains on the one, or on both, believes them.
    """
    examples = _pictures(course, "trainDigits.ds", "testDigits.ds", dice)
    names = dice.sample(range(10), 10)
    liars = dice.sample(range(10), 4)
    lies = dict(zip(liars, liars[1:] + liars[:1], strict=True))
    training, told, true = [], [], []
    seen = [0] * 10
    for inputs, outputs in examples:
        label = names[classOf(outputs)]
        seen[label] += 1
        if seen[label] <= PICTURES:
            training.append((inputs, _oneHot(label)))
        elif seen[label] <= PICTURES + (PICTURES if label in lies else 35):
            true.append(label)
            told.append((inputs, _oneHot(lies.get(label, label))))
    return _swapOf({"trainDigits.ds": training, "testDigits.ds": told}, "testDigits.ds", true)


def classOf(outputs):
    """Return the class that a list of desired outputs stands for: the digit, or 0 or 1."""
    return round(outputs[0]) if len(outputs) == 1 else outputs.index(max(outputs))


def _swapOf(files, predicted, true):
    told = [classOf(outputs) for _, outputs in files[predicted]]
    texts = {name: datasetText(examples) for name, examples in files.items()}
    return Swap(texts, told, true, [list(inputs) for inputs, _ in files[predicted]])


def _pictures(course, training, test, dice):
    """Return the pictures of two files, shuffled, all turned or mirrored in the same way.

    A neuron learns them as easily as the originals, for the pixels are the same ones elsewhere;
    one that has learned the originals does not know them.
    """
    examples = [
        (list(example.inputs), list(example.outputs))
        for name in (training, test)
        for example in Dataset(course.datasets / name).examples
    ]
    dice.shuffle(examples)
    cells = [(row, column) for row in range(8) for column in range(8)]
    turn = dice.choice(
        [
            lambda row, column: (7 - row, column),
            lambda row, column: (column, 7 - row),
            lambda row, column: (7 - column, row),
            lambda row, column: (column, row),
        ]
    )
    places = [8 * row + column for row, column in (turn(*cell) for cell in cells)]
    return [([inputs[place] for place in places], outputs) for inputs, outputs in examples]


def _oneHot(label):
    return [int(index == label) for index in range(10)]
