"""What the lectures teach that is not a class of a catalogue: each a row of the toolbox's table."""

from typing import NamedTuple


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
        "class weights, Σ w cost / Σ w, the divisor being the weights of the mini-batch",
        "beyond",
        "--class-weights",
        "--class-weights balanced --max-epochs 10",
        "losses/ClassWeights.py",
    ),
    _digits(
        "layer normalisation, of one layer or another",
        "beyond",
        "--hidden dense:norm=layer",
        "--hidden dense:norm=layer+dense:neurons=32 --optimizer adam --max-epochs 15",
        "networks/naive/LayerNormalization.py",
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
        "confusion, and precision, recall and F1 of each class",
        "beyond",
        "--scores",
        "--scores --max-epochs 10",
        "training/confusion.py",
    ),
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
