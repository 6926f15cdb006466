"""Which datasets a script opens: who never does cannot have learned from them."""

import os

STARTS = {"os.fork", "os.forkpty", "os.posix_spawn", "subprocess.Popen", "os.exec", "os.system"}
"""Events after which another process may be the one that opens a file."""

MOST_FILES = 20


class FileWatch:
    """An audit hook of Python's.

    Attributes:
        opened: the names of the `.ds` files that it tried to open, without their folders.
        isAlone: whether no other process was started.
    """

    def __init__(self):
        """Start with nothing seen."""
        self.opened = []
        self.isAlone = True

    def __call__(self, event, args):
        """Look at an event; only these are of interest."""
        if event == "open":
            name = args[0]
            name = os.fsdecode(name) if isinstance(name, bytes) else name
            if isinstance(name, str) and name.endswith(".ds") and len(self.opened) < MOST_FILES:
                name = name.rpartition("/")[2][:100]
                if name not in self.opened:
                    self.opened.append(name)
        elif event in STARTS:
            self.isAlone = False
