"""Recipes on the command line and in files: what is chosen, what is refused, what is kept."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.calling import callScript
from support.running import oneLine
from support.transcripts import predictions, reports, summary

from learning.activations import ACTIVATIONS
from learning.augmentations import AUGMENTATIONS
from learning.commandLine.options import readOptions
from learning.engines import NaiveEngine, VectorizedEngine
from learning.initializers import INITIALIZERS
from learning.losses import LOSSES
from learning.networks.Recipe import Recipe, spelled
from learning.optimizers import OPTIMIZERS
from learning.schedules import SCHEDULES

ENGINES = [NaiveEngine(), VectorizedEngine()]
QUIET = ["--plot", "none"]


def optionsOf(*words, hidden=None):
    """Return the options of a script whose learning rate is usually 0.5."""
    defaults = {"train": "xor.ds", "learningRate": 0.5, "threshold": 0.1, "maxEpochs": 9}
    return readOptions("", list(words), hidden=[] if hidden is None else hidden, **defaults)


# What is refused.


@pytest.mark.parametrize(
    ("option", "catalogue"),
    [
        ("--activation", ACTIVATIONS),
        ("--output-activation", ACTIVATIONS),
        ("--loss", LOSSES),
        ("--init", INITIALIZERS),
        ("--optimizer", OPTIMIZERS),
        ("--schedule", SCHEDULES),
        ("--augment", AUGMENTATIONS),
        ("--resample", ["over", "under"]),
    ],
)
@pytest.mark.parametrize("script", ["OrLearn.py", "DigitsLearn.py"])
def test_an_unknown_name_lists_the_known_ones(script, option, catalogue, tmp_path):
    run = callScript(script, option, "bogus", "--plot", "file", cwd=tmp_path)
    expected = f"{script}: {option}: expected one of {', '.join(catalogue)}, found 'bogus'\n"
    assert oneLine(run) == expected
    assert run.stdout == ""
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["--optimizer", "adam:beta3=1"], "--optimizer: adam: expected beta1, beta2, .*'beta3'"),
        (["--optimizer", "adam:beta1=x"], "--optimizer: adam:beta1: expected a number, found 'x'"),
        (["--optimizer", "adam:beta1=1"], "--optimizer: beta1: expected .*less than 1, found 1"),
        (["--activation", "tanh:slope=1"], "tanh: expected no hyperparameter, found 'slope'"),
        (
            ["--output-activation", "softmax", "--loss", "hinge"],
            "expected linear with the loss hinge, found softmax: it is about scores",
        ),
        (
            ["--output-activation", "softmax", "--loss", "cross-entropy"],
            "expected logistic with the loss cross-entropy, found softmax: .*do not depend",
        ),
        (
            ["--output-activation", "tanh", "--loss", "categorical-cross-entropy"],
            "expected softmax with .*, found tanh: .*add up to 1",
        ),
        (["--hidden", "4", "--activation", "softmax"], "activation: expected one for hidden neu"),
        (
            ["--hidden", "4", "--dropout", "1"],
            "py: --dropout: expected a number from 0 to less than 1",
        ),
        (["--hidden", "4", "--dropout", "-0.1"], "--dropout: expected a finite number from 0 up"),
        (["--hidden", "none", "--dropout", "0.5"], "--dropout: expected hidden layers, found none"),
        (["--hidden", "none", "--batch-norm"], "--batch-norm: expected hidden layers, found none"),
        (
            ["--hidden", "4", "--batch-norm", "--method", "iterative"],
            "--batch-norm: expected updates that see several examples",
        ),
        (
            ["--hidden", "4", "--batch-norm", "--method", "stochastic"],
            "--batch-norm: expected updates that see several examples",
        ),
        (
            ["--hidden", "4", "--batch-norm", "--method", "mini-batch", "--batch-size", "1"],
            "--batch-norm: expected updates that see several examples",
        ),
        (["--patience", "3"], "--patience: expected a validation set beside it"),
        (["--patience", "0"], "--patience: expected a whole number from 1 up, found '0'"),
        (["--accumulate", "0"], "--accumulate: expected a whole number from 1 up"),
        (["--clip-norm", "0"], "[cC]lip.?[nN]orm: expected a finite number above 0"),
        (["--l2", "-1"], "--l2: expected a finite number from 0 up"),
        (["--loss", "categorical-cross-entropy"], "or more, found 1"),
        (["--output-activation", "softmax"], "expected 2 outputs or more, found 1"),
        (["--loss", "multi-class-hinge"], "xor.ds, example 1: expected outputs of which one is 1"),
        (
            ["--loss", "multi-class-hinge", "--train", "three.ds"],
            "three.ds: expected 1 output an example, found 3",
        ),
        (["--check", "--folds", "2"], "--folds: expected no other study beside it, found --check"),
    ],
)
def test_what_makes_no_sense_is_refused_with_the_reason(words, message, tmp_path):
    (tmp_path / "three.ds").write_text("2 2 3\n0 0\n1 0 0\n1 1\n1 1 0\n")
    run = callScript("XorLearn.py", *words, "--plot", "file", cwd=tmp_path)
    assert re.search(message, oneLine(run)), run.stderr
    assert run.stdout == ""
    assert [path.name for path in tmp_path.iterdir()] == ["three.ds"]


@pytest.mark.parametrize("row", ["1 1 0", "0 0 0", "0.5 0.5 0"])
def test_targets_that_are_no_classes_are_refused_by_the_multi_class_hinge(row, tmp_path):
    (tmp_path / "three.ds").write_text(f"2 2 3\n0 0\n1 0 0\n1 1\n{row}\n")
    words = ["--train", "three.ds", "--test", "three.ds", "--loss", "multi-class-hinge", *QUIET]
    message = oneLine(callScript("DigitsLearn.py", *words, cwd=tmp_path))
    assert "three.ds, example 2: expected outputs of which one is 1 and the others 0" in message
    assert message.endswith(f"found {row}\n")


# What is chosen where nothing is said.


@pytest.mark.parametrize("words", [[], ["--hidden", "3"], ["--loss", "cross-entropy"]])
def test_the_learning_rate_is_the_script_s_unless_the_optimiser_has_one(words):
    assert optionsOf(*words).learningRate == 0.5
    assert optionsOf(*words, "--optimizer", "adam").learningRate == 0.001
    assert optionsOf(*words, "--optimizer", "adadelta").learningRate == 1.0
    assert optionsOf(*words, "--optimizer", "sgd").learningRate == 0.5
    assert optionsOf(*words, "--optimizer", "adam", "--learning-rate", "2").learningRate == 2


@pytest.mark.parametrize(
    ("output", "loss"),
    [
        ("softmax", "categorical-cross-entropy"),
        ("logistic", "cross-entropy"),
        ("linear", "squared-error"),
        ("tanh", "squared-error"),
    ],
)
def test_the_output_activation_chooses_the_loss(output, loss):
    for hidden in ("3", "none"):
        recipe = optionsOf("--output-activation", output, "--hidden", hidden).recipe
        assert (recipe.loss.name, recipe.outputs().name) == (loss, output)
    alone = optionsOf("--activation", output, "--hidden", "none").recipe
    assert (alone.loss.name, alone.outputs().name) == (loss, output)


@pytest.mark.parametrize(
    ("loss", "output"),
    [
        ("categorical-cross-entropy", "softmax"),
        ("cross-entropy", "logistic"),
        ("hinge", "linear"),
        ("multi-class-hinge", "linear"),
        ("squared-error", "linear"),
    ],
)
def test_the_loss_chooses_the_output_activation(loss, output):
    assert optionsOf("--loss", loss).recipe.outputs().name == output


@pytest.mark.parametrize(
    "words",
    [
        ["OrLearn.py", "--max-epochs", 60],
        ["XorLearn.py", "--hidden", "4", "--max-epochs", 60],
        ["DigitsLearn.py", "--max-epochs", 1],
        ["DigitsLearn.py", "--max-epochs", 3, "--engine", "numpy"],
        ["DigitsLearn.py", "--max-epochs", 2, "--engine", "numpy", "--hidden", "6"],
    ],
)
def test_sgd_alone_changes_no_figure(words, tmp_path):
    plain, toolbox = (
        callScript(*words, *QUIET, *more, cwd=tmp_path) for more in ([], ["--optimizer", "sgd"])
    )
    assert reports(toolbox.stdout) == reports(plain.stdout)
    assert predictions(toolbox.stdout) == predictions(plain.stdout)
    assert summary(toolbox.stdout) == summary(plain.stdout)
    assert len(reports(plain.stdout)) > 1


# Spelled and read.

positive = st.floats(1e-300, 1e300)
recipes = st.fixed_dictionaries(
    {},
    optional={
        "activation": st.sampled_from(["relu", "elu:alpha=0.37", "prelu", "logistic"]).map(
            ACTIVATIONS.read
        ),
        "loss": st.sampled_from([name for name in LOSSES if name != "combination"]).map(
            LOSSES.read
        ),
        "initializer": st.floats(1e-9, 9).map(lambda width: INITIALIZERS["uniform"](width)),
        "optimizer": st.floats(0, 0.999).map(lambda beta: OPTIMIZERS["adam"](beta1=beta)),
        "schedule": st.integers(1, 99).map(lambda every: SCHEDULES["step"](every)),
        "l1": st.floats(0, 1e300),
        "l2": st.floats(0, 1e300),
        "dropout": st.floats(0, 1, exclude_max=True),
        "batchNorm": st.booleans(),
        "normalize": st.booleans(),
        "clipNorm": positive,
        "clipValue": positive,
        "accumulate": st.integers(1, 10**9),
        "patience": st.integers(1, 10**9),
    },
)


@given(recipes)
def test_a_recipe_is_read_as_it_was_spelled(values):
    recipe = Recipe(**values)
    words = {name: spelled(value) for name, value in recipe.chosen().items()}
    assert set(words) <= set(values)
    again = Recipe.read(words)
    for name in Recipe.names():
        assert spelled(getattr(again, name)) == spelled(getattr(recipe, name))
    for name in ("l1", "l2", "dropout", "clipNorm", "clipValue", "accumulate", "batchNorm"):
        assert getattr(again, name) == getattr(recipe, name)
    if "optimizer" in values:
        assert again.optimizer.beta1 == values["optimizer"].beta1
    if "initializer" in values:
        assert again.initializer.width == values["initializer"].width


def test_the_sheet_s_recipe_has_nothing_to_say():
    assert Recipe().chosen() == {}
    with pytest.raises(ValueError, match="expected one of activation, .*found dropuot"):
        Recipe.read({"dropuot": "0.5"})


@pytest.mark.parametrize(
    "words",
    [
        ["OrLearn.py", "--augment", "shift"],
        ["XorLearn.py", "--augment", "rotate+noise"],
        ["XorLearn.py", "--batch-norm", "--method", "batch", "--validation", 0.75],
        ["OrLearn.py", "--train", "huge.ds", "--normalize", "--max-epochs", 3],
        ["OrLearn.py", "--train", "tiny.ds", "--normalize", "--max-epochs", 3],
        [
            *("DigitsLearn.py", "--engine", "numpy", "--max-epochs", 1, "--loss"),
            "combination:parts=squared-error[0..4]",
        ],
        [
            *("DigitsLearn.py", "--engine", "numpy", "--max-epochs", 1, "--loss"),
            "combination:parts=multi-class-hinge[0..2]+squared-error[3..9]",
        ],
        [
            *("OrLearn.py", "--loss"),
            "combination:parts=squared-error[0..0]+categorical-cross-entropy[1..2]",
        ],
    ],
    ids=lambda words: " ".join(map(str, words))[:70],
)
def test_data_that_a_recipe_cannot_follow_end_in_one_line_or_are_learned(words, tmp_path):
    (tmp_path / "huge.ds").write_text("2 2 1\n0 1\n1\n1e200 0\n0\n")
    (tmp_path / "tiny.ds").write_text("2 2 1\n0 1\n1\n1e-200 0\n0\n")
    run = callScript(*words, *QUIET, cwd=tmp_path)
    if run.returncode != 0:
        oneLine(run)
