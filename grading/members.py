"""What is in an archive: its members, ZIP's and tar's alike, not yet read."""

import bz2
import gzip
import io
import lzma
import stat
import tarfile
import zipfile
from typing import NamedTuple

from grading.HandIn import LARGEST, MOST_FILES
from grading.Limits import MEGABYTE
from learning.checks import Sentence

MOST_MEMBERS = 20 * MOST_FILES
"""Left-out folders such as virtual environments counted too."""

FOLDER = Sentence("a folder")
LINK = Sentence("a link")
DEVICE = Sentence("no regular file")


class BadArchive(Exception):
    """An archive is refused whole; the text says why."""


class Member(NamedTuple):
    """One entry of an archive or a folder: its name, what it is if no file, how to open it."""

    name: str
    oddity: Sentence | None
    open: object


def membersOf(content):
    """Return the `Member`s of an archive, given as bytes; BadArchive where there are too many."""
    if content.startswith(b"PK"):
        return _zipMembers(content)
    return _tarMembers(content)


def _zipMembers(content):
    # Each entry of the directory begins with these bytes; they are counted before it is read.
    if content.count(b"PK\x01\x02") > MOST_MEMBERS:
        raise BadArchive(Sentence("more than {most} files", most=MOST_MEMBERS))
    archive = zipfile.ZipFile(io.BytesIO(content))
    return [zipMember(archive, entry, entry.filename) for entry in archive.infolist()]


def zipMember(archive, entry, name):
    """Return the `Member` for an entry of an open ZIP file, under a name of one's choice."""

    def opened():
        if entry.flag_bits & 1:
            raise BadArchive(Sentence("an encrypted archive"))
        return archive.open(entry)

    return Member(name, _oddityOfZip(entry), opened)


def _oddityOfZip(entry):
    kind = stat.S_IFMT(entry.external_attr >> 16)
    if entry.is_dir() or kind == stat.S_IFDIR:
        return FOLDER
    if kind == stat.S_IFLNK:
        return LINK
    return None if kind in (0, stat.S_IFREG) else DEVICE


def _tarMembers(content):
    archive = tarfile.open(fileobj=io.BytesIO(_decompressed(content)), mode="r:")  # noqa: SIM115 in memory
    members = []
    for entry in archive:
        members.append(Member(entry.name, _oddityOfTar(entry), _extractor(archive, entry)))
        if len(members) > MOST_MEMBERS:
            raise BadArchive(Sentence("more than {most} files", most=MOST_MEMBERS))
    return members


def _extractor(archive, entry):
    return lambda: archive.extractfile(entry)


def _oddityOfTar(entry):
    if entry.isdir():
        return FOLDER
    if entry.issym() or entry.islnk():
        return LINK
    return None if entry.isreg() else DEVICE


def _decompressed(content):
    """Return the tar file in a compressed one, up to a hand-in's limit."""
    openers = {b"\x1f\x8b": gzip.open, b"BZh": bz2.open, b"\xfd7zXZ": lzma.open}
    for beginning, openCompressed in openers.items():
        if content.startswith(beginning):
            with openCompressed(io.BytesIO(content)) as stream:
                content = stream.read(LARGEST + 1)
    if len(content) > LARGEST:
        raise BadArchive(Sentence("more than {most} MB inside", most=LARGEST // MEGABYTE))
    return content
