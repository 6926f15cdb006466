"""A class to mark: hand-ins as platforms export them, and results as a marking leaves them."""

import subprocess
import sys
import zipfile

from support.marked import CORRECT
from support.running import ROOT, bareEnvironment

SHEET_FILES = {"Neuron.py": b"class Neuron:\n    pass\n"}


def zipClass(path, files):
    """Write a ZIP file of {name: content}; return its path."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return path


def writeFiles(folder, files):
    """Write {path: content} into a folder; return the folder."""
    for name, content in files.items():
        place = folder / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content)
    return folder


def plainFiles(**changed):
    """Return the plain hand-in as {name: content}; keywords, NAME for NAME.py, replace texts."""
    files = {path.name: path.read_bytes() for path in (CORRECT / "plain").glob("*.py")}
    for name, (old, new) in changed.items():
        text = files[f"{name}.py"].decode()
        assert text.count(old) == 1
        files[f"{name}.py"] = text.replace(old, new).encode()
    return files


def classroomCommand(*words):
    """Return the command line that marks a class."""
    return [sys.executable, "-m", "grading.classroom", *map(str, words)]


def gradeClass(*words):
    """Mark a class to the end; return the finished process, with text."""
    return subprocess.run(
        classroomCommand(*words),
        cwd=ROOT,
        env=bareEnvironment(),
        capture_output=True,
        text=True,
        check=False,
    )


def check(name="a check", outcome="passed", found="7", kind="wrong"):
    """Return the report's data of a check."""
    failure = {
        "called": "Neuron(2)", "expected": "5", "found": found, "hint": "the sheet, ex00",
        "kind": kind, "frames": [], "diagnosis": "",
    }  # fmt: skip
    hasFailed = outcome == "failed"
    return {
        "name": name, "title": name, "outcome": outcome, "seconds": 0.1, "cause": None,
        "reason": None if hasFailed or outcome == "passed" else "a reason",
        "failure": failure if hasFailed else None,
    }  # fmt: skip


def exercise(name, points, outOf, *checks):
    """Return the report's data of an exercise; `points` None is undecided."""
    verdict = "undecided" if points is None else "passed" if points == outOf else "failed"
    checks = list(checks) or [check(outcome=verdict)]
    return {
        "name": name, "title": "a title", "verdict": verdict, "points": points, "outOf": outOf,
        "checks": checks,
    }  # fmt: skip


def resultOf(name="Alice", identifier="", *, exercises=(), mark=None, **changed):
    """Return a result as `Classroom` yields it."""
    report = {
        "error": None, "interrupted": False, "seed": 7, "notes": [], "mark": mark,
        "sandbox": {"name": "bubblewrap", "warning": None, "limits": []},
        "exercises": list(exercises),
    }  # fmt: skip
    student = {"name": name, "identifier": identifier, "email": ""}
    return {
        "key": name, "student": student, "folder": "", "notes": [], "error": None,
        "isMarkersOwn": False, "fingerprint": "f", "report": report, "status": 0, "words": "",
        "seconds": 2.0, "processorSeconds": 1.0, "attempts": 1,
    } | changed  # fmt: skip
