"""Which Python marks, and what a newer one would have understood.

Students may have a newer Python than the marker. What was no mistake at home is told as that.
"""

import hashlib
import platform
import re
import sys
from functools import cache
from importlib import metadata
from pathlib import Path
from typing import NamedTuple

from learning.checks import Sentence
from learning.words.language import translate

ROOT = Path(__file__).resolve().parent.parent

MARKER_FILES = ("grading/**/*.py", "tests/exercises/*.py", "tests/support/*.py", "datasets/*.ds")
"""What decides a verdict, besides Python, NumPy and matplotlib."""


class Syntax(NamedTuple):
    """Something that Python understands from some version on.

    Attributes:
        version: the first that does, as a pair.
        words: what it is, for a student, a `Sentence`.
        line: a pattern, found in a line that an older one stumbles over.
        message: a pattern, found in what the older one says then.
    """

    version: tuple
    words: Sentence
    line: str
    message: str = ""


_F_STRING = r"\b[rR]?[fF][rR]?(?P<quote>[\"'])(?:(?!(?P=quote)).)*\{(?:(?!(?P=quote)|\}).)*"

SYNTAXES = [
    Syntax(
        (3, 13), Sentence("a type parameter with a default"), r"\b(def|class)\s+\w+\s*\[[^]]*=", ""
    ),
    Syntax((3, 12), Sentence("type parameters in brackets"), r"\b(def|class)\s+\w+\s*\["),
    Syntax((3, 12), Sentence("a type statement"), r"(^|[:;]\s*)type\s+\w+\s*(\[.*\])?\s*="),
    Syntax(
        (3, 12), Sentence("an f-string's own quotes in its braces"), _F_STRING + r"(?P=quote).*\}"
    ),
    Syntax(
        (3, 12), Sentence("a backslash or a # in an f-string's braces"), "", "f-string exp.* part"
    ),
    Syntax(
        (3, 12),
        Sentence("an f-string with braces over lines"),
        _F_STRING + "$",
        "unterminated string",
    ),
    Syntax(
        (3, 14),
        Sentence("except A, B: without parentheses"),
        r"\bexcept\b",
        "multiple exception types",
    ),
    Syntax((3, 14), Sentence("a t-string"), r"(^|\W)([tT][rR]?|[rR][tT])[\"']"),
    Syntax(
        (3, 15),
        Sentence("unpacking in a comprehension"),
        r"[\[{(]\s*\*",
        "unpacking cannot be used",
    ),
    Syntax((3, 15), Sentence("a lazy import"), r"^\s*lazy\s+(import|from)\b"),
]
"""What is new since the oldest Python that can mark; to be told from mistakes by one line."""


def newerSyntax(line, message, running=sys.version_info):
    """Return what a line holds that the running Python is too old for, in words, or None.

    `message` is what it said of the line.
    """
    for syntax in SYNTAXES:
        isFound = re.search(syntax.line, line) and re.search(syntax.message, message)
        if isFound and running < syntax.version:
            version = ".".join(map(str, syntax.version))
            return translate(
                "{what} (Python {version} or newer)", what=syntax.words, version=version
            )
    return None


def remarkOn(kind, message, lines):
    """Return what an error may have to do with the version of Python, in words, or None.

    `kind` and `message` are the exception's, `lines` the lines of code that it passed through.
    """
    if kind in ("SyntaxError", "IndentationError", "TabError"):
        newer = newerSyntax(lines[-1] if lines else "", message)
        if newer is None:
            return translate("marked by Python {version}", version=platform.python_version())
        return translate(
            "marked by Python {version}; this looks like {what}",
            version=platform.python_version(),
            what=newer,
        )
    found = re.search(r"^module '([\w.]+)' has no attribute|^cannot import name .* from '([\w.]+)'",
                      message)  # fmt: skip
    if found and (found[1] or found[2]).split(".")[0] in sys.stdlib_module_names:
        return translate(
            "marked by Python {version}, whose library may be older or newer than yours",
            version=platform.python_version(),
        )
    return None


@cache
def versions():
    """Return the versions of all that decides a verdict, as a dictionary of texts, or None each.

    The marker's is that of the project and the beginning of a digest of its files.
    """
    packages = {name.lower(): _versionOf(name) for name in ("NumPy", "matplotlib")}
    marker = f"{_versionOf('ml-d05') or translate('not installed')}, {markerDigest()[:12]}"
    return {"python": platform.python_version(), **packages, "marker": marker}


@cache
def markerDigest():
    """Return a number, in hexadecimal digits, that tells one marker from another by its files."""
    found = hashlib.sha256()
    for pattern in MARKER_FILES:
        for path in sorted(ROOT.glob(pattern)):
            found.update(str(path.relative_to(ROOT)).encode() + b"\0" + path.read_bytes())
    return found.hexdigest()


def _versionOf(package):
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return None
