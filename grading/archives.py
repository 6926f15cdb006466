"""Archives that students hand in, read member by member and under the limits of a hand-in.

Nothing is unpacked by name: what is read becomes a dictionary {path: content} in memory, and what
could do harm somewhere, once it is written, never gets into it. A bad member is left out and named;
an archive that is broken, encrypted or a bomb is refused whole. (`extractall` promises less: some
versions of Python have no filter for tar files, and none has one for ZIP files.)
"""

import lzma
import os
import re
import tarfile
import unicodedata
import zipfile
import zlib
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import PurePosixPath

from grading.HandIn import DEEPEST, LARGEST, LEFT_OUT, MOST_FILES
from grading.Limits import MEGABYTE
from grading.members import FOLDER, BadArchive, membersOf
from grading.visible import visible
from learning.checks import Sentence

SUFFIXES = (".zip", ".tar", ".tar.gz", ".tgz", ".tar.bz2", ".tbz2", ".tar.xz", ".txz")
"""How the names of archives end that are opened."""

UNKNOWN_SUFFIXES = (".rar", ".7z", ".gz", ".bz2", ".xz", ".zst", ".cab", ".dmg")
"""And of those that are not."""

HARMLESS = 5 * MEGABYTE
"""Bytes: whatever the ratio, no more than that is no bomb."""

LARGEST_RATIO = 100
"""Of what is inside to the archive; programs and texts get to 10, and our datasets to 30."""

DEEPEST_ARCHIVE = 2
"""The level of an archive in an archive: see `_Unpacking`."""

LONGEST_NAME = 255
"""Bytes of one name, as file systems have it."""

TROUBLES = (
    zipfile.BadZipFile, tarfile.TarError, zlib.error, lzma.LZMAError, EOFError, OSError,
    NotImplementedError, RuntimeError, ValueError, OverflowError, UnicodeError,
)  # fmt: skip
"""What the library says of broken archives."""


@dataclass
class Contents:
    """What was handed in, as data that can travel.

    Attributes:
        files: {path: bytes}, the paths with / between their parts, below the archive's top.
        notes: what was left out, a `Sentence` each.
    """

    files: dict = field(default_factory=dict)
    notes: list = field(default_factory=list)

    def leaveOut(self, path, why):
        """Note that something was not taken, and why."""
        self.notes.append(Sentence("{path}: {why}, left out", path=visible(path, 200), why=why))


def isArchive(name):
    """Tell whether a file's name is that of an archive that can be opened."""
    return name.lower().endswith(SUFFIXES)


def isUnknownArchive(name):
    """Tell whether it is that of an archive that cannot."""
    return name.lower().endswith(UNKNOWN_SUFFIXES) and not isArchive(name)


def unpack(content):
    """Return the `Contents` of an archive, given as bytes; BadArchive if it is refused."""
    contents = Contents()
    with _asBadArchive():
        _Unpacking(contents, len(content)).add(membersOf(content), PurePosixPath(), level=1)
    return contents


def collect(members):
    """Return the `Contents` of a folder, given as `Member` objects; archives in it are opened."""
    contents = Contents()
    with _asBadArchive():
        _Unpacking(contents, LARGEST).add(members, PurePosixPath(), level=0)
    return contents


@contextmanager
def _asBadArchive():
    try:
        yield
    except TROUBLES as error:
        words = visible(str(error) or type(error).__name__, 120)
        raise BadArchive(Sentence("a broken archive: {error}", error=words)) from None


class _Unpacking:
    """Something being read, the archives in it included, and how much was read so far.

    A folder is of level 0, an archive handed in or lying in a folder of level 1, one in that of
    level 2; more are not opened.
    """

    def __init__(self, contents, packedSize):
        self._contents = contents
        self._most = min(LARGEST, max(HARMLESS, LARGEST_RATIO * packedSize))
        self._size = 0
        self._taken = {}
        """{path in small letters: path}, of files and their folders; folders end with /."""

    def add(self, members, below, level):
        """Read members; what is in them goes below a path."""
        environments = _environmentsIn(members)
        for member in members:
            self._addMember(member, below, level, environments)

    def _addMember(self, member, below, level, environments):
        path, oddity = _placeOf(member.name)
        if path is None or member.oddity or oddity:
            if member.oddity is not FOLDER:
                self._contents.leaveOut(below / member.name, oddity or member.oddity)
            return
        if _isLeftOut(path, environments):
            return
        path = below / path
        if oddity := self._whyTaken(path):
            self._contents.leaveOut(path, oddity)
            return
        content = self._read(member)
        if not isArchive(path.name):
            self._take(path, content)
        elif level == DEEPEST_ARCHIVE:
            self._contents.leaveOut(path, Sentence("an archive in an archive in an archive"))
        else:
            top = below if level == 0 and len(path.parts) == 1 else _withoutSuffix(path)
            self.add(membersOf(content), top, level + 1)

    def _whyTaken(self, path):
        """Return why a path cannot be had beside those that were read, or None."""
        if len(path.parts) > DEEPEST:
            return Sentence("more than {most} folders inside one another", most=DEEPEST)
        for place in [f"{path}", *(f"{folder}/" for folder in path.parents if folder.parts)]:
            known = self._taken.get(_folded(place))
            if known == place and not place.endswith("/"):
                return Sentence("a second file of this name")
            if known is not None and known != place:
                return Sentence("a name that differs from {other} in its capitals alone",
                                other=visible(known.rstrip("/"), 200))  # fmt: skip
            if _folded(place.rstrip("/") if place.endswith("/") else place + "/") in self._taken:
                return Sentence("a file in the place of a folder, or the reverse")
        return None

    def _take(self, path, content):
        for place in [f"{path}", *(f"{folder}/" for folder in path.parents if folder.parts)]:
            self._taken[_folded(place)] = place
        self._contents.files[str(path)] = content
        if len(self._contents.files) > MOST_FILES:
            raise BadArchive(Sentence("more than {most} files", most=MOST_FILES))

    def _read(self, member):
        """Return a member's content; what it claims its size to be is not believed."""
        parts = []
        with member.open() as stream:
            while part := stream.read(MEGABYTE):
                self._size += len(part)
                if self._size > self._most:
                    raise BadArchive(self._bomb())
                parts.append(part)
        return b"".join(parts)

    def _bomb(self):
        if self._most == LARGEST:
            return Sentence("more than {most} MB inside", most=LARGEST // MEGABYTE)
        return Sentence("a bomb: more than {ratio} times its own size inside", ratio=LARGEST_RATIO)


# Names.


def _placeOf(name):
    """Return the path that a member's name stands for, and what is wrong with it, or None each."""
    name = name.replace("\\", "/")
    parts = [part for part in name.split("/") if part not in ("", ".")]
    if name.startswith("/") or re.match("[A-Za-z]:", name):
        return None, Sentence("an absolute path")
    if ".." in parts:
        return None, Sentence("a path that climbs out")
    if not all(map(_isNameOfFile, parts)):
        return None, Sentence("a name that a file should not have")
    return (PurePosixPath(*parts), None) if parts else (None, None)


def _isNameOfFile(name):
    try:
        isShort = len(name.encode()) <= LONGEST_NAME
    except UnicodeEncodeError:  # bytes that are no UTF-8
        return False
    return isShort and not any(unicodedata.category(letter) == "Cc" for letter in name)


def _folded(path):
    return unicodedata.normalize("NFC", path).casefold()


def _withoutSuffix(path):
    return path.with_name(re.sub(r"(\.tar)?\.[^.]+$", "", path.name) or "archive")


def _environmentsIn(members):
    """Return the folders that are virtual environments."""
    names = [member.name.replace("\\", "/") for member in members]
    return {os.path.dirname(name) for name in names if name.endswith("/pyvenv.cfg")}


def _isLeftOut(path, environments):
    isLeaving = any(part.startswith(".") or part in LEFT_OUT for part in path.parts[:-1])
    isCompiled = path.suffix == ".pyc" or path.name.startswith(".")
    return isLeaving or isCompiled or not environments.isdisjoint(map(str, path.parents))
