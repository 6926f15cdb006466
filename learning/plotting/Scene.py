"""What the views are to show, and how."""

from typing import NamedTuple

from learning.data.sets import Data


class Scene(NamedTuple):
    """What is to be seen.

    Fields: `title` of the training; `threshold`, the cost below which it stops, and `data`, the
    script's three sets, once there is a training; `seed` of its random numbers; `patience`, the
    epochs of early stopping or None; `isInNats`, whether that is the unit of the cost,
    which else has none; `isLogarithmic`, whether its axis is; `scale`, how much larger than usual
    text and lines are; `isAlone`, whether there is but one panel, which bears the title.
    """

    title: str
    threshold: float = 0.0
    data: Data | None = None
    seed: int = 1
    patience: int | None = None
    isInNats: bool = True
    isLogarithmic: bool = False
    scale: float = 1.0
    isAlone: bool = False
