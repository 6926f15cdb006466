"""`make clean` takes away the pictures that commands left, and nothing that people named."""

import shutil
import subprocess
from contextlib import chdir

import pytest
from support.calling import callScript
from support.running import ROOT, bareEnvironment

from experiments.__main__ import main as show


@pytest.fixture
def folder(tmp_path):
    """Give a folder with the Makefile and the scripts, where commands have left their pictures."""
    for path in [ROOT / "Makefile", *ROOT.glob("*.py")]:
        shutil.copy(path, tmp_path)
    shutil.copytree(ROOT / "experiments", tmp_path / "experiments")
    callScript("OrLearn.py", "--max-epochs", 1, "--plot", "file", cwd=tmp_path)
    callScript("XorLearn.py", "--find-rate", "--plot", "file", cwd=tmp_path)
    with chdir(tmp_path):
        show(["vanishing-gradient", "--plot", "file", "--seed-count", "1"])
    return tmp_path


def test_the_pictures_of_the_commands_go_and_all_else_stays(folder):
    kept = {path.name for path in folder.iterdir() if path.suffix != ".png"} | {"mine.png"}
    (folder / "mine.png").touch()
    assert len(list(folder.glob("*.png"))) == 4
    subprocess.run(["make", "-s", "clean"], cwd=folder, env=bareEnvironment(), check=True)
    assert {path.name for path in folder.iterdir()} == kept
