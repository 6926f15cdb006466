"""Marking many hand-ins, two at a time, as `pytest --submission` does.

Each is marked in a process of its own, forked from one that has imported all that it takes.
"""

import contextlib
import json
import multiprocessing
import os
from concurrent.futures import ProcessPoolExecutor

import pytest
from running import ROOT


def markingPool():
    """Return a pool of two processes, each of which marks one hand-in and ends."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["pytest", "grading.plugin"])
    return ProcessPoolExecutor(2, mp_context=context, max_tasks_per_child=1)


def mark(folder, exercises, report, seconds, *options):
    """Mark some exercises of a folder; return (pytest's exit status, the report's data).

    `report` is where the report goes; beside it, with `.txt`, goes what pytest printed.
    """
    arguments = [
        *("-W", "ignore::pytest.PytestAssertRewriteWarning"),  # of what is imported already
        *("-p", "no:cacheprovider", "-p", "no:randomly", "--rootdir", str(ROOT)),
        *("-c", str(ROOT / "pyproject.toml"), str(ROOT / "tests"), "-m", " or ".join(exercises)),
        *("--submission", str(folder), "--report", str(report), "--seconds", str(seconds)),
        *map(str, options),
    ]
    os.chdir(ROOT)
    with (
        open(report.with_suffix(".txt"), "w", encoding="utf-8") as text,
        contextlib.redirect_stdout(text),
        contextlib.redirect_stderr(text),
    ):
        status = pytest.main(arguments)
    return int(status), json.loads(report.read_text(encoding="utf-8"))


def verdicts(data):
    """Return {exercise: verdict} of a report."""
    return {exercise["name"]: exercise["verdict"] for exercise in data["exercises"]}


def failures(data):
    """Return the failed checks of a report, for a message: name, expected, found."""
    return [
        (exercise["name"], check["name"], check["failure"]["expected"], check["failure"]["found"])
        for exercise in data["exercises"]
        for check in exercise["checks"]
        if check["outcome"] == "failed"
    ]
