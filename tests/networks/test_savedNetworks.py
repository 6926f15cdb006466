"""Networks in files: what one engine saves the other loads, and what is damaged is refused."""

import os
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.running import runScript
from support.samples import weightsOf
from support.transcripts import predictions, reports, summary

from learning.engines import NaiveEngine, VectorizedEngine
from learning.networks.savedNetworks import readNetwork, saveNetwork
from learning.words.BadInput import BadInput

ENGINES = [NaiveEngine(), VectorizedEngine()]
GOOD = "network\nlayers 2 1\n0.5 -1 0.25\nend\n"


@given(
    layerSizes=st.lists(st.integers(1, 5), min_size=2, max_size=4),
    seed=st.integers(0, 99),
    weightRange=st.sampled_from([1e-300, 0.3, 1e300]),
    engines=st.permutations(ENGINES),
)
def test_what_one_engine_saves_the_other_loads(
    tmp_path_factory, layerSizes, seed, weightRange, engines
):
    path = tmp_path_factory.mktemp("saved") / "network.txt"
    saved = engines[0].makeNetwork(layerSizes, weightRange, random.Random(seed))
    loaded = engines[1].makeNetwork(layerSizes, 1.0, random.Random(seed + 1))
    saveNetwork(saved, path)
    assert readNetwork(path).layerSizes == layerSizes
    readNetwork(path).restore(loaded)
    for found, expected in zip(weightsOf(loaded), weightsOf(saved), strict=True):
        assert (found == expected).all()
    assert os.listdir(path.parent) == ["network.txt"]


@pytest.mark.parametrize("engine", ENGINES, ids=["python", "numpy"])
def test_the_file_is_what_its_documentation_says(tmp_path, engine):
    network = engine.makeNetwork([2, 1], 1.0, random.Random(0))
    network.layers[1][0].weights = [0.5, -1.0, 0.25]
    saveNetwork(network, tmp_path / "network.txt")
    assert (tmp_path / "network.txt").read_text() == GOOD


@pytest.mark.parametrize(
    ("content", "line", "expected", "found"),
    [
        ("", 1, "the word `network`", "the end of the file"),
        ("4 2 1\n", 1, "the word `network`", "'4 2 1'"),
        (GOOD.replace("layers 2 1", "2 1"), 2, "the word `layers`", "'2 1'"),
        (GOOD.replace("layers 2 1", "layers 2"), 2, "the word `layers`", "'layers 2'"),
        (GOOD.replace("2 1", "2 x"), 2, "a whole number", "'x'"),
        (GOOD.replace("2 1", "2 0"), 2, "a count from 1", "'0'"),
        (GOOD.replace("2 1", "2 999999999"), 4, "a finite number", "'end'"),
        (GOOD.replace("2 1", "999999999 1"), 3, "1000000000 numbers", "3"),
        (GOOD.replace("-1 ", ""), 3, "3 numbers, the weights of neuron 1 in layer 1", "2"),
        (GOOD.replace("-1", "nan"), 3, "a finite number", "'nan'"),
        (GOOD.replace("end\n", ""), 4, "the word `end`", "the end of the file"),
        (GOOD.replace("end", "1 2 3"), 4, "the word `end`", "'1 2 3'"),
        (GOOD + "more\n", 5, "the end of the file after `end`", "more"),
    ],
)
def test_a_damaged_file_is_refused(tmp_path, content, line, expected, found):
    path = tmp_path / "network.txt"
    path.write_text(content)
    with pytest.raises(BadInput) as caught:
        readNetwork(path)
    message = str(caught.value)
    assert f"network.txt, line {line}: expected {expected}" in message
    assert f"found {found}" in message


def test_a_weight_that_is_no_number_is_not_saved(tmp_path):
    path = tmp_path / "network.txt"
    path.write_text("as it was")
    network = NaiveEngine().makeNetwork([2, 1], 1.0, random.Random(0))
    network.layers[1][0].weights[1] = float("nan")
    with pytest.raises(BadInput, match="not saved, the weights: expected a finite number"):
        saveNetwork(network, path)
    assert path.read_text() == "as it was"


# In the scripts.


def test_a_saved_network_answers_the_same_without_training(tmp_path):
    options = ["--hidden", "5", "--engine", "numpy", "--max-epochs", 4, "--plot", "none"]
    first = runScript("DigitsLearn.py", *options, "--save", "net.txt", cwd=tmp_path)
    assert "network saved in net.txt\n" in first.stdout
    options = ["--load", "net.txt", "--max-epochs", 0, "--plot", "none"]
    again = runScript("DigitsLearn.py", *options, cwd=tmp_path)
    assert predictions(again.stdout) == predictions(first.stdout)
    assert summary(again.stdout) == summary(first.stdout)
    assert len(reports(again.stdout)) == 1


def test_training_goes_on_where_it_was(tmp_path):
    options = ["--method", "iterative", "--plot", "none"]
    runScript("XorLearn.py", *options, "--max-epochs", 100, "--save", "net.txt", cwd=tmp_path)
    rest = runScript("XorLearn.py", *options, "--load", "net.txt", cwd=tmp_path)
    whole = runScript("XorLearn.py", *options, cwd=tmp_path)
    assert reports(rest.stdout)[0].cost == reports(whole.stdout)[7].cost  # epoch 100
    assert reports(rest.stdout)[-1].cost == reports(whole.stdout)[-1].cost
    assert reports(rest.stdout)[-1].epoch == reports(whole.stdout)[-1].epoch - 100


def test_a_network_below_the_threshold_is_not_trained(tmp_path):
    runScript("XorLearn.py", "--plot", "none", "--save", "net.txt", cwd=tmp_path)
    run = runScript("XorLearn.py", "--plot", "none", "--load", "net.txt", cwd=tmp_path)
    assert [report.epoch for report in reports(run.stdout)] == [0]


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--load", "nowhere.txt"], "nowhere.txt: expected a saved network, found no such file"),
        (["--load", "broken.txt"], "broken.txt, line 4: expected the word `end`, found the end"),
        (["--load", "wide.txt"], "wide.txt: expected a network of 2 inputs and 1 outputs, found 3"),
        (["--save", "nowhere/n.txt"], "--save nowhere/n.txt: expected a file to write, found no"),
        (["--hidden", "4,"], "--hidden: expected sizes from 1 up with commas"),
        (["--hidden", "0"], "--hidden: expected sizes from 1 up with commas"),
        (["--engine", "fortran"], "--engine: expected one of python, numpy, found 'fortran'"),
        (["--dtype", "float32"], "--dtype: expected --engine numpy beside it, found python"),
    ],
)
def test_bad_input_gets_one_plain_line(tmp_path, options, message):
    (tmp_path / "broken.txt").write_text(GOOD.replace("end\n", ""))
    (tmp_path / "wide.txt").write_text(GOOD.replace("2 1", "3 1").replace("0.25", "0.25 1"))
    run = runScript("XorLearn.py", *options, "--plot", "none", cwd=tmp_path)
    assert run.returncode == 2
    assert run.stderr.startswith(f"XorLearn.py: {message}")
    assert run.stderr.count("\n") == 1
    assert run.stdout == ""
