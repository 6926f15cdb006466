"""Augmentations in a row: what `--augment shift+rotate` stands for."""

from learning.augmentations import AUGMENTATIONS


class Augmentations:
    """Some augmentations, one after the other; none of them is fine.

    Attributes:
        steps: a list of `Augmentation`s.
    """

    def __init__(self, steps=()):
        """Take the `Augmentation`s."""
        self.steps = list(steps)

    @classmethod
    def read(cls, words):
        """Return the augmentations spelled with `+` between them: `shift+rotate:degrees=5`.

        ValueError for an unknown one.
        """
        return cls(AUGMENTATIONS.read(word) for word in words.split("+"))

    def spelling(self):
        """Return what `read` reads; "" for none."""
        return "+".join(step.spelling() for step in self.steps)

    def __bool__(self):
        return bool(self.steps)

    def __repr__(self):
        return f"<{self.spelling() or 'no augmentation'}>"

    def changed(self, rows, generator):
        """Return the rows of pixels changed, one image after the other."""
        for step in self.steps:
            changes = step.draw(len(rows), generator)
            rows = [step.image(row, change) for row, change in zip(rows, changes, strict=True)]
        return rows

    def changedArray(self, pixels, generator):
        """Return the same for an array of images × 64."""
        for step in self.steps:
            pixels = step.imageArray(pixels, step.draw(len(pixels), generator))
        return pixels
