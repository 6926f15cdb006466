"""As whom a hand-in runs under bubblewrap: somebody without rights, and nobody else if possible.

A trial run tells what works on this machine.
"""

import contextlib
import functools
import os
import shutil
import subprocess
import sys

from grading.Course import ROOT, packagePaths
from grading.userNamespaces import userNamespace
from learning.checks import Sentence

NOBODY = 65534
"""The user and the group that the hand-in is, seen from inside."""

RIGHTS = ["CAP_SETUID", "CAP_SETGID", "CAP_SETPCAP"]
"""What it takes to become nobody, and to give up all rights for good, these among them."""


@contextlib.contextmanager
def asFreshUser():
    """Give bubblewrap's options, descriptors to pass on, and words to put before the program's.

    For a marker who is root: nobody is then a user whom nobody else is.
    """
    with userNamespace(NOBODY) as descriptor:
        options = ["--userns", str(descriptor), "--cap-drop", "ALL"]
        options += [word for right in RIGHTS for word in ("--cap-add", right)]
        becoming = ["--reuid", str(NOBODY), "--regid", str(NOBODY), "--clear-groups"]
        becoming += ["--inh-caps=-all", "--ambient-caps=-all", "--bounding-set=-all"]
        yield options, [descriptor], ["/usr/bin/setpriv", *becoming]


@contextlib.contextmanager
def asNobody():
    """Give the same for any marker; root's hand-ins are not held by the limit on processes."""
    identity = ["--unshare-user", "--uid", str(NOBODY), "--gid", str(NOBODY)]
    yield [*identity, "--disable-userns", "--cap-drop", "ALL"], [], []


@functools.cache
def trial(system):
    """Return the first identity that a trial run succeeds with, and why there is none.

    `system` are bubblewrap's options that show it the system, a tuple.
    """
    if sys.platform != "linux" or shutil.which("bwrap") is None:
        return None, Sentence("bubblewrap is not installed")
    trouble = None
    for identity in [asFreshUser, asNobody] if _isForRoot() else [asNobody]:
        try:
            with identity() as (options, descriptors, becoming):
                run = subprocess.run(
                    ["bwrap", *options, *system, "--", *becoming, "/usr/bin/true"],
                    pass_fds=descriptors,
                    capture_output=True,
                    text=True,
                    check=False,
                )
        except OSError as error:
            trouble = trouble or _failed(error)
            continue
        if run.returncode == 0:
            return identity, None
        trouble = trouble or _failed(run.stderr.strip()[:200])
    return None, trouble


def _failed(error):
    return Sentence("a trial run of bubblewrap failed: {error}", error=error)


def _isForRoot():
    """Tell whether the marker is root, and a user without rights may read what a hand-in needs."""
    paths = [ROOT, *packagePaths()]
    return os.getuid() == 0 and all(path.stat().st_mode & 0o004 for path in paths)
