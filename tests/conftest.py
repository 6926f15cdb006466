"""What the tests share: an option, steady examples, and a screen to draw on."""

import os
import shutil
import subprocess

import pytest
from running import SCRIPTS, bareEnvironment

from grading.selection import exercisesAsked

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
