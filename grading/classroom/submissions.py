"""Whose hand-in is what: a folder, or an archive, as platforms export them.

| from | what is in it | whose |
|---|---|---|
| Moodle | `Alice Martin_4711_assignsubmission_file_`, a folder or before each file | in the name |
| Canvas | `martinalice_4711_815_day5.zip`, or `martinalice_LATE_4711_815_day5.zip` | in the name |
| Gradescope | `submission_4711/` beside `submission_metadata.yml` | the names in that file |
| anyone | a folder or an archive for each student | its name |
"""

import io
import re
import stat
import tempfile
import zipfile
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import NamedTuple

import yaml

from grading.archives import (
    SUFFIXES,
    TROUBLES,
    Contents,
    collect,
    isArchive,
    isUnknownArchive,
)
from grading.HandIn import HandIn
from grading.members import BadArchive, Member, zipMember
from grading.visible import visible
from learning.checks import Sentence, unlike
from learning.system.files import describe
from learning.words.BadInput import BadInput

MOODLE = re.compile(r"(?P<name>.+)_(?P<identifier>\d+)_assignsubmission_file_?(?P<file>.*)")
CANVAS = re.compile(r"(?P<name>[^_]+)_(?:LATE_)?(?P<identifier>\d+)_\d+_(?P<file>.+)")
GRADESCOPE = re.compile(r"submission_(?P<identifier>\d+)")
GRADESCOPE_NAMES = "submission_metadata.yml"

LEAVINGS = {"__MACOSX", "Thumbs.db", "desktop.ini"}
"""What no student handed in; hidden files besides."""


class Student(NamedTuple):
    """Who handed in.

    Attributes:
        name: as the platform has it.
        identifier: the platform's number for the student (Gradescope's for the hand-in), or "".
        email: or "".
    """

    name: str
    identifier: str = ""
    email: str = ""


class _Entry(NamedTuple):
    """Something at the top of what the platform gave: its name, and its `Member` objects."""

    name: str
    isFolder: bool
    members: object


@dataclass
class Submission:
    """What one student handed in.

    Attributes:
        student: a `Student`.
        key: a name that no other submission has.
    """

    student: Student
    key: str = ""
    parts: list = field(default_factory=list)

    def load(self):
        """Return its `Contents`; raise BadArchive where it is refused."""
        members, notes = [], []
        for entry, name in self.parts:
            if not entry.isFolder and isUnknownArchive(name):
                raise BadArchive(
                    Sentence("an archive of a kind that is not opened: {name}", name=visible(name))
                )
            found, left = entry.members()
            if not entry.isFolder:
                found = [found[0]._replace(name=name)]
            members += found
            notes += left
        contents = collect(members)
        return Contents(contents.files, [*notes, *contents.notes])


def submissionsIn(path):
    """Return (submissions, strays): what is in a folder or in an archive, and what is nobody's.

    Strays are names. Raises BadInput where the class cannot be read.
    """
    entries = _entriesIn(Path(path))
    names = _namesOfGradescope(entries)
    found, strays = {}, []
    for entry in entries:
        student, name = _whose(entry, names)
        if entry.name == GRADESCOPE_NAMES:
            continue
        if student is None:
            strays.append(entry.name)
        else:
            isOneOfMany = bool(student.identifier)
            key = student if isOneOfMany else entry.name
            found.setdefault(key, Submission(student)).parts.append((entry, name))
    submissions = sorted(found.values(), key=lambda submission: submission.student)
    _giveKeys(submissions)
    return submissions, strays


def _giveKeys(submissions):
    taken = set()
    for submission in submissions:
        name, identifier, _ = submission.student
        tries = [name, f"{name} {identifier}".strip(), submission.parts[0][0].name]
        key = next((key for key in tries if key.casefold() not in taken), None)
        number = 2
        while key is None or key.casefold() in taken:
            key, number = f"{name} {number}", number + 1
        taken.add(key.casefold())
        submission.key = key


def _whose(entry, names):
    """Return (`Student` or None, the name of the file among those of that student)."""
    for pattern in (MOODLE, CANVAS):
        if match := pattern.fullmatch(entry.name):
            # Canvas numbers the versions of a file: Neuron-1.py.
            name = re.sub(r"-\d+(?=\.\w+$)", "", match["file"])
            return Student(match["name"], match["identifier"]), name
    if match := GRADESCOPE.fullmatch(entry.name):
        name, email = names.get(entry.name, (entry.name, ""))
        return Student(name, match["identifier"], email), ""
    if entry.isFolder:
        return Student(entry.name), ""
    if isArchive(entry.name) or isUnknownArchive(entry.name):
        return Student(_stem(entry.name)), entry.name
    return None, ""


def _stem(name):
    suffix = next((end for end in SUFFIXES if name.lower().endswith(end)), Path(name).suffix)
    return name[: -len(suffix)] or name


def _namesOfGradescope(entries):
    """Return {folder: (name, email)} as Gradescope's own list has it."""
    listed = next((entry for entry in entries if entry.name == GRADESCOPE_NAMES), None)
    if listed is None:
        return {}
    with listed.members()[0][0].open() as stream:
        try:
            data = yaml.safe_load(stream.read())
        except yaml.YAMLError:
            data = None
    people = {}
    for folder, about in (data if isinstance(data, dict) else {}).items():
        submitters = about.get(":submitters") if isinstance(about, dict) else None
        submitters = [one for one in submitters or [] if isinstance(one, dict)]
        if submitters:
            # A group hands in together, and has its marks together.
            name = ", ".join(str(one.get(":name") or "?") for one in submitters)
            people[folder] = (name, ", ".join(str(one.get(":email") or "") for one in submitters))
    return people


# What is at the top.


def _entriesIn(path):
    try:
        if path.is_dir():
            entries = _entriesOfFolder(path)
        elif path.is_file() and zipfile.is_zipfile(path):
            entries = _entriesOfArchive(zipfile.ZipFile(path))
        else:
            found = Sentence("a file of another kind") if path.is_file() else Sentence("nothing")
            raise unlike(_shown(path), Sentence("a folder of hand-ins, or a ZIP file of them"),
                         found, BadInput)  # fmt: skip
    except TROUBLES as error:
        words = describe(error) if isinstance(error, OSError) else visible(error, 120)
        raise unlike(
            _shown(path), Sentence("a folder of hand-ins, or a ZIP file of them"), words, BadInput
        ) from None
    entries = [entry for entry in entries if not _isLeaving(entry.name)]
    return sorted(entries, key=lambda entry: entry.name)


def _shown(path):
    return visible(str(path), 200)


def _isLeaving(name):
    return name.startswith(".") or name in LEAVINGS


def _entriesOfFolder(path):
    entries = []
    for item in path.iterdir():
        mode = item.lstat().st_mode
        if stat.S_ISDIR(mode):
            entries.append(_Entry(item.name, True, _folderReader(item)))
        elif stat.S_ISREG(mode):
            entries.append(_Entry(item.name, False, _fileReader(item)))
    if len(entries) == 1 and entries[0].isFolder and not _isOneHandIn(path / entries[0].name):
        return _entriesOfFolder(path / entries[0].name)
    return entries


def _isOneHandIn(folder):
    return any(item.suffix == ".py" for item in folder.iterdir())


def _fileReader(path):
    return lambda: ([Member(path.name, None, lambda: path.open("rb"))], [])


def _folderReader(path):
    """Return a function that reads a folder as the marker does: once, through no link."""

    def read():
        with tempfile.TemporaryDirectory(prefix="handIn", ignore_cleanup_errors=True) as copy:
            try:
                handIn = HandIn(str(path), Path(copy, "copy"))
            except BadInput as error:
                raise BadArchive(error) from None
            members = [_copied(handIn.folder, name) for name in handIn.files]
        return members, handIn.notes

    return read


def _copied(folder, name):
    content = Path(folder, name).read_bytes()
    return Member(name, None, lambda: io.BytesIO(content))


def _entriesOfArchive(archive):
    """Return what is at the top of a whole class's archive; one folder around it all is opened."""
    parts = [(PurePosixPath(entry.filename.replace("\\", "/")), entry)
             for entry in archive.infolist() if not entry.is_dir()]  # fmt: skip
    parts = [(path, entry) for path, entry in parts if path.parts and not _isLeaving(path.parts[0])]
    tops = {path.parts[0] for path, _ in parts}
    isOneHandIn = any(len(path.parts) == 2 and path.suffix == ".py" for path, _ in parts)
    if len(tops) == 1 and not isOneHandIn and all(len(path.parts) > 1 for path, _ in parts):
        parts = [(PurePosixPath(*path.parts[1:]), entry) for path, entry in parts]
    found = {}
    for path, entry in parts:
        below = PurePosixPath(*path.parts[1:])
        isFolder = len(path.parts) > 1
        member = zipMember(archive, entry, str(below) if isFolder else path.name)
        found.setdefault((path.parts[0], isFolder), []).append(member)
    return [_Entry(name, isFolder, _reader(members))
            for (name, isFolder), members in found.items()]  # fmt: skip


def _reader(members):
    return lambda: (members, [])
