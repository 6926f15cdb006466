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
SCATTER = 0.05  # the standard deviation of points around their curve
SEED = 5  # of the split into training and test set; the day's number


def buildAll(folder):
    """Write the files into a folder. OSError if one cannot be written."""
    for name, examples in {**truthTables(), **rings(), **planes(), **digitSets()}.items():
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


def planes():
    """Return training and test examples of points in the plane, in shapes that no line parts.

    Inputs: x and y. Outputs: one for two classes, 0 or 1; three, one-hot, for three.
    """
    shapes = {"Circles": circle, "Moons": moon, "Spirals2": spiral, "Spirals3": spiral}
    found = {}
    for name, shape in shapes.items():
        generator = random.Random(SEED)
        classCount = 3 if name.endswith("3") else 2
        for part, count in (("train", 100), ("test", 50)):
            found[part + name] = [
                planePoint(shape, label, classCount, generator)
                for _ in range(count)
                for label in range(classCount)
            ]
    return found


def planePoint(shape, label, classCount, generator):
    """Draw a point of a class: a place along its curve, from 0 to 1, and a little beside it."""
    x, y = shape(generator.random(), label, classCount)
    place = [round(value + generator.gauss(0, SCATTER), 3) for value in (x, y)]
    outputs = [int(label == other) for other in range(classCount)] if classCount > 2 else [label]
    return Example(place, outputs)


def circle(part, label, classCount):
    """Return a place on a circle: of radius 0.9 for class 0, 0.4 for class 1, within it."""
    radius, angle = 0.4 if label else 0.9, 2 * pi * part
    return radius * cos(angle), radius * sin(angle)


def moon(part, label, classCount):
    """Return a place on a half circle: opened downwards for class 0, upwards for class 1."""
    x, y = cos(pi * part), sin(pi * part)
    return (0.5 - 0.6 * x, 0.15 - 0.6 * y) if label else (0.6 * x - 0.1, 0.6 * y - 0.15)


def spiral(part, label, classCount):
    """Return a place on an arm of a spiral that goes round once and a quarter, outwards."""
    radius, angle = 0.1 + 0.85 * part, 2 * pi * (1.25 * part + label / classCount)
    return radius * cos(angle), radius * sin(angle)


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
