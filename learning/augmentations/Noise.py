"""Images with noise."""

from learning.augmentations.Augmentation import SIDE, Augmentation
from learning.choices.hyperparameters import checkPositive


class Noise(Augmentation):
    """Noise: N(0, σ²) added to every pixel, which then may leave [0, 1] a little.

    Source: lecture 003, data augmentation (random variation at each presentation).
    """

    name = "noise"
    synonyms = ("gaussian-noise",)
    lecture = "003"
    example = "--hidden 32 --augment noise --max-epochs 15"

    def __init__(self, sigma=0.05):
        """Take the standard deviation σ, in units of brightness, above 0."""
        self.sigma = checkPositive(sigma, "sigma")

    def draw(self, count, generator):
        """Draw what is added to each pixel of each image."""
        return [[generator.gauss(0, self.sigma) for _ in range(SIDE * SIDE)] for _ in range(count)]

    def image(self, pixels, change):
        """Add it."""
        return [pixel + noise for pixel, noise in zip(pixels, change, strict=True)]

    def imageArray(self, pixels, changes):
        """Add them."""
        import numpy

        return pixels + numpy.array(changes)
