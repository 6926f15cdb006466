"""What is left of an experiment when it is over: rows of the gallery, and pages of a handout."""

import re

import pytest
from support.running import ROOT

import commands
from experiments import EXPERIMENTS, gallery
from experiments.__main__ import main
from learning.plotting import handout

ROWS = {
    "line-and-bowl": "| ![a](pictures/line-and-bowl.png) | one |",
    "chain-rule": "| ![b](pictures/chain-rule.png) | two |",
    "long-gone": "| ![c](pictures/long-gone.png) | three |",
}


@pytest.fixture
def page(tmp_path, monkeypatch):
    path = tmp_path / "README.md"
    path.write_text(f"above\n{gallery.BEGIN}\n{gallery.END}\nbelow\n", encoding="utf-8")
    monkeypatch.setattr(gallery, "PAGE", path)
    monkeypatch.setattr(gallery, "PICTURES", tmp_path / "pictures")
    return path


def test_rows_stand_by_lecture_and_those_of_what_is_gone_go(page):
    gallery.write(ROWS)
    text = page.read_text(encoding="utf-8")
    assert re.search(r"^above\n.*Lecture 002.*two.*Lecture 003.*one.*\nbelow\n$", text, re.DOTALL)
    assert set(gallery.rowsOf(text)) == {"line-and-bowl", "chain-rule"}
    gallery.write(gallery.rowsOf(text))
    assert page.read_text(encoding="utf-8") == text


def test_a_row_is_renewed_alone_and_twice_with_the_same_bytes(page):
    gallery.write(ROWS)
    seen = []
    for _ in range(2):
        assert gallery.main(["line-and-bowl"]) == 0
        picture = page.parent / "pictures" / "line-and-bowl.png"
        seen.append((page.read_bytes(), picture.read_bytes()))
    assert seen[0] == seen[1]
    rows = gallery.rowsOf(page.read_text(encoding="utf-8"))
    assert rows["chain-rule"] == ROWS["chain-rule"]
    assert re.search(
        r"\*\*shown\*\*: .*`python -m experiments line-and-bowl`", rows["line-and-bowl"]
    )


def test_a_name_that_is_none_is_told(page, capsys):
    assert gallery.main(["nothing"]) == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_the_rule_hands_names_on(monkeypatch):
    monkeypatch.setenv("ARGS", "saddles explosion")
    assert commands._gallery() == ["-m", "experiments.gallery", "saddles", "explosion"]


def test_each_row_of_the_page_is_of_an_experiment_and_has_its_picture():
    rows = gallery.rowsOf((ROOT / "experiments" / "README.md").read_text(encoding="utf-8"))
    for name, row in rows.items():
        assert str(EXPERIMENTS[name].claim) in row.replace("\\|", "|")
        assert (ROOT / "experiments" / "pictures" / f"{name}.png").is_file()


@pytest.mark.parametrize("count", [3, 100])
def test_a_handout_has_pages_for_all_lines(tmp_path, count, monkeypatch):
    written = []
    monkeypatch.setattr(handout, "_write", lambda page, lines, top: written.extend(lines))
    monkeypatch.setattr(handout, "drawn", lambda moment: _figure())
    lines = [f"line {number}" for number in range(count)]
    path = tmp_path / "a.pdf"
    handout.saveHandout(path, [(None, lines)])
    assert written == lines
    assert path.read_bytes().count(b"/Type /Page ") == (1 if count == 3 else 2)


def _figure():
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    figure = Figure(figsize=(1, 1))
    FigureCanvasAgg(figure)
    return figure


def test_a_handout_is_exported_twice_with_the_same_bytes(tmp_path, capsys):
    paths = [tmp_path / "a.pdf", tmp_path / "b.pdf"]
    for path in paths:
        words = ["line-and-bowl", "--plot", "none", "--export", str(path)]
        assert main(words) == 0
    assert paths[0].read_bytes() == paths[1].read_bytes()
    assert "handout saved in" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("path", "complaint"),
    [("notes.txt", "a name ending in .pdf"), ("nowhere/notes.pdf", "a file to write")],
)
def test_a_handout_that_cannot_be_is_told_before_anything_runs(tmp_path, path, complaint, capsys):
    assert main(["line-and-bowl", "--plot", "none", "--export", str(tmp_path / path)]) == 2
    found = capsys.readouterr()
    assert complaint in found.err
    assert found.err.count("\n") == 1
    assert found.out == ""
