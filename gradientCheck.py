"""Is a gradient right? The slopes of a function, measured by small steps, beside the ones claimed.

Whoever calculates gradients by hand, or by `Value.py`, makes mistakes that no error message shows:
training still works, only worse. Measuring takes two calls of the function for each number of a
point, far too slow to learn with, and exact enough to tell (lecture 000, sanity checks).
"""

from math import isfinite

STEP = 1e-5
"""How far a number is moved to and fro, relative to its size.

Smaller ones drown in the rounding of the function's values, larger ones in its curvature.
"""

LARGEST_ERROR = 1e-3
"""How far a slope may be from the one measured, relative to that."""

ROUNDING = 1e-15
"""The relative error of a value of the function, which every difference of two has too."""


def checkGradient(function, point, gradient):
    """Tell whether `gradient` is that of `function` at `point`, both lists of as many numbers.

    `function` takes a list of numbers and returns one. Numbers of any size will do: each slope is
    compared by itself, relative to its own size, so that a small one that is wrong is not lost
    among large ones. At a kink, of a ReLU say, there is no gradient, and False is no wonder.

    A gradient of another length is wrong, and so is every gradient where something is not finite,
    nan or infinite: a number of the point or of the gradient, or a value of the function next to
    the point, where no slope can be measured. What the function raises goes through.
    """
    if len(gradient) != len(point) or not all(map(isfinite, [*point, *gradient])):
        return False
    largest = max(map(abs, point), default=0) or 1
    for place, claimed in enumerate(gradient):
        # Zero has no size of its own; the other numbers' has to do.
        step = STEP * (abs(point[place]) or largest)
        above, below = (_valueNear(function, point, place, way) for way in (step, -step))
        measured = (above - below) / (2 * step)
        hidden = ROUNDING * (abs(above) + abs(below)) / step
        allowed = LARGEST_ERROR * abs(measured) + hidden
        if not isfinite(measured) or abs(measured - claimed) > allowed:
            return False
    return True


def _valueNear(function, point, place, way):
    return function([*point[:place], point[place] + way, *point[place + 1 :]])
