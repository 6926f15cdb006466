"""The step of the gradient check and its error: lecture 000, sanity checks."""

from statistics import median
from typing import ClassVar

from experiments.data import digits
from experiments.Experiment import Experiment, nobody
from experiments.trainings import networkOf
from experiments.verdicts import asShown, notShown, underConditions
from learning.activations.Tanh import Tanh
from learning.checks import Sentence
from learning.plotting.pictures.panels import CurvesPanel, Line

KINDS = ("one-sided", "central")

BETTER, WORSE = 100.0, 10.0
"""The criterion: how much better central differences are, and how much worse the smallest step."""


class GradientCheckStep(Experiment):
    """Gradient check: (E(w + ε) − E(w)) / ε and (E(w + ε) − E(w − ε)) / 2ε beside ∂E/∂w."""

    name = "gradient-check-step"
    lecture = "000"
    title = Sentence("How small a step the gradient check wants")
    claim = Sentence(
        "A gradient is checked by moving each weight a little; the central difference is the more "
        "exact one, and too small a step drowns in rounding."
    )
    criterion = Sentence(
        "the central difference's best error is a hundredth of the one-sided one's or less, and "
        "either is ten times its best at the smallest step"
    )
    help: ClassVar[dict] = {
        "hidden": Sentence("hidden neurons"),
        "weightCount": Sentence("how many weights are moved"),
        "smallest": Sentence("the smallest step is 10 to minus this"),
    }

    def __init__(self, hidden=8, weightCount=20, smallest=12):
        self.hidden, self.weightCount, self.smallest = hidden, weightCount, smallest

    def measure(self, generator, watch=nobody):
        """Return `errors`: {kind: the median relative error for each step}, ε = 10⁻¹, 10⁻² …."""
        network = networkOf([64, self.hidden, 10], generator, activation=Tanh())
        batch = digits(20).examples
        network.addGradients(batch)
        network.takeGradients()
        weights = []
        for parameters in network.parameters():
            values, gradients = parameters.flat()
            weights += [(values, place, -gradients[place]) for place in range(len(values))]
        largest = max(abs(slope) for *_, slope in weights)
        weights = [found for found in weights if abs(found[2]) > 1e-3 * largest]
        weights = generator.sample(weights, min(self.weightCount, len(weights)))
        numbers = {"errors": {kind: [] for kind in KINDS}}
        for power in range(1, self.smallest + 1):
            errors = [_errors(network, batch, weight, 10.0**-power) for weight in weights]
            for kind, found in zip(KINDS, zip(*errors, strict=True), strict=True):
                numbers["errors"][kind].append(float(median(found)))
            watch(power / self.smallest, numbers)
        return numbers

    def verdict(self, numbers):
        """Compare the best errors, and those of the smallest step."""
        oneSided, central = (numbers["errors"][kind] for kind in KINDS)
        isBetter = BETTER * min(central) <= min(oneSided)
        drowns = all(row[-1] > WORSE * min(row) for row in (oneSided, central))
        step = 10.0 ** -(1 + central.index(min(central)))
        if isBetter and drowns:
            return asShown(
                Sentence(
                    "best errors {one:.0e} one-sided and {central:.0e} central, with ε = {step:g}",
                    one=min(oneSided),
                    central=min(central),
                    step=step,
                )
            )
        if isBetter:
            return underConditions(
                Sentence(
                    "central {central:.0e}, one-sided {one:.0e}; no step here drowns in rounding",
                    one=min(oneSided),
                    central=min(central),
                )
            )
        return notShown(
            Sentence(
                "central {central:.0e}, one-sided {one:.0e} at best",
                one=min(oneSided),
                central=min(central),
            )
        )

    def table(self, numbers):
        """Return a row for each step."""
        rows = zip(*numbers["errors"].values(), strict=True)
        header = [Sentence("step ε"), Sentence("error, one-sided"), Sentence("error, central")]
        return [header, *([f"1e-{power}", *row] for power, row in enumerate(rows, start=1))]

    def panels(self, numbers):
        """Return the errors over the step."""
        labels = (Sentence("one-sided"), Sentence("central"))
        lines = [
            Line(label, [10.0**-power for power in range(1, len(row) + 1)], row)
            for label, row in zip(labels, numbers["errors"].values(), strict=True)
        ]
        title = Sentence("relative error of the difference, median")
        return [CurvesPanel(title, "ε", Sentence("relative error"), lines, xLog=True, yLog=True)]


def _errors(network, batch, weight, step):
    values, place, slope = weight
    kept, costs = values[place], {}
    for sign in (1, 0, -1):
        values[place] = kept + sign * step
        costs[sign] = network.calcTrainingCost(batch)
    values[place] = kept
    differences = (costs[1] - costs[0]) / step, (costs[1] - costs[-1]) / (2 * step)
    return [abs(found - slope) / max(abs(found) + abs(slope), 1e-300) for found in differences]
