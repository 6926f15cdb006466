"""Losses: how wrong the outputs are, as a number that training brings down. A file a loss."""

from learning.choices.Catalogue import Catalogue

LOSSES = Catalogue(__name__, __path__[0])
"""The losses, by name."""
