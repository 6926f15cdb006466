"""One clock decides, the marker's: what a script, a marking and a busy machine are allowed."""

import shutil
from types import SimpleNamespace

import pytest
from support.marked import CORRECT, mark

from grading.endings import endOf
from grading.failures import CheckSkipped, Undecided
from grading.FairClock import FairClock, Machine, _familyOf
from grading.Limits import Limits
from grading.Marking import Marking
from grading.ScriptExam import ScriptExam
from grading.ScriptRun import ScriptRun
from grading.unseenData import LIKE_OR, swapBits, swapOrForXor

ENDLESS = "import time\nwhile True: time.sleep(0.1)\n"


@pytest.fixture
def endless(tmp_path):
    """Give a hand-in whose OrLearn.py never ends."""
    folder = shutil.copytree(CORRECT / "plain", tmp_path / "handIn")
    (folder / "OrLearn.py").write_text(ENDLESS)
    return folder


def test_a_script_that_never_ends_is_run_once_by_the_markers_own_clock(endless, tmp_path):
    options = ["--timeout", "1", "--seconds", "2"]
    _, data, _ = mark(endless, ["ex02"], tmp_path / "r.json", *options)
    first, *others = data["exercises"][0]["checks"]
    assert "it was stopped after 2 s" in first["failure"]["found"]
    assert {check["outcome"] for check in others} == {"skipped"}
    assert sum(check["seconds"] for check in others) < first["seconds"]


def test_what_cannot_be_found_out_is_not_tried_again(endless, monkeypatch):
    calls = []

    def run(marking, script, words, *more, **looks):
        calls.append(words)
        raise RuntimeError("a fault of the marker's own")

    monkeypatch.setattr(ScriptRun, "of", run)
    with Marking(endless) as marking:
        exam = ScriptExam(
            *(marking, "OrLearn.py", "or.ds", True),
            lambda course, dice: swapBits("or.ds", LIKE_OR, dice),
            lambda course, dice: swapOrForXor(dice),
            attempts=1,
        )
        for name in ("original", "original", "unseen", "riddle"):
            with pytest.raises(RuntimeError, match="own"):
                exam.seen(name)
    assert len(calls) == 1


def test_the_whole_marking_has_a_limit_too(endless):
    with Marking(endless, limits=Limits(minutes=0.02)) as marking:
        run = ScriptRun.of(marking, "OrLearn.py", "")
        assert "the time of the whole marking, 0.02 min, was over" in run.failure.found
        with pytest.raises(CheckSkipped, match="not reached: the time of the marking, 0.02 min"):
            marking.checkTime()


def test_what_was_not_reached_says_so(endless, tmp_path):
    options = ["--minutes", "0.1", "--seconds", "60"]
    status, data, _ = mark(endless, ["ex02", "ex03"], tmp_path / "r.json", *options)
    late = data["exercises"][1]
    assert status == 1
    assert late["verdict"] == "incomplete"
    assert {check["reason"] for check in late["checks"]} == {
        "not reached: the time of the marking, 0.1 min, was over"
    }


BEFORE = Machine(busy=100.0, ours=50.0, waits={"1": 4.0, "2": 9.0})


@pytest.mark.parametrize(
    ("after", "waited"),
    [
        (Machine(100.4, 50.2, {"1": 4.2, "2": 9.0}), 0),  # others did little
        (Machine(1000.0, 50.2, {"1": 4.0, "2": 9.0}), 0),  # it did not want to run
        (Machine(1000.0, 50.2, {"1": 4.2, "2": 9.1}), 0.2),  # they had what it waited for
        (Machine(1000.0, 950.0, {"1": 4.2, "2": 9.0}), 0),  # it was the marking itself
        (Machine(1000.0, 50.2, {"1": 5.0, "3": 0.7}), 0.5),  # no more than has passed
        (Machine(1000.0, 50.2, {}), 0),  # the system does not tell
    ],
)
def test_only_processors_that_others_had_stop_the_clock(after, waited):
    assert after.waitedSince(BEFORE, 0.5) == pytest.approx(waited)


def test_all_that_a_sandbox_runs_is_measured(endless, monkeypatch):
    sizes, processes = [], []

    def startClock(process):
        processes.append(process)
        return FairClock(process)

    monkeypatch.setattr("grading.SandboxedProcess.FairClock", startClock)
    with Marking(endless) as marking:

        def isEnough(run):
            (process,) = processes
            sizes.append(len(_familyOf(process)))
            return True

        (endless / "OrLearn.py").write_text(ENDLESS)
        ScriptRun.of(marking, "OrLearn.py", "", isEnough=isEnough)
        expected = 1 if marking.sandbox.warning else 2  # bubblewrap, its child, and Python
    assert sizes[0] >= expected


def test_a_machine_too_busy_is_no_verdict():
    process = SimpleNamespace(stopReason="starved", clock=SimpleNamespace(starved=1234.0))
    with pytest.raises(Undecided, match="too busy: for 1234 s other programs"):
        endOf(process, Limits())
