"""One hand-in marked, in a process of its own: bytes go in, and plain data comes out.

So it does not matter where it happens, on another core or on another machine: `mark` takes a `Job`
and returns a dictionary, both of which can travel.
"""

import ctypes
import json
import os
import signal
import subprocess
import sys
import tempfile
import threading
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from time import monotonic

from grading.Course import ROOT
from grading.markerProcess import markerCommand, markerEnvironment
from grading.visible import visible

GRACE = 60
"""Seconds beyond the limit of a marking, which keeps it itself, until its process is ended."""

LAST_WORDS = 400
"""Characters of what a marker said before it died."""

PR_SET_PDEATHSIG = 1
"""See `man prctl`."""

_running = set()


@dataclass(frozen=True)
class Job:
    """What there is to mark.

    Attributes:
        key: the name of the submission.
        files: {path: bytes}, the hand-in.
        exercises: the names of those to mark.
        options: words for the marker: the seed, its limits, the language.
        minutes: for the whole of it.
    """

    key: str
    files: dict
    exercises: tuple
    options: tuple
    minutes: float


def markJob(job):
    """Return what became of a hand-in, as a dictionary.

    `report` is the marker's (see `grading.Report`), None if it died before it wrote one; `status`
    is its exit status, minus the signal's number if that ended it; `words` are its last on standard
    error; `seconds` the time on the wall and `processorSeconds` that of the marker's own processes:
    what runs in sandboxes is ended together with them, and the system adds it to nobody's.
    """
    start = monotonic()
    with tempfile.TemporaryDirectory(prefix="class", ignore_cleanup_errors=True) as folder:
        handIn, report = Path(folder, "handIn"), Path(folder, "report.json")
        _write(job.files, handIn)
        options = [f"--report={report}", f"--minutes={job.minutes:g}", *job.options]
        command = markerCommand(handIn, job.exercises, *options)
        status, words, processorSeconds = _run(command, 60 * job.minutes)
        return {
            "report": _read(report),
            "status": status,
            "words": visible(words, LAST_WORDS),
            "seconds": round(monotonic() - start, 2),
            "processorSeconds": round(processorSeconds, 2),
        }


def _write(files, folder):
    folder.mkdir()
    for path, content in files.items():
        place = folder / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content)


def _run(command, seconds):
    """Run a marking; return its status, its last words, and the seconds of processor of its own."""
    with tempfile.TemporaryFile() as errors:
        process = subprocess.Popen(
            command,
            cwd=ROOT,
            env=markerEnvironment(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=errors,
            start_new_session=True,
            preexec_fn=_dieWithParent if sys.platform == "linux" else None,
        )
        _running.add(process)
        timer = threading.Timer(seconds + GRACE, process.kill)
        timer.start()
        try:
            _, status, used = os.wait4(process.pid, 0)
        finally:
            timer.cancel()
            _running.discard(process)
        process.returncode = os.waitstatus_to_exitcode(status)
        errors.seek(0)
        words = errors.read().decode(errors="backslashreplace")
    return process.returncode, words, used.ru_utime + used.ru_stime


def endRunning():
    """Ask the markings that are running in this process to end; they have a sandbox to remove."""
    for process in list(_running):
        with suppress(ProcessLookupError):
            os.kill(process.pid, signal.SIGTERM)


def _dieWithParent():
    """Have the kernel end this process if the one that started it dies, by SIGKILL too."""
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGTERM)


def _read(path):
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
