"""Augmentations: images that are shown a little different each time. A file each."""

from learning.choices.Catalogue import Catalogue

AUGMENTATIONS = Catalogue(__name__, __path__[0])
"""The augmentations, by name."""
