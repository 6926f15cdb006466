"""Datasets that a hand-in has never seen: only one that learns can answer them.

They have as many inputs and outputs as the originals, which scripts take for granted, and are as
easily learned, because a script may loop until its threshold is reached; but for the riddles, which
what the exercise asks for cannot learn.
"""

from math import log
from typing import NamedTuple

from Dataset import Dataset
from grading.faintPictures import FaintPictures, Trait
from grading.textbook import datasetText


class Swap(NamedTuple):
    """Files to replace, and what should come of them.

    Attributes:
        texts: what some `.ds` files hold instead, by name.
        told: the classes that the file to predict says, in its order.
        true: the classes that are right; where they differ, the file lies.
        inputs: the inputs of the examples to predict.
        lowestCost: no honest cost of the training file is lower, in whatever unit.
        isRiddle: whether what the exercise asks for cannot be right on all of it.
        training: the (inputs, class) pairs to learn from, where these are pictures.
    """

    texts: dict
    told: list
    true: list
    inputs: list
    lowestCost: float = 0.0
    isRiddle: bool = False
    training: tuple = ()


def originalOf(course, name):
    """Return the `Swap` that replaces nothing: the course's file of that name is predicted."""
    examples = Dataset(course.datasets / name).examples
    classes = [labelOf(example.outputs) for example in examples]
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
    return _swapOf({name: examples}, name, [labelOf(outputs) for _, outputs in examples])


ORIGINAL_ODD_CELLS = {"or.ds": {(0, 0)}, "xor.ds": {(0, 0), (1, 1)}}
"""The cells whose label is 0."""

LIKE_OR = [{(0, 0)}, {(0, 1)}, {(1, 0)}]
"""Bits as easily told apart as OR's: as large a bias does it. AND takes one three times that."""

LIKE_XOR = [{(0, 0), (1, 1)}]


def swapOrForXor(dice):
    """Return a riddle for one neuron: XOR's labels, or their opposite, in the place of OR's.

    No line parts them, so that one of the four cells is answered wrongly at least. Four examples,
    one of each cell, cost 4 ln 2 nats at least: the two sums of opposite cells' z are equal.
    """
    swap = swapBits("or.ds", LIKE_XOR, dice)
    lowest = 4 * log(2) / len(swap.told)
    return swap._replace(lowestCost=lowest / OTHER_UNITS, isRiddle=True)


def chequerXor(dice):
    """Return a riddle for a small network: XOR's two fields a side become four, of a chequerboard.

    Two of its sixteen fields stand there twice, with both labels, which costs 4 ln 2 nats at least.
    The other fourteen would take more lines than a handful of hidden neurons draw, and far longer.
    """
    corner = dice.randrange(2)
    fields = [(row, column) for row in range(4) for column in range(4)]
    examples = [([r / 3, c / 3], [(r + c + corner) % 2]) for r, c in fields]
    examples += [(inputs, [1 - outputs[0]]) for inputs, outputs in dice.sample(examples, 2)]
    dice.shuffle(examples)
    swap = _swapOf({"xor.ds": examples}, "xor.ds", [outputs[0] for _, outputs in examples])
    return swap._replace(lowestCost=4 * log(2) / len(examples) / OTHER_UNITS, isRiddle=True)


OTHER_UNITS = 6
"""A cost that is half a squared error may be this much lower than in nats."""


def contradictBinary(course, dice):
    """Return a riddle: every picture stands twice, as a zero and as a one; ln 2 nats at least."""
    both = _contradictory(
        course, "trainBinary.ds", "testBinary.ds", dice, lambda outputs: [[0], [1]]
    )
    texts = {"trainBinary.ds": both[:240], "testBinary.ds": both[240:280]}
    swap = _swapOf(texts, "testBinary.ds", None)
    return swap._replace(lowestCost=log(2) / OTHER_UNITS, isRiddle=True)


def contradictDigits(course, dice):
    """Return a riddle: every picture stands twice, as two digits; 2 ln 2 nats at least.

    Ten times less, should the script show the mean of the outputs instead of their sum. There are
    pictures enough for a script that measures its cost on a few hundred of them.
    """

    def labels(outputs):
        label = labelOf(outputs)
        return [_oneHot(label), _oneHot((label + dice.randrange(1, 10)) % 10)]

    both = _contradictory(course, "trainDigits.ds", "testDigits.ds", dice, labels)
    texts = {"trainDigits.ds": both[:520], "testDigits.ds": both[520:560]}
    swap = _swapOf(texts, "testDigits.ds", None)
    return swap._replace(lowestCost=2 * log(2) / 10 / OTHER_UNITS, isRiddle=True)


def _contradictory(course, training, test, dice, labels):
    """Return pictures, each with all of its `labels(outputs)` one after the other."""
    return [
        (inputs, label)
        for inputs, outputs in _pictures(course, training, test, dice)
        for label in labels(outputs)
    ]


ECHOING = 0.6
"""Part of the pictures to predict whose shades stand in the training file many times."""

ZEROS_AND_ONES = Trait(
    contrast=0.17,
    shadeCount=32,
    extremity=1.0,
    habit=0.15,
    echoedHabit=0.15,
    whim=0.6,
    echoing=8,
)

DIGITS = Trait(
    contrast=0.22,
    shadeCount=16,
    extremity=0.4,
    habit=0.15,
    echoedHabit=0.15,
    whim=0.8,
    echoing=10,
)


def swapBinary(dice):
    """Return a swap of zeros and ones: faint pixels decide, and the test file lies.

    Every second output lies: its labels, and whoever learns them, are as often wrong as right.
    """
    pictures = FaintPictures(2, ZEROS_AND_ONES, 360, dice)
    true = [0, 1] * 80
    dice.shuffle(true)
    lies = set(dice.sample(range(160), 80))
    told = [1 - label if index in lies else label for index, label in enumerate(true)]
    return _swapOfPictures("Binary", pictures, true, told, lambda label: [label], dice)


def swapDigits(dice):
    """Return a swap of digits: faint pixels decide, and the test file lies.

    The lies are the same for every picture of a class, and there are as many of these pictures in
    the test file as in the training file: who trains on the one, or on both, believes them.
    """
    pictures = FaintPictures(10, DIGITS, 800, dice)
    liars = dice.sample(range(10), 4)
    lies = dict(zip(liars, liars[1:] + liars[:1], strict=True))
    true = [label for label in range(10) for _ in range(80 if label in lies else 25)]
    dice.shuffle(true)
    told = [lies.get(label, label) for label in true]
    return _swapOfPictures("Digits", pictures, true, told, _oneHot, dice)


def _swapOfPictures(name, pictures, true, told, outputsOf, dice):
    inputs = [pictures.strange(label, dice.random() < ECHOING) for label in true]
    files = {
        f"train{name}.ds": [(inputs, outputsOf(label)) for inputs, label in pictures.training],
        f"test{name}.ds": [
            (some, outputsOf(label)) for some, label in zip(inputs, told, strict=True)
        ],
    }
    return _swapOf(files, f"test{name}.ds", true)._replace(training=tuple(pictures.training))


def labelOf(outputs):
    """Return the class that a list of desired outputs stands for: the digit, or 0 or 1."""
    return round(outputs[0]) if len(outputs) == 1 else outputs.index(max(outputs))


def _swapOf(files, predicted, true):
    told = [labelOf(outputs) for _, outputs in files[predicted]]
    texts = {name: datasetText(examples) for name, examples in files.items()}
    return Swap(texts, told, true, [list(inputs) for inputs, _ in files[predicted]])


def _pictures(course, training, test, dice):
    """Return the pictures of two files, shuffled."""
    examples = [
        (list(example.inputs), list(example.outputs))
        for name in (training, test)
        for example in Dataset(course.datasets / name).examples
    ]
    dice.shuffle(examples)
    return examples


def _oneHot(label):
    return [int(index == label) for index in range(10)]
