"""A watch over a training: it names what goes wrong, and what the lectures advise."""

from math import inf, isfinite

from learning.words.language import translate

VANISHING = 0.01
"""Gradients vanish when the first hidden layer's are smaller than this part of the last layer's."""

FLAT = 0.01
"""A neuron is saturated where its slope is below this part of the steepest,"""

MOSTLY = 0.9
"""on at least this part of the examples."""

TOO_MANY = 0.1
"""The part of a layer's neurons that has to be dead, or saturated, to be worth a word."""

PARTING = 1.2
"""The validation cost parts when it is so many times its lowest, and the training cost falls."""

STUCK_EPOCHS = 5
"""After so many epochs the cost should be below that of the start."""


class TrainingWatch:
    """Looks at a deep network from time to time, on some examples, and says what it sees once."""

    def __init__(self, network, examples):
        """Watch `network` on `examples`, a hundred of the training set's, say."""
        self._network = network
        self._examples = examples
        self._said = set()
        self._startCost = None
        self._lowest = inf
        self._costThen = inf

    def look(self, epoch):
        """Return the lines to say after an `Epoch`, each naming a symptom for the first time."""
        if self._startCost is None:
            self._startCost = epoch.cost
        found = [*self._costs(epoch)]
        if isfinite(epoch.cost):
            self._network.probe(self._examples)
            found += [*self._layers(), *self._parting(epoch)]
        new = [(symptom, text) for symptom, text in found if symptom not in self._said]
        self._said.update(symptom for symptom, _ in new)
        return [
            translate("epoch {number}: {text}", number=epoch.number, text=text) for _, text in new
        ]

    def _costs(self, epoch):
        if not isfinite(epoch.cost) or epoch.cost > 2 * self._startCost > 0:
            yield (
                "explosion",
                translate(
                    "the cost explodes ({cost:.3g}): a lower learning rate, smaller initial "
                    "weights, or gradient clipping (--clip-norm); lecture 003",
                    cost=epoch.cost,
                ),
            )
        elif epoch.number >= STUCK_EPOCHS and epoch.cost > 0.99 * self._startCost:
            yield (
                "stuck",
                translate(
                    "the cost stays at that of the start: another learning rate (--find-rate), "
                    "other initial weights than constant ones, and check the labels; lecture 003"
                ),
            )

    def _layers(self):
        *hidden, last = self._network.chain
        lastSize = _meanSize(last.gradients())
        for number, layer in enumerate(hidden, start=1):
            size = _meanSize(layer.gradients())
            if number == 1 and 0 < size < VANISHING * lastSize:
                yield (
                    "vanishing",
                    translate(
                        "the gradient vanishes: {size:.1e} in hidden layer 1, {lastSize:.1e} at "
                        "the outputs; ReLU in place of the logistic function or tanh "
                        "(--activation), fewer layers, --batch-norm; lectures 000 and 003",
                        size=size,
                        lastSize=lastSize,
                    ),
                )
            yield from self._neurons(number, layer.slopes())

    def _neurons(self, number, slopes):
        activation = self._network.recipe.activation
        steepest = max(map(abs, activation.slopeBounds))
        dead = sum(not any(row) for row in slopes)
        if activation.blocks and dead >= TOO_MANY * len(slopes):
            yield (
                f"dead {number}",
                translate(
                    "{dead} of the {count} neurons of hidden layer {number} are dead, their "
                    "slope 0 on every example: leaky ReLU, PReLU or ELU, a lower learning rate, "
                    "or --init he; lecture 000",
                    dead=dead,
                    count=len(slopes),
                    number=number,
                ),
            )
        if activation.blocks or activation.leftLimit is None:
            return
        flat = sum(
            sum(slope < FLAT * steepest for slope in row) >= MOSTLY * len(row) for row in slopes
        )
        if flat >= TOO_MANY * len(slopes):
            yield (
                f"saturated {number}",
                translate(
                    "{flat} of the {count} neurons of hidden layer {number} are saturated: "
                    "smaller initial weights (--init xavier), inputs of scale 1 (--normalize), "
                    "or ReLU; lectures 000 and 002",
                    flat=flat,
                    count=len(slopes),
                    number=number,
                ),
            )

    def _parting(self, epoch):
        if epoch.validationCost is None:
            return
        if epoch.validationCost < self._lowest:
            self._lowest, self._costThen = epoch.validationCost, epoch.cost
        elif epoch.validationCost > PARTING * self._lowest and epoch.cost < self._costThen:
            yield (
                "parting",
                translate(
                    "the validation cost ({validationCost:.3g}) parts from the training cost "
                    "({cost:.3g}): --patience, --augment, --dropout, --l2, or fewer neurons; "
                    "lecture 003",
                    validationCost=epoch.validationCost,
                    cost=epoch.cost,
                ),
            )


def _meanSize(rows):
    """Return the mean of the absolute values in some lists."""
    return sum(sum(map(abs, row)) for row in rows) / sum(map(len, rows))
