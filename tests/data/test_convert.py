"""`datasets/convert.py`, and the scripts on files of other formats."""

import random
import subprocess
import sys

import pytest
from support.calling import callScript
from support.foreignFiles import CSV, FANN, writeAll
from support.running import ROOT

from Dataset import Dataset
from learning.commandLine.options import readOptions
from learning.data.fromOptions import loadData
from learning.data.resampling import classCounts
from learning.words.BadInput import BadInput


def convert(*words, cwd):
    """Run `convert.py` in a folder; return a `CompletedProcess`."""
    command = [sys.executable, ROOT / "datasets/convert.py", *words]
    return subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)


def test_every_format_becomes_a_ds_file_with_its_names_beside_it(tmp_path):
    for path in writeAll(tmp_path):
        out = tmp_path / "out.ds"
        run = convert(path.name, "out.ds", cwd=tmp_path)
        assert (run.returncode, run.stderr) == (0, ""), path
        assert len(Dataset(out).examples) > 1
        assert (tmp_path / "out.classes").exists() == (path.suffix != ".fann")


def test_a_part_is_set_aside_every_class_keeping_its_share(tmp_path):
    (tmp_path / "iris.csv").write_bytes(CSV)
    words = ["iris.csv", "iris.ds", "--split", "0.5", "--scale", "range", "--label", "last"]
    assert convert(*words, cwd=tmp_path).returncode == 0
    for name in ("iris.ds", "iris-test.ds"):
        outputs = sorted(example.outputs for example in Dataset(tmp_path / name).examples)
        assert outputs == [[0, 0, 1], [0, 1, 0], [1, 0, 0]]
    first = (tmp_path / "iris.ds").read_bytes()
    assert convert(*words, cwd=tmp_path).returncode == 0
    assert (tmp_path / "iris.ds").read_bytes() == first


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["nowhere.csv", "out.ds"], "nowhere.csv: expected a dataset, found no such file"),
        (["iris.csv"], "expected two files, the second ending in .ds, found 'iris.csv'"),
        (["iris.csv", "iris.txt"], "expected two files, the second ending in .ds"),
        (["iris.csv", "no/out.ds"], "no/out.ds: expected a file that can be written"),
        (["iris.csv", "out.ds", "--scale", "0"], "--scale: expected range, or a finite number"),
        (["iris.csv", "out.ds", "--split", "1"], "--split: expected a fraction"),
        (["iris.csv", "out.ds", "--split", "0.01"], "--split: expected a fraction that sets aside"),
        (["iris.csv", "out.ds", "--label", "no"], "iris.csv, --label: expected last, first or one"),
        (["iris.csv", "out.ds", "--lable", "x"], "unrecognized"),
    ],
)
def test_what_cannot_be_converted_is_told_in_one_line(tmp_path, words, message):
    (tmp_path / "iris.csv").write_bytes(CSV)
    run = convert(*words, cwd=tmp_path)
    assert (run.returncode, run.stdout) == (2, "")
    assert message in run.stderr
    assert run.stderr.count("\n") == 1
    assert [path.name for path in tmp_path.iterdir()] == ["iris.csv"]


def test_a_ds_file_that_is_none_names_what_converts_it(tmp_path):
    (tmp_path / "iris.ds").write_bytes(CSV)
    run = callScript("DigitsLearn.py", "--train", "iris.ds", cwd=tmp_path)
    assert run.returncode == 2
    assert "python3 datasets/convert.py iris.ds OUT.ds" in run.stderr
    assert convert("iris.ds", "out.ds", cwd=tmp_path).returncode == 0


def test_a_fann_file_called_ds_names_it_too(tmp_path):
    (tmp_path / "xor.ds").write_bytes(FANN)
    run = callScript("OrLearn.py", "--train", "xor.ds", cwd=tmp_path)
    assert run.returncode == 2
    assert "python3 datasets/convert.py xor.ds OUT.ds" in run.stderr


PLAIN = ["--plot", "none", "--validation", 0, "--learning-rate", 0.5, "--threshold", 0]


def test_a_script_learns_from_a_table_and_calls_its_classes_by_name(tmp_path):
    (tmp_path / "iris.csv").write_bytes(CSV)
    words = ["--train", "iris.csv", "--scale", "range", "--proportions", "--max-epochs", 200]
    run = callScript("DigitsLearn.py", *words, *PLAIN, cwd=tmp_path)
    lines = run.stdout.splitlines()
    assert "setosa: 33.3 %" in lines[0]
    assert lines[-3].startswith("virginica : ")
    assert lines[-1].startswith("training cost")  # the usual test set has nothing to do with it


def test_the_title_is_that_of_the_data(tmp_path):
    (tmp_path / "iris.csv").write_bytes(CSV)
    words = ["--train", "iris.csv", "--max-epochs", 1, "--validation", 0, "--plot-file", "a.svg"]
    for language, title in (("en", "A network learns iris"), ("fr", "apprend iris")):
        views = ["--views", "cost,confusion"]
        run = callScript("DigitsLearn.py", *words, *views, "--lang", language, cwd=tmp_path)
        assert run.returncode == 0, run.stderr
        picture = (tmp_path / "a.svg").read_text(encoding="utf-8")
        assert title in picture
        assert "versicolor" in picture


def test_a_test_set_is_split_off(tmp_path):
    (tmp_path / "iris.csv").write_bytes(CSV)
    words = ["--train", "iris.csv", "--split", 0.5, "--max-epochs", 1]
    run = callScript("DigitsLearn.py", *words, *PLAIN, cwd=tmp_path)
    assert run.stdout.splitlines()[-1].endswith("/3)")
    assert run.stdout.splitlines()[-1].startswith("test cost")
    run = callScript("DigitsLearn.py", *words, "--test", "iris.csv", *PLAIN, cwd=tmp_path)
    assert (run.returncode, "--split" in run.stderr) == (2, True)


def test_targets_of_minus_one_and_one_teach_the_sheets_neuron_and_a_tanh(tmp_path):
    content = FANN.replace(b"1 1 1\n-1", b"1 1 1\n1")  # OR
    (tmp_path / "or.fann").write_bytes(content)
    for more in (
        [],
        ["--loss", "hinge"],
        ["--loss", "perceptron"],
        ["--loss", "squared-error", "--output-activation", "tanh"],
    ):
        words = ["--train", "or.fann", "--max-epochs", 300, "--threshold", 0, "--plot", "none"]
        run = callScript("OrLearn.py", *words, *more, cwd=tmp_path)
        assert run.returncode == 0, run.stderr
        lines = run.stdout.splitlines()
        assert lines[-5:-1] == ["-1 -1 -1 : -1", "-1 1 1 : 1", "1 -1 1 : 1", "1 1 1 : 1"]
        assert lines[-1].endswith("(4/4)")


def test_numbers_to_predict_end_with_a_mean_error(tmp_path):
    rows = "".join(f"{x / 10},{2 * x / 10 + 0.25}\n" for x in range(11))
    (tmp_path / "line.csv").write_text(rows)
    words = ["--train", "line.csv", "--loss", "squared-error"]
    words += ["--threshold", 1e-6, "--learning-rate", 0.1, "--plot", "none"]
    run = callScript("OrLearn.py", *words, "--max-epochs", 200, cwd=tmp_path)
    lines = run.stdout.splitlines()
    assert lines[-2].startswith("1 2.25 : 2.2")
    assert float(lines[-1].rpartition("mean error ")[2]) < 0.01
    run = callScript("DigitsLearn.py", *words, "--folds", 3, "--max-epochs", 5, cwd=tmp_path)
    assert "mean error" in run.stdout.splitlines()[-1]
    assert "accuracy" not in run.stdout
    for option in ("--until-right", "--proportions"):
        run = callScript("OrLearn.py", *words, option, cwd=tmp_path)
        assert f"line.csv, {option}: expected classes, found numbers to predict" in run.stderr


def trained(tmp_path, *words):
    """Return the data that the binary script learns from, with some options."""
    options = readOptions("", [*map(str, words)], train="trainBinary.ds", **BINARY)
    return loadData(options, random.Random(1))


BINARY = {"test": "testBinary.ds", "learningRate": 0.5, "threshold": 0.1, "maxEpochs": 1}


def test_fewer_examples_keep_the_shares_of_the_classes(tmp_path):
    whole, few = trained(tmp_path), trained(tmp_path, "--train-examples", 50)
    assert len(few.training.examples) == 50
    share = classCounts(whole.training)[1] / len(whole.training.examples)
    assert abs(classCounts(few.training)[1] - 50 * share) <= 1
    assert few.test.examples == whole.test.examples
    with pytest.raises(BadInput, match="--train-examples: expected 1 to 259 examples, found 260"):
        trained(tmp_path, "--train-examples", 260)


@pytest.mark.parametrize("fraction", [0, 0.5, 1])
def test_labels_change_places_and_come_as_often_as_before(tmp_path, fraction):
    whole = trained(tmp_path).training
    shuffled = trained(tmp_path, "--shuffle-labels", fraction).training
    assert [e.inputs for e in shuffled.examples] == [e.inputs for e in whole.examples]
    assert classCounts(shuffled) == classCounts(whole)
    pairs = zip(whole.examples, shuffled.examples, strict=True)
    changed = sum(before.outputs != after.outputs for before, after in pairs) / len(whole.examples)
    assert abs(changed - fraction / 2) < 0.1  # half of the exchanges are among the same class
