"""The options of the toolbox: what a network is made of, how it learns, and how to look into it."""

from learning.activations import ACTIVATIONS
from learning.augmentations import AUGMENTATIONS
from learning.augmentations.Augmentations import Augmentations
from learning.checks import Sentence
from learning.commandLine.contradictions import (
    checkBatchNorm,
    checkClassWeights,
    checkDtype,
    checkLoss,
    checkMinImprovement,
    checkPatience,
    checkPatienceOn,
    checkSeeds,
    checkStudy,
)
from learning.commandLine.foreignOptions import FOREIGN, FOREIGN_NOTE, SPLIT
from learning.commandLine.Option import Group, Option
from learning.commandLine.optionReaders import fromZero, oneOf, part, wholeNumber
from learning.engines import DTYPES
from learning.initializers import INITIALIZERS
from learning.layers import LAYERS
from learning.layers.reading import NAMED
from learning.losses import LOSSES
from learning.losses.ClassWeights import ClassWeights
from learning.networks.Recipe import WATCHED
from learning.optimizers import OPTIMIZERS
from learning.schedules import SCHEDULES

SEEDS = 3
"""Seeds that each of the compared is trained with: one could mislead."""


def _listed(catalogue, sentence):
    """Return a help that ends with the names of a catalogue."""
    return Sentence("{help}: {names}", help=sentence, names=", ".join(catalogue))


NETWORK = (
    Option(
        "--activation",
        _listed(ACTIVATIONS, Sentence("of the hidden layers, or of the outputs if there are none")),
        "NAME",
        ACTIVATIONS.read,
        shown="logistic",
    ),
    Option(
        "--output-activation",
        _listed(ACTIVATIONS, Sentence("of the outputs")),
        "NAME",
        ACTIVATIONS.read,
        shown=Sentence("the loss's"),
    ),
    Option(
        "--loss",
        _listed(LOSSES, Sentence("what training brings down")),
        "NAME",
        LOSSES.read,
        shown=Sentence("the output activation's"),
        check=checkLoss,
    ),
    Option(
        "--init",
        _listed(INITIALIZERS, Sentence("where the weights start")),
        "NAME",
        INITIALIZERS.read,
        shown=Sentence("the script's, evenly drawn"),
        field="initializer",
    ),
    Option(
        "--batch-norm",
        "hidden neurons normalise their weighted sums over each mini-batch",
        check=checkBatchNorm,
    ),
    Option("--normalize", "inputs are centred and scaled with the statistics of the training set"),
)

LEARNING = (
    Option(
        "--optimizer",
        _listed(OPTIMIZERS, Sentence("how far each weight moves")),
        "NAME",
        OPTIMIZERS.read,
        shown="sgd",
    ),
    Option(
        "--schedule",
        _listed(SCHEDULES, Sentence("how the learning rate changes")),
        "NAME",
        SCHEDULES.read,
        shown="constant",
    ),
    Option(
        "--class-weights",
        "how much the examples of each class count in the cost: 1,5 or balanced, which makes all "
        "classes count alike",
        "WEIGHTS",
        ClassWeights.read,
        shown=Sentence("all alike"),
        check=checkClassWeights,
    ),
    Option("--l1", "λ of the penalty λ Σ|w|, biases excluded", "WEIGHT", fromZero, shown=0),
    Option("--l2", "λ of the penalty λ/2 Σw², biases excluded", "WEIGHT", fromZero, shown=0),
    Option(
        "--dropout", "probability that a hidden neuron's output is dropped", "P", fromZero, shown=0
    ),
    Option(
        "--clip-norm",
        "the most that the norm of the gradient may be",
        "SIZE",
        fromZero,
        shown=Sentence("no limit"),
    ),
    Option(
        "--clip-value",
        "the most that each number of the gradient may be",
        "SIZE",
        fromZero,
        shown=Sentence("no limit"),
    ),
    Option("--accumulate", "mini-batches that share an update", "N", wholeNumber(1), shown=1),
    Option(
        "--patience",
        "stop after so many epochs without a lower validation cost, and give back the weights "
        "of the lowest",
        "EPOCHS",
        wholeNumber(1),
        shown=Sentence("all epochs"),
        check=checkPatience,
    ),
    Option(
        "--min-improvement",
        "by more than how much a validation cost must be lower for --patience to call it so",
        "SIZE",
        fromZero,
        shown=0,
        check=checkMinImprovement,
    ),
    Option(
        "--patience-on",
        Sentence("what --patience wants to see better: {names}", names=", ".join(WATCHED)),
        "NAME",
        oneOf(WATCHED),
        shown="cost",
        check=checkPatienceOn,
    ),
    Option(
        "--until-right", "stop as soon as every training example is classified well", default=False
    ),
)

EXAMPLES = (
    Option(
        "--augment",
        _listed(
            AUGMENTATIONS,
            Sentence(
                "change the images of the training set a little each epoch, one or several with + "
                "between them"
            ),
        ),
        "NAMES",
        Augmentations.read,
        shown=Sentence("none"),
    ),
    Option(
        "--resample",
        "even out the classes of the training set: examples of small classes come again "
        "(over), or some of the large ones go (under)",
        "NAME",
        oneOf(("over", "under")),
        shown=Sentence("as they are"),
    ),
    Option(
        "--train-examples",
        "learn from so many examples of the training file, every class keeping its share",
        "N",
        wholeNumber(1),
        shown=Sentence("all"),
    ),
    Option(
        "--shuffle-labels",
        "the part of the training examples that exchange their outputs, at random, 0 to 1",
        "FRACTION",
        part,
        shown=0,
    ),
    Option(
        "--scores",
        "print which classes were taken for which, and precision, recall and F1 of each",
        default=False,
    ),
    Option("--proportions", "print what part of each set every class has", default=False),
)

LOOKING = (
    Option(
        "--summary",
        Sentence(
            "print the layers, their parameters and multiply-adds, and make nothing; --hidden "
            "takes {kinds}, and the networks {named}",
            kinds=", ".join(LAYERS),
            named=", ".join(NAMED),
        ),
        default=False,
        check=checkStudy,
    ),
    Option(
        "--check",
        "check the network: cost at the start, gradients, learning a few examples by heart",
        default=False,
        check=checkStudy,
    ),
    Option(
        "--find-rate",
        "raise the learning rate step by step, draw the cost, and recommend a rate",
        default=False,
        check=checkStudy,
    ),
    Option(
        "--folds",
        "cross-validate: train so many times, each time validating on another fold of the "
        "training file",
        "K",
        wholeNumber(2),
        shown=Sentence("no"),
        check=checkStudy,
    ),
    Option(
        "--compare",
        "train with each of some values of an option, as in optimizer=sgd,adam, draw the costs "
        "together, and end with a table; given again, all combinations",
        "OPTION=VALUES",
        shown=Sentence("no"),
        repeatable=True,
        check=checkStudy,
    ),
    Option(
        "--seeds",
        "seeds that each of the compared is trained with, from --seed on",
        "N",
        wholeNumber(1),
        SEEDS,
        check=checkSeeds,
    ),
    Option(
        "--watch",
        "name what goes wrong during training, on standard error, with the lectures' advice",
        default=False,
    ),
)

DRAWING = (
    Option("--log-cost", "a logarithmic scale for the cost", default=False),
    Option("--projector", "text and lines that can be seen from the back of a room", default=False),
)

PRECISION = Option(
    "--dtype",
    Sentence(
        "what --engine numpy computes in, the second half as precise: {names}",
        names=", ".join(DTYPES),
    ),
    "NAME",
    oneOf(DTYPES, {"double": "float64", "single": "float32"}),
    shown="float64",
    check=checkDtype,
)


def toolboxGroups(script):
    """Return the `Group`s of options of a script, whose `Defaults` are given."""
    precision = () if script.hidden is None else (PRECISION,)
    named = Sentence("NAME may have hyperparameters, as in adam:beta1=0.8,beta2=0.99.")
    studies = Sentence("The first five end without predictions, four on networks of their own.")
    return [
        Group("what it is made of", NETWORK + precision, named),
        Group("how it learns", LEARNING),
        Group("its examples", EXAMPLES),
        Group("files of one's own", (*FOREIGN, SPLIT), FOREIGN_NOTE),
        Group("looking into it", LOOKING, studies),
        Group("drawing", DRAWING),
    ]


OPTION_OF = {option.field: option.name for option in NETWORK + LEARNING + EXAMPLES}
"""The option that sets a field of the recipe."""
