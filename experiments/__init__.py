"""What the lectures claim, shown: a catalogue of experiments.

`python -m experiments` lists them by lecture, `python -m experiments NAME` shows one. README.md
says how to add one.
"""

import os

# Before NumPy is imported: products this small are done soonest by one thread.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

from learning.choices.Catalogue import Catalogue

EXPERIMENTS = Catalogue(__name__, __path__[0])
"""The experiments, by name."""
