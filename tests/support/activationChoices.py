"""Every activation of the catalogue, and some with other hyperparameters."""

import pytest

from learning.activations import ACTIVATIONS

OTHERS = ["elu:alpha=0.3", "elu:alpha=2", "leaky-relu:slope=0.2", "prelu:slope=0.6"]
CHOICES = [ACTIVATIONS.read(spelling) for spelling in [*ACTIVATIONS, *OTHERS]]
OF_NEURONS = [choice for choice in CHOICES if not choice.needsLayer]
OF_LAYERS = [choice for choice in CHOICES if choice.needsLayer]
everyActivation = pytest.mark.parametrize("activation", CHOICES, ids=repr)
everyOfNeurons = pytest.mark.parametrize("activation", OF_NEURONS, ids=repr)
everyOfLayers = pytest.mark.parametrize("activation", OF_LAYERS, ids=repr)
