"""Where in a hand-in the files of the day lie: at its top, or in a folder one or two below."""

from pathlib import PurePosixPath

from grading.lookalikes import SHEET
from grading.visible import visible
from learning.checks import Sentence

DEEPEST = 2
"""Folders that may lie around the files."""


class NoPlace(Exception):
    """It cannot be told which folder is meant; the text says why."""


def placeOfFiles(paths):
    """Return the folder that holds the files of the day, "" for the top, given all paths.

    A folder in one that holds such files is none of its own: it comes along. Where there are none
    at all it is the top: what is missing is then for the marker to say. Raises NoPlace where there
    are several.
    """
    folders = {path.parent for path in map(PurePosixPath, paths) if SHEET.fullmatch(path.name)}
    folders = {folder for folder in folders if len(folder.parts) <= DEEPEST}
    candidates = sorted(folder for folder in folders if folders.isdisjoint(folder.parents))
    if len(candidates) > 1:
        names = ", ".join(visible(str(folder), 60) for folder in candidates[:4])
        raise NoPlace(Sentence("the files of the day lie in several folders: {names}", names=names))
    return str(candidates[0]) if candidates and candidates[0].parts else ""


def filesIn(folder, files):
    """Return the files {path: content} below a folder, their paths from there on."""
    if not folder:
        return files
    return {
        path.removeprefix(f"{folder}/"): content
        for path, content in files.items()
        if path.startswith(f"{folder}/")
    }
