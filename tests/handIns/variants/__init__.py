"""Correct scripts: each prints, or draws, in a way of its own, and deserves all its points."""

from handIns.variants.drawing import DRAWING
from handIns.variants.printing import PRINTING

VARIANTS = [*PRINTING, *DRAWING]
