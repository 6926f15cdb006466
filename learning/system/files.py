"""Files that are written whole or not at all."""

import errno
import os
from contextlib import contextmanager

from learning.checks import Sentence


@contextmanager
def replacing(path):
    """Give the path of a new file beside `path`, which takes its place when the block ends.

    Whoever looks at `path` sees the old file or the new one, never half of one; if the block
    raises, or is interrupted, the old file stays and the new one is removed. A link is followed.
    Raises OSError if the file cannot be written there.
    """
    target = os.path.realpath(path)
    folder, name = os.path.split(target)
    partial = os.path.join(folder, f".{name}.{os.getpid()}.part")
    try:
        yield partial
        os.replace(partial, target)
    finally:
        if os.path.exists(partial):
            os.remove(partial)


def whyNotWritable(path):
    """Return why a file cannot be written at `path`, in a few words (`describe`); None if it can.

    Tries it, with a file of another name that is removed at once. Something that is there and is
    no regular file (a folder, a device) is never written over.
    """
    try:
        target = os.path.realpath(path)
        if os.path.isdir(target):
            return Sentence("a folder is there")
        if os.path.exists(target) and not os.path.isfile(target):
            return Sentence("something that is no regular file is there")
        folder, name = os.path.split(target)
        probe = os.path.join(folder, f".{name}.{os.getpid()}.probe")
        with open(probe, "xb"):
            pass
        os.remove(probe)
    except OSError as error:
        return describe(error)
    return None


def describe(error):
    """Return what an OSError has to say, in a few words and without the file's name.

    A `Sentence`, or a text of the operating system's.
    """
    if isinstance(error, FileNotFoundError):
        return Sentence("no such file or folder")
    if isinstance(error, IsADirectoryError):
        return Sentence("a folder")
    if error.errno == errno.EACCES:
        return Sentence("permission denied")
    if error.errno == errno.ENOTDIR:
        return Sentence("not a directory")
    if error.errno == errno.ENOSPC:
        return Sentence("no space left on device")
    if error.errno == errno.EROFS:
        return Sentence("read-only file system")
    return (error.strerror or str(error)).lower()
