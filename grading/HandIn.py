"""A copy of the folder that a student handed in: what the sandbox gets to see of it."""

import os
import shutil
import stat
from pathlib import Path

from grading.Limits import MEGABYTE
from learning.words.BadInput import BadInput

LARGEST = 50 * MEGABYTE
"""Bytes, all files together."""

MOST_FILES = 2000

DEEPEST = 30
"""Folders inside one another."""

LEFT_OUT = {"tests", "grading", "__pycache__", "node_modules", "venv", "env", "site-packages"}
"""Folders that are not copied, besides hidden ones and virtual environments of other names."""


class HandIn:
    """The copy, in a folder that lives as long as the marking.

    Attributes:
        source: the folder that was handed in, as it was named.
        folder: the copy.
        notes: what was left out and deserves a word, one line each.
    """

    def __init__(self, source, folder):
        """Copy `source` to `folder`, which must not exist yet.

        Raises BadInput if the source is no folder, or holds more than a hand-in may.
        """
        self.source = Path(source)
        self.folder = Path(folder)
        self.notes = []
        if not self.source.is_dir():
            found = "a file" if self.source.exists() else "nothing"
            raise BadInput(f"--submission {source}: expected a folder, found {found}")
        self._root = self.source.resolve()
        self._fileCount = self._size = 0
        try:
            self._copy(self._root, self.folder, 0)
        except OSError as error:
            raise BadInput(
                f"--submission {source}: expected a folder that can be read, found: {error}"
            ) from None

    def has(self, name):
        """Tell whether there is such a file at the top of the hand-in."""
        return (self.folder / name).is_file()

    def _copy(self, source, target, depth):
        if depth > DEEPEST:
            raise BadInput(
                f"--submission {self.source}: expected at most {DEEPEST} folders inside one "
                "another, found more"
            )
        target.mkdir(parents=True)
        for entry in sorted(os.scandir(source), key=lambda entry: entry.name):
            path = Path(entry.path)
            if entry.is_symlink() and not self._staysInside(path):
                self.notes.append(f"{path.relative_to(self._root)}: a link, not followed")
            elif entry.is_dir():
                if not _isLeftOut(path):
                    self._copy(path, target / entry.name, depth + 1)
            elif stat.S_ISREG(entry.stat().st_mode) and not entry.name.endswith(".pyc"):
                self._count(entry.stat().st_size)
                shutil.copyfile(path, target / entry.name)

    def _staysInside(self, link):
        # A link to a folder above itself would be copied without end: files only.
        target = link.resolve()
        return target.is_file() and target.is_relative_to(self._root)

    def _count(self, size):
        self._fileCount += 1
        self._size += size
        if self._fileCount > MOST_FILES or self._size > LARGEST:
            raise BadInput(
                f"--submission {self.source}: expected at most {MOST_FILES} files and "
                f"{LARGEST // MEGABYTE} MB, found more; hand in the programs alone"
            )


def _isLeftOut(folder):
    return (
        folder.name.startswith(".")
        or folder.name in LEFT_OUT
        or (folder / "pyvenv.cfg").exists()  # what makes a virtual environment one
    )
