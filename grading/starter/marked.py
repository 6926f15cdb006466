"""One exercise of a student's folder marked, as lines to show."""

import json
import subprocess
import tempfile
from pathlib import Path

from grading.Course import ROOT
from grading.markerProcess import markerCommand, markerEnvironment
from grading.reports.feedback import failureLines
from grading.visible import visible
from learning.words.language import translate


def markOne(folder, exercise, language):
    """Return (whether it passed, lines): what became of each check that did not pass."""
    with tempfile.TemporaryDirectory(prefix="learn") as place:
        report = Path(place, "report.json")
        options = [f"--report={report}", f"--lang={language}"]
        done = subprocess.run(
            markerCommand(folder, [exercise], *options),
            cwd=ROOT,
            env=markerEnvironment(),
            capture_output=True,
            text=True,
            check=False,
        )
        return _read(report, done.stderr)


def _read(report, errors):
    try:
        data = json.loads(report.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return False, [translate("it could not be marked: {words}", words=visible(errors, 400))]
    if data["error"] is not None:
        return False, [data["error"]]
    (exercise,) = data["exercises"]
    lines = []
    for check in exercise["checks"]:
        if check["outcome"] != "passed":
            lines += failureLines(check)
    return exercise["verdict"] == "passed", lines
