"""What became of each hand-in of a class, kept in a folder: a file for each, written whole."""

import hashlib
import json
import re
from pathlib import Path

from grading.Report import UNDECIDED
from learning.system.files import replacing

FORMAT = 1
"""The number of this layout."""

UNSAFE = re.compile(r"[^\w .,'()@+-]")
"""What no file's name has here, whoever made up the name of the hand-in."""

LONGEST_NAME = 100
"""Characters of a file's name, without what makes it different from others."""


def fileName(key):
    """Return the name of the files about a submission, without its suffix; keys are unique."""
    name = UNSAFE.sub("_", key).strip(" .")[:LONGEST_NAME]
    if name and name == key:
        return name
    return f"{name or 'handIn'}-{hashlib.sha256(key.encode(errors='replace')).hexdigest()[:8]}"


def fingerprintOf(files, circumstances):
    """Return a number, in hexadecimal digits, that changes with the hand-in or how it is marked.

    `circumstances` is plain data: the seed, the options, the versions.
    """
    found = hashlib.sha256(json.dumps(circumstances, sort_keys=True).encode())
    for path, content in sorted(files.items()):
        found.update(f"{path}\0{len(content)}\0".encode())
        found.update(content)
    return found.hexdigest()


def isDecided(result):
    """Tell whether a hand-in needs no second marking."""
    if result["error"] is not None:
        return not result["isMarkersOwn"]
    report = result["report"]
    verdicts = [exercise["verdict"] for exercise in report["exercises"]]
    return not report["interrupted"] and report["error"] is None and UNDECIDED not in verdicts


class Results:
    """The results in a folder, each by the key of its submission."""

    def __init__(self, folder):
        """Make the folder, where there is none."""
        self._folder = Path(folder)
        self._folder.mkdir(parents=True, exist_ok=True)

    def save(self, result):
        """Write one, whole or not at all."""
        text = json.dumps({"format": FORMAT, **result}, indent=2, ensure_ascii=False) + "\n"
        with replacing(self._place(result["key"])) as partial:
            Path(partial).write_text(text, encoding="utf-8")

    def load(self, key):
        """Return the one of a submission, or None where there is none that can be read."""
        try:
            result = json.loads(self._place(key).read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return None
        isOurs = isinstance(result, dict) and result.pop("format", None) == FORMAT
        return result if isOurs and result.get("key") == key else None

    def _place(self, key):
        return self._folder / f"{fileName(key)}.json"
