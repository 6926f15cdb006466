"""The window that is none, what is seen of a curve, and the clock and the files inside."""

import time

import pytest
from support.marked import failures, mark

from grading.drawn import Growth, isSeen, shownInstead
from grading.inside.FileWatch import FileWatch
from grading.inside.pretendWindow import HEIGHT, WIDTH, PretendWindow
from grading.inside.SteadyClock import SteadyClock
from grading.Marking import Marking
from grading.printed import PrintedCost
from grading.ScriptRun import ScriptRun


@pytest.fixture
def calls():
    """Give the list of what a window has called."""
    return []


@pytest.fixture
def window(calls):
    """Give a window that notes what is no pretence."""
    does = (lambda word=word: calls.append(word) for word in ("turn", "wait", "close"))
    return PretendWindow.of(lambda function: calls.append(function()), *does)


def test_a_window_has_whatever_toolkits_have(window):
    window.state("zoomed")
    window.attributes("-topmost", 1)
    window.setWindowFlags(window.windowFlags() | 8)
    window["background"] = "white"
    assert window.winfo_screenwidth() // 2 == WIDTH // 2
    assert f"{window.winfo_width()}x{window.winfo_height()}" == f"{WIDTH}x{HEIGHT}"
    assert window.screen().availableGeometry().height() == HEIGHT
    assert window.geometry().getRect() == (0, 0, WIDTH, HEIGHT)
    assert window.wm_geometry("+1+1").partition("x")[0] == str(WIDTH)
    assert tuple(window.maxsize()) == (WIDTH, HEIGHT)
    assert window.GetSize()[1] == HEIGHT
    with pytest.raises(AttributeError):
        window.__array__()


def test_what_makes_a_program_go_on_is_done(window, calls):
    window.after(10, lambda: "later")
    window.after_idle(lambda: "soon")
    window.update()
    window.mainloop()
    window.destroy()
    assert calls == ["later", "soon", "turn", "wait", "close"]


def test_who_closes_a_window_does_what_the_script_asked_for(window, calls):
    window.protocol("WM_DELETE_WINDOW", lambda: calls.append("bye"))
    window.closed()
    window.closed()
    assert calls == ["bye"]


def test_a_window_that_is_put_away_is_hidden(window):
    states = []
    for change in (window.withdraw, window.deiconify, window.iconify, window.showMaximized):
        change()
        states.append(window.isHidden)
    window.state("withdrawn")
    assert states == [True, False, True, False]
    assert window.isHidden


LOOKS = [{"a": False}, {"a": False, "b": True}, {"a": True}]


@pytest.mark.parametrize(
    ("looks", "name", "answer"),
    [
        ([], "a", True),
        (LOOKS, "a", True),
        (LOOKS[:2], "a", False),
        (LOOKS[:2], "b", True),
        (LOOKS[:2], "c", True),
        (LOOKS[:1], "c", False),
    ],
)
def test_a_curve_is_seen_that_is_there_for_a_good_part_of_the_time(looks, name, answer):
    assert isSeen(looks, name) is answer


def test_what_is_shown_in_place_of_the_costs_is_told():
    costs = [PrintedCost(line, value) for line, value in enumerate([100.0, 1.0, 0.01])]
    curve = [Growth(n, n, y, False) for n, y in enumerate([2.0, 0.0, -2.0], start=1)]
    assert str(shownInstead(curve, costs)) == "the costs' logarithms to base 10"
    other = [growth._replace(y=7e7) for growth in curve]
    assert shownInstead(other, costs) is None


def test_a_cost_in_percent_may_be_drawn_as_either():
    costs = [PrintedCost(0, 0.5, True)]
    assert [shownInstead([Growth(1, 1, y, False)], costs) for y in (0.5, 50.0)] != [None, None]


@pytest.fixture
def system(monkeypatch):
    """Give clocks that a test sets: what is on the wall, and how long the thread waited."""
    clocks = {"wall": 100.0, "waited": 7.0}
    monkeypatch.setattr(SteadyClock, "_ask", lambda self: clocks["waited"])
    for name in ("time", "monotonic", "perf_counter"):
        monkeypatch.setattr(time, name, lambda: clocks["wall"])
        monkeypatch.setattr(time, name + "_ns", lambda: int(clocks["wall"] * 10**9))
    clocks["steady"] = SteadyClock()
    clocks["steady"].install()
    return clocks


def test_the_clock_leaves_out_what_a_thread_waited(system):
    start = time.perf_counter()
    system["wall"] += 3.0
    system["waited"] += 2.0
    assert time.perf_counter() - start == pytest.approx(1.0)
    assert time.monotonic_ns() == 101 * 10**9


def test_the_clock_leaves_out_the_markers_looks_once(system):
    clock = system["steady"]

    def look():
        system["wall"] += 5.0
        system["waited"] += 2.0

    clock.look(look)
    system["wall"] += 1.0
    assert clock.lost() == pytest.approx(5.0)


def test_the_clock_never_goes_back(system):
    before = time.time()
    system["wall"] += 0.01
    system["waited"] += 0.5
    assert time.time() >= before


def test_the_datasets_that_are_opened_are_known():
    watch = FileWatch()
    for name in ("a.py", "/x/or.ds", b"or.ds", 3, "../xor.ds"):
        watch("open", (name, "r", 0))
    watch("import", ("os",))
    assert (watch.opened, watch.isAlone) == (["or.ds", "xor.ds"], True)
    watch("os.fork", ())
    assert not watch.isAlone


FAILING_TIMER = """
import matplotlib.pyplot as plt

figure, axes = plt.subplots()
timer = figure.canvas.new_timer(interval=1)
timer.add_callback(lambda: missing)
timer.start()
plt.show()
print("it went on")
"""


def test_an_exception_in_a_timer_is_told_and_survived(plain):
    (plain / "OrLearn.py").write_text(FAILING_TIMER)
    with Marking(plain) as marking:
        run = ScriptRun.of(marking, "OrLearn.py", "")
    assert run.failure is None
    assert run.lines == ["it went on"]
    assert "name 'missing' is not defined" in run.callbackFailure.found
    assert run.opened == set()


def test_a_file_that_was_never_opened_is_named(plain, tmp_path):
    (plain / "OrLearn.py").write_text("print('cost 1')\nprint('cost 0.5')\nprint('cost 0.1')\n")
    _, data, _ = mark(plain, ["ex02"], tmp_path / "r.json")
    assert any("it never opened or.ds" in found for *_, found in failures(data))
