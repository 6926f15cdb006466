"""The page of the toolbox: every row of its table is there, is true, and its command works."""

import importlib
import re
import runpy
import shlex
import sys

import pytest
from support.running import ROOT

from learning.activations import ACTIVATIONS
from learning.augmentations import AUGMENTATIONS
from learning.initializers import INITIALIZERS
from learning.layers import LAYERS
from learning.losses import LOSSES
from learning.optimizers import OPTIMIZERS
from learning.schedules import SCHEDULES
from learning.toolbox import PAGE, renewed, rows

ROWS = rows()
NOT_LEARNED = (
    "--init constant",
    "--shuffle-labels",
    "--hidden residual-20",
    "--hidden 16,16,16,16,16 --watch",
)
"""Examples of what is not learned, or not in so few epochs."""

CATALOGUES = [LAYERS, ACTIVATIONS, LOSSES, INITIALIZERS, OPTIMIZERS, SCHEDULES, AUGMENTATIONS]


def run(command, folder, monkeypatch):
    """Run what stands after `python` in `folder`; return the exit status."""
    words = shlex.split(command)
    monkeypatch.setattr(sys, "argv", words)
    monkeypatch.chdir(folder)
    if words[0] == "-m":
        package = importlib.import_module(words[1])
        main = (
            getattr(package, "main", None) or importlib.import_module(f"{words[1]}.__main__").main
        )
        return main(words[2:]) if main.__defaults__ else main()
    found = [str(ROOT / word) if word.startswith("datasets/") else word for word in words[1:]]
    main = runpy.run_path(str(ROOT / words[0]))["main"]
    return main([*found, "--plot", "none"])


@pytest.mark.parametrize("row", ROWS, ids=[f"{row.option} {row.what}"[:50] for row in ROWS])
def test_the_command_of_each_row_shows_it_working(row, tmp_path, monkeypatch, capsys):
    assert all(word in row.command for word in row.option.split(", ")[0].split())
    assert run(row.command, tmp_path, monkeypatch) == 0
    output = capsys.readouterr().out
    assert len(output.splitlines()) > 5
    for accuracy in re.findall(r"^test cost .* accuracy ([0-9.]+) %", output, re.MULTILINE):
        assert float(accuracy) >= 60 or any(words in row.command for words in NOT_LEARNED)


def test_the_page_holds_the_table_as_it_is_now():
    text = PAGE.read_text(encoding="utf-8")
    assert renewed(text) == text, "`make toolbox` writes it again"


@pytest.mark.parametrize("row", ROWS, ids=[row.file for row in ROWS])
def test_each_row_names_a_file_and_a_lecture(row):
    assert (PAGE.parent / row.file).is_file()
    assert set(row.lecture.split(", ")) <= {"000", "001", "002", "003", "004", "beyond"}


@pytest.mark.parametrize(
    "kind",
    [kind for catalogue in CATALOGUES for kind in catalogue.values()],
    ids=lambda kind: kind.__name__,
)
def test_each_choice_says_where_it_comes_from_and_reads_back(kind):
    assert kind.lecture
    assert "lecture" in kind.__doc__.lower() or kind.lecture == "002"
    assert kind.name == kind.name.lower()
    assert kind().spelling() == kind.name


def test_a_new_choice_is_one_file(tmp_path, monkeypatch):
    from learning.choices.Catalogue import Catalogue

    package = tmp_path / "tidbits"
    package.mkdir()
    (package / "__init__.py").write_text("")
    (package / "Halving.py").write_text(
        "from learning.schedules.Schedule import Schedule\n\n\n"
        "class Halving(Schedule):\n"
        '    name = "halving"\n\n'
        "    def rate(self, learningRate, time):\n"
        "        return learningRate / 2\n"
    )
    monkeypatch.syspath_prepend(tmp_path)
    catalogue = Catalogue("tidbits", package)
    assert list(catalogue) == ["halving"]
    assert catalogue.read("halving").rate(1.0, 0) == 0.5


def test_the_readme_s_best_recipe_reads_nearly_all_digits(tmp_path, monkeypatch, capsys):
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    (command,) = re.findall(r"^(DigitsLearn.py [^`]*--schedule [^`]*)$", text, re.MULTILINE)
    assert run(command.replace("\\\n", " "), tmp_path, monkeypatch) == 0
    accuracy = re.search(r"accuracy ([0-9.]+) %", capsys.readouterr().out)
    assert float(accuracy[1]) >= 98  # 98.4 on the machine that the README speaks of


def test_the_readme_links_to_the_page():
    assert "(learning/README.md)" in (ROOT / "README.md").read_text(encoding="utf-8")
