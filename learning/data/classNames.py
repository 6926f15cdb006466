"""The names of classes: what is printed and drawn in place of their numbers.

A `.ds` file has no room for them. They stand in a file beside it, `iris.classes` for `iris.ds`, a
name a line, the first for class 0.
"""

import os

from learning.system.files import replacing

ENDING = ".classes"
LONGEST = 1 << 20
"""Characters that such a file may have."""


def namesBeside(path, classCount):
    """Return the names that lie beside a dataset, a list; None unless there are so many."""
    try:
        with open(_beside(path), encoding="utf-8-sig") as file:
            names = file.read(LONGEST).splitlines()
    except (OSError, UnicodeDecodeError):
        return None
    return names if len(names) == classCount and all(map(str.strip, names)) else None


def keepNames(path, names):
    """Write names beside a dataset; without any, remove those of an older one."""
    beside = _beside(path)
    if names is None:
        if os.path.isfile(beside):
            os.remove(beside)
        return
    with replacing(beside) as partial, open(partial, "w", encoding="utf-8", newline="\n") as file:
        file.writelines(f"{name}\n" for name in names)


def _beside(path):
    return os.path.splitext(path)[0] + ENDING
