"""One exercise of a student's folder marked, as lines to show: within a second, for a method."""

import json
import multiprocessing
import os
import sys
import tempfile
from pathlib import Path

from grading.Course import ROOT
from grading.markerProcess import markerCommand, markerEnvironment
from grading.reports.feedback import failureLines
from grading.visible import visible
from learning.words.language import translate

_CONTEXT = multiprocessing.get_context("forkserver")
# Half of a marking is the start of a marker: each is forked from one that is ready.
_CONTEXT.set_forkserver_preload(["grading.ready"])


def markOne(folder, exercise, language):
    """Return (whether it passed, lines): what became of each check that did not pass."""
    with tempfile.TemporaryDirectory(prefix="learn") as place:
        report, printed = Path(place, "report.json"), Path(place, "printed.txt")
        options = [f"--report={report}", f"--lang={language}"]
        words = markerCommand(folder, [exercise], *options)[3:]
        marker = _CONTEXT.Process(target=_mark, args=(words, printed), daemon=True)
        marker.start()
        marker.join()
        return _read(report, printed)


def _mark(words, printed):
    """Be a marker, in a process of its own: pytest's words, and the file for what it prints."""
    import pytest

    with printed.open("wb") as file:
        os.dup2(file.fileno(), sys.stdout.fileno())
        os.dup2(file.fileno(), sys.stderr.fileno())
    os.environ.update(markerEnvironment())
    os.chdir(ROOT)
    ours = ["-W", "ignore::pytest.PytestAssertRewriteWarning"]  # of what is imported already
    sys.exit(int(pytest.main([*ours, *words])))


def _read(report, printed):
    try:
        data = json.loads(report.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        words = printed.read_text(encoding="utf-8", errors="replace") if printed.exists() else ""
        return False, [translate("it could not be marked: {words}", words=visible(words, 400))]
    if data["error"] is not None:
        return False, [data["error"]]
    (exercise,) = data["exercises"]
    lines, causes = [], set()
    for check in exercise["checks"]:
        if check["outcome"] != "passed" and check["cause"] not in causes:
            lines += failureLines(check)
            causes |= {check["cause"]} - {None}  # what several fail for is told once
    return exercise["verdict"] == "passed", lines
