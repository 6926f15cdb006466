"""What the tests share: an option, steady examples, and a screen to draw on."""

import socket
from types import SimpleNamespace

import pytest
from support.marked import SECRET, MarkingRoom
from support.running import SCRIPTS, bareEnvironment
from support.screens import missingTool, virtualScreen

from grading.selection import exercisesAsked
from learning.words.language import speak

NO_CALL = SimpleNamespace(params={})

pytest_plugins = ["grading.plugin"]


def pytest_configure(config):
    """Let hypothesis draw the same examples each time: a red test stays red."""
    if exercisesAsked(config) is None:  # the marker does not wait for what it does not need
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


def pytest_collection_modifyitems(items, config):
    """Leave out the tests marked `long`, unless they are asked for: `--long`, or `-m long`."""
    if config.getoption("--long") or "long" in config.getoption("markexpr").split():
        return
    late = [item for item in items if item.get_closest_marker("long") is not None]
    if late:
        config.hook.pytest_deselected(items=late)
        items[:] = [item for item in items if item not in late]


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item, call):
    """Turn a skipped test into a failed one under `--fail-on-skip`."""
    report = yield
    if report.skipped and item.config.getoption("--fail-on-skip"):
        report.outcome = "failed"
        report.longrepr = f"skipped under --fail-on-skip: {report.longrepr[2]}"
    return report


@pytest.fixture(autouse=True)
def english():
    """Leave English spoken after each test."""
    yield
    speak("en")


@pytest.fixture(params=SCRIPTS)
def script(request):
    """Give each of the scripts in turn."""
    return request.param


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
def markingRoom(request, tmp_path_factory, outside, listener):
    """Give the `MarkingRoom` of all the cases that this session's tests will ask for."""
    cases = [
        item.callspec.params["case"]
        for item in request.session.items
        if "case" in getattr(item, "callspec", NO_CALL).params
    ]
    words = {"@OUTSIDE@": str(outside), "@PORT@": str(listener.getsockname()[1])}
    room = MarkingRoom(cases, tmp_path_factory.mktemp("handIns"), words)
    yield room
    room.close()


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
