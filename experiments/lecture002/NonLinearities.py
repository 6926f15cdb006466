"""The activations analysed, as lecture 002 asks: bounds of the slope, saturation, blocking."""

from typing import ClassVar

from experiments.Experiment import Experiment, nobody
from experiments.verdicts import asShown, notShown, underConditions
from learning.activations import ACTIVATIONS
from learning.checks import Sentence
from learning.plotting.pictures.panels import CurvesPanel, Line

SPAN, STEPS = 40.0, 8001
"""The weighted sums that are looked at: from −40 to 40, a hundredth apart."""

FLAT = 1e-6
"""A slope below is none."""

NAMES = tuple(name for name, kind in ACTIVATIONS.items() if not kind.needsLayer)

SAID = {
    "logistic": (0.25, True, True, False),
    "tanh": (1.0, True, True, False),
    "relu": (1.0, True, False, True),
    "leaky-relu": (1.0, False, False, False),
    "elu": (1.0, True, False, False),
}
"""What the lectures say: the largest slope, whether it saturates on the left and on the right, and
whether it blocks: whether the slope is exactly 0 for a weighted sum of −1."""


class NonLinearities(Experiment):
    """Non-linearities: the slopes of the activations, measured between −40 and 40.

    Lecture 002 analyses the sigmoid, tanh and ReLU, 000 the others.
    """

    name = "non-linearities"
    lecture = "002"
    title = Sentence("Where an activation has a slope, and where it has none")
    claim = Sentence(
        "A sigmoid's slope is a quarter at most and dies on both sides, tanh's is 1 at most and "
        "dies too, ReLU's is 1 or 0 and blocks on the left, leaky ReLU's never dies."
    )
    criterion = Sentence(
        "for each activation the largest slope, the sides on which it dies and whether it blocks "
        "at once are those of the lecture"
    )
    help: ClassVar[dict] = {
        "activations": Sentence("which are analysed: {names}", names=", ".join(NAMES))
    }
    choices: ClassVar[dict] = {"activations": NAMES}

    def __init__(self, activations=("logistic", "tanh", "relu", "leaky-relu", "elu")):
        self.activations = activations

    def measure(self, generator, watch=nobody):
        """Return `sums`, and for each activation its `values`, its `slopes` and the analysis."""
        sums = [SPAN * (2 * index / (STEPS - 1) - 1) for index in range(STEPS)]
        numbers = {"sums": sums, "values": {}, "slopes": {}, "found": {}}
        for done, name in enumerate(self.activations, start=1):
            activation = ACTIVATIONS.read(name)
            values = [activation.value(z) for z in sums]
            slopes = [activation.derivative(z, h) for z, h in zip(sums, values, strict=True)]
            numbers["values"][name], numbers["slopes"][name] = values, slopes
            before = activation.derivative(-1.0, activation.value(-1.0))
            numbers["found"][name] = [
                max(slopes),
                min(slopes),
                abs(slopes[0]) < FLAT,
                abs(slopes[-1]) < FLAT,
                before == 0,
            ]
            watch(done / len(self.activations), numbers)
        return numbers

    def verdict(self, numbers):
        """Compare with what the lectures say of those that they speak of."""
        said = [name for name in numbers["found"] if name in SAID]
        wrong = [name for name in said if not _agrees(numbers["found"][name], SAID[name])]
        if wrong:
            return notShown(Sentence("otherwise: {names}", names=", ".join(wrong)))
        if len(said) < len(SAID):
            return underConditions(
                Sentence(
                    "as the lecture says for {names}; the others were not looked at, or it does "
                    "not speak of them",
                    names=", ".join(said) or "–",
                )
            )
        return asShown(Sentence("all of {names} are as the lecture says", names=", ".join(said)))

    def table(self, numbers):
        """Return a row for each activation."""
        header = [Sentence("activation"), Sentence("formula"), Sentence("slope from")]
        header += [Sentence("to"), Sentence("dies on the left"), Sentence("on the right")]
        header += [Sentence("blocks at −1"), Sentence("centred")]
        centred = {"yes": Sentence("yes"), "nearly": Sentence("nearly"), "no": Sentence("no")}
        rows = []
        for name, (most, least, *sides) in numbers["found"].items():
            words = [centred["yes"] if side else centred["no"] for side in sides]
            kind = ACTIVATIONS[name]
            rows.append([name, kind.formula, least, most, *words, centred[kind.isCentred]])
        return [header, *rows]

    def panels(self, numbers):
        """Return the outputs and the slopes over the weighted sum, near zero."""
        near = [index for index, z in enumerate(numbers["sums"]) if abs(z) <= 5][::5]
        sums = [numbers["sums"][index] for index in near]
        titles = {"values": Sentence("output h"), "slopes": Sentence("slope h′")}
        limits = {"values": (-2, 3), "slopes": (-0.2, 1.3)}
        return [
            CurvesPanel(
                title,
                Sentence("weighted sum z"),
                "",
                [Line(name, sums, [ys[index] for index in near]) for name, ys in found.items()],
                yLimits=limits[kind],
            )
            for kind, title in titles.items()
            if (found := numbers[kind])
        ]


def _agrees(found, said):
    most, _, *sides = found
    return abs(most - said[0]) < 1e-4 and tuple(sides) == said[1:]
