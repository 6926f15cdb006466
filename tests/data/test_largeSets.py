"""Large datasets, whose examples are packed: the same numbers in less memory."""

from contextlib import suppress

import numpy
import pytest
from support.calling import callScript
from support.foreignFiles import COUNTS, CSV

from learning.data import PackedExamples
from learning.data.PackedRows import CAPACITIES, PackedRows
from learning.data.reading import readDataset
from learning.networks.vectorized import ArrayDataset


@pytest.mark.parametrize(
    "count", [3, *(most + more for most in CAPACITIES.values() for more in (0, 1))]
)
def test_rows_come_back_whether_their_values_are_few_or_many(count):
    rows, expected = PackedRows(4), []
    for start in range(0, 2 * count, 4):
        expected.append([(value % count) / 7 for value in range(start, start + 4)])
        rows.add([*map(str, expected[-1])] if start % 8 else expected[-1])
    assert (rows.palette is None) == (count > max(CAPACITIES.values()))
    sizes = [size for size, most in ((1, 256), (2, 65536), (8, count)) if count <= most]
    assert rows.buffer().itemsize == sizes[0]
    assert [rows[place] for place in range(len(rows))] == expected
    assert rows.column(2) == [row[2] for row in expected]
    lows, spans = [1.0, 0.5, 0.0, 3.0], [3.0, 0.1, 2.0, 7.0]
    changed = rows.stretched(lows, spans)
    wanted = [[(x - a) / b for x, a, b in zip(r, lows, spans, strict=True)] for r in expected]
    assert [changed[place] for place in range(len(rows))] == wanted
    assert changed.column(1) == [row[1] for row in wanted]
    for packed, lists in ((rows, expected), (changed, wanted)):
        found = numpy.empty((len(rows), 4))
        ArrayDataset.unpack(packed, range(len(rows)), found)
        assert found.tolist() == lists
    assert rows[0] == expected[0]


def test_a_refused_word_leaves_no_part_of_its_row():
    rows = PackedRows(2)
    for row in (["1", "2"], ["3", "x"], ["5", "1"]):
        with suppress(ValueError):
            rows.add(row)
    assert [rows[place] for place in range(len(rows))] == [[1, 2], [5, 1]]


@pytest.mark.parametrize("engine", ["python", "numpy"])
@pytest.mark.parametrize(
    "more",
    [
        ["--validation", 0],
        ["--validation", 0, "--normalize"],
        ["--validation", 0, "--scale", 3],
        ["--validation", 0, "--scale", "range", "--hidden", 3, "--optimizer", "adam"],
        ["--validation", 0, "--split", 0.34, "--resample", "over"],
        ["--validation", 0, "--split", 0.34, "--shuffle-labels", 1, "--train-examples", 3],
        ["--folds", 2],
    ],
)
def test_a_training_has_the_same_numbers(engine, more, tmp_path, monkeypatch):
    (tmp_path / "iris.csv").write_bytes(CSV)
    (tmp_path / "digits.tra").write_bytes(COUNTS)
    readDataset(tmp_path / "iris.csv").dataset.save(tmp_path / "iris.ds")
    for train in ("iris.csv", "digits.tra", "iris.ds"):
        words = ["--train", train, "--engine", engine, "--max-epochs", 5, "--plot", "none", *more]
        printed = []
        for large in (PackedExamples.LARGE, 1):
            with monkeypatch.context() as patch:
                patch.setattr(PackedExamples, "LARGE", large)
                patch.setattr(ArrayDataset, "LARGEST_COPY", 0 if large == 1 else 1 << 27)
                run = callScript("DigitsLearn.py", *words, cwd=tmp_path)
            assert run.returncode == 0, run.stderr
            printed.append([line for line in run.stdout.splitlines() if "stopped" not in line])
        assert printed[0] == printed[1]
