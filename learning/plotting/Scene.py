"""What the views are to show, and how."""

from collections.abc import Callable
from typing import NamedTuple

from learning.data.sets import Data


class Scene(NamedTuple):
    """What is to be seen.

    Fields: `title` of the training; once there is one, `threshold`, the cost below which it stops,
    `data`, the script's three sets, and `maxEpochs`, after which it ends in any case; `seed` of its
    random numbers; `patience`, the epochs of early stopping or None; `isInNats`, whether that is
    the unit of the cost, which else has none; `isLogarithmic`, whether its axis is; `scale`, how
    much larger than usual text and lines are; `lookSize`, how many examples a view may look at for
    each point of a curve; `panels`, what draws on a figure in place of views, or None;
    `hasSliders`, whether the rate, the size of batches and the pace are to be set by hand.
    """

    title: str
    threshold: float = 0.0
    data: Data | None = None
    maxEpochs: int = 1
    seed: int = 1
    patience: int | None = None
    isInNats: bool = True
    isLogarithmic: bool = False
    scale: float = 1.0
    lookSize: int = 0
    panels: Callable | None = None
    hasSliders: bool = False
