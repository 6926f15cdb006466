"""Deep networks in files: every recipe on both engines, training that goes on, damaged files."""

import os
import random
import resource
import subprocess
import sys

import pytest
from support.calling import callScript
from support.running import ROOT, bareEnvironment, oneLine
from support.transcripts import reports, summary

from learning.engines import NaiveEngine, VectorizedEngine
from learning.networks.Normalization import Normalization
from learning.networks.Recipe import Recipe
from learning.networks.savedNetworks import readNetwork, saveNetwork
from learning.words.BadInput import BadInput

ENGINES = [NaiveEngine(), VectorizedEngine()]
QUIET = ["--plot", "none"]
GOOD = (
    "deep network\nlayers 2 2 1\nrecipe activation prelu\nrecipe optimizer adam:beta1=0.8\n"
    "weights 0 1 2\nweights 0 -1 -2\nslopes 0.25 0.5\nweights 0.5 1 -1\nend\n"
)

RINGS = ["--train", ROOT / "datasets/trainRings.ds", "--test", ROOT / "datasets/testRings.ds"]
PARTS = "combination:parts=categorical-cross-entropy[0..1]+2*squared-error[2..2]"


@pytest.mark.parametrize("engines", [["python", "numpy"], ["numpy", "python"]], ids="-".join)
@pytest.mark.parametrize(
    "words",
    [
        ["--activation", "prelu", "--batch-norm", "--normalize", "--optimizer", "nadam"],
        ["--activation", "elu:alpha=0.3", "--dropout", 0.2, "--l1", 0.001, "--l2", 1e-05],
        ["--activation", "leaky-relu", "--loss", "triplet:margin=0.7", "--accumulate", 2],
        ["--schedule", "step:every=2", "--clip-norm", 1, "--clip-value", 0.3, "--patience", 9],
        ["--loss", PARTS, "--init", "he", "--batch-norm"],
    ],
    ids=lambda words: words[1][:12],
)
def test_the_other_engine_answers_the_same(words, engines, tmp_path):
    words = ["DigitsLearn.py", *RINGS, *QUIET, "--hidden", "5,4", *map(str, words)]
    if "--loss" not in words:
        words += ["--loss", PARTS]
    first = callScript(
        *words, *("--engine", engines[0], "--max-epochs", 2, "--save", "net.txt"), cwd=tmp_path
    )
    again = callScript(
        *("DigitsLearn.py", *RINGS, *QUIET, "--load", "net.txt", "--max-epochs", 0),
        *("--engine", engines[1]),
        cwd=tmp_path,
    )
    assert first.returncode == again.returncode == 0, first.stderr + again.stderr
    lines = [[line for line in run.stdout.splitlines() if " : " in line] for run in (first, again)]
    assert lines[0] == lines[1]  # digits that were drawn, or numbers
    assert summary(again.stdout) == summary(first.stdout)
    assert len(lines[0]) > 50


def test_training_goes_on_with_the_saved_recipe(tmp_path):
    words = ["XorLearn.py", *QUIET, "--max-epochs", 4]
    saved = ["--optimizer", "adagrad", "--l2", 0.01, "--clip-norm", 0.5, "--activation", "tanh"]
    callScript(*words, *saved, "--save", "net.txt", cwd=tmp_path)
    recipe = readNetwork(tmp_path / "net.txt").recipe
    assert list(recipe.chosen()) == ["activation", "optimizer", "l2", "clipNorm"]
    alone = callScript(*words, "--load", "net.txt", cwd=tmp_path)
    spelledOut = callScript(*words, "--load", "net.txt", *saved, cwd=tmp_path)
    other = callScript(*words, "--load", "net.txt", "--optimizer", "sgd", cwd=tmp_path)
    assert reports(alone.stdout) == reports(spelledOut.stdout)
    assert reports(alone.stdout)[0] == reports(other.stdout)[0]
    assert reports(alone.stdout)[1:] != reports(other.stdout)[1:]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["--activation", "relu"], "--activation: expected .* prelu, found relu"),
        (["--activation", "prelu:slope=0.1"], "--activation: expected .*prelu, found prelu:slope"),
        (["--loss", "hinge"], "--loss: expected .*cross-entropy, found hinge"),
        (["--batch-norm"], "--batch-norm: expected .*False, found True"),
        (["--normalize"], "--normalize: expected .*False, found True"),
    ],
)
def test_what_contradicts_the_loaded_weights_is_refused(words, expected, tmp_path):
    (tmp_path / "net.txt").write_text(GOOD)
    words = ["--load", "net.txt", *words, "--method", "batch", *QUIET]
    run = callScript("XorLearn.py", *words, cwd=tmp_path)
    with pytest.raises(AssertionError, match=expected):
        raise AssertionError(oneLine(run))
    assert run.stdout == ""


def test_options_of_the_toolbox_need_a_network_of_it(tmp_path):
    (tmp_path / "net.txt").write_text("network\nlayers 2 1\n0.5 -1 0.25\nend\n")
    words = ["--load", "net.txt", "--optimizer", "adam", *QUIET]
    run = callScript("XorLearn.py", *words, cwd=tmp_path)
    assert "expected a network that was made with the toolbox" in oneLine(run)


@pytest.mark.parametrize("engine", ENGINES, ids=["python", "numpy"])
def test_the_file_is_what_its_documentation_says(engine, tmp_path):
    (tmp_path / "net.txt").write_text(GOOD)
    saved = readNetwork(tmp_path / "net.txt")
    network = engine.makeRecipeNetwork([2, 2, 1], saved.recipe, random.Random(1), 1.0)
    saved.restore(network)
    assert [list(neuron.weights) for neuron in network.layers[1]] == [[0, 1, 2], [0, -1, -2]]
    # z = 1·1 + 2·3 = 7 and −7, which the second slope makes −3.5: 0.5 + 7 + 3.5 = 11.
    network.activate([1.0, 3.0])
    sums = network.chain[-1].weightedSums()
    assert [float(value) for row in sums for value in row] == pytest.approx([11])
    saveNetwork(network, tmp_path / "again.txt")
    assert (tmp_path / "again.txt").read_text() == GOOD


@pytest.mark.parametrize(
    ("content", "line", "found"),
    [
        (GOOD[:40], 3, "expected the word `weights`"),
        (GOOD[: GOOD.index("slopes")], 7, "found the end of the file"),
        (GOOD[: GOOD.index(" -2")] + "\n", 6, "expected the word `weights` and 3 numbers, found 2"),
        (GOOD.replace("end\n", ""), 9, "found the end of the file"),
        (GOOD.replace("slopes", "slips"), 7, "the word `slopes` and 2 numbers, found 'slips'"),
        (GOOD.replace("-2", "nan"), 6, "expected a finite number, found 'nan'"),
        (GOOD.replace("-2", "1e999"), 6, "expected a finite number, found '1e999'"),
        (GOOD.replace("-2", "-x"), 6, "expected a finite number, found '-x'"),
        (GOOD.replace("-2", "-2 -3"), 6, "expected the word `weights` and 3 numbers, found 4"),
        (GOOD.replace("2 2 1", "2 3 1"), 7, "expected the word `weights` .*found 'slopes'"),
        (GOOD.replace("2 2 1", "2 two 1"), 2, "expected layers that there are, .*found 'two'"),
        (GOOD.replace("recipe activation", "recipe activasion"), 5, "found activasion"),
        (GOOD.replace("prelu", "perlu"), 5, "expected one of .*found 'perlu'"),
        (GOOD.replace("0.8", "1.8"), 5, "beta1: expected .*found 1.8"),
        (GOOD.replace("adam:beta1=0.8", "adam: beta1=0.8"), 4, "expected"),
        (GOOD.replace("deep network", "deep sea"), 1, "the word `network`, found 'deep sea'"),
        (GOOD + "weights 1\n", 10, "expected the end of the file after `end`"),
        (GOOD.replace("slopes 0.25 0.5\n", "\n"), 7, "found an empty line"),
    ],
    ids=range(18),
)
def test_a_damaged_file_gets_one_line_with_its_name_and_place(content, line, found, tmp_path):
    path = tmp_path / "net.txt"
    path.write_text(content)
    with pytest.raises(BadInput, match=rf"net.txt, line {line}: .*({found})"):
        readNetwork(path)
    run = callScript("XorLearn.py", "--load", path, "--plot", "file", cwd=tmp_path)
    assert f"net.txt, line {line}: " in oneLine(run)
    assert os.listdir(tmp_path) == ["net.txt"]


@pytest.mark.parametrize("target", ["nowhere/net.txt", "folder"])
def test_where_nothing_can_be_written_nothing_is_half_written(target, tmp_path):
    (tmp_path / "folder").mkdir()
    words = ["--optimizer", "adam", "--save", target, "--max-epochs", 1, "--plot", "file"]
    run = callScript("XorLearn.py", *words, cwd=tmp_path)
    assert f"--save {target}: expected a file to write, found" in run.stderr
    assert run.returncode == 2
    network = ENGINES[0].makeRecipeNetwork([2, 1], Recipe(), random.Random(1), 1.0)
    with pytest.raises(BadInput, match="expected to write there"):
        saveNetwork(network, tmp_path / target)
    assert os.listdir(tmp_path / "folder") == []
    assert [name for name in os.listdir(tmp_path) if ".part" in name or name == "net.txt"] == []


@pytest.mark.parametrize("engine", ENGINES, ids=["python", "numpy"])
def test_a_weight_that_is_no_number_is_not_saved(engine, tmp_path):
    path = tmp_path / "net.txt"
    path.write_text("as it was")
    network = engine.makeRecipeNetwork([2, 2, 1], Recipe(batchNorm=True), random.Random(1), 1.0)
    network.layers[1][0].weights[1] = float("nan")
    with pytest.raises(BadInput, match="not saved, the weights: expected a finite number"):
        saveNetwork(network, path)
    assert path.read_text() == "as it was"
    assert os.listdir(tmp_path) == ["net.txt"]


def test_the_activation_that_the_loss_chose_does_not_contradict_it(tmp_path):
    (tmp_path / "net.txt").write_text(GOOD)
    words = ["--load", "net.txt", "--max-epochs", 1, *QUIET]
    run = callScript("XorLearn.py", *words, "--output-activation", "logistic", cwd=tmp_path)
    assert run.returncode == 0, run.stderr
    run = callScript("XorLearn.py", *words, "--output-activation", "tanh", cwd=tmp_path)
    assert "None" not in oneLine(run)


def test_dropout_needs_hidden_layers_in_a_loaded_network_too(tmp_path):
    (tmp_path / "net.txt").write_text(
        "deep network\nlayers 2 1\nrecipe l2 0.5\nweights 0 1 2\nend\n"
    )
    words = ["--load", "net.txt", "--max-epochs", 1, "--dropout", 0.5, *QUIET]
    assert "hidden layers" in oneLine(callScript("XorLearn.py", *words, cwd=tmp_path))


def test_a_count_that_is_far_too_large_is_noticed_at_once(tmp_path):
    (tmp_path / "net.txt").write_text(GOOD.replace("2 2 1", "2 20000000 1"))

    def confine():
        resource.setrlimit(resource.RLIMIT_AS, (2**29, 2**29))
        resource.setrlimit(resource.RLIMIT_CPU, (4, 4))

    run = subprocess.run(
        [sys.executable, ROOT / "XorLearn.py", "--load", "net.txt", *QUIET],
        cwd=tmp_path,
        env=bareEnvironment(),
        preexec_fn=confine,
        capture_output=True,
        text=True,
        check=False,
    )
    assert "net.txt, line " in oneLine(run)


def test_a_network_trained_with_patience_can_be_asked_without_a_validation_set(tmp_path):
    (tmp_path / "net.txt").write_text(
        GOOD.replace("weights 0 1 2", "recipe patience 3\nweights 0 1 2")
    )
    run = callScript("XorLearn.py", "--load", "net.txt", "--max-epochs", 0, *QUIET, cwd=tmp_path)
    assert run.returncode == 0, run.stderr


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        (
            "\nrunning-variance 1 ",
            "\nrunning-variance -1 ",
            "expected variances from 0 up, found -1",
        ),
        ("\nscales 1 ", "\nscales 0 ", "expected scales above 0, found 0"),
        ("\nscales 1 ", "\nscales -2 ", "expected scales above 0, found -2"),
    ],
)
@pytest.mark.parametrize("engine", ["python", "numpy"])
def test_statistics_that_cannot_be_get_one_line(old, new, found, engine, tmp_path):
    recipe = Recipe(normalize=True, batchNorm=True)
    network = NaiveEngine().makeRecipeNetwork([2, 2, 1], recipe, random.Random(1), 1.0)
    network.normalization = Normalization([0.0, 0.0], [1.0, 1.0])
    path = tmp_path / "net.txt"
    saveNetwork(network, path)
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new))
    run = callScript("XorLearn.py", "--load", path, "--engine", engine, cwd=tmp_path)
    assert found in oneLine(run)
