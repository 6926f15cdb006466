"""Views: what can be seen of a training, a panel each. A file a view, found by name."""

from learning.choices.Catalogue import Catalogue

VIEWS = Catalogue(__name__, __path__[0])
"""The views, by name. Their files import nothing of matplotlib until one is made."""
