"""What the marker lends every hand-in: datasets, a `Dataset` class, packages, and fonts to draw."""

import ast
import compileall
import os
import re
import shutil
import sysconfig
from functools import cache
from importlib import metadata
from pathlib import Path
from unittest.mock import patch

ROOT = Path(__file__).resolve().parent.parent

REQUIREMENTS = ROOT / "requirements.txt"

INSIDE = ROOT / "grading" / "inside"


class Course:
    """Folders laid out once for a marking, which the sandbox shows to the hand-in.

    Attributes:
        datasets: the course's `.ds` files.
        library: `Dataset.py`, for those who bring none.
        packages: links to the packages that a hand-in may import, NumPy and matplotlib.
        fonts: matplotlib's list of fonts, which takes it a second to make; empty at first.
        inside: the marker's programs that run in the sandbox.
    """

    def __init__(self, folder):
        """Lay them out below `folder`, which must not exist yet."""
        self.datasets = folder / "datasets"
        self.library = folder / "library"
        self.packages = folder / "packages"
        self.fonts = folder / "fonts"
        self.inside = folder / "inside"
        for place in (self.datasets, self.library, self.packages, self.fonts):
            place.mkdir(parents=True)
        for path in (ROOT / "datasets").glob("*.ds"):
            shutil.copyfile(path, self.datasets / path.name)
        # Each process in the sandbox loads these; compiled here, once for all markings, they are
        # copied with their times, by which Python knows that source and bytecode belong together.
        compileall.compile_dir(INSIDE, quiet=2)
        shutil.copytree(INSIDE, self.inside)
        self._layOutLibrary()
        for path in packagePaths():
            (self.packages / path.name).symlink_to(path)
        letAllRead(folder)

    def variant(self, folder, texts):
        """Return a copy of `datasets`, in a new folder, with some files replaced.

        `texts` maps names of `.ds` files to what they hold instead.
        """
        shutil.copytree(self.datasets, folder)
        for name, text in texts.items():
            (folder / name).write_text(text, encoding="ascii")
        letAllRead(folder)
        return folder

    def _layOutLibrary(self):
        # Our Dataset borrows from `learning`, a name that a hand-in may have for a file of its own.
        for path in filesLoadedBy("Dataset"):
            parts = path.relative_to(ROOT).parts
            if parts[0] == "learning":
                parts = ("courseLibrary", *parts[1:])
            target = self.library.joinpath(*parts)
            target.parent.mkdir(parents=True, exist_ok=True)
            text = path.read_text(encoding="utf-8")
            text = re.sub(r"^from learning\b", "from courseLibrary", text, flags=re.MULTILINE)
            target.write_text(text, encoding="utf-8")

    def layOutFonts(self):
        """Fill `fonts`, which only scripts need: matplotlib takes a while to say where they are."""
        try:
            # The marker's own settings (a notebook's MPLBACKEND, say) are no business of a hand-in.
            with patch.dict(os.environ, MPLBACKEND="agg"):
                import matplotlib
        except Exception:
            return  # whatever keeps it from loading here, the hand-in draws without them
        for path in Path(matplotlib.get_cachedir()).glob("fontlist*.json"):
            shutil.copyfile(path, self.fonts / path.name)
        letAllRead(self.fonts)


def letAllRead(folder):
    """Let every user read all that is below a folder, whatever the marker's umask forbids.

    In the sandbox a hand-in is another user; outside, nobody passes the marking's own folder.
    """
    for place, _, names in os.walk(folder):
        os.chmod(place, 0o755)
        for path in (os.path.join(place, name) for name in names):
            if not os.path.islink(path):
                os.chmod(path, 0o644)


@cache
def filesLoadedBy(module):
    """Return the project's files that importing `module`, a dotted name, loads: a set of paths.

    Imports inside functions and the `__init__.py` of each package on the way are among them.
    """
    found, waiting = set(), [module]
    while waiting:
        name = waiting.pop()
        for path in _filesOf(name) - found:
            found.add(path)
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Import):
                    waiting += [alias.name for alias in node.names]
                elif isinstance(node, ast.ImportFrom):
                    waiting += [f"{node.module}.{alias.name}" for alias in node.names]
    return found


def _filesOf(name):
    """Return the project's files that a dotted name stands for: its packages' and its own."""
    parts = name.split(".")
    places = [ROOT.joinpath(*parts[: n + 1]) for n in range(len(parts))]
    files = [path for place in places for path in (place / "__init__.py", place.with_suffix(".py"))]
    return {path for path in files if path.is_file()}


@cache
def packagePaths():
    """Return the top-level files and folders of the packages named in `requirements.txt`.

    Those that are installed; a hand-in sees no other, so that no library learns in its place.
    """
    site = Path(sysconfig.get_path("purelib"))
    names = re.findall(r"^([\w.-]+)==", REQUIREMENTS.read_text(encoding="utf-8"), re.MULTILINE)
    found = set()
    for name in names:
        try:
            record = metadata.distribution(name).read_text("RECORD") or ""
        except metadata.PackageNotFoundError:
            continue
        found |= {line.split(",")[0].split("/")[0] for line in record.splitlines()}
    return sorted(site / name for name in found - {"..", "__pycache__"} if (site / name).exists())
