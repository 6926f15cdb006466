"""The options for every day: how a script learns, from what, and how it is watched."""

from pathlib import Path

from learning.checks import Sentence
from learning.commandLine.contradictions import (
    checkBatchSize,
    checkControls,
    checkExplain,
    checkHidden,
    checkLoad,
    checkPlotFile,
    checkSaveData,
    checkViews,
)
from learning.commandLine.Option import Group, Option
from learning.commandLine.optionReaders import (
    aboveZero,
    fraction,
    fromZero,
    listOf,
    oneOf,
    picture,
    readHidden,
    wholeNumber,
)
from learning.engines import ENGINES
from learning.plotting.surfaces.openPlot import WATCHED_PACE
from learning.plotting.views import VIEWS
from learning.training.descents import DESCENTS
from learning.words.language import LANGUAGES, localeLanguage

DATASETS = Path(__file__).resolve().parents[2] / "datasets"

SEED = 1
PLOTS = ("auto", "window", "web", "file", "none")


def commonGroups(script):
    """Return the `Group`s of options of a script, whose `Defaults` are given."""
    groups = [_learning(script), _data(script), _watching(script)]
    return groups if script.hidden is None else [groups[0], _network(script), *groups[1:]]


def _learning(script):
    rate, threshold = f"{script.learningRate:g}", f"{script.threshold:g}"
    if script.hiddenThreshold is not None:
        threshold = Sentence(
            "{plain}, or {hidden} with hidden layers",
            plain=threshold,
            hidden=f"{script.hiddenThreshold:g}",
        )
    return Group(
        "learning",
        (
            Option(
                "--method",
                "a step for each example in order (iterative), for one at random (stochastic), "
                "for a few at a time (mini-batch) or for all at once (batch)",
                "NAME",
                oneOf(DESCENTS, {"online": "iterative", "full-batch": "batch"}),
                script.method,
            ),
            Option(
                "--batch-size",
                "examples in a mini-batch, with --method mini-batch only",
                "N",
                wholeNumber(1),
                shown=script.batchSize,
                check=checkBatchSize,
            ),
            Option(
                "--learning-rate",
                "how far each step goes, no unit",
                "RATE",
                aboveZero,
                shown=Sentence("{rate}, or the optimiser's usual one", rate=rate),
            ),
            Option(
                "--threshold",
                "stop when the training cost is below this, in nats",
                "COST",
                fromZero,
                shown=threshold,
            ),
            Option(
                "--max-epochs",
                "stop after so many epochs in any case",
                "N",
                wholeNumber(0),
                script.maxEpochs,
            ),
            Option(
                "--seed",
                "where the random numbers start: same seed, same run",
                "N",
                wholeNumber(0),
                SEED,
            ),
            Option(
                "--explain",
                "write out the first N steps, every number, as on paper",
                "N",
                wholeNumber(1),
                shown=Sentence("none"),
                check=checkExplain,
            ),
        ),
    )


def _network(script):
    return Group(
        "network",
        (
            Option(
                "--hidden",
                Sentence(
                    "neurons in each hidden layer, as in 64,32, or none; or layers of any kind: "
                    "{example}",
                    example="convolution:filters=8+max-pooling+32",
                ),
                "LAYERS",
                readHidden,
                script.hidden,
                ",".join(map(str, script.hidden)) or "none",
                check=checkHidden,
            ),
            Option(
                "--engine",
                Sentence(
                    "what computes: neurons in pure Python, or matrices in NumPy; same numbers: "
                    "{names}",
                    names=", ".join(ENGINES),
                ),
                "NAME",
                oneOf(ENGINES, {"np": "numpy", "vectorized": "numpy", "naive": "python"}),
                "python",
                field="engineName",
            ),
            Option(
                "--load",
                "start from a saved network and train on, unless it is below the threshold "
                "already or --max-epochs is 0",
                "FILE",
                shown=Sentence("random weights"),
                check=checkLoad,
            ),
            Option(
                "--save",
                "save the network at the end, to go on from with --load",
                "FILE",
                shown=Sentence("nowhere"),
            ),
        ),
    )


def _data(script):
    train, test = script.train, script.test
    sameAsTrain = Sentence("the training file")
    return Group(
        "data",
        (
            Option(
                "--train",
                "the .ds file to learn from",
                "FILE",
                default=DATASETS / train,
                shown=Sentence("{name} in datasets/", name=train),
            ),
            Option(
                "--test",
                "the .ds file to print the predictions for, once, at the end",
                "FILE",
                default=test and DATASETS / test,
                shown=Sentence("{name} in datasets/", name=test) if test else sameAsTrain,
            ),
            Option(
                "--validation",
                "part of the training file to set aside and only measure on, 0 to 1",
                "FRACTION",
                fraction,
                script.validation,
                f"{script.validation:g}",
            ),
            Option(
                "--save-data",
                "save the training set at the end, with what was clicked into the view boundary",
                "FILE",
                shown=Sentence("nowhere"),
                check=checkSaveData,
            ),
        ),
    )


def _watching(script):
    return Group(
        "watching",
        (
            Option(
                "--plot",
                "where it is drawn: window; web, a page on this machine; file; none; auto is a "
                "window if one opens, else a file",
                "NAME",
                oneOf(PLOTS),
                "auto",
            ),
            Option(
                "--views",
                Sentence(
                    "the panels that are drawn, with commas between them: {names}",
                    names=", ".join(VIEWS),
                ),
                "NAMES",
                listOf(VIEWS),
                shown=",".join(script.views),
                check=checkViews,
            ),
            Option(
                "--plot-file",
                "the picture to save at the end, .png, .svg or .pdf, or all of the training, "
                "an animation, .gif",
                "PATH",
                picture,
                shown=Sentence("where no window opens, the script's name and .png"),
                check=checkPlotFile,
            ),
            Option(
                "--pace",
                "make training last at least so long, in seconds",
                "SECONDS",
                fromZero,
                shown=Sentence("{pace} where somebody watches", pace=f"{WATCHED_PACE:g}"),
            ),
            Option(
                "--controls",
                "sliders in the window or on the page: learning rate, batch size, pace",
                check=checkControls,
            ),
            Option(
                "--lang",
                Sentence(
                    "the language of messages and pictures: {names}", names=", ".join(LANGUAGES)
                ),
                "NAME",
                oneOf(LANGUAGES),
                localeLanguage(),
                Sentence("the locale's, {name}", name=localeLanguage()),
            ),
        ),
    )
