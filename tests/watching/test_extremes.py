"""The watch before numbers that are no good: one line, or none, and no traceback."""

import pytest
from support.calling import callScript

from Dataset import Dataset
from learning.studies import rateTest, sanity, shortTraining

EXTREMES = {
    "huge inputs": [([1e308, -1e308], [0.0]), ([-1e308, 1e308], [1.0])],
    "tiny inputs": [([1e-320, 0.0], [0.0]), ([0.0, 1e-320], [1.0])],
    "huge outputs": [([0.5, 0.1], [1e308]), ([0.1, 0.2], [-1e308]), ([0.3, 0.2], [1e308])],
    "one example": [([0.5, 0.1], [1.0])],
    "blank": [([0.0, 0.0], [1.0]), ([0.0, 0.0], [0.0])],
}


@pytest.mark.parametrize("study", ["--watch", "--check", "--find-rate"])
@pytest.mark.parametrize("loss", ["cross-entropy", "squared-error", "huber", "hinge"])
@pytest.mark.parametrize("engine", ["python", "numpy"])
@pytest.mark.parametrize("name", EXTREMES)
def test_nothing_that_is_examined_ends_in_a_traceback(
    name, engine, loss, study, tmp_path, monkeypatch
):
    monkeypatch.setattr(rateTest, "TRIED", 40)
    monkeypatch.setattr(sanity, "MOST_EPOCHS", 5)
    monkeypatch.setattr(shortTraining, "EXAMPLES", 40)
    Dataset.fromExamples(EXTREMES[name]).save(tmp_path / "some.ds")
    words = ["--train", "some.ds", "--engine", engine, "--loss", loss, "--plot", "none"]
    words += ["--max-epochs", 3, "--validation", 0, study]
    run = callScript("XorLearn.py", *words, cwd=tmp_path)
    assert run.returncode in (0, 1, 2)
    assert all(line.startswith("XorLearn.py: ") for line in run.stderr.splitlines())
