"""Lecture 002's exercise: in which order are a graph's derivatives computed, along which chains?"""

from learning.explaining.chains import explainChains
from learning.system.exits import LEARNED
from learning.words.language import localeLanguage, speak, translate


def lectureGraph(valueClass):
    """Return the eight values of the lecture's graph by name, from the inputs to z.

    `valueClass` is `Value`. The lecture draws who is made from whom, 12 arrows; the operations and
    the numbers are ours. It calls x1 a weight: here it is a value on the way, like the y's.
    """
    i1, i2, i3 = valueClass(2.0, "i1"), valueClass(-1.0, "i2"), valueClass(0.5, "i3")
    x1 = valueClass.productOf([i1, i2, i3])
    y2 = x1**2
    y1 = valueClass.sumOf([x1, y2, i1])
    y3 = x1 * i3
    z = valueClass.productOf([y1, y3, i3])
    x1.name, y1.name, y2.name, y3.name, z.name = "x1", "y1", "y2", "y3", "z"
    return {value.name: value for value in (i1, i2, i3, x1, y2, y1, y3, z)}


def explainLectureGraph(valueClass):
    """Print the answer, in the locale's language; return the exit status."""
    speak(localeLanguage())
    print(translate("The arrows are the lecture's; the operations and the numbers are ours."))
    print()
    explainChains(lectureGraph(valueClass))
    return LEARNED
