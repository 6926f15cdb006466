"""Rebuild the `.ds` files of this folder, byte for byte: `python3 datasets/build.py [FOLDER]`.

The truth tables are written out below. The digits are the ones that scikit-learn ships inside its
package, the only thing here that needs it. FOLDER, this one by default, must exist.
"""

import random
import sys
from math import cos, pi, sin
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))  # the project's root, where Dataset.py lives

from Dataset import Dataset, Example  # noqa: E402
from learning.data.splits import stratifiedSplit  # noqa: E402

DIGIT_COUNT = 10
DARKEST_PIXEL = 16  # scikit-learn gives pixels as whole numbers from 0 to 16
TEST_COUNT = 500
SEED = 5  # of the split into training and test set; the day's number


def buildAll(folder):
    """Write the nine files into a folder. OSError if one cannot be written."""
    for name, examples in {**truthTables(), **rings(), **digitSets()}.items():
        Dataset.fromExamples(examples).save(Path(folder) / f"{name}.ds")


def truthTables():
    """Return the examples of `or`, `and` and `xor`: two inputs and one output, all 0 or 1."""
    functions = {
        "or": lambda a, b: a or b,
        "and": lambda a, b: a and b,
        "xor": lambda a, b: a != b,
    }
    return {
        name: [Example([a, b], [function(a, b)]) for a in (0, 1) for b in (0, 1)]
        for name, function in functions.items()
    }


def rings():
    """Return training and test examples of points on two rings around the origin.

    Inputs: x and y. Outputs: 1 for the inner ring or else 0, 1 for the outer ring or else 0, and
    how far from the origin: a class and a number to predict at once.
    """
    generator = random.Random(SEED)
    return {
        name: [ringPoint(isOuter, generator) for _ in range(count) for isOuter in (0, 1)]
        for name, count in (("trainRings", 100), ("testRings", 50))
    }


def ringPoint(isOuter, generator):
    """Draw a point: its distance from 0.1 to 0.45, or from 0.55 to 0.9, in any direction."""
    distance = 0.1 + 0.45 * isOuter + 0.35 * generator.random()
    angle = 2 * pi * generator.random()
    place = [round(distance * cos(angle), 3), round(distance * sin(angle), 3)]
    return Example(place, [1 - isOuter, isOuter, round(distance, 3)])


def digitSets():
    """Return the training and test examples of the digits, and of their zeros and ones.

    Inputs: 64 pixels, row by row, in [0, 1]. Outputs: ten, one-hot, for the digits; one, the
    digit itself, for the zeros and ones.
    """
    from sklearn.datasets import load_digits

    images, labels = load_digits(return_X_y=True)
    digits = [
        Example([pixel / DARKEST_PIXEL for pixel in image], oneHot(label))
        for image, label in zip(images.tolist(), labels.tolist(), strict=True)
    ]
    train, test = stratifiedSplit(digits, TEST_COUNT, random.Random(SEED))
    return {
        "trainDigits": train,
        "testDigits": test,
        "trainBinary": zerosAndOnes(train),
        "testBinary": zerosAndOnes(test),
    }


def oneHot(label):
    """Return ten outputs, 1 at the place of the label and 0 elsewhere."""
    return [int(digit == label) for digit in range(DIGIT_COUNT)]


def zerosAndOnes(digits):
    """Keep the examples of a zero or a one, with the digit as their only output."""
    return [
        Example(example.inputs, [example.outputs[1]])
        for example in digits
        if 1 in example.outputs[:2]
    ]


if __name__ == "__main__":
    buildAll(sys.argv[1] if len(sys.argv) > 1 else HERE)
