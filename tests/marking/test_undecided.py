"""What is no verdict: the marker's own errors, and markings that were interrupted."""

import pytest
from support.marked import mark, verdicts

from grading.exercises import DAY, EXERCISES
from grading.failures import Undecided
from grading.Probe import Probe
from grading.Report import Check, Report
from grading.summary import marksTable


def breakDown(error):
    """Return a method that raises an error, as one with a fault of the marker's would."""

    def method(*_):
        raise error

    return method


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (OSError(24, "Too many open files"), "OSError: [Errno 24] Too many open files"),
        (KeyError("weights"), "KeyError: 'weights'"),
        (RecursionError(), "RecursionError (test_undecided.py:"),
        (Undecided("the machine gave it no time"), "the machine gave it no time"),
    ],
)
def test_an_error_of_the_markers_own_is_no_verdict(plain, tmp_path, monkeypatch, error, reason):
    monkeypatch.setattr(Probe, "drawInputs", breakDown(error))
    status, data, text = mark(plain, ["ex00"], tmp_path / "r.json")
    assert status == 1
    assert verdicts(data) == {"ex00": "undecided"}
    assert data["exercises"][0]["points"] is None
    undecided = [c for c in data["exercises"][0]["checks"] if c["outcome"] == "undecided"]
    assert undecided
    assert all(reason in check["reason"] for check in undecided)
    assert f"ex00 undecided: {undecided[0]['reason']}" in text
    assert "? / 2" in text
    assert "Traceback" not in text


def test_what_needs_an_undecided_check_is_undecided_too(plain, tmp_path, monkeypatch):
    monkeypatch.setattr(Probe, "drawWeights", breakDown(Undecided("no time")))
    _, data, _ = mark(plain, ["ex01"], tmp_path / "r.json")
    assert {check["outcome"] for check in data["exercises"][0]["checks"]} == {"undecided"}


def reportOf(**outcomes):
    """Return a report of the day, all passed but for some: exercise -> outcomes of its checks."""
    report = Report("handIn")
    for name in DAY:
        for outcome in outcomes.get(name, ["passed"]):
            report.add(name, Check("a check", outcome, 0.1, reason="no time"))
    return report


def test_an_undecided_exercise_has_no_points_and_the_day_no_total():
    report = reportOf(ex03=["passed", "undecided", "skipped"])
    data = report.asData()
    assert data["exercises"][3]["points"] is None
    assert data["mark"] == {"points": None, "outOf": 20}
    assert not report.isAllPassed
    assert "no mark: undecided, mark again: ex03" in marksTable(data)


def test_an_exercise_that_failed_has_failed_whatever_else_is_undecided():
    data = reportOf(ex03=["undecided", "failed"]).asData()
    assert verdicts(data)["ex03"] == "failed"
    assert data["mark"]["points"] == 20 - EXERCISES[3].points
