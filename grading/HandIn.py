"""A copy of the folder that a student handed in: what the sandbox gets to see of it.

Whoever handed it in may still be changing it. So nothing is looked at twice by name: each folder
and each file is opened once, within the folder that is open already and never through a link, and
what has been opened is what is examined and read.
"""

import hashlib
import os
import stat
from contextlib import contextmanager, suppress
from pathlib import Path, PurePath

from grading.Limits import MEGABYTE
from grading.lookalikes import whatIsThere
from grading.visible import visible
from learning.checks import Sentence, unlike
from learning.system.files import describe
from learning.words.BadInput import BadInput
from learning.words.language import translate

LARGEST = 50 * MEGABYTE
"""Bytes, all files together."""

MOST_FILES = 2000
"""Folders and what is not copied counted too."""

DEEPEST = 30
"""Folders inside one another."""

MOST_LINKS = 8
"""That lead to one another, before the last of them leads to a file."""

LEFT_OUT = {
    "tests",
    "grading",
    "__pycache__",
    "node_modules",
    "__MACOSX",
    "venv",
    "env",
    "site-packages",
}
"""Folders that are not copied, besides hidden ones and virtual environments of other names."""

FILE = os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC | os.O_NONBLOCK | os.O_NOCTTY
"""How a file is opened: no link, and a pipe that has come in its place keeps nobody waiting."""

FOLDER = os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC | os.O_DIRECTORY

ODD_KINDS = {
    stat.S_IFIFO: Sentence("a pipe"),
    stat.S_IFSOCK: Sentence("a socket"),
    stat.S_IFCHR: Sentence("a device"),
    stat.S_IFBLK: Sentence("a device"),
}


class HandIn:
    """The copy, in a folder that lives as long as the marking.

    Attributes:
        source: the folder that was handed in, as it was named.
        folder: the copy.
        files: the paths of the files copied, below `folder`, each with the digest of its content.
        notes: what was left out and deserves a word, one line each.
    """

    def __init__(self, source, folder):
        """Copy `source` to `folder`, which must not exist yet.

        Raises BadInput if the source is no folder, or holds more than a hand-in may.
        """
        self.source = source
        self.folder = Path(folder)
        self.files = {}
        self.notes = []
        self._count = self._size = 0
        try:
            # The marker names this folder, maybe by a link; all that is in it is the student's.
            self._root = os.open(source, FOLDER & ~os.O_NOFOLLOW)
        except OSError as error:
            raise unlike(f"--submission {source}", *_whyNoFolder(source, error), BadInput) from None
        try:
            self._place = os.path.realpath(source)
            self._copyFolder(self._root, PurePath(), 0)
        except OSError as error:
            expected = Sentence("room for a copy")
            raise unlike(folder, expected, describe(error), BadInput) from None
        finally:
            os.close(self._root)

    def has(self, name):
        """Tell whether there is such a file at the top of the hand-in."""
        return (self.folder / name).is_file()

    def whyMissing(self, name):
        """Return a sentence for whoever misses a file: that it is not there, and what is."""
        there = whatIsThere(name, self.files)
        return translate("no file {name}; {there}", name=name, there=there)

    @property
    def digest(self):
        """A number, in hexadecimal digits, that tells what was handed in: names and contents."""
        found = hashlib.sha256()
        for path, content in sorted(self.files.items()):
            found.update(os.fsencode(path) + b"\0" + content)
        return found.hexdigest()

    def _copyFolder(self, descriptor, path, depth):
        if depth > DEEPEST:
            expected = Sentence("at most {count} folders inside one another", count=DEEPEST)
            raise self._tooMuch(expected, Sentence("more"))
        (self.folder / path).mkdir(parents=True)
        for name in self._namesIn(descriptor):
            with self._noting(path / name):
                self._copy(descriptor, path / name, depth)

    def _namesIn(self, descriptor):
        names = []
        with _asUnreadable(), os.scandir(descriptor) as entries:
            for entry in entries:
                names.append(entry.name)
                self._add(1, 0)
        return sorted(names)

    @contextmanager
    def _noting(self, path):
        """Leave out what cannot be read; that is often what somebody has just put in its place."""
        try:
            yield
        except _Unreadable as error:
            shown = visible(path, 200)
            self.notes.append(translate("{path}: {why}, not copied", path=shown, why=error))

    def _copy(self, folder, path, depth):
        kind = _kindOf(folder, path.name)
        if kind == stat.S_IFLNK:
            self._copyLinked(path)
        elif kind == stat.S_IFDIR:
            with _opened(folder, path.name, FOLDER) as descriptor:
                if not _isLeftOut(path.name, descriptor):
                    self._copyFolder(descriptor, path, depth + 1)
        elif kind != stat.S_IFREG:
            raise _oddKind(kind)
        elif path.suffix != ".pyc":
            self._copyFile(folder, path.name, path)

    def _copyFile(self, folder, name, path):
        with _opened(folder, name, FILE) as descriptor:
            kind = stat.S_IFMT(os.fstat(descriptor).st_mode)
            if kind != stat.S_IFREG:
                raise _oddKind(kind)
            content = self._read(descriptor)
        (self.folder / path).write_bytes(content)
        self.files[str(path)] = hashlib.sha256(content).digest()

    def _read(self, descriptor):
        parts = []
        while part := _readPart(descriptor):
            self._add(0, len(part))
            parts.append(part)
        return b"".join(parts)

    def _copyLinked(self, path):
        """Copy the file that a link leads to, if it is one of the hand-in's own."""
        target = path
        for _ in range(MOST_LINKS):
            with self._folderOf(target) as folder:
                if _kindOf(folder, target.name) != stat.S_IFLNK:
                    self._copyFile(folder, target.name, path)
                    return
                words = _readLink(folder, target.name)
            place = os.path.normpath(os.path.join(self._place, target.parent, words))
            target = PurePath(os.path.relpath(place, self._place))
            # A link to a folder above itself would be copied without end: files only.
            if ".." in target.parts or not target.name:
                break
        raise _Unreadable(translate("a link that leads out, or nowhere"))

    @contextmanager
    def _folderOf(self, path):
        """Give a descriptor of the folder that holds a path, opened step by step from the top."""
        descriptor = os.dup(self._root)
        try:
            for name in path.parent.parts:
                above = descriptor
                with _opened(above, name, FOLDER) as found:
                    descriptor = os.dup(found)
                os.close(above)
            yield descriptor
        finally:
            os.close(descriptor)

    def _add(self, files, size):
        self._count += files
        self._size += size
        if self._count > MOST_FILES or self._size > LARGEST:
            expected = Sentence(
                "at most {count} files and {megabytes} MB",
                count=MOST_FILES,
                megabytes=LARGEST // MEGABYTE,
            )
            raise self._tooMuch(expected, Sentence("more; hand in the programs alone"))

    def _tooMuch(self, expected, found):
        return unlike(f"--submission {self.source}", expected, found, BadInput)


class _Unreadable(Exception):
    """Something in the folder is not copied; the text says why, in a few words."""


def _oddKind(kind):
    return _Unreadable(ODD_KINDS.get(kind, Sentence("no file")))


@contextmanager
def _asUnreadable():
    try:
        yield
    except OSError as error:
        raise _Unreadable(describe(error)) from None


@contextmanager
def _opened(folder, name, how):
    with _asUnreadable():
        descriptor = os.open(name, how, dir_fd=folder)
    try:
        yield descriptor
    finally:
        os.close(descriptor)


def _kindOf(folder, name):
    with _asUnreadable():
        return stat.S_IFMT(os.stat(name, dir_fd=folder, follow_symlinks=False).st_mode)


def _readLink(folder, name):
    with _asUnreadable():
        return os.readlink(name, dir_fd=folder)


def _readPart(descriptor):
    with _asUnreadable():
        return os.read(descriptor, MEGABYTE)


def _isLeftOut(name, descriptor):
    if name.startswith(".") or name in LEFT_OUT:
        return True
    with suppress(OSError):  # what makes a virtual environment one
        os.stat("pyvenv.cfg", dir_fd=descriptor, follow_symlinks=False)
        return True
    return False


def _whyNoFolder(source, error):
    """Return what was expected, and what was found."""
    if source == "":
        return Sentence("a folder"), Sentence("an empty name")
    if os.path.isdir(source):
        return Sentence("a folder that can be read"), describe(error)
    if isinstance(error, FileNotFoundError):
        return Sentence("a folder"), Sentence("nothing")
    found = Sentence("a file") if os.path.exists(source) else describe(error)
    return Sentence("a folder"), found
