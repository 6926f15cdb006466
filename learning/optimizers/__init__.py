"""Optimisers: how far each weight moves, given the way down the cost. A file each."""

from learning.choices.Catalogue import Catalogue

OPTIMIZERS = Catalogue(__name__, __path__[0])
"""The optimisers, by name."""
