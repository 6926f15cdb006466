"""Images that lean to one side."""

from learning.augmentations.Affine import Affine
from learning.choices.hyperparameters import checkPositive


class Shear(Affine):
    """Shear: each row to the side in proportion to its height, as handwriting leans.

    The proportion is drawn evenly from ±`part`. Source: lecture 003, data augmentation.
    """

    name = "shear"
    lecture = "003"
    example = "--hidden 32 --augment shear --max-epochs 15"

    def __init__(self, part=0.15):
        """Take the largest proportion, pixels to the side for each row, above 0."""
        self.part = checkPositive(part, "part")

    def draw(self, count, generator):
        """Draw a proportion for each."""
        return [generator.uniform(-self.part, self.part) for _ in range(count)]

    def transform(self, change):
        """Push each row back."""
        return (1.0, 0.0, 0.0, change, 1.0, 0.0)
