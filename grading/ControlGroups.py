"""Groups of processes whose memory, number and processor time Linux limits together (cgroups).

The limits of a process alone do not see what it keeps in files of memory, nor how much many
processes take together. A group does. There are two versions; a controller belongs to one of them
at a time, whichever the machine chose. A group is a folder, made within the marker's own group
where the marker may do so; a process joins by writing its number into a file there.
"""

import contextlib
import errno
import itertools
import os
import secrets
import signal
import time
from pathlib import Path

from grading.Limits import Limits

PERIOD = 100_000
"""Microseconds in which a group may use so many times its cores."""

OF_BUBBLEWRAP = 3
"""Processes of a sandbox that are not the hand-in's."""

LONGEST_REMOVAL = 2.0
"""Seconds that the processes of a group may take to be gone, once they were killed."""

CONTROLLERS = ("memory", "pids", "cpu")


class ControlGroups:
    """Makes the groups of one marking: a group a sandbox, of as many folders as it takes.

    Attributes:
        parents: folder -> the controllers to be had there, a set; empty where there are none.
        prefix: what the names of all the groups of this marking begin with, and of no others.
    """

    def __init__(self, parents=None):
        """Look for the controllers that can be had; `parents` are given in tests."""
        self.parents = ownFolders() if parents is None else parents
        self.prefix = f"marking-{secrets.token_hex(8)}-"
        self._numbers = itertools.count()
        self.controllers = self._tried()

    def make(self, limits):
        """Make a group with `Limits`; return its folders. OSError if one cannot be made."""
        name = f"{self.prefix}{next(self._numbers)}"
        made = []
        try:
            for parent, controllers in self.parents.items():
                (parent / name).mkdir()
                made.append(parent / name)
                for file, value in _settings(parent / name, controllers, limits):
                    (parent / name / file).write_text(str(value))
        except OSError:
            remove(made)
            raise
        return made

    def _tried(self):
        """Keep the parents where a group can be made and limited; return their controllers."""
        for parent, controllers in list(self.parents.items()):
            trial = parent / f"{self.prefix}trial"
            try:
                trial.mkdir()
                for file, value in _settings(trial, controllers, Limits()):
                    (trial / file).write_text(str(value))
            except OSError:
                del self.parents[parent]
            finally:
                with contextlib.suppress(OSError):
                    trial.rmdir()
        return set().union(*self.parents.values())


def remove(folders):
    """Kill what is left in a group, and remove it; what cannot be removed in time stays."""
    end = time.monotonic() + LONGEST_REMOVAL
    for folder in folders:
        while not _isRemoved(folder) and time.monotonic() < end:
            for number in _processesIn(folder):
                with contextlib.suppress(ProcessLookupError, PermissionError):
                    os.kill(number, signal.SIGKILL)
            time.sleep(0.002)


def _isRemoved(folder):
    try:
        os.rmdir(folder)
    except OSError as error:
        return error.errno != errno.EBUSY
    return True


def _processesIn(folder):
    try:
        return [int(word) for word in (Path(folder) / "cgroup.procs").read_text().split()]
    except (OSError, ValueError):
        return []


def _settings(folder, controllers, limits):
    """Yield the files of a group's folder that limit it, and what to write there."""
    processes, share = limits.processes + OF_BUBBLEWRAP, limits.cores * PERIOD
    isFirst = (folder / "tasks").exists()
    if "memory" in controllers:
        yield "memory.limit_in_bytes" if isFirst else "memory.max", limits.memory
        swap = ("memory.memsw.limit_in_bytes", limits.memory) if isFirst else ("memory.swap.max", 0)
        if (folder / swap[0]).exists():
            yield swap
    if "pids" in controllers:
        yield "pids.max", processes
    if "cpu" in controllers and isFirst:
        yield "cpu.cfs_period_us", PERIOD
        yield "cpu.cfs_quota_us", share
    elif "cpu" in controllers:
        yield "cpu.max", f"{share} {PERIOD}"


def ownFolders(processFolder=Path("/proc/self")):
    """Return the folders of the marker's own groups, and the controllers to be had in each."""
    try:
        own = (processFolder / "cgroup").read_text().splitlines()
        mounts = (processFolder / "mountinfo").read_text().splitlines()
    except OSError:
        return {}
    found = {}
    for line in own:
        _, names, path = line.split(":", 2)
        for root, place, kind, options in map(_mountOf, mounts):
            isThis = kind == "cgroup2" if not names else kind == "cgroup" and _has(options, names)
            if isThis and Path(path).is_relative_to(root):
                folder = Path(place) / Path(path).relative_to(root)
                controllers = set(names.split(",")) if names else _delegated(folder)
                if controllers & set(CONTROLLERS):
                    found.setdefault(folder, controllers & set(CONTROLLERS))
    return found


def _mountOf(line):
    words, rest = (part.split() for part in line.split(" - ", 1))
    return words[3], words[4], rest[0], rest[2]


def _has(options, names):
    return set(names.split(",")) <= set(options.split(","))


def _delegated(folder):
    """Return the controllers that a child of a group of version 2 would have.

    The marker must not be in the group that it divides: it moves down into a child of its own, with
    those that started it and those that it started, unless somebody else's process is there too.
    """
    switch = folder / "cgroup.subtree_control"
    try:
        wanted = set((folder / "cgroup.controllers").read_text().split()) & set(CONTROLLERS)
        if not wanted - set(switch.read_text().split()):
            return wanted
        with contextlib.suppress(OSError):
            switch.write_text(" ".join(f"+{name}" for name in sorted(wanted)))
            return wanted
        if set(_processesIn(folder)) <= _relatives():
            own = folder / "marker"
            own.mkdir(exist_ok=True)
            for number in _processesIn(folder):
                (own / "cgroup.procs").write_text(str(number))
            switch.write_text(" ".join(f"+{name}" for name in sorted(wanted)))
            return wanted
    except OSError:
        pass
    return set()


def _relatives():
    """Return the numbers of this process, and of those that it came from."""
    found, number = set(), os.getpid()
    while number > 1:
        found.add(number)
        status = Path(f"/proc/{number}/stat").read_text()
        number = int(status.rpartition(")")[2].split()[1])
    return found
