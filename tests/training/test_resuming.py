"""Training that goes on: cut in two it leaves the file of the uncut one, digit for digit."""

import pytest
from support.calling import callScript
from support.running import ROOT, oneLine

from learning.networks.savedNetworks import readNetwork
from learning.optimizers import OPTIMIZERS
from learning.schedules import SCHEDULES

QUIET = ["--plot", "none", "--threshold", 0]
RINGS = ["--train", ROOT / "datasets/trainRings.ds", "--test", ROOT / "datasets/testRings.ds"]
RINGS += ["--loss", "combination:parts=categorical-cross-entropy[0..1]+2*squared-error[2..2]"]
RINGS += ["--train-examples", 45, "--batch-size", 8]
XOR = ["XorLearn.py", *QUIET, "--method", "mini-batch", "--batch-size", 2, "--hidden", 3]
FULL = ["DigitsLearn.py", *QUIET, *RINGS]
HIDDEN = ["--hidden", "dropout+5,4"]
engines = pytest.mark.parametrize("engine", ["python", "numpy"])


def run(words, *more, at):
    """Run a script that must do; return its lines about epochs."""
    found = callScript(*words, *more, cwd=at)
    assert found.returncode == 0, found.stderr
    return [line for line in found.stdout.splitlines() if line.startswith("epoch ")]


def cutInTwo(words, engine, at, whole=5, first=2, other=None):
    """Train uncut, and cut in two; check that lines and files are the same."""
    words = [*words, "--engine", engine]
    uncut = run(words, "--max-epochs", whole, "--save", "uncut.txt", at=at)
    begun = run(words, "--max-epochs", first, "--save", "half.txt", at=at)
    if other is not None:
        words[-1] = other
    ended = run(
        words, *("--max-epochs", whole - first, "--load", "half.txt", "--save", "cut.txt"), at=at
    )
    costs = [[line.partition("cost")[2] for line in lines] for lines in (uncut, begun, ended)]
    assert len(costs[0]) > len(costs[1]) > 1
    if other is None:
        assert costs[0][: len(costs[1])] == costs[1]
        assert costs[0][-1] == costs[2][-1]
        assert (at / "uncut.txt").read_text() == (at / "cut.txt").read_text()
    return costs


@engines
@pytest.mark.parametrize("name", OPTIMIZERS)
def test_every_optimiser_goes_on_as_if_it_had_not_stopped(name, engine, tmp_path):
    cutInTwo([*XOR, "--optimizer", name], engine, tmp_path)


@engines
@pytest.mark.parametrize("name", SCHEDULES)
def test_every_schedule_goes_on_where_it_was(name, engine, tmp_path):
    cutInTwo([*XOR, "--schedule", name, "--learning-rate", 0.3], engine, tmp_path)


@engines
@pytest.mark.parametrize(
    "words",
    [
        ["--batch-norm", "--activation", "prelu", "--dropout", 0.3, "--optimizer", "adam"],
        ["--hidden", "dense:neurons=4:norm=layer", "--optimizer", "adagrad"],
        ["--accumulate", 4, "--optimizer", "nadam", "--l2", 0.01, "--normalize"],
        ["--schedule", "plateau:patience=0,factor=0.5"],
        ["--validation", 0.3, "--patience", 4, "--optimizer", "adamw", "--learning-rate", 0.2],
        ["--validation", 0.3, "--patience", 4, "--patience-on", "accuracy"],
    ],
    ids=lambda words: words[0][2:],
)
def test_whatever_else_a_training_remembers_goes_on(words, engine, tmp_path):
    cutInTwo([*FULL, *([] if words[0] == HIDDEN[0] else HIDDEN), *words], engine, tmp_path)


@engines
def test_the_sheets_networks_go_on_too(engine, tmp_path):
    cutInTwo(XOR, engine, tmp_path)


def test_in_float32_it_goes_on_too(tmp_path):
    cutInTwo([*FULL, *HIDDEN, "--dtype", "float32", "--optimizer", "adam"], "numpy", tmp_path)


@pytest.mark.parametrize("pair", [("python", "numpy"), ("numpy", "python")], ids="-".join)
def test_the_other_engine_goes_on_with_the_same_numbers(pair, tmp_path):
    words = [*FULL, *HIDDEN, "--optimizer", "nadam", "--batch-norm", "--accumulate", 3]
    uncut, _, ended = cutInTwo(words, pair[0], tmp_path, other=pair[1])
    assert ended[-1] == uncut[-1]
    last = [readNetwork(tmp_path / name).state for name in ("uncut.txt", "cut.txt")]
    for (word, numbers), (other, others) in zip(*last, strict=True):
        assert word == other
        assert numbers == pytest.approx(others, rel=1e-9, abs=1e-12)


@pytest.mark.parametrize(
    "words", [["--optimizer", "sgd"], ["--learning-rate", 3], ["--seed", 2]], ids=lambda w: w[0]
)
def test_what_is_chosen_anew_starts_anew(words, tmp_path):
    begun = [*XOR, "--optimizer", "momentum", "--learning-rate", 0.3]
    run(begun, "--max-epochs", 3, "--save", "half.txt", at=tmp_path)
    plain = [*XOR, "--load", "half.txt", "--max-epochs", 3]
    same = run([*plain, *begun[-4:]], at=tmp_path)
    assert run(plain, at=tmp_path) == same  # the optimiser and its rate are in the file
    assert run([*plain, *words], at=tmp_path)[-1] != same[-1]


def test_a_file_without_progress_is_trained_on(tmp_path):
    cut = tmp_path / "half.txt"
    run([*XOR, "--optimizer", "adam"], "--max-epochs", 3, "--save", "half.txt", at=tmp_path)
    lines = cut.read_text().splitlines()
    start = next(place for place, line in enumerate(lines) if line.startswith("epochs"))
    cut.write_text("\n".join([*lines[:start], "end", ""]))
    assert readNetwork(cut).progress is None
    run(XOR, "--load", "half.txt", "--max-epochs", 3, at=tmp_path)


def test_weights_that_were_given_back_are_those_that_answer(tmp_path):
    words = [*FULL, *HIDDEN, "--validation", 0.3, "--patience", 3, "--learning-rate", 3]
    run(words, "--max-epochs", 3, "--save", "half.txt", at=tmp_path)
    saved = readNetwork(tmp_path / "half.txt")
    assert saved.progress.numbers["best"][0] > 0
    last = saved.progress.layouts["last"]
    assert [word for word, _ in last] == [word for word, _ in saved.state]
    assert last != saved.state
    again = [*words[:-4], "--load", "half.txt", "--max-epochs", 0, "--save", "again.txt"]
    run(again, at=tmp_path)
    assert readNetwork(tmp_path / "again.txt").state == saved.state


@pytest.mark.parametrize(
    ("start", "change", "expected"),
    [
        (
            "epochs",
            lambda line: "epochs -1",
            "whole numbers that a training leaves behind `epochs`",
        ),
        ("epochs", lambda line: "epochs 1.5", "whole numbers"),
        ("learning-rate", lambda line: "learning-rate 0", "a learning rate above 0"),
        (
            "dice",
            lambda line: line.rpartition(" ")[0],
            "the word `dice` and 625 numbers, found 624",
        ),
        ("dice", lambda line: line.rpartition(" ")[0] + " 625", "whole numbers"),
        ("dice", lambda line: line.replace("dice ", "dice 1"), "whole numbers"),
        ("seed", lambda line: "sead 1", "the word `seed` and 1 number, found 'sead'"),
        ("examples", lambda line: None, "the word `examples` and 2 numbers"),
        ("t ", lambda line: "t nan", "a finite number, found 'nan'"),
        ("squares-", lambda line: line.replace(" ", " -", 1), "numbers from 0 up"),
        ("squares-", lambda line: line + " 1", "the word `squares-weights` and"),
        ("mean-", lambda line: None, "the word `mean-weights`"),
    ],
    ids=range(12),
)
def test_a_damaged_progress_gets_one_line(start, change, expected, tmp_path):
    words = [*XOR, "--optimizer", "adam"]
    run(words, "--max-epochs", 3, "--save", "half.txt", at=tmp_path)
    path = tmp_path / "half.txt"
    lines = path.read_text().splitlines()
    place = next(place for place, line in enumerate(lines) if line.startswith(start))
    line = change(lines[place])
    lines[place : place + 1] = [] if line is None else [line]
    path.write_text("\n".join([*lines, ""]))
    found = oneLine(callScript(*XOR, "--load", "half.txt", cwd=tmp_path))
    assert "half.txt, line " in found
    assert expected in found
