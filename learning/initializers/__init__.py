"""Initialisations: where the weights start. A file each.

`python -m experiments.saturation` shows what becomes of the outputs of ten layers with some.
"""

from learning.choices.Catalogue import Catalogue

INITIALIZERS = Catalogue(__name__, __path__[0])
"""The initialisations, by name."""
