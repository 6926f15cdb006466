"""Pictures in which faint pixels decide: a neuron learns them, who only compares pictures is wrong.

The 64 pixels make 32 pairs. A pair has a shade, anything from dark to light, and one of its pixels
is a little lighter than the other: which one tells the class, together with the other pairs. So
there are weights that are right on every picture, by as clear a margin as on the handwritten
digits, and textbook descent finds them as soon. What is seen at first sight misleads:

- the shades differ far more from one picture to the next than the pixels of a pair do;
- in the training file each class has its habits, shades that come more often with it, and the
  pictures to predict have the habits of another class: class means and naive Bayes go by those;
- each picture to predict has the shades of a training picture of another class, some of which
  stand there again and again: these are its nearest neighbours.
"""

from typing import NamedTuple

PAIRS = 32

PIXELS = 2 * PAIRS

ECHOES = 16
"""How often a picture that echoes stands in the training file, nearly the same."""

SOFT = 0.02
"""How far the grey levels differ that are told to be the same."""


class Trait(NamedTuple):
    """What the pictures of one set have in common.

    Attributes:
        contrast: how much lighter one pixel of a pair is than the other.
        shadeCount: how many shades there are in a picture; pairs share them in turns.
        extremity: the shades are dark or light rather than grey the nearer to 0 this is.
        habit, echoedHabit: how much more often than usual a shade is light with a class that has
            the habit of it, in most pictures and in those that echo.
        whim: how much that differs from one picture to the next.
        echoing: how many pictures echo.
    """

    contrast: float
    shadeCount: int
    extremity: float
    habit: float
    echoedHabit: float
    whim: float
    echoing: int


class FaintPictures:
    """A set of such pictures.

    Attributes:
        training: (inputs, class) pairs, in any order.
    """

    def __init__(self, classCount, trait, count, dice):
        """Draw `count` pictures to learn from, of 2 or up to 10 classes, each as often."""
        self._trait = trait
        self._dice = dice
        self._codes = self._distinct(classCount, PAIRS)
        self._habits = self._distinct(classCount, trait.shadeCount)
        self._places = dice.sample(range(PIXELS), PIXELS)
        classes = [index % classCount for index in range(count - ECHOES * trait.echoing)]
        self._single = [(self._shadesOf(label), label) for label in classes]
        self._echoing = [
            (self._extremesOf(n % classCount), n % classCount) for n in range(trait.echoing)
        ]
        dice.shuffle(self._single)
        self.training = [self._picture(*known) for known in self._single + ECHOES * self._echoing]
        dice.shuffle(self.training)

    def strange(self, label, echoes):
        """Return the inputs of a picture of a class, with shades that were those of another one.

        With `echoes`, of one that stood in the training file many times.
        """
        known = self._echoing if echoes else self._single
        chosen = next(pair for pair in known if pair[1] != label)
        known.remove(chosen)  # all in turn
        known.append(chosen)
        return self._picture(chosen[0], label)[0]

    def _distinct(self, classCount, length):
        """Return `length` signs, −1 and 1, for each class; any two differ in half of them.

        Two classes alone differ in all of them. They are rows of the Walsh matrix, (−1)^|i ∧ j|.
        """
        rows = self._dice.sample(range(1, length), classCount)
        flips = [self._dice.choice((-1, 1)) for _ in range(length)]
        signs = [
            [flip * (-1) ** (row & column).bit_count() for column, flip in enumerate(flips)]
            for row in rows
        ]
        return signs if classCount > 2 else [signs[0], [-sign for sign in signs[0]]]

    def _shadesOf(self, label):
        """Return the shades of a picture, each from 0 to 1: Beta-distributed, with habits."""
        lean = self._trait.habit + self._dice.gauss(0, self._trait.whim)
        a = 2 * self._trait.extremity
        means = [min(max(0.5 + lean * sign, 0.06), 0.94) for sign in self._habits[label]]
        return [self._dice.betavariate(a * mean, a * (1 - mean)) for mean in means]

    def _extremesOf(self, label):
        """Return the shades of a picture that echoes: dark or light, as often as its habits say."""
        shades = [0.05] * self._trait.shadeCount
        for sign in (-1, 1):
            places = [place for place, own in enumerate(self._habits[label]) if own == sign]
            count = round((0.5 + self._trait.echoedHabit * sign) * len(places))
            for place in self._dice.sample(places, count):
                shades[place] = 0.95
        return shades

    def _picture(self, shades, label):
        half = self._trait.contrast / 2
        room = half + 2 * SOFT
        pixels = []
        for pair, sign in enumerate(self._codes[label]):
            shade = room + (1 - 2 * room) * shades[pair % len(shades)]
            shade += self._dice.uniform(-SOFT, SOFT)
            pixels += [shade + half * sign, shade - half * sign]
        return [round(min(max(pixels[place], 0), 1), 3) for place in self._places], label
