"""Trainings that are ill, each of something known, and healthy ones: for the watch to tell apart.

Each is a command line and the sets it learns from, small ones. Those with an odd number are held
back: no rule was written by looking at them.
"""

import random
import re
from typing import NamedTuple

from support.running import ROOT

from Dataset import Dataset
from learning.commandLine.options import readOptions
from learning.data.fromOptions import loadData
from learning.networks.fromOptions import makeNetwork
from learning.training.fromOptions import makeTraining
from learning.watching.TrainingWatch import TrainingWatch

DIGITS = {
    "train": "trainDigits.ds",
    "learningRate": 0.5,
    "threshold": 0.3,
    "hiddenThreshold": 0.01,
    "maxEpochs": 300,
    "method": "mini-batch",
    "batchSize": 8,
    "hidden": [],
    "weightRange": 0.1,
    "hiddenWeightRange": 0.5,
}
XOR = {
    "train": "xor.ds",
    "learningRate": 0.5,
    "threshold": 0.05,
    "maxEpochs": 10_000,
    "hidden": [4],
}


class Ill(NamedTuple):
    """An ill training: the names of its illness that are right, what it learns from, its options.

    `cure` is what cures it where that is no option that the watch names: other data.
    """

    causes: str
    data: str
    words: str
    script: dict = DIGITS
    cure: str = ""


ILL = [
    Ill("rate too high", "digits", "--hidden 16 --learning-rate 500"),
    Ill("rate too high", "digits", "--learning-rate 500"),
    Ill("rate too low", "digits", "--hidden 16 --learning-rate 1e-5"),
    Ill("rate too low", "digits", "--loss categorical-cross-entropy --learning-rate 1e-5"),
    Ill("equal weights", "digits", "--hidden 16 --init constant"),
    Ill("equal weights", "xor", "--init constant:value=0 --activation tanh", XOR),
    Ill("labels at random", "shuffled", "--hidden 16 --validation 0.3", cure="digits"),
    Ill("labels at random", "shuffled", "--loss categorical-cross-entropy", cure="digits"),
    Ill("blank inputs", "blank", "--hidden 16", cure="digits"),
    Ill("scale of the inputs", "bytes", "--hidden 16"),
    Ill("scale of the inputs", "bytes", "--hidden 16 --activation tanh --init xavier"),
    Ill("vanishing gradient", "digits", "--hidden 16,16,16,16,16 --max-epochs 25"),
    Ill("vanishing gradient", "digits", "--hidden 12,12,12,12,12,12,12 --learning-rate 0.2"),
    Ill(
        "dead neurons, large initial weights",
        "digits",
        "--hidden 16 --activation relu --init uniform:width=5",
    ),
    Ill(
        "rate too high, dead neurons",
        "digits",
        "--hidden 16 --activation relu --init he --learning-rate 20",
    ),
    Ill(
        "saturated neurons, large initial weights",
        "digits",
        "--hidden 16 --activation tanh --init normal:sigma=20",
    ),
    Ill(
        "over-fitting",
        "noisy",
        "--hidden 32 --activation relu --init he --learning-rate 0.1 --validation 0.3 "
        "--threshold 0 --max-epochs 150",
    ),
    Ill("penalty too strong", "digits", "--hidden 16 --l2 1"),
    Ill("penalty too strong", "digits", "--l1 0.5"),
    Ill("clipping too tight", "digits", "--hidden 16 --clip-norm 0.00001"),
    Ill("skewed classes", "skewed", "--hidden 4 --learning-rate 0.02 --max-epochs 60"),
    Ill("too small a network", "rings", "--loss categorical-cross-entropy"),
    Ill("too small a network", "digits", "--hidden 1 --max-epochs 100"),
    Ill("schedule too short", "digits", "--hidden 16 --schedule exponential:gamma=0.05"),
    Ill("dropout too strong", "digits", "--hidden 16 --dropout 0.97 --learning-rate 0.1"),
    Ill(
        "explosion, large initial weights, rate too high",
        "digits",
        "--hidden 32,32,32 --activation relu --init normal:sigma=1",
    ),
    Ill("rate too high", "xor", "--learning-rate 300", XOR),
    Ill("rate too high", "digits", "--output-activation linear --learning-rate 2"),
    Ill("contradictions", "twins", "--hidden 16", cure="digits"),
    Ill("rate too low", "digits", "--hidden 16 --optimizer adam --learning-rate 1e-7"),
]

HEALTHY = [
    ("digits", ""),
    ("digits", "--hidden 16"),
    ("digits", "--hidden 32 --validation 0.2"),
    ("digits", "--loss categorical-cross-entropy"),
    ("digits", "--loss categorical-cross-entropy --hidden 16 --validation 0.2 --patience 5"),
    ("digits", "--hidden 16 --activation relu --init he --learning-rate 0.1"),
    ("digits", "--hidden 32 --activation relu --init he --learning-rate 0.1"),
    ("digits", "--hidden 16,16 --activation relu --init he --learning-rate 0.1"),
    ("digits", "--hidden 32 --activation relu --init he --optimizer adam --batch-norm"),
    ("digits", "--hidden 16 --activation relu --init he --optimizer adam"),
    ("digits", "--hidden 8 --activation relu --init he --learning-rate 0.05"),
    ("digits", "--hidden 16 --activation relu --init he-uniform --learning-rate 0.1"),
    ("digits", "--hidden 16 --activation tanh --init xavier --learning-rate 0.1"),
    ("digits", "--hidden 16,16 --activation tanh --init xavier --learning-rate 0.1"),
    ("digits", "--hidden 16 --activation elu --init he --learning-rate 0.1"),
    ("digits", "--hidden 16 --activation leaky-relu --init he --learning-rate 0.1"),
    ("digits", "--hidden 16 --dropout 0.2 --validation 0.2"),
    ("digits", "--hidden 16 --l2 0.0001"),
    ("digits", "--hidden 16 --optimizer momentum --learning-rate 0.05"),
    ("digits", "--hidden 16 --optimizer rmsprop"),
    ("digits", "--loss squared-error"),
    ("digits", "--loss multi-class-hinge"),
    ("digits", "--loss hinge"),
    ("digits", "--hidden 16 --schedule warm-restarts:period=10"),
    ("digits", "--hidden 16 --normalize --learning-rate 0.2"),
    ("rings", "--hidden 16 --loss categorical-cross-entropy"),
    ("rings", "--hidden 16 --activation relu --init he --learning-rate 0.1"),
    ("xor", "XOR"),
    ("xor", "XOR --activation tanh --init xavier --learning-rate 0.1"),
    ("xor", "XOR --activation relu --init he --learning-rate 0.1 --hidden 8"),
]
"""What each healthy training learns from, and its options; XOR stands for that script."""


def makeSets(folder):
    """Write all the sets that the trainings learn from into a folder."""
    dice = random.Random(5)
    digits = Dataset(ROOT / "datasets/trainDigits.ds").examples[:400]
    rings = Dataset(ROOT / "datasets/trainRings.ds").examples  # their third output is a radius
    blank = [0.0] * 64
    labels = [outputs for _, outputs in digits]
    shuffled = dice.sample(labels, len(labels))
    skewed = [[inputs, [float(outputs[3])]] for inputs, outputs in digits]
    dim = [(inputs, outputs) for inputs, outputs in skewed if outputs[0] == 0]
    three = [(inputs, outputs) for inputs, outputs in skewed if outputs[0] == 1][:8]
    sets = {
        "digits": digits,
        "noisy": [
            (inputs, dice.choice([outputs, outputs, dice.choice(labels)]))
            for inputs, outputs in digits[:200]
        ],
        "shuffled": [(inputs, label) for (inputs, _), label in zip(digits, shuffled, strict=True)],
        "blank": [(blank, outputs) for _, outputs in digits],
        "bytes": [([255 * x for x in inputs], outputs) for inputs, outputs in digits],
        "twins": [(inputs, dice.choice(labels)) for inputs, _ in digits[:60] for _ in range(6)],
        "skewed": [*dim[:192], *three],
        "rings": [(inputs, outputs[:2]) for inputs, outputs in rings],
        "xor": Dataset(ROOT / "datasets/xor.ds").examples,
    }
    for name, examples in sets.items():
        Dataset.fromExamples(examples).save(folder / f"{name}.ds")
    return folder


class Watched(NamedTuple):
    """What became of a training: the names found, the lines said, the cost and the accuracy."""

    names: list
    lines: list
    cost: float


def watched(folder, data, words, script=DIGITS, epochs=30):
    """Train as a command line says, on a set in a folder; return what a watch said: `Watched`."""
    arguments = ["--train", str(folder / f"{data}.ds"), "--watch", "--engine", "numpy"]
    arguments += [] if "--max-epochs" in words or script is XOR else ["--max-epochs", str(epochs)]
    options = readOptions("", [*arguments, *words.split()], **script)
    generator = random.Random(options.seed)
    sets = loadData(options, generator)
    training = makeTraining(options, makeNetwork(options, sets, generator), sets, generator)
    watch, lines = TrainingWatch(training), []
    for epoch in training:
        lines += watch.look(epoch)
    return Watched([illness.name for illness in watch.found], lines, epoch.cost)


def cured(folder, ill, line):
    """Train again as the first advice of a line has it; return the options, and `Watched`.

    What is said of the file is followed by learning from the one that was not spoilt.
    """
    advice = line.partition(": ")[2].rpartition("; lecture")[0].rpartition(": ")[2].split(", ")[0]
    found = re.findall(r"(--[a-z0-9-]+)( [\w.:=]+)?", advice)
    words = ill.words.split()
    for name, value in () if ill.cure else found:
        if name in words:
            place = words.index(name)
            del words[place : place + (2 if value else 1)]
        words += [name, *value.split()]
    text = " ".join(words)
    return text, watched(folder, ill.cure or ill.data, text, ill.script)
