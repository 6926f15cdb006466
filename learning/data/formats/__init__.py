"""Files of other formats than `.ds`: a new one is a class in a file here, and nothing else."""

from pathlib import Path

from learning.choices.Catalogue import Catalogue

FORMATS = Catalogue("learning.data.formats", Path(__file__).parent)
"""The formats by name."""
