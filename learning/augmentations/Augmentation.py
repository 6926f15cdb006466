"""What every augmentation does: change an image a little, at random."""

from learning.choices.Choice import Choice

SIDE = 8
"""Pixels along a side of the images."""


class Augmentation(Choice):
    """A random change of an 8×8 image, its 64 pixels row after row, each in [0, 1].

    `draw` throws the dice for some images, the same for both engines; `image` changes one, and
    `imageArray` a whole array of them, without a loop.
    """

    def draw(self, count, generator):
        """Return what changes each of `count` images, a list; drawn from a `random.Random`."""
        raise NotImplementedError

    def image(self, pixels, change):
        """Return the pixels of one image after the change that was drawn for it."""
        raise NotImplementedError

    def imageArray(self, pixels, changes):
        """Return the pixels of many, an array of images × 64."""
        raise NotImplementedError
