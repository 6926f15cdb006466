from .layer import Layer
from .maths import entropy, sigmoid
