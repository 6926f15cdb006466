"""Command lines drawn at random, with datasets to go with them: right, odd, extreme and broken."""

from support.running import SCRIPTS

from Dataset import Dataset
from learning.activations import ACTIVATIONS
from learning.augmentations import AUGMENTATIONS
from learning.commandLine.commonOptions import commonGroups
from learning.commandLine.Defaults import Defaults
from learning.commandLine.toolboxOptions import toolboxGroups
from learning.initializers import INITIALIZERS
from learning.losses import LOSSES
from learning.networks.savedNetworks import saveNetwork
from learning.optimizers import OPTIMIZERS
from learning.plotting.views import VIEWS
from learning.schedules import SCHEDULES
from NeuralNetwork import NeuralNetwork

NUMBERS = [
    *["1", "0.5", "0.1", "2", "3", "0.01", "0.9"] * 12,
    *["0", "-1", "1e-300", "1e308", "500", "nan", "x", "", "1_0", "٣", " 2", "9" * 30],
]
COUNTS = [*["1", "2", "3"] * 12, "0", "-1", "1.5", "x", "", "٢", "9" * 5000]
SIZES = [*["none", "2", "3,2", "4"] * 8, "1", "0", "x", "", "3,", "-2", "2,2,2,2", "1000000000"]
SIZES += ["digits-cnn", "3+residual+3+end", "residual+3", "convolution:filters=2+3", "max-pooling"]
FILES = [*["net.txt"] * 6, "nowhere.txt", ".", "train.ds", "nowhere/net.txt"]
CATALOGUES = {
    "--activation": ACTIVATIONS,
    "--output-activation": ACTIVATIONS,
    "--loss": LOSSES,
    "--init": INITIALIZERS,
    "--optimizer": OPTIMIZERS,
    "--schedule": SCHEDULES,
    "--augment": AUGMENTATIONS,
}
WORDS = {
    "--method": ["iterative", "stochastic", *["batch", "mini-batch", "MiniBatch"] * 4, "newton"],
    "--batch-size": COUNTS,
    "--max-epochs": [*["0", "1", "2", "3"] * 4, "x"],
    "--explain": COUNTS,
    "--seed": COUNTS,
    "--hidden": SIZES,
    "--engine": ["python", *["numpy", "NumPy"] * 4, "torch"],
    "--load": FILES,
    "--save": FILES,
    "--plot": [*["none"] * 9, *["file"] * 3, "auto", "wall"],
    "--plot-file": [*["x.png", "x.svg"] * 3, "x.txt", "nowhere/x.png", "", "x.gif"],
    "--views": [*VIEWS, "cost,boundary", "cost,cost", "x"],
    "--lang": [*["en", "fr"] * 5, "de"],
    "--accumulate": COUNTS,
    "--patience": COUNTS,
    "--resample": [*["over", "under"] * 4, "none"],
    "--validation": [*["0", "0.25", "0.5"] * 6, "1", "-1", "0.01", "x"],
    "--pace": [*["0"] * 9, "-1", "x"],
    "--folds": [*["2", "3"] * 5, "100", "1", "x"],
    "--dtype": ["float32", "float64", "float16"],
}
"""What the options are followed by, where that is no number."""


def drawSets(dice, folder, isSingle):
    """Write two datasets, alike as a rule, and return their names; one neuron has one output."""
    inputCount, outputCount = dice.choice([1, 2, 2, 3, 64]), dice.choice([1, 2, 3, 10])
    if isSingle and dice.random() < 0.95:
        outputCount = 1
    draw = dice.choice(
        [
            *[dice.random, lambda: dice.gauss(0, 1), lambda: float(dice.random() < 0.5)] * 4,
            lambda: 0.0,
            lambda: dice.choice([1e308, -1e308, 1e-320, 0.0]),
            lambda: dice.choice([255.0, 0.0]),
        ]
    )
    kind = dice.choice([*["class"] * 8, "bits", "numbers"])
    for name in ("train.ds", "test.ds"):
        if name == "test.ds" and dice.random() < 0.03:
            inputCount += 1
        rows = [
            ([draw() for _ in range(inputCount)], _outputs(dice, outputCount, kind))
            for _ in range(dice.choice([1, 2, 4, 8, 20]))
        ]
        Dataset.fromExamples(rows).save(folder / name)
        sizes = [inputCount, *dice.choice([[], [2], [3, 2]]), outputCount]
        saveNetwork(NeuralNetwork(sizes, 1.0, dice), folder / "net.txt")
        if dice.random() < 0.02:
            (folder / name).write_text(dice.choice(["", "1 2", "2 1 1\n0\nx\n1\n1\n", "0 1 1\n"]))


def _outputs(dice, count, kind):
    if kind == "class" and count > 1:
        right = dice.randrange(count)
        return [float(place == right) for place in range(count)]
    if kind in ("class", "bits"):
        return [float(dice.random() < 0.5) for _ in range(count)]
    return [dice.choice([0.5, -1.0, 1.0, 3.7, 1e308]) for _ in range(count)]


def drawCommandLine(dice, folder):
    """Return a script and its words: a few options with what may follow them, and two datasets."""
    script = dice.choice(SCRIPTS)
    hidden = [] if script in ("XorLearn.py", "DigitsLearn.py") else None
    defaults = Defaults(train="x", learningRate=1, threshold=0, maxEpochs=1, hidden=hidden)
    groups = commonGroups(defaults) + toolboxGroups(defaults)
    options = [option for group in groups for option in group.options]
    drawSets(dice, folder, script != "DigitsLearn.py")
    words = {"--train": "train.ds", "--test": "test.ds", "--validation": "0", "--plot": "none"}
    words["--max-epochs"] = dice.choice(["1", "2", "3"])
    for option in dice.sample(options, dice.choice([0, 1, 1, 2, 2, 3, 3, 5, 8])):
        words[option.name] = _word(dice, option) if option.metavar else None
    if dice.random() < 0.02:
        words[dice.choice(["--", "--lr", "-x", "--seed=", "more"])] = None
    return [script, *[word for pair in words.items() for word in pair if word is not None]]


def _word(dice, option):
    if option.name in ("--train", "--test"):
        return dice.choice([*["train.ds", "test.ds"] * 6, "nowhere.ds", ".", "net.txt"])
    if option.name not in CATALOGUES:
        return dice.choice(WORDS.get(option.name, NUMBERS))
    catalogue = CATALOGUES[option.name]
    name = dice.choice([*catalogue, "x"] if dice.random() < 0.1 else [*catalogue])
    if name == "x" or dice.random() < 0.7:
        return dice.choice([name, name.upper()])
    settings = catalogue[name].hyperparameters()
    chosen = [f"{key}={dice.choice(NUMBERS)}" for key in settings if dice.random() < 0.7]
    return f"{name}:{','.join(chosen)}"
