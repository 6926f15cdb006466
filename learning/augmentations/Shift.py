"""Images moved by a pixel or so."""

from functools import cached_property

from learning.augmentations.Augmentation import SIDE, Augmentation
from learning.choices.hyperparameters import checkWhole


class Shift(Augmentation):
    """Shift: up to `pixels` up or down and left or right, every place as likely; blank comes in.

    Source: lecture 003, data augmentation.
    """

    name = "shift"
    synonyms = ("translate", "translation")
    lecture = "003"
    example = "--hidden 32 --augment shift --max-epochs 15"

    def __init__(self, pixels=1):
        """Take the farthest that an image moves, in pixels, from 1 up."""
        checkWhole(pixels, "pixels")
        self.pixels = pixels

    def draw(self, count, generator):
        """Draw the number of a place for each."""
        return generator.choices(range((2 * self.pixels + 1) ** 2), k=count)

    @cached_property
    def _origins(self):
        """For each place, where each pixel comes from; 64 stands for a blank beyond the edge."""
        steps = range(-self.pixels, self.pixels + 1)
        return [
            [
                SIDE * (row - down) + column - right
                if 0 <= row - down < SIDE and 0 <= column - right < SIDE
                else SIDE * SIDE
                for row in range(SIDE)
                for column in range(SIDE)
            ]
            for down in steps
            for right in steps
        ]

    def image(self, pixels, change):
        """Take each pixel from where it was."""
        extended = [*pixels, 0.0]
        return [extended[origin] for origin in self._origins[change]]

    def imageArray(self, pixels, changes):
        """Take each pixel of each image from where it was."""
        import numpy

        extended = numpy.concatenate([pixels, numpy.zeros_like(pixels[:, :1])], axis=1)
        origins = numpy.array(self._origins)[changes]
        return numpy.take_along_axis(extended, origins, axis=1)
