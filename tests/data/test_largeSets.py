"""Large datasets, whose examples are packed: the same numbers in less memory."""

import pytest
from support.calling import callScript
from support.foreignFiles import COUNTS, CSV

from learning.data import reading
from learning.data.PackedRows import MOST_VALUES, PackedRows
from learning.networks.vectorized import ArrayDataset


@pytest.mark.parametrize("count", [3, MOST_VALUES, MOST_VALUES + 1])
def test_rows_come_back_whether_their_values_are_few_or_many(count):
    rows, expected = PackedRows(4), []
    for start in range(0, 2 * count, 4):
        expected.append([(value % count) / 7 for value in range(start, start + 4)])
        rows.add([*map(str, expected[-1])] if start % 8 else expected[-1])
    assert (rows.palette is None) == (count > MOST_VALUES)
    assert [rows[place] for place in range(len(rows))] == expected
    assert rows.column(2) == [row[2] for row in expected]
    halves = rows.divided(2.0)
    assert [halves[place] for place in range(len(rows))] == [[x / 2 for x in r] for r in expected]


@pytest.mark.parametrize("engine", ["python", "numpy"])
@pytest.mark.parametrize(
    "more",
    [
        ["--validation", 0],
        ["--validation", 0, "--normalize"],
        ["--validation", 0, "--split", 0.34, "--resample", "over"],
        ["--validation", 0, "--split", 0.34, "--shuffle-labels", 1, "--train-examples", 3],
        ["--folds", 2],
    ],
)
def test_a_training_has_the_same_numbers(engine, more, tmp_path, monkeypatch):
    (tmp_path / "iris.csv").write_bytes(CSV)
    (tmp_path / "digits.tra").write_bytes(COUNTS)
    for train in ("iris.csv", "digits.tra"):
        words = ["--train", train, "--engine", engine, "--max-epochs", 5, "--plot", "none", *more]
        printed = []
        for large in (reading.LARGE, 1):
            with monkeypatch.context() as patch:
                patch.setattr(reading, "LARGE", large)
                patch.setattr(ArrayDataset, "LARGEST_COPY", 0 if large == 1 else 1 << 27)
                run = callScript("DigitsLearn.py", *words, cwd=tmp_path)
            assert run.returncode == 0, run.stderr
            printed.append([line for line in run.stdout.splitlines() if "stopped" not in line])
        assert printed[0] == printed[1]
