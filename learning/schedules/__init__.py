"""Schedules: how the learning rate changes during training. A file each."""

from learning.choices.Catalogue import Catalogue

SCHEDULES = Catalogue(__name__, __path__[0])
"""The schedules, by name."""
