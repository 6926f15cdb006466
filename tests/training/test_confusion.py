"""Precision, recall and F1 of each class: by hand, and as scikit-learn has them."""

import random

import pytest
from support.calling import callScript
from support.running import oneLine

from learning.training.confusion import Scores, confusionOf, scoresOf


def test_scores_worked_by_hand():
    pairs = [(0, 0), (0, 0), (0, 1), (1, 1), (2, 1)]
    counts = confusionOf(pairs)
    assert counts == [[2, 1, 0], [0, 1, 0], [0, 1, 0]]
    # Of class 0 two of three are found, and both taken for it are; nothing is taken for 2.
    assert scoresOf(counts) == [
        Scores(1, 2 / 3, 4 / 5),
        Scores(1 / 3, 1, 1 / 2),
        Scores(None, 0, 0),
    ]


def test_a_class_of_which_there_is_nothing_has_no_scores():
    assert scoresOf(confusionOf([(0, 0), (2, 2)]))[1] == Scores(None, None, None)


@pytest.mark.parametrize("seed", range(3))
def test_scores_are_scikit_learns(seed):
    metrics = pytest.importorskip("sklearn.metrics", reason="scikit-learn is not installed")
    dice = random.Random(seed)
    pairs = [(dice.randrange(4), dice.randrange(4)) for _ in range(200)]
    expected = metrics.precision_recall_fscore_support(*zip(*pairs, strict=True))[:3]
    for scores, row in zip(scoresOf(confusionOf(pairs)), zip(*expected, strict=True), strict=True):
        assert scores == pytest.approx(row, rel=1e-12)


def test_the_terminal_has_a_row_for_each_class(tmp_path):
    words = ["--max-epochs", 3, "--plot", "none", "--scores"]
    run = callScript("BinaryLearn.py", *words, cwd=tmp_path)
    head, *rows, last = run.stdout.splitlines()[-4:]
    assert head.split() == [
        "expected",
        "↓",
        "predicted",
        "→",
        "0",
        "1",
        "precision",
        "recall",
        "F1",
    ]
    cells = [row.split() for row in rows]
    assert [row[0] for row in cells] == ["0", "1"]
    right, count = last.rpartition("(")[2].rstrip(")").split("/")
    assert int(cells[0][1]) + int(cells[1][2]) == int(right)
    assert sum(int(cell) for row in cells for cell in row[1:3]) == int(count)
    assert all(0 <= float(cell) <= 100 for row in cells for cell in row[3:])


def test_numbers_to_predict_have_no_scores(tmp_path):
    data = tmp_path / "line.ds"
    data.write_text("3 1 1\n0\n1.5\n1\n2.5\n2\n3.25\n")
    words = ["--train", data, "--loss", "squared-error", "--scores", "--plot", "none"]
    found = oneLine(callScript("XorLearn.py", *words, cwd=tmp_path))
    assert "--scores: expected classes, found numbers to predict" in found
