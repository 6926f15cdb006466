"""What the tests share: options, steady examples, and a screen to draw on."""

import os
import shutil
import socket

import pytest
from support.choosing import drawLong, seedOf
from support.marked import CORRECT, SECRET, MarkingRoom
from support.running import SCRIPTS, bareEnvironment
from support.screens import missingTool, virtualScreen

from grading.exercises import NAMES
from grading.selection import exercisesAsked
from learning.words.language import speak

NEEDS = {"marking": "sandbox", "markingRoom": "sandbox", "screen": "screen"}
"""What a test needs that takes one of these fixtures: a marker, to choose tests by with `-m`."""

SLOW = ["sandbox", "screen", "browser", "xdist_group", "long"]
"""Markers of tests that take long, those of the slowest last."""

NEED_NOTHING = {"test_printed.py", "test_predictions.py"}
"""The files in tests/marking that read what was printed; all others there mark."""

pytest_plugins = ["grading.plugin"]

# Many processes run at once: more threads in each would only wait for each other. NumPy reads it.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")


def pytest_configure(config):
    """Let hypothesis draw the same examples each time: a red test stays red."""
    if exercisesAsked(config) is None:  # the marker does not wait for what it does not need
        os.environ["LC_ALL"] = "C.UTF-8"  # the tests read English, wherever they run
        from hypothesis import settings

        settings.register_profile("steady", derandomize=True, deadline=None)
        settings.load_profile("steady")


def pytest_addoption(parser):
    """Add `--fail-on-skip`, for machines that have all the tools, and `--long`, for patience."""
    parser.addoption(
        "--fail-on-skip",
        action="store_true",
        help="a test that is skipped, because a tool is missing, has failed",
    )
    parser.addoption("--long", action="store_true", help="run the tests that take minutes as well")
    parser.addoption(
        "--long-sample",
        type=int,
        default=0,
        metavar="N",
        help="run N of the tests that take minutes, drawn by --randomly-seed",
    )

    parser.addoption(
        "--seeds",
        type=int,
        default=2,
        metavar="N",
        help="mark the correct hand-ins with N of 20 seeds, drawn by --randomly-seed (long tests)",
    )


def pytest_report_header(config):
    """Say how the sample is drawn, so that it can be drawn again."""
    count = config.getoption("--long-sample")
    if count and not config.getoption("--long"):
        return f"{count} of the long tests, drawn by --randomly-seed={seedOf(config)}"
    return None


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers(config):
    """Return how many processes `-n auto` starts: one more than cores, since many tests wait."""
    return len(os.sched_getaffinity(0)) + 1


def pytest_itemcollected(item):
    """Name what a test needs, and keep the checks of an exercise together: they share its runs."""
    for fixture, need in NEEDS.items():
        if fixture in getattr(item, "fixturenames", ()):
            item.add_marker(need)
    if item.path.parent.name == "marking" and item.path.name not in NEED_NOTHING:
        item.add_marker("sandbox")
    if item.config.pluginmanager.hasplugin("xdist"):  # students have no need of it
        for exercise in [mark.name for mark in item.iter_markers() if mark.name in NAMES]:
            item.add_marker(pytest.mark.xdist_group(exercise))


def pytest_collection_modifyitems(items, config):
    """Leave out the tests marked `long`, but for those asked for, and begin with the slowest.

    At the end, when one process has nothing left to do, the others have little left to do too.
    """
    _leaveOutLong(items, config)
    items.sort(key=_slowness, reverse=True)


def _slowness(item):
    kinds = [mark.name for mark in item.iter_markers()]
    return max((SLOW.index(kind) for kind in kinds if kind in SLOW), default=-1)


def _leaveOutLong(items, config):
    """Keep of the tests marked `long` those asked for: `--long`, `-m long`, a sample."""
    if config.getoption("--long") or "long" in config.getoption("markexpr").split():
        return
    late = [item for item in items if item.get_closest_marker("long") is not None]
    drawn = drawLong(late, config.getoption("--long-sample"), seedOf(config))
    left = {item for item in late if item not in drawn}
    if left:
        config.hook.pytest_deselected(items=list(left))
        items[:] = [item for item in items if item not in left]


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item, call):
    """Turn a skipped test into a failed one under `--fail-on-skip`."""
    report = yield
    if report.skipped and item.config.getoption("--fail-on-skip"):
        report.outcome = "failed"
        report.longrepr = f"skipped under --fail-on-skip: {report.longrepr[2]}"
    return report


@pytest.fixture(autouse=True)
def englishAfterwards(request):
    """Leave English spoken after each test; a marking goes on in the language asked for."""
    yield
    if exercisesAsked(request.config) is None:
        speak("en")


@pytest.fixture(params=SCRIPTS)
def script(request):
    """Give each of the scripts in turn."""
    return request.param


@pytest.fixture
def plain(tmp_path):
    """Give a copy of the plain hand-in, to be changed."""
    ignored = shutil.ignore_patterns("__pycache__")  # of whoever has run it where it lies
    return shutil.copytree(CORRECT / "plain", tmp_path / "handIn", ignore=ignored)


@pytest.fixture(scope="session")
def outside(tmp_path_factory):
    """Give a folder of the marker's, which no hand-in may write in; it holds a secret."""
    folder = tmp_path_factory.mktemp("outside")
    (folder / "secret.txt").write_text(SECRET)
    return folder


@pytest.fixture(scope="session")
def listener():
    """Give a server on the marker's machine, which no hand-in may reach."""
    with socket.create_server(("127.0.0.1", 0), backlog=64) as server:
        server.setblocking(False)
        yield server


@pytest.fixture(scope="session")
def markingRoom(tmp_path_factory, outside, listener):
    """Give the `MarkingRoom` that this process's cases are marked in."""
    words = {"@OUTSIDE@": str(outside), "@PORT@": str(listener.getsockname()[1])}
    with MarkingRoom(tmp_path_factory.mktemp("handIns"), words) as room:
        yield room


@pytest.fixture(scope="session")
def screen():
    """Start an X server without a monitor and a window manager; return its environment variable.

    Skips if Xvfb, a window manager, wmctrl, xdotool, or a toolkit for windows is missing.
    """
    tool = missingTool()
    if tool is not None:
        pytest.skip(f"{tool} is not installed (Debian: xvfb, openbox, wmctrl, xdotool)")
    pytest.importorskip("tkinter", reason="this Python has no tkinter to open a window with")
    with virtualScreen(bareEnvironment()) as environment:
        yield {"DISPLAY": environment["DISPLAY"]}
