"""Augmentations in a row: what `--augment shift+rotate` stands for."""

from itertools import groupby

from learning.augmentations import AUGMENTATIONS
from learning.augmentations.Affine import (
    IDENTITY,
    Affine,
    composed,
    movedPixels,
    movedPixelsArray,
)


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
        for step, changes in self._drawn(len(rows), generator):
            rows = [step(row, change) for row, change in zip(rows, changes, strict=True)]
        return rows

    def changedArray(self, pixels, generator):
        """Return the same for an array of images × 64."""
        for step, changes in self._drawn(len(pixels), generator, isArray=True):
            pixels = step(pixels, changes)
        return pixels

    def _drawn(self, count, generator, isArray=False):
        """Yield (what changes images, the changes): affine steps in a row are one resampling."""
        for isAffine, steps in groupby(self.steps, lambda step: isinstance(step, Affine)):
            if isAffine:
                transforms = [IDENTITY] * count
                for step in steps:
                    changes = map(step.transform, step.draw(count, generator))
                    transforms = list(map(composed, transforms, changes))
                yield movedPixelsArray if isArray else movedPixels, transforms
            else:
                for step in steps:
                    change = step.imageArray if isArray else step.image
                    yield change, step.draw(count, generator)
