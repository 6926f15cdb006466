"""The marker in French: a hand-in that fails is told so, and no English sentence is left."""

import json
import re
import string
import subprocess
import sys

import pytest
from support.marked import mark, verdicts
from support.running import ROOT, bareEnvironment

from grading import watch
from grading.causes import exercisesInWords
from grading.french import FRENCH as GRADING
from grading.Report import Check, Report
from grading.summary import marksTable
from learning.words.BadInput import BadInput
from learning.words.french import FRENCH as LEARNING
from learning.words.language import speak


@pytest.fixture
def broken(plain):
    """Give a hand-in that fails in many ways."""

    def edit(name, old, new):
        text = (plain / name).read_text()
        assert old in text
        (plain / name).write_text(text.replace(old, new))

    edit("Neuron.py", "desiredOutput - self.output", "0.25")
    edit("NeuralNetwork.py", "def calculateGradients", "def calculateGradient")
    (plain / "OrLearn.py").write_text("print('cost 1')\nimport vectors\n")
    (plain / "BinaryLearn.py").rename(plain / "binary_learn.py")
    (plain / "DigitsLearn.py").write_text("print('cost: 0.5')\nprint('0 : 1')\n")
    (plain / "elsewhere").symlink_to("/nowhere")
    return plain


def englishChunks():
    """Return what stands between the fields of the English sentences, where it is two words."""
    french = " | ".join((GRADING | LEARNING).values())
    parts = (part[0] for english in GRADING for part in string.Formatter().parse(english))
    chunks = {part.strip(" ,;:.()?") for part in parts}
    return {chunk for chunk in chunks if re.search(r"[a-z]{2,} [a-z]{2,}", chunk)} - {
        chunk for chunk in chunks if chunk in french
    }


def textsIn(data, names=("called", "expected", "found", "hint", "reason", "title", "cause")):
    """Yield what a report says to a reader, the texts under these names."""
    for name, part in data.items() if isinstance(data, dict) else enumerate(data):
        if isinstance(part, dict | list):
            yield from textsIn(part, names)
        elif isinstance(part, str) and (name in names or isinstance(name, int)):
            yield part


def test_a_hand_in_that_fails_is_told_so_in_french(broken, tmp_path):
    exercises = [f"ex0{n}" for n in range(9)]
    _, data, text = mark(broken, exercises, tmp_path / "r.json", "--lang", "fr", "--seconds", 10)
    assert set(verdicts(data).values()) == {"passed", "failed", "incomplete"}
    outcomes = {check["outcome"] for e in data["exercises"] for check in e["checks"]}
    assert outcomes == {"passed", "failed", "skipped"}
    said = [*textsIn(data), *text.splitlines()]
    found = {(chunk, one) for one in said for chunk in englishChunks() if chunk in one}
    assert found == set()
    for words in (
        "appelé",
        "attendu",
        "trouvé",
        "à relire",
        "le sujet, ex00\u00a0:",
        "note\u00a0:",
    ):
        assert words in text


def test_the_chunks_would_find_english(broken, tmp_path):
    _, data, text = mark(broken, ["ex00"], tmp_path / "r.json")
    chunks = englishChunks()
    assert len(chunks) > 150
    assert sum(chunk in text for chunk in chunks) > 8
    assert any(chunk in one for one in textsIn(data) for chunk in chunks)


@pytest.mark.parametrize(
    ("options", "locale", "words"),
    [
        (["--lang", "fr"], "C.UTF-8", "attendu\u00a0:"),
        ([], "fr_FR.UTF-8", "attendu\u00a0:"),
        (["--lang=en"], "fr_FR.UTF-8", "expected"),
        (["--lang", "de"], "C.UTF-8", "--lang: expected one of en, fr, found de"),
    ],
)
def test_the_language_is_the_one_asked_for_or_the_locales(options, locale, words, tmp_path):
    command = [sys.executable, "-m", "pytest", "tests", "-m", "ex00"]
    process = subprocess.run(
        [*command, f"--submission={tmp_path}/nothing", f"--report={tmp_path}/r.json", *options],
        cwd=ROOT,
        env=bareEnvironment(LC_ALL=locale),
        capture_output=True,
        text=True,
        check=False,
    )
    assert process.returncode == 2
    assert words in process.stderr
    assert words in json.loads((tmp_path / "r.json").read_text())["error"]


@pytest.mark.parametrize(
    ("variables", "words"),
    [
        (["SUBMISSION=", "ARGS=--lang fr"], "attendu\u00a0: le dossier d'un rendu, trouvé\u00a0:"),
        (["EX=ex77", "ARGS=--lang=fr"], "attendu\u00a0: un nom parmi ex00"),
    ],
)
def test_the_rules_of_make_speak_it_too(variables, words):
    process = subprocess.run(
        [sys.executable, "commands.py", "grade"],
        cwd=ROOT,
        env=bareEnvironment(**dict(variable.split("=", 1) for variable in variables)),
        capture_output=True,
        text=True,
        check=False,
    )
    assert process.returncode == 2
    assert words in process.stderr


def test_the_watcher_speaks_it_too(tmp_path):
    with pytest.raises(BadInput, match="attendu\u00a0: le dossier d'un rendu"):
        watch.main([str(tmp_path / "nothing"), "--lang", "fr"])


def test_numbers_agree_with_their_nouns_in_french():
    speak("fr", GRADING)
    for count, words in ((1, "1 test a été sauté"), (2, "2 tests ont été sautés")):
        report = Report("x", seed=1, sandbox="none")
        for _ in range(count):
            report.add("ex05", Check("a", "skipped", 0.1, reason="x", cause="Neuron.py ligne 1"))
        assert any(line.startswith(words) for line in marksTable(report.asData()))
    report.add("ex09", Check("b", "skipped", 0.1, reason="x", cause="Neuron.py ligne 1"))
    assert "Neuron.py ligne 1 bloque ex05 et ex09\u00a0: 2 points" in marksTable(report.asData())
    assert exercisesInWords(["ex00", "ex01", "ex02", "ex08"]) == "ex00 à ex02 et ex08"
