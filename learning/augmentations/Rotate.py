"""Images turned by some degrees."""

from math import cos, floor, radians, sin

from learning.augmentations.Augmentation import SIDE, Augmentation
from learning.choices.hyperparameters import checkPositive

CENTRE = (SIDE - 1) / 2


class Rotate(Augmentation):
    """Rotate: about the centre by an angle drawn evenly from ±`degrees`; blank comes in.

    A pixel of the turned image lies between four of the old one, and is their mean, weighted by
    nearness (bilinear interpolation). Source: lecture 003, data augmentation.
    """

    name = "rotate"
    synonyms = ("rotation",)
    lecture = "003"
    example = "--hidden 32 --augment rotate --max-epochs 15"

    def __init__(self, degrees=10.0):
        """Take the largest angle, above 0."""
        checkPositive(degrees, "degrees")
        self.degrees = degrees

    def draw(self, count, generator):
        """Draw an angle for each, in radians."""
        most = radians(self.degrees)
        return [generator.uniform(-most, most) for _ in range(count)]

    def image(self, pixels, change):
        """Go to each new pixel, turn back, and look at what is there."""
        turned = []
        for row in range(SIDE):
            for column in range(SIDE):
                down, right = row - CENTRE, column - CENTRE
                y = CENTRE + cos(change) * down - sin(change) * right
                x = CENTRE + sin(change) * down + cos(change) * right
                turned.append(_between(pixels, y, x))
        return turned

    def imageArray(self, pixels, changes):
        """The same for all pixels of all images at once, four old pixels for each new one."""
        import numpy

        down, right = (numpy.indices((SIDE, SIDE)).reshape(2, -1) - CENTRE)[:, None, :]
        angles = numpy.array(changes)[:, None]
        y = CENTRE + numpy.cos(angles) * down - numpy.sin(angles) * right
        x = CENTRE + numpy.sin(angles) * down + numpy.cos(angles) * right
        top, left = numpy.floor(y).astype(int), numpy.floor(x).astype(int)
        turned = numpy.zeros_like(pixels)
        for row, nearRow in ((top, top + 1 - y), (top + 1, y - top)):
            for column, nearColumn in ((left, left + 1 - x), (left + 1, x - left)):
                isInside = (row >= 0) & (row < SIDE) & (column >= 0) & (column < SIDE)
                places = numpy.where(isInside, SIDE * row + column, 0)
                old = numpy.take_along_axis(pixels, places, axis=1)
                turned += isInside * nearRow * nearColumn * old
        return turned


def _between(pixels, y, x):
    """Return the brightness at a point between pixels."""
    top, left = floor(y), floor(x)
    brightness = 0.0
    for row, nearRow in ((top, top + 1 - y), (top + 1, y - top)):
        for column, nearColumn in ((left, left + 1 - x), (left + 1, x - left)):
            if 0 <= row < SIDE and 0 <= column < SIDE:
                brightness += nearRow * nearColumn * pixels[SIDE * row + column]
    return brightness
