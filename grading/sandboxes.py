"""Two sandboxes: bubblewrap's, which contains a hostile program, and a weak one for other systems.

Each starts one process on behalf of `SandboxedProcess`, and ends all that came of it. What is
promised is on the marker's page, `README.md`.
"""

import contextlib
import functools
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from dataclasses import asdict
from pathlib import Path

from grading.inside.confinement import NOBODY
from grading.userNamespaces import userNamespace

INSIDE = Path(__file__).resolve().parent / "inside"

SCRATCH = "/scratch"


class Bubblewrap:
    """A process that sees the system's programs, the hand-in and a scratch folder, nothing else."""

    name = "bubblewrap"
    warning = None

    @staticmethod
    def trouble():
        """Return why bubblewrap cannot be used here, or None if a trial run succeeds."""
        return _trial()[1]

    @contextlib.contextmanager
    def started(self, program, handIn, course, datasets, limits, channel, extra):
        """Start `inside/PROGRAM` on a hand-in; give its `Popen`, with pipes; end all it started.

        `handIn` and `datasets` are folders, `course` a `Course`, `channel` the descriptor of its
        end of a socket, `extra` more settings for the program.
        """
        seen = {
            "/marking": INSIDE,
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
            "becomeNobody": True,
            "channel": channel,
            "limits": asdict(limits),
            **extra,
        }
        binds = _folders("/packages") + _folders(sys.base_prefix)
        binds += ["--ro-bind", sys.base_prefix, sys.base_prefix]
        for target, source in seen.items():
            binds += ["--ro-bind", source, target]
        scratch = ["--perms", "1777", "--size", str(limits.scratch), "--tmpfs"]
        identity, _ = _trial()
        with identity() as (options, descriptors):
            command = [
                *("bwrap", *options, *_SYSTEM, *binds),
                *(*scratch, SCRATCH, *scratch, "/tmp", *scratch, "/dev/shm"),
                *("--remount-ro", "/dev", "--remount-ro", "/", "--"),
                *(*_PYTHON, f"/marking/{program}", json.dumps(settings)),
            ]
            with _started(command, [channel, *descriptors], settings) as process:
                yield process
                process.kill()  # its process namespace goes with it, and all that runs there


@contextlib.contextmanager
def _asFreshUser():
    """Give bubblewrap's options that make the hand-in nobody, and descriptors to pass on.

    For a marker who is root: nobody is then a user whom nobody else is.
    """
    with userNamespace(NOBODY) as descriptor:
        # The two rights are those that `confinement.enter` gives up by using them.
        rights = ["--cap-drop", "ALL", "--cap-add", "CAP_SETUID", "--cap-add", "CAP_SETGID"]
        yield ["--userns", str(descriptor), *rights], [descriptor]


@contextlib.contextmanager
def _asNobody():
    """Give the same for any marker; root's hand-ins are not held by the limit on processes."""
    identity = ["--unshare-user", "--uid", str(NOBODY), "--gid", str(NOBODY)]
    yield [*identity, "--disable-userns", "--cap-drop", "ALL"], []


@functools.cache
def _trial():
    """Return the first identity that a trial run succeeds with, and why there is none."""
    if sys.platform != "linux" or shutil.which("bwrap") is None:
        return None, "bubblewrap is not installed"
    trouble = None
    for identity in [_asFreshUser, _asNobody] if os.getuid() == 0 else [_asNobody]:
        try:
            with identity() as (options, descriptors):
                trial = subprocess.run(
                    ["bwrap", *options, *_SYSTEM, "--", "/usr/bin/true"],
                    pass_fds=descriptors,
                    capture_output=True,
                    text=True,
                    check=False,
                )
        except OSError as error:
            trouble = trouble or f"a trial run of bubblewrap failed: {error}"
            continue
        if trial.returncode == 0:
            return identity, None
        trouble = trouble or f"a trial run of bubblewrap failed: {trial.stderr.strip()[:200]}"
    return None, trouble


class WeakSandbox:
    """A process in a group of its own, with limits, on a scratch copy; for want of bubblewrap."""

    name = "weak"
    warning = (
        "the sandbox is weak: without bubblewrap a hand-in can read the marker's files, write "
        "where the marker can, use the network, and leave a process behind that left its group; "
        "mark folders that you trust, or install bubblewrap"
    )

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
                "becomeNobody": False,
                "channel": channel,
                # The system would count all the marker's own processes.
                "limits": asdict(limits) | {"processes": 4096},
                **extra,
            }
            command = [*_PYTHON, INSIDE / program, json.dumps(settings)]
            with _started(command, [channel], settings, start_new_session=True) as process:
                try:
                    yield process
                finally:
                    with contextlib.suppress(ProcessLookupError, PermissionError):
                        os.killpg(process.pid, signal.SIGKILL)


def chooseSandbox():
    """Return the strongest sandbox that works here."""
    return WeakSandbox() if Bubblewrap.trouble() else Bubblewrap()


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
