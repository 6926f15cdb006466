"""Two sandboxes: bubblewrap's, which contains a hostile program, and a weak one for other systems.

Each starts one process on behalf of `SandboxedProcess`, and ends all that came of it. What is
promised is on the marker's page, `README.md`.
"""

import contextlib
import json
import os
import signal
import subprocess
import sys
import tempfile
from dataclasses import asdict
from pathlib import Path

from grading.ControlGroups import ControlGroups, remove
from grading.identities import trial
from grading.keyrings import leaveKeyring
from grading.Limits import MEGABYTE
from grading.systemCalls import filterProgram, filterTrouble
from learning.checks import Sentence
from learning.words.language import translate

SCRATCH = "/scratch"


class Bubblewrap:
    """A process that sees the system's programs, the hand-in and a scratch folder, nothing else."""

    name = "bubblewrap"

    def __init__(self):
        """Look for the control groups that can be had."""
        self.groups = ControlGroups()

    @staticmethod
    def trouble():
        """Return why bubblewrap cannot be used here, or None if a trial run succeeds."""
        return trial(tuple(_SYSTEM))[1]

    @property
    def warning(self):
        """What is less than it could be, or None."""
        return filterTrouble() and translate(
            "the sandbox does not filter system calls: {why}; a hand-in can use all of the kernel "
            "that a user without rights can",
            why=filterTrouble(),
        )

    def holds(self, limits):
        """Return which limits hold, a list of sentences."""
        return [*_together(self.groups.controllers, limits), *_filtered()]

    @contextlib.contextmanager
    def started(self, program, handIn, course, datasets, limits, channel, extra):
        """Start `inside/PROGRAM` on a hand-in; give its `Popen`, with pipes; end all it started.

        `handIn` and `datasets` are folders, `course` a `Course`, `channel` the descriptor of its
        end of a socket, `extra` more settings for the program.
        """
        seen = {
            "/marking": course.inside,
            "/handIn": handIn,
            "/datasets": datasets,
            "/library": course.library,
            "/fonts": course.fonts,
        }
        seen |= {f"/packages/{link.name}": link.resolve() for link in course.packages.iterdir()}
        settings = {
            "handIn": "/handIn",
            "course": "/datasets",
            "fonts": "/fonts",
            "scratch": SCRATCH,
            "path": ["/packages", "/library"],
            "channel": channel,
            "limits": asdict(limits),
            **extra,
        }
        binds = _folders("/packages") + _folders(sys.base_prefix)
        binds += ["--ro-bind", sys.base_prefix, sys.base_prefix]
        for target, source in seen.items():
            binds += ["--ro-bind", source, target]
        scratch = ["--perms", "1777", "--size", str(limits.scratch), "--tmpfs"]
        identity, _ = trial(tuple(_SYSTEM))
        isCounted = "memory" in self.groups.controllers
        with identity() as (options, descriptors, becoming), _filter(isCounted) as filtering:
            command = [
                *("bwrap", *options, *_SYSTEM, *binds),
                *(*scratch, SCRATCH, *scratch, "/tmp", *scratch, "/dev/shm"),
                *("--remount-ro", "/dev", "--remount-ro", "/"),
                *(word for one in filtering for word in ("--seccomp", str(one))),
                *("--", *becoming, *_PYTHON, f"/marking/{program}", json.dumps(settings)),
            ]
            passed = [channel, *descriptors, *filtering]
            with (
                _group(self.groups, limits) as joining,
                _started([*joining, *command], passed, settings) as process,
            ):
                yield process
                process.kill()  # its process namespace goes with it, and all that runs there


class WeakSandbox:
    """A process in a group of its own, with limits, on a scratch copy; for want of bubblewrap."""

    name = "weak"
    warning = Sentence(
        "the sandbox is weak: without bubblewrap a hand-in can read the marker's files, write "
        "where the marker can, use the network, and leave a process behind that left its group; "
        "mark folders that you trust, or install bubblewrap"
    )

    def __init__(self):
        """Look for the control groups that can be had."""
        self.groups = ControlGroups()

    def holds(self, limits):
        """Return which limits hold, a list of sentences."""
        return _together(self.groups.controllers, limits)

    @contextlib.contextmanager
    def started(self, program, handIn, course, datasets, limits, channel, extra):
        """Start `inside/PROGRAM`, as `Bubblewrap.started` does; end its process group."""
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as scratch:
            settings = {
                "handIn": str(handIn),
                "course": str(datasets),
                "fonts": str(course.fonts),
                "scratch": os.path.realpath(scratch),
                "path": [str(course.packages), str(course.library)],
                "channel": channel,
                # The system would count all the marker's own processes.
                "limits": asdict(limits) | {"processes": 4096},
                **extra,
            }
            command = [*_PYTHON, str(course.inside / program), json.dumps(settings)]
            with _group(self.groups, limits) as joining:
                own = [*joining, *command]
                with _started(own, [channel], settings, start_new_session=True) as process:
                    try:
                        yield process
                    finally:
                        with contextlib.suppress(ProcessLookupError, PermissionError):
                            os.killpg(process.pid, signal.SIGKILL)


def chooseSandbox():
    """Return the strongest sandbox that works here."""
    return WeakSandbox() if Bubblewrap.trouble() else Bubblewrap()


def _together(controllers, limits):
    megabytes, count, cores = limits.memory // MEGABYTE, limits.processes, limits.cores
    return [
        translate("memory: {megabytes} MB for all of a sandbox together", megabytes=megabytes)
        if "memory" in controllers
        else translate(
            "memory: {megabytes} MB for each process, for want of a control group",
            megabytes=megabytes,
        ),
        translate("processes: {count} in a sandbox", count=count)
        if "pids" in controllers
        else translate("processes: {count} of a user, for want of a control group", count=count),
        translate("processors: {count} for a sandbox", count=cores)
        if "cpu" in controllers
        else translate("processors: no limit, for want of a control group"),
    ]


def _filtered():
    if filterTrouble() is None:
        return [translate("system calls: filtered")]
    return [translate("system calls: all of them")]


@contextlib.contextmanager
def _filter(isMemoryCounted):
    """Give a list of the descriptor that bubblewrap reads the filter from; empty without one."""
    if filterTrouble() is not None:
        yield []
        return
    reading, writing = os.pipe()
    try:
        os.write(writing, filterProgram(isMemoryCounted))  # less than a pipe holds
        os.close(writing)
        yield [reading]
    finally:
        os.close(reading)


@contextlib.contextmanager
def _group(groups, limits):
    """Give the words to put before a command for it to run in a control group of its own.

    A shell joins before it becomes the command, so that nothing ever runs outside of the group.
    """
    folders = groups.make(limits)
    try:
        files = [str(folder / "cgroup.procs") for folder in folders]
        yield ["/bin/sh", "-c", _JOIN, "sh", *files, "--"] if files else []
    finally:
        remove(folders)


_JOIN = 'until [ "$1" = -- ]; do echo $$ >"$1" || exit 1; shift; done; shift; exec "$@"'


_SYSTEM = [
    *("--unshare-pid", "--unshare-net", "--unshare-ipc", "--unshare-uts"),
    *("--die-with-parent", "--new-session"),
    *("--ro-bind", "/usr", "/usr"),
    *(word for name in ("bin", "lib", "lib32", "lib64", "sbin") if Path("/", name).is_symlink()
      for word in ("--symlink", os.readlink(f"/{name}"), f"/{name}")),
    *(word for name in ("bin", "lib", "lib32", "lib64", "sbin") if not Path("/", name).is_symlink()
      for word in ("--ro-bind-try", f"/{name}", f"/{name}")),
    *("--ro-bind-try", "/etc/ld.so.cache", "/etc/ld.so.cache"),
    *("--ro-bind-try", "/etc/alternatives", "/etc/alternatives"),
    *("--proc", "/proc", "--dev", "/dev"),
]  # fmt: skip


def _folders(path):
    """Return the options that make a folder and those above it, for everybody to pass through."""
    places = [*reversed(Path(path).parents), Path(path)][1:]
    return [word for place in places for word in ("--perms", "0755", "--dir", str(place))]


_ENVIRONMENT = {
    "PATH": "/usr/bin:/bin",
    "LANG": "C.UTF-8",
    "USER": "student",
    "PYTHONUNBUFFERED": "1",
    "PYTHONDONTWRITEBYTECODE": "1",
    "OPENBLAS_NUM_THREADS": "1",  # importing NumPy in little memory takes minutes with more
    "MPLBACKEND": "agg",
}


_PYTHON = [
    os.path.realpath(getattr(sys, "_base_executable", None) or sys.executable),
    *("-s", "-P", "-S", "-B", "-u"),  # -I but for -E: all of the environment is the marker's
]


@contextlib.contextmanager
def _started(command, descriptors, settings, **how):
    leaveKeyring()
    with subprocess.Popen(
        command,
        env=_ENVIRONMENT | {"PYTHONHASHSEED": str(settings["dice"] % 2**32)},
        cwd="/",
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        pass_fds=descriptors,
        **how,
    ) as process:
        try:
            yield process
        finally:
            process.kill()
            for pipe in (process.stdin, process.stdout, process.stderr):
                with contextlib.suppress(OSError):
                    pipe.close()
