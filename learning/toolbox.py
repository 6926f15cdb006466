"""The table of the toolbox: `python -m learning.toolbox` writes learning/README.md again.

Every activation, loss, initialisation, optimiser, schedule and augmentation is listed from its
catalogue, with what its class says about itself. What is not a class of a catalogue is listed here.
"""

from pathlib import Path
from typing import NamedTuple

from learning.activations import ACTIVATIONS
from learning.augmentations import AUGMENTATIONS
from learning.initializers import INITIALIZERS
from learning.layers import LAYERS
from learning.losses import LOSSES
from learning.optimizers import OPTIMIZERS
from learning.schedules import SCHEDULES
from learning.system.exits import runScript
from learning.system.files import replacing

PAGE = Path(__file__).with_name("README.md")

START, END = "<!-- the table begins -->", "<!-- the table ends -->"
"""Between these lines of the page the table is written; the rest is by hand."""


class Entry(NamedTuple):
    """One thing that a lecture teaches.

    Fields: `what` it is; `lecture`, which ones teach it; `option` that chooses it; `command`, the
    words after `python` that show it working; `file` where it is, in `learning/`.
    """

    what: str
    lecture: str
    option: str
    command: str
    file: str


def _catalogued(catalogue, option):
    """Return a row for each class of a catalogue."""
    return [
        Entry(
            ", ".join(filter(None, (kind.title(), kind.formula))).replace("|", r"\|"),
            kind.lecture,
            f"{_optionFor(kind, option)} {kind.name}",
            f"DigitsLearn.py --engine numpy {kind.example}",
            f"{kind.__module__.split('.')[-2]}/{kind.__name__}.py",
        )
        for kind in catalogue.values()
    ]


def _optionFor(kind, option):
    """Return the option that chooses a class: an activation of layers is for the outputs alone."""
    return "--output-activation" if getattr(kind, "needsLayer", False) else option


def _digits(what, lecture, option, example, file):
    return Entry(what, lecture, option, f"DigitsLearn.py --engine numpy {example}", file)


DESCENT = [
    _digits(
        "a fresh order each epoch, in mini-batches",
        "001, 003",
        "--method mini-batch",
        "--method mini-batch --batch-size 32 --max-epochs 20",
        "training/descents.py",
    ),
    _digits(
        "gradients of several mini-batches accumulated before an update",
        "003",
        "--accumulate",
        "--accumulate 4 --max-epochs 20",
        "networks/RecipeNetwork.py",
    ),
    Entry(
        "stop when every training example is classified well",
        "000",
        "--until-right",
        "BinaryLearn.py --loss perceptron --until-right",
        "training/Training.py",
    ),
    _digits(
        "stratified validation split",
        "001, 003",
        "--validation",
        "--validation 0.2 --proportions --max-epochs 5",
        "data/splits.py",
    ),
    _digits(
        "k-fold cross-validation", "003", "--folds", "--folds 5 --max-epochs 5", "data/splits.py"
    ),
    _digits(
        "class proportions",
        "003",
        "--proportions",
        "--proportions --max-epochs 1",
        "data/resampling.py",
    ),
    _digits(
        "labels at random, learned by heart",
        "000",
        "--shuffle-labels",
        "--hidden 64 --shuffle-labels 1 --train-examples 100",
        "data/fromOptions.py",
    ),
    _digits(
        "fewer examples",
        "003, 004",
        "--train-examples",
        "--train-examples 100",
        "data/fromOptions.py",
    ),
    Entry(
        "resampling of a skewed training set",
        "003",
        "--resample over, --resample under",
        "OrLearn.py --resample over --proportions",
        "data/resampling.py",
    ),
    _digits(
        "training that goes on where it stopped, digit for digit",
        "beyond",
        "--save, --load",
        "--hidden 16 --optimizer adam --max-epochs 10 --save network.txt",
        "training/resuming.py",
    ),
    _digits(
        "learning rate range test",
        "001",
        "--find-rate",
        "--hidden 32 --find-rate",
        "studies/rateTest.py",
    ),
    _digits(
        "hyperparameters compared, with several seeds",
        "003",
        "--compare, --seeds",
        "--compare optimizer=sgd,adam --compare learning-rate=0.05,0.5 --max-epochs 10",
        "studies/comparing/comparison.py",
    ),
]

REGULARIZATION = [
    _digits("L1, λ Σ\\|w\\|", "000", "--l1", "--l1 0.001 --max-epochs 20", "networks/penalties.py"),
    _digits(
        "L2, λ/2 Σw²", "000, 003", "--l2", "--l2 0.001 --max-epochs 20", "networks/penalties.py"
    ),
    _digits(
        "inverted dropout",
        "000, 003",
        "--dropout",
        "--hidden 32 --dropout 0.2 --max-epochs 20",
        "networks/Dropout.py",
    ),
    _digits(
        "batch normalisation",
        "001, 003",
        "--batch-norm",
        "--hidden 32 --batch-norm --max-epochs 20",
        "networks/naive/BatchNormalization.py",
    ),
    _digits(
        "early stopping, with the best weights given back",
        "001, 003",
        "--patience",
        "--hidden 32 --patience 5",
        "training/EarlyStopping.py",
    ),
    _digits(
        "early stopping on the accuracy, or when the cost falls by less than some amount",
        "beyond",
        "--patience-on, --min-improvement",
        "--hidden 32 --patience 5 --patience-on accuracy --min-improvement 0.01",
        "training/EarlyStopping.py",
    ),
    _digits(
        "gradient clipping by norm",
        "003",
        "--clip-norm",
        "--clip-norm 1 --max-epochs 20",
        "networks/clipping.py",
    ),
    _digits(
        "gradient clipping by value",
        "003",
        "--clip-value",
        "--clip-value 0.1 --max-epochs 20",
        "networks/clipping.py",
    ),
    _digits(
        "inputs centred and scaled",
        "000, 001",
        "--normalize",
        "--normalize --max-epochs 10",
        "networks/Normalization.py",
    ),
]

CHECKS = [
    _digits(
        "sanity checks: cost of guessing, regularisation, learning by heart, gradients, the watch",
        "000, 001",
        "--check",
        "--hidden 16 --check --loss categorical-cross-entropy",
        "studies/sanity.py",
    ),
    _digits(
        "a watch: twenty illnesses, from a rate too high to labels at random, each with its cure",
        "000, 001, 002, 003",
        "--watch",
        "--hidden 16,16,16,16,16 --watch --max-epochs 10",
        "watching/TrainingWatch.py",
    ),
    Entry(
        "analysis of the activations, a table and a picture",
        "000, 002",
        "",
        "-m experiments non-linearities --plot none",
        "../experiments/lecture002/NonLinearities.py",
    ),
    Entry(
        "saturation of ten layers, by initialisation",
        "000",
        "",
        "-m experiments saturation-table --plot none",
        "../experiments/lecture000/SaturationTable.py",
    ),
]

ARCHITECTURES = [
    _digits(
        "a convolutional network for the digits, 3,818 parameters",
        "001",
        "--hidden digits-cnn",
        "--hidden digits-cnn --init he --optimizer adam --batch-size 32 --max-epochs 3",
        "layers/reading.py",
    ),
    _digits(
        "twenty layers in a chain, and the same ones in residual blocks",
        "001",
        "--hidden residual-20, --hidden plain-20",
        "--hidden residual-20 --init he --optimizer adam --batch-size 32 --max-epochs 1",
        "layers/reading.py",
    ),
    _digits(
        "output shapes, parameters, multiply-adds and memory of any architecture",
        "000, 001",
        "--summary",
        "--hidden image:channels=3:height=480:width=640+convolution:filters=3:padding=1+921600 "
        "--summary",
        "studies/summary.py",
    ),
]

SECTIONS = {
    "Layers": lambda: _catalogued(LAYERS, "--hidden"),
    "Architectures": lambda: ARCHITECTURES,
    "Activations": lambda: _catalogued(ACTIVATIONS, "--activation"),
    "Losses": lambda: _catalogued(LOSSES, "--loss"),
    "Initialisation": lambda: _catalogued(INITIALIZERS, "--init"),
    "Optimisers": lambda: _catalogued(OPTIMIZERS, "--optimizer"),
    "Descent": lambda: DESCENT,
    "Schedules": lambda: _catalogued(SCHEDULES, "--schedule"),
    "Regularisation and preprocessing": lambda: REGULARIZATION,
    "Augmentation": lambda: _catalogued(AUGMENTATIONS, "--augment"),
    "Checks": lambda: CHECKS,
}
"""The title of each part of the table, and what returns its `Entry`s."""


def rows():
    """Return all `Entry`s."""
    return [row for section in SECTIONS.values() for row in section()]


def toolboxTable():
    """Return the table as Markdown, a part for each of the `SECTIONS`."""
    lines = []
    for title, section in SECTIONS.items():
        lines += [f"### {title}", "", "| what | lecture | option | see it work | file |"]
        lines += ["|---|---|---|---|---|"]
        lines += [
            f"| {row.what} | {row.lecture} | {_code(row.option)} | {_code(row.command)} "
            f"| [{row.file}]({row.file}) |"
            for row in section()
        ]
        lines.append("")
    return "\n".join(lines)


def _code(words):
    return ", ".join(f"`{part}`" for part in words.split(", ")) if words else ""


def renewed(text):
    """Return a page's text with the table between its two marks made anew."""
    before, _, rest = text.partition(START)
    _, _, after = rest.partition(END)
    return f"{before}{START}\n\n{toolboxTable()}\n{END}{after}"


def main():
    """Write the page again, whole or not at all; return the exit status."""
    text = renewed(PAGE.read_text(encoding="utf-8"))
    with replacing(PAGE) as partial:
        Path(partial).write_text(text, encoding="utf-8")
    print(f"{PAGE.parent.name}/{PAGE.name}: {len(rows())} rows")
    return 0


if __name__ == "__main__":
    runScript(main)
