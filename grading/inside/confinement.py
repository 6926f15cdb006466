"""The first thing that runs in the sandbox: close all doors, set the limits, copy the hand-in.

All the files of this folder run inside, beside the hand-in's code. They use the standard library
alone, and nothing that they answer is trusted.
"""

import contextlib
import os
import resource
import shutil
import signal
import sys

MOST_DESCRIPTORS = 65_536
"""Those above are open in no process that the marker started."""

READY = b'{"event": "ready"}\n'
"""The first message: whatever happens from here on is the hand-in's doing."""


def enter(settings):
    """Set the limits, put the hand-in in a folder that it may write in, and say that it is ready.

    `settings` is the dictionary that the marker's process sends: `channel`, the descriptor of its
    end of the socket; `limits`; `handIn`, `course` and `fonts`, folders to copy from; `scratch`,
    the folder to work in; `path`, where modules are.
    """
    channel = settings["channel"]
    os.closerange(3, channel)
    os.closerange(channel + 1, MOST_DESCRIPTORS)
    os.set_inheritable(channel, False)  # programs that the hand-in starts do not get it
    # Where the marker was started in the background, SIGINT is ignored, and would be here too.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    folder = os.path.join(settings["scratch"], "handIn")
    shutil.copytree(settings["handIn"], folder, copy_function=shutil.copyfile)
    _layOver(settings["course"], folder)
    home = os.path.join(settings["scratch"], "home")
    shutil.copytree(settings["fonts"], home, copy_function=shutil.copyfile)
    os.environ.update(HOME=home, MPLCONFIGDIR=home, TMPDIR=settings["scratch"])
    _setLimits(settings["limits"])
    os.chdir(folder)
    sys.path += settings["path"]
    os.write(channel, READY)
    return folder


def _layOver(course, folder):
    """Put the course's datasets where the hand-in may look for them, over its own of that name.

    One copy of each is made; it stands in all the other places too, which takes no room. What has
    such a name and is something else (a file called `datasets`) stays as it is at home.
    """
    places = {folder, os.path.join(folder, "datasets"), os.path.join(folder, "Datasets")}
    for place in places:
        with contextlib.suppress(FileExistsError):
            os.makedirs(place, exist_ok=True)
    first = {}
    for place, _, found in list(os.walk(folder)):
        for name in os.listdir(course):
            target = os.path.join(place, name)
            if os.path.isdir(target) or not (place in places or name in found):
                continue
            if name in found:
                os.remove(target)
            if name in first:
                os.link(first[name], target)
            else:
                shutil.copyfile(os.path.join(course, name), target)
                first[name] = target


def _setLimits(limits):
    for name, value in (
        ("RLIMIT_AS", limits["memory"]),
        ("RLIMIT_CPU", limits["cpuSeconds"]),
        ("RLIMIT_FSIZE", limits["fileSize"]),
        ("RLIMIT_NPROC", limits["processes"]),
        ("RLIMIT_NOFILE", limits["openFiles"]),
        ("RLIMIT_CORE", 0),
    ):
        # Some systems allow less already.
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(getattr(resource, name), (value, value))
