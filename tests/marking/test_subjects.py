"""The subjects of the exercises that are not on the sheet: their Python runs, in both languages."""

import re
import subprocess
import sys

import pytest
from support.marked import CORRECT
from support.running import ROOT

SUBJECTS = ROOT / "grading/subjects"
PAGES = sorted(path.name for path in SUBJECTS.glob("ex*.md"))


def programOf(page):
    """Return the Python of a page."""
    text = (SUBJECTS / page).read_text(encoding="utf-8")
    return "\n".join(re.findall(r"^```python\n(.*?)^```$", text, re.MULTILINE | re.DOTALL))


@pytest.mark.parametrize("folder", [ROOT, CORRECT / "plain"], ids=["project", "plain"])
@pytest.mark.parametrize("page", PAGES)
def test_what_a_subject_shows_is_so(page, folder):
    program = programOf(page)
    assert program.count("assert") >= 2
    command = [sys.executable, "-B", "-c", program]  # nothing is left beside the hand-in
    subprocess.run(command, check=True, cwd=folder, env={"PYTHONPATH": str(folder)})


def test_both_languages_show_the_same():
    assert PAGES == ["ex11.en.md", "ex11.fr.md", "ex12.en.md", "ex12.fr.md"]
    for exercise in ("ex11", "ex12"):
        assert programOf(f"{exercise}.en.md") == programOf(f"{exercise}.fr.md")
