"""A recipe: everything that can be chosen about a deep network and its training, in one place."""

from dataclasses import MISSING, dataclass, field, fields, replace

from learning.activations import ACTIVATIONS
from learning.activations.Activation import Activation
from learning.activations.Logistic import Logistic
from learning.augmentations.Augmentations import Augmentations
from learning.checks import Sentence, quote, unlike
from learning.choices.hyperparameters import checkFraction, checkNumber, checkPositive, checkWhole
from learning.initializers import INITIALIZERS
from learning.initializers.Initializer import Initializer
from learning.losses import LOSSES
from learning.losses.ClassWeights import ClassWeights
from learning.losses.CrossEntropy import CrossEntropy
from learning.losses.Loss import Loss
from learning.optimizers import OPTIMIZERS
from learning.optimizers.Optimizer import Optimizer
from learning.optimizers.SGD import SGD
from learning.schedules import SCHEDULES
from learning.schedules.ConstantRate import ConstantRate
from learning.schedules.Schedule import Schedule
from learning.words.formats import plural
from learning.words.language import translate

WATCHED = ("cost", "accuracy")
"""What early stopping may wait for to get better, on the validation set."""


@dataclass(frozen=True)
class Recipe:
    """What a network is made of and how it is trained; `Recipe()` is the sheet's.

    Attributes:
        activation: of the hidden layers.
        outputActivation: of the output layer; None stands for the usual one of the loss.
        loss: what training brings down.
        classWeights: how much the examples of each class count in it.
        initializer: where the weights start; None stands for the script's own, U(−width, width).
        optimizer: how far each weight moves.
        schedule: how the learning rate changes.
        l1, l2: λ of the penalties λ Σ|w| and (λ/2) Σw², from 0 up.
        dropout: the probability that a hidden neuron's output is dropped, from 0 to less than 1;
            None: nothing is, whatever the layers say.
        batchNorm: whether hidden neurons normalise their weighted sums over the mini-batch.
        normalize: whether inputs are centred and scaled.
        augment: what happens to the images of the training set in each epoch.
        clipNorm, clipValue: the most that the norm of the gradient, or the size of each of its
            numbers, may be; None for no limit.
        accumulate: how many mini-batches share an update, from 1 up.
        patience: how many epochs without a better validation cost are waited for; None: all.
        minImprovement: by more than how much a better one is better, from 0 up.
        patienceOn: what is to be better, "cost" or "accuracy".
    """

    activation: Activation = field(default_factory=Logistic)
    outputActivation: Activation | None = None
    loss: Loss = field(default_factory=CrossEntropy)
    classWeights: ClassWeights = field(default_factory=ClassWeights)
    initializer: Initializer | None = None
    optimizer: Optimizer = field(default_factory=SGD)
    schedule: Schedule = field(default_factory=ConstantRate)
    l1: float = 0.0
    l2: float = 0.0
    dropout: float | None = 0.0
    batchNorm: bool = False
    normalize: bool = False
    augment: Augmentations = field(default_factory=Augmentations)
    clipNorm: float | None = None
    clipValue: float | None = None
    accumulate: int = 1
    patience: int | None = None
    minImprovement: float = 0.0
    patienceOn: str = "cost"

    def __post_init__(self):
        """Raise ValueError for numbers out of range, and choices that make no sense together."""
        for name in ("l1", "l2", "minImprovement"):
            expected = translate("a number from 0 up")
            checkNumber(getattr(self, name), name, expected, lambda weight: weight >= 0)
        if self.dropout is not None:
            checkFraction(self.dropout, "dropout")
        checkWhole(self.accumulate, "accumulate")
        for name in ("clipNorm", "clipValue"):
            if getattr(self, name) is not None:
                checkPositive(getattr(self, name), name)
        if self.patience is not None:
            checkWhole(self.patience, "patience")
        if self.patienceOn not in WATCHED:
            expected = Sentence("one of {names}", names=", ".join(WATCHED))
            raise unlike("patienceOn", expected, quote(self.patienceOn))
        if self.activation.needsLayer:
            raise unlike(
                "activation",
                Sentence("one for hidden neurons"),
                Sentence(
                    "{name}, whose outputs depend on the whole layer: it is for the output layer",
                    name=self.activation.name,
                ),
            )
        self._checkOutputs()

    def _checkOutputs(self):
        output, loss = self.outputActivation, self.loss
        if output is None:
            return
        if loss.outputActivations and output.name not in loss.outputActivations:
            raise unlike(
                Sentence("output activation"),
                Sentence(
                    "{names} with the loss {loss}",
                    names=translate(" or ").join(map(str, loss.outputActivations)),
                    loss=loss.name,
                ),
                Sentence("{found}: {reason}", found=output.name, reason=loss.reason),
            )

    @classmethod
    def names(cls):
        """Return the names of everything that can be chosen."""
        return [entry.name for entry in fields(cls)]

    def chosen(self):
        """Return {name: value} of what is not the sheet's."""
        return {
            name: getattr(self, name)
            for name in self.names()
            if spelled(getattr(self, name)) != _usual(name)
        }

    def outputs(self):
        """Return the activation of the output layer."""
        return self.outputActivation or self.loss.activation()

    @classmethod
    def read(cls, words):
        """Return the recipe that {name: words} spells, as `chosen` and `spelled` gave it.

        ValueError for an unknown name or words that say nothing.
        """
        unknown = set(words) - set(cls.names())
        if unknown:
            names = ", ".join(cls.names())
            raise unlike(None, Sentence("one of {names}", names=names), unknown.pop())
        return cls(**{name: _READERS.get(name, _number)(word) for name, word in words.items()})

    def leastBatch(self):
        """Return how many examples a mini-batch must have."""
        return max(2 if self.batchNorm else 1, self.loss.leastBatch)

    def plainest(self):
        """Return this recipe with nothing that is there to slow the learning down, for checks."""
        return replace(
            self.withoutRegularization(),
            schedule=ConstantRate(),
            accumulate=1,
            patience=None,
            clipNorm=None,
            clipValue=None,
        )

    def batchLoss(self):
        """Return what has the costs and gradients of mini-batches: the loss, weighted or not."""
        return self.classWeights.on(self.loss)

    def checkOutputCount(self, count):
        """Raise ValueError unless so many outputs are what the loss takes."""
        loss = self.loss
        self.classWeights.check(loss, count)
        if loss.mostOutputs is not None and count != loss.mostOutputs:
            raise unlike(
                Sentence("loss {name}", name=loss.name),
                plural(loss.mostOutputs, translate("output")),
                count,
            )
        if count < loss.leastOutputs:
            raise unlike(
                Sentence("loss {name}", name=loss.name),
                Sentence("{least} outputs or more", least=loss.leastOutputs),
                count,
            )

    def withoutRegularization(self):
        """Return this recipe with no penalty, no dropout and no augmentation, for checks."""
        regularization = {"l1": 0.0, "l2": 0.0, "dropout": None, "augment": Augmentations()}
        return replace(self, **regularization)


def spelled(value):
    """Return a field's value in words that `read` understands."""
    return value.spelling() if hasattr(value, "spelling") else str(value)


def _usual(name):
    """Return the default of a field, spelled."""
    (entry,) = [entry for entry in fields(Recipe) if entry.name == name]
    default = entry.default if entry.default is not MISSING else entry.default_factory()
    return spelled(default)


def _number(word, kind=float):
    try:
        return kind(word)
    except ValueError:
        raise unlike(None, Sentence("a number"), quote(word)) from None


def _whole(word):
    return _number(word, int)


def _flag(word):
    if word not in ("True", "False"):
        raise unlike(None, Sentence("True or False"), quote(word))
    return word == "True"


_READERS = {
    "activation": ACTIVATIONS.read,
    "outputActivation": ACTIVATIONS.read,
    "loss": LOSSES.read,
    "classWeights": ClassWeights.read,
    "initializer": INITIALIZERS.read,
    "optimizer": OPTIMIZERS.read,
    "schedule": SCHEDULES.read,
    "augment": Augmentations.read,
    "batchNorm": _flag,
    "normalize": _flag,
    "accumulate": _whole,
    "patience": _whole,
    "patienceOn": str,
}
