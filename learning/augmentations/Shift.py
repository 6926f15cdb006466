"""Images moved by a pixel or so."""

from learning.augmentations.Affine import Affine
from learning.choices.hyperparameters import checkWhole


class Shift(Affine):
    """Shift: up to `pixels` up or down and left or right, every place as likely; blank comes in.

    Source: lecture 003, data augmentation.
    """

    name = "shift"
    synonyms = ("translate", "translation")
    lecture = "003"
    example = "--hidden 32 --augment shift --max-epochs 15"

    def __init__(self, pixels=1):
        """Take the farthest that an image moves, in pixels, from 1 up."""
        self.pixels = checkWhole(pixels, "pixels")

    def draw(self, count, generator):
        """Draw the number of a place for each."""
        return generator.choices(range((2 * self.pixels + 1) ** 2), k=count)

    def transform(self, change):
        """Look as far up and left as the image has moved down and right."""
        down, right = (place - self.pixels for place in divmod(change, 2 * self.pixels + 1))
        return (1.0, 0.0, -down, 0.0, 1.0, -right)
