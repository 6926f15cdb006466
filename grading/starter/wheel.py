"""The marker as a package with a command, `ml-d05`, for the machines of students.

    make wheel OUT=dist

The package holds what marking takes, laid out as it is here in a folder `ml_d05`, and none of the
answers: neither this project's neurons nor its scripts. It is built with flit, as this project is.
"""

import shutil
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

from grading.Course import ROOT, filesLoadedBy
from learning.system.exits import runScript

NAME = "ml_d05"

PLAIN_FILES = ("pyproject.toml", "requirements.txt", "datasets/*.ds", "grading/**/*.md",
               "grading/starter/Makefile.*", "tests/exercises/*.py", "tests/support/*.py",
               "tests/conftest.py", "tests/handIns/__init__.py")  # fmt: skip
"""What marking takes besides modules of `grading` and what these import."""

NEEDED = ("matplotlib", "numpy", "pytest", "pytest-timeout", "pyseccomp", "tqdm", "PyYAML")
"""What it needs of others, pinned as here."""

START = '''"""The marker of a day: `ml-d05 --help`."""

__version__ = "{version}"


def main():
    """Run the command."""
    import sys
    from pathlib import Path

    sys.path.insert(0, str(Path(__file__).resolve().parent))
    from grading.command import main as command
    from learning.system.exits import runScript

    runScript(command)
'''

SETTINGS = """[project]
name = "{name}"
version = "{version}"
description = "The marker of a day of neurons that learn"
requires-python = ">=3.11"
dependencies = [{dependencies}]

[project.scripts]
ml-d05 = "{name}:main"

[build-system]
requires = ["flit_core==3.12.0"]
build-backend = "flit_core.buildapi"
"""


def packagedFiles():
    """Return the files that marking takes, sorted, as paths below this project's folder."""
    modules = sorted((ROOT / "grading").rglob("*.py"))
    found = {path.relative_to(ROOT) for path in modules}
    for path in modules:
        if "inside" not in path.parts and path.name != "__main__.py":
            name = ".".join(path.relative_to(ROOT).with_suffix("").parts)
            found.update(p.relative_to(ROOT) for p in filesLoadedBy(name.removesuffix(".__init__")))
    for pattern in PLAIN_FILES:
        found.update(path.relative_to(ROOT) for path in ROOT.glob(pattern))
    return sorted(found)


def layOut(folder):
    """Lay out the source of the package in a folder, which must be empty."""
    version = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["version"]
    for path in packagedFiles():
        target = folder / NAME / path
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(ROOT / path, target)
    (folder / NAME / "__init__.py").write_text(START.format(version=version))
    dependencies = ", ".join(f'"{pin}"' for pin in _pins())
    text = SETTINGS.format(name=NAME, version=version, dependencies=dependencies)
    (folder / "pyproject.toml").write_text(text)


def _pins():
    text = (ROOT / "requirements.txt").read_text() + (ROOT / "requirements-tests.txt").read_text()
    lines = [line for line in text.splitlines() if "==" in line]
    return [line.replace('"', "'") for line in lines if line.split("==")[0] in NEEDED]


def main():
    """Build the wheel in the folder that is named; return the exit status."""
    (out,) = sys.argv[1:]
    with tempfile.TemporaryDirectory(prefix="wheel") as folder:
        layOut(Path(folder))
        command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps"]
        command += ["--no-build-isolation"]  # flit is one of the requirements of the tests
        command += ["--disable-pip-version-check", "--wheel-dir", str(out), folder]
        return subprocess.run(command, check=False).returncode


if __name__ == "__main__":
    runScript(main)
