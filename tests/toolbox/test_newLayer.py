"""The page's example of a new layer kind: its three files are written, and it works."""

import re
import shutil
import subprocess
import sys

import pytest
from support.running import ROOT, bareEnvironment

PAGE = (ROOT / "learning/README.md").read_text(encoding="utf-8")
FILES = dict(re.findall(r"```py\n# (learning/\S+\.py)\n(.*?)```", PAGE, re.DOTALL))


@pytest.fixture(scope="module")
def house(tmp_path_factory):
    """A copy of what the script needs, with the new files in it."""
    folder = tmp_path_factory.mktemp("house")
    shutil.copytree(ROOT / "learning", folder / "learning")
    (folder / "datasets").mkdir()
    for path in [*ROOT.glob("*.py"), *ROOT.glob("datasets/*Digits.ds")]:
        shutil.copy(path, folder / path.relative_to(ROOT))
    for name, text in FILES.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def said(house, *words, status=0):
    """Return what DigitsLearn.py prints with the new layer in its network."""
    layers = "convolution:filters=2:stride=2+min-pooling"
    program = [sys.executable, "DigitsLearn.py", "--plot", "none", "--lang", "en"]
    ended = subprocess.run(
        [*program, "--hidden", layers, "--activation", "tanh", *words],
        cwd=house,
        env=bareEnvironment(),
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == status, ended.stderr
    return ended.stdout


def test_a_new_layer_kind_is_one_file_here_and_one_an_engine(house):
    assert [name.split("/")[-2] for name in FILES] == ["layers", "naive", "vectorized"]
    table = said(house, "--summary")
    assert re.search(r"2 +min-pooling +2×1×1 +0 +0 +0 B", table)


def test_its_gradients_are_right_and_the_engines_agree(house):
    checks = said(house, "--check", "--engine", "numpy", status=1)  # too small to learn by heart
    assert "ok    gradient of layer 1" in checks
    few = ["--max-epochs", "1", "--validation", "0"]
    saved = {}
    for engine in ("numpy", "python"):
        said(house, *few, "--engine", engine, "--save", f"{engine}.txt")
        saved[engine] = (house / f"{engine}.txt").read_text(encoding="ascii").split()
    assert len(saved["numpy"]) == len(saved["python"]) > 50
    for word, other in zip(saved["numpy"], saved["python"], strict=True):
        assert word == other or float(word) == pytest.approx(float(other), rel=1e-9, abs=1e-12)
