"""Images made larger or smaller."""

from learning.augmentations.Affine import Affine
from learning.choices.hyperparameters import checkFraction


class Scale(Affine):
    """Scale: height and width by factors of their own, drawn evenly from 1 ± `part`.

    Some people write large, some write wide. Source: lecture 003, data augmentation.
    """

    name = "scale"
    lecture = "003"
    example = "--hidden 32 --augment scale --max-epochs 15"

    def __init__(self, part=0.15):
        """Take how much larger or smaller an image may be, from 0 to less than 1."""
        self.part = checkFraction(part, "part")

    def draw(self, count, generator):
        """Draw two factors for each, of the height and of the width."""
        low, high = 1 - self.part, 1 + self.part
        return [(generator.uniform(low, high), generator.uniform(low, high)) for _ in range(count)]

    def transform(self, change):
        """Divide by the factors: a pixel of a larger image was nearer to the centre."""
        tall, wide = change
        return (1 / tall, 0.0, 0.0, 0.0, 1 / wide, 0.0)
