"""Activation functions: what turns a neuron's weighted sum into its output.

Without one, a network of any depth would be a single linear map (lecture 002). A file a function;
`python -m experiments non-linearities` analyses them, as lectures 000 and 002 do.
"""

from learning.choices.Catalogue import Catalogue

ACTIVATIONS = Catalogue(__name__, __path__[0])
"""The activations, by name."""
