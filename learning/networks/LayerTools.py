"""What the layers of a network are made with."""

from collections.abc import Callable
from typing import NamedTuple

from learning.initializers.Initializer import Initializer


class LayerTools(NamedTuple):
    """What a layer is given when it is made, besides its `PlacedLayer`.

    Fields: `initializer` of its weights; `generator`, a `random.Random`, that they are drawn from,
    and dropout's masks; `makeLayer`, which makes the layers inside a layer of their `PlacedLayer`s;
    `dtype` of the arrays, None without arrays.
    """

    initializer: Initializer
    generator: object
    makeLayer: Callable
    dtype: object = None
