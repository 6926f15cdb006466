"""Whose modules are imported: the hand-in's own come before everybody else's, as at home.

A file `socket.py` or `vectors.py` beside `Neuron.py` is what `import socket` finds there. So all
that the marker itself has imported leaves `sys.modules` before the hand-in starts: it goes on
working for those who hold it, and nobody finds it by its name.
"""

import sys

AT_START = frozenset(sys.modules) - {__name__}  # before anything else is imported here

import os  # noqa: E402
import types  # noqa: E402

AT_HOME = frozenset({"os", "os.path", "site", "stat", "_stat", "_sitebuiltins", "genericpath"}) | {
    "posixpath",
    "_collections_abc",
}
"""What Python has loaded before it looks at a script: no file of a student's comes before these."""

_kept = []


def leave():
    """Take out of `sys.modules` all that Python would not have loaded by itself, this one too.

    `__main__` becomes an empty module. A module that is imported again is another copy; those
    written in C stay, or an `array` of the hand-in's would be none of ours.
    """
    for name, module in list(sys.modules.items()):
        # There is one main thread, and who it is stands in the first copy of `threading`.
        isPython = str(getattr(module, "__file__", None)).endswith(".py")
        if isPython and name not in AT_START | AT_HOME | {"threading"}:
            _kept.append(sys.modules.pop(name))
    _kept.append(sys.modules["__main__"])
    sys.modules["__main__"] = types.ModuleType("__main__")


def comeFirst(folder):
    """Let the modules of a folder come before all others, also before those already loaded."""
    names = {entry.name.split(".")[0] for entry in os.scandir(folder) if _isModule(entry)}
    for name in list(sys.modules):
        if name.split(".")[0] in names and name not in AT_START | AT_HOME:
            _kept.append(sys.modules.pop(name))
    sys.path.insert(0, folder)


def _isModule(entry):
    if entry.is_dir():
        return os.path.isfile(os.path.join(entry.path, "__init__.py"))
    return entry.name.endswith(".py")
