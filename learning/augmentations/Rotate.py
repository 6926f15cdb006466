"""Images turned by some degrees."""

from math import cos, radians, sin

from learning.augmentations.Affine import Affine
from learning.choices.hyperparameters import checkPositive


class Rotate(Affine):
    """Rotate: about the centre by an angle drawn evenly from ±`degrees`; blank comes in.

    Source: lecture 003, data augmentation.
    """

    name = "rotate"
    synonyms = ("rotation",)
    lecture = "003"
    example = "--hidden 32 --augment rotate --max-epochs 15"

    def __init__(self, degrees=10.0):
        """Take the largest angle, above 0."""
        self.degrees = checkPositive(degrees, "degrees")

    def draw(self, count, generator):
        """Draw an angle for each, in radians."""
        most = radians(self.degrees)
        return [generator.uniform(-most, most) for _ in range(count)]

    def transform(self, change):
        """Turn back by the angle."""
        return (cos(change), -sin(change), 0.0, sin(change), cos(change), 0.0)
