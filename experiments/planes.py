"""The plane of two inputs: points in two classes, and what a network answers all over it."""

from Dataset import Dataset, Example
from experiments.data import arranged

STEPS = 50
"""Points of the grid on each side."""


def extentOf(dataset, margin=0.15):
    """Return (left, right, bottom, top) around the inputs of a dataset."""
    sides = []
    for values in zip(*(inputs for inputs, _ in dataset.examples), strict=True):
        gap = margin * (max(values) - min(values))
        sides += [min(values) - gap, max(values) + gap]
    return tuple(sides)


def answersOver(network, extent, steps=STEPS):
    """Return the first output all over the plane, rows from the bottom."""
    left, right, bottom, top = extent
    xs = [left + (right - left) * (step + 0.5) / steps for step in range(steps)]
    ys = [bottom + (top - bottom) * (step + 0.5) / steps for step in range(steps)]
    grid = Dataset.fromExamples([Example([x, y], [0.0]) for y in ys for x in xs])
    answers = [outputs[0] for outputs in network.activateAll(grid)]
    return [answers[row * steps : (row + 1) * steps] for row in range(steps)]


def pointsOf(dataset):
    """Return (x, y, class) of each example."""
    return [(*inputs, round(outputs[0])) for inputs, outputs in dataset.examples]


def corners(count, generator, spread=0.35):
    """Return a dataset of so many points around (±1, ±1): class 1 where the signs differ, as XOR.

    `spread` is the standard deviation around each corner.
    """
    examples = []
    for number in range(count):
        x, y = (1 if number & bit else -1 for bit in (1, 2))
        inputs = [x + generator.gauss(0, spread), y + generator.gauss(0, spread)]
        examples.append(Example(inputs, [float(x != y)]))
    return arranged(examples)


def clouds(count, generator, distance=2.4, spread=0.5):
    """Return a dataset of two round clouds of points, which a line parts: none lies between them.

    `distance` is that of their centres, `spread` their standard deviation; points that come within
    0.15 of the line half way are drawn again.
    """
    examples = []
    while len(examples) < count:
        label = len(examples) % 2
        side = 1 if label else -1
        centre = side * distance / 2 / 2**0.5
        x, y = (centre + generator.gauss(0, spread) for _ in range(2))
        if side * (x + y) / 2**0.5 > 0.15:
            examples.append(Example([x, y], [float(label)]))
    return arranged(examples)
