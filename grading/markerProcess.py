"""The marker as a process of its own: how it is started by the other programs here."""

import os
import sys

from grading.Course import ROOT

PLUGINS = ("-p", "grading.plugin", "-p", "no:cacheprovider", "-p", "no:randomly")
"""The marker itself, in case it is not installed as a plugin; and those that would disturb it."""


def markerCommand(submission, exercises, *options):
    """Return the command line that marks a folder, to be run in `ROOT`.

    `exercises` are names; `options` are words for the marker or for pytest.
    """
    return [
        sys.executable, "-m", "pytest", "tests", "-q", *PLUGINS, "-m", " or ".join(exercises),
        f"--submission={submission}", *options,
    ]  # fmt: skip


def markerEnvironment():
    """Return the environment variables that it takes: the marker's own modules are found."""
    return {**os.environ, "PYTHONPATH": str(ROOT)}
