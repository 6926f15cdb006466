"""What the tests share: an option, steady examples, and a screen to draw on."""

import os
import shutil
import socket
import subprocess
from types import SimpleNamespace

import pytest
from marked import SECRET, MarkingRoom
from running import SCRIPTS, bareEnvironment

from grading.selection import exercisesAsked

NO_CALL = SimpleNamespace(params={})

pytest_plugins = ["grading.plugin"]


def pytest_configure(config):
    """Let hypothesis draw the same examples each time: a red test stays red."""
    if exercisesAsked(config) is None:  # the marker does not wait for what it does not need
        from hypothesis import settings

        settings.register_profile("steady", derandomize=True, deadline=None)
        settings.load_profile("steady")


def pytest_addoption(parser):
    """Add `--fail-on-skip`, for machines that have all the tools."""
    parser.addoption(
        "--fail-on-skip",
        action="store_true",
        help="a test that is skipped, because a tool is missing, has failed",
    )


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item, call):
    """Turn a skipped test into a failed one under `--fail-on-skip`."""
    report = yield
    if report.skipped and item.config.getoption("--fail-on-skip"):
        report.outcome = "failed"
        report.longrepr = f"skipped under --fail-on-skip: {report.longrepr[2]}"
    return report


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

    Skips if Xvfb, a window manager, wmctrl, or a toolkit for windows is missing.
    """
    for tool in ("Xvfb", "openbox", "wmctrl", "xdotool"):
        if shutil.which(tool) is None:
            pytest.skip(f"{tool} is not installed (Debian: xvfb, openbox, wmctrl, xdotool)")
    pytest.importorskip("tkinter", reason="this Python has no tkinter to open a window with")
    readEnd, writeEnd = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writeEnd), "-screen", "0", "1280x900x24", "-nolisten", "tcp"],
        pass_fds=[writeEnd],
        stderr=subprocess.DEVNULL,
    )
    os.close(writeEnd)
    with os.fdopen(readEnd) as numbers:
        environment = {"DISPLAY": f":{numbers.readline().strip()}"}  # waits until it is ready
    manager = subprocess.Popen(
        ["openbox"], env=bareEnvironment(**environment), stderr=subprocess.DEVNULL
    )
    ask = ["wmctrl", "-m"]  # answered once the window manager is ready
    everything = bareEnvironment(**environment)
    for _ in range(1000):
        if subprocess.run(ask, env=everything, capture_output=True, check=False).returncode == 0:
            break
    yield environment
    for process in (manager, server):
        process.terminate()
        process.wait()
