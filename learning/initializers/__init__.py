"""Initialisations: where the weights start. A file each.

`python -m learning.initializers` shows what becomes of the outputs of ten layers with some of them.
"""

from learning.choices.Catalogue import Catalogue

INITIALIZERS = Catalogue(__name__, __path__[0])
"""The initialisations, by name."""
