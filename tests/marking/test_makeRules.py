"""The Makefile: what is said to it is data, whoever chose it, and is handed on as it is."""

import os
import random
import re
import shutil
import string
import subprocess
import sys

import pytest
from support.marked import CORRECT
from support.running import ROOT, bareEnvironment

import commands
from grading.Course import filesLoadedBy

RECORDER = """#!/bin/sh
printf '%s\\0' "$@" "${SUBMISSION-nothing was said}" "$ARGS" "$EX" "$SCRIPT" "$OUT" \\
    "$SUBMISSIONS" "$DIR" > seen
"""
"""What stands in for Python in the rules: it writes down what it is given."""

PRINTABLE = string.printable.encode().translate(None, b"\r\x0b\x0c\t\n")


@pytest.fixture
def project(tmp_path):
    """Give a folder with the Makefile, in which rules find what they need, and the recorder."""
    shutil.copy(ROOT / "Makefile", tmp_path)
    binaries = tmp_path / ".venv" / "bin"
    binaries.mkdir(parents=True)
    for name in ("requirements.txt", "requirements-tests.txt", "requirements-bench.txt"):
        (tmp_path / name).touch()
    (binaries / "python").write_text(RECORDER)
    (binaries / "python").chmod(0o755)
    for stamp in ("runtime.stamp", "tests.stamp"):
        (tmp_path / ".venv" / stamp).touch()
    return tmp_path


def make(folder, *words, **environment):
    """Run make in a folder; return the finished process, its output as bytes."""
    return subprocess.run(
        ["make", *words],
        cwd=folder,
        env=bareEnvironment(**environment),
        capture_output=True,
        check=False,
    )


def seenIn(project):
    """Return what the recorder was given, a list of bytes; removes it."""
    seen = (project / "seen").read_bytes().split(b"\0")[:-1]
    (project / "seen").unlink()
    return seen


def oddNames():
    """Return names of folders, as bytes: all that one may hold, and what shells and make love."""
    dice = random.Random(11)
    yield PRINTABLE
    yield b"$(shell touch pwned)`touch pwned`$$(touch pwned)${shell touch pwned};touch pwned"
    yield b"a\nb\\\n\tc # d"
    yield b"$(error no)$(1)%'\"'"
    yield bytes(range(128, 256))
    for _ in range(12):
        letters = dice.choices([*range(33, 256), 10, 9, 32, *b"$`'\"\\(){}#%"], k=30)
        yield b"-" + bytes(letters) + b"."


@pytest.mark.parametrize("name", list(oddNames()), ids=range(17))
@pytest.mark.parametrize("rule", ["grade", "grade-watch"])
def test_a_name_comes_through_byte_for_byte_and_runs_nothing(project, rule, name):
    before = {path.name for path in project.iterdir()}
    for options in ([], ["-n"]):
        process = make(project, *options, rule, b"SUBMISSION=" + name)
        assert process.returncode == 0, process.stderr
    assert seenIn(project) == [b"commands.py", rule.encode(), name, *6 * [b""]]
    assert {path.name for path in project.iterdir()} == before


def test_every_printable_character_of_ASCII_was_tried():
    assert {bytes([code]) for code in range(32, 127)} <= {bytes([code]) for code in PRINTABLE}


@pytest.mark.parametrize(
    ("rule", "variable"),
    [
        ("or", "ARGS"),
        ("test", "ARGS"),
        ("check-network", "SCRIPT"),
        ("grade", "EX"),
        ("grade-class", "SUBMISSIONS"),
        ("grade-class", "OUT"),
        ("starter", "DIR"),
        ("wheel", "OUT"),
    ],
)
def test_every_variable_is_data(project, rule, variable):
    value = "a b\"'`touch pwned`$(shell touch pwned)"
    for isSaidInShell in (False, True):
        words, environment = ([], {variable: value}) if isSaidInShell else (
            [f"{variable}={value}"], {}
        )  # fmt: skip
        process = make(project, rule, *words, **environment)
        assert process.returncode == 0, process.stderr
        assert value.encode() in seenIn(project)
    assert not (project / "pwned").exists()


def test_blanks_at_the_beginning_are_taken_away_by_make(project):
    make(project, "grade", "SUBMISSION=  a  ")
    assert seenIn(project)[2] == b"a  "


def test_nothing_said_is_not_the_same_as_an_empty_name(project):
    make(project, "grade")
    assert seenIn(project)[2] == b"nothing was said"
    make(project, "grade", "SUBMISSION=")
    assert seenIn(project)[2] == b""


@pytest.mark.parametrize("options", [["grade"], ["-n", "grade"], ["help"]])
@pytest.mark.parametrize("name", ["SUBMISON", "submission", "FOLDER", "SHELL", "a'b", "$(x)`y`"])
def test_an_unknown_variable_is_refused_before_any_rule(project, options, name):
    shutil.copy(ROOT / "commands.py", project)
    shutil.copytree(ROOT / "grading", project / "grading")
    value = "../x$(shell touch pwned)`touch pwned`"
    process = make(project, *options, f"{name}={value}", f"PYTHON={sys.executable}")
    text = process.stderr.decode()
    assert process.returncode == 2
    assert f"expected one of {' '.join(commands.VARIABLES)}" in text
    assert ("did you mean SUBMISSION?" in text) == (name.lower() in ("submison", "submission"))
    assert text.count("\n") == 1
    assert not (project / "seen").exists()
    assert not (project / "pwned").exists()


@pytest.mark.parametrize(
    "words",
    [
        ["SUBMISSION", "=../x"],
        ["SUBMISSION", "../x"],
        ["../x"],
        ["a#b=../x"],
        ["$(shell touch pwned)`touch pwned`"],
        ["tests"],
        ["gradewatch"],
    ],
)
def test_what_is_no_rule_is_refused_before_any_rule(project, words):
    (project / "tests").mkdir()
    process = make(project, "grade", *words)
    text = process.stderr.decode()
    assert process.returncode == 2
    assert "expected one of help setup or xor" in text or "empty variable name" in text
    assert text.count("\n") == 1
    assert not (project / "seen").exists()
    assert not (project / "pwned").exists()


def test_a_Python_that_is_a_path_with_blanks_makes_the_environment(project):
    shutil.rmtree(project / ".venv")
    shutil.copy(ROOT / "commands.py", project)
    (project / "my python").symlink_to(os.path.realpath(sys.executable))
    python = "./my python$(shell touch pwned)`touch pwned`"
    assert make(project, "setup", f"PYTHON={python}").returncode == 2
    assert not (project / "pwned").exists()
    process = make(project, "-n", "setup", "PYTHON=./my python")
    assert b'"$PYTHON" -m venv .venv' in process.stdout


# What the rules start.


class Started(Exception):
    """Raised in place of becoming another program; holds its words and its environment."""


@pytest.fixture
def start(monkeypatch):
    """Give a function that does what a rule asks, and returns the words and the environment."""

    def start(rule, *added, **environment):
        def become(program, words, environment):
            raise Started(words[1:], environment)

        for name in commands.VARIABLES:
            monkeypatch.delenv(name, raising=False)
        for name, value in environment.items():
            monkeypatch.setenv(name, value)
        monkeypatch.setattr(os, "execve", become)
        with pytest.raises(Started) as started:
            commands.main([rule, *added])
        return started.value.args

    return start


def test_the_arguments_are_parted_as_a_shell_parts_them(start):
    words, _ = start("run", "OrLearn.py", ARGS="--seed 3 'a b' \"$(touch x)\" `y` # z;")
    wanted = ["OrLearn.py", "--seed", "3", "a b", "$(touch x)", "`y`", "#", "z;"]
    assert words == wanted


def test_a_name_is_one_word_that_no_option_can_be(start):
    words, _ = start("grade", SUBMISSION="--seconds 3", EX="ex03", ARGS="-q")
    assert words[-4:] == ["-m", "ex03", "--submission=--seconds 3", "-q"]
    words, _ = start("grade-watch", SUBMISSION="-x")
    assert words[:3] == ["-m", "grading.watch", "-x"]
    words, _ = start("grade-class", SUBMISSIONS="--lang", OUT="--x y", EX="ex03", ARGS="--jobs 1")
    expected = "-m grading.classroom --ex ex03 --out=--x\0y --jobs 1 -- --lang"
    assert words == [word.replace("\0", " ") for word in expected.split(" ")]
    words, _ = start("starter", DIR="--lang", ARGS="--lang fr")
    assert words == ["-m", "grading.starter", "--lang", "fr", "--", "--lang"]
    words, _ = start("check-network", SCRIPT="OrLearn.py")
    assert words == [str(ROOT / "OrLearn.py"), "--check"]


def test_the_surroundings_do_not_reach_what_is_started(start):
    _, environment = start(
        "test", ARGS="-q", PYTHONSAFEPATH="1", PYTHONOPTIMIZE="2", PIP_USER="1", MAKEFLAGS="n"
    )
    unwanted = {"ARGS", "PYTHONSAFEPATH", "PYTHONOPTIMIZE", "PIP_USER", "MAKEFLAGS"}
    assert not unwanted & set(environment)
    assert environment["PATH"] == os.environ["PATH"]


@pytest.mark.parametrize(
    ("rule", "variable", "value", "complaint"),
    [
        ("grade", "SUBMISSION", "", "expected the folder of a hand-in, found an empty name"),
        ("grade-watch", "SUBMISSION", "", "expected the folder of a hand-in, found an empty"),
        ("grade", "EX", "ex77", "EX: expected one of ex00 ex01"),
        ("starter", "DIR", "", "DIR: expected a new or an empty folder"),
        ("grade-class", "SUBMISSIONS", "", "SUBMISSIONS: expected a folder of hand-ins"),
        ("grade", "EX", "", "EX: expected one of ex00 ex01"),
        ("grade", "EX", "ex00\n\x1b", "found ex00\\n\\x1b"),
        ("test", "ARGS", "-k 'a", "ARGS: expected words as for a shell, found No closing quot"),
        ("check-network", "SCRIPT", "-c", "SCRIPT: expected one of the scripts, found -c"),
        ("check-network", "SCRIPT", "", "SCRIPT: expected one of the scripts"),
    ],
)
def test_what_cannot_be_used_gets_one_line(monkeypatch, capsys, rule, variable, value, complaint):
    monkeypatch.setenv(variable, value)
    assert commands.main([rule]) == 2
    error = capsys.readouterr().err
    assert complaint in error
    assert error.count("\n") == 1


# The whole way.


def test_a_folder_of_any_name_is_marked(tmp_path):
    name = PRINTABLE.translate(None, b"/").strip() + b"\n$(shell touch pwned)\xff"
    folder = os.path.join(os.fsencode(tmp_path), name)
    shutil.copytree(CORRECT / "plain", os.fsdecode(folder))
    words = ["grade", b"SUBMISSION=" + folder, "EX=ex00", f"ARGS=-q --report '{tmp_path}/r.json'"]
    process = make(ROOT, "-o", ".venv/tests.stamp", *words)
    assert process.returncode == 0, process.stdout + process.stderr
    assert b"4 passed" in process.stdout
    assert b"\\n$(shell touch pwned)\\udcff" in process.stdout
    assert b"\\\\n$(shell touch pwned)\\\\udcff" in (tmp_path / "r.json").read_bytes()


@pytest.mark.parametrize("words", [["--submission="], ["--submission", ""]])
def test_an_empty_name_is_no_reason_to_mark_the_project(words):
    command = [sys.executable, "-m", "pytest", "tests", "-m", "ex00", *words]
    process = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert process.returncode == 2
    assert process.stderr == "--submission : expected a folder, found an empty name\n"


@pytest.mark.parametrize("expression", ["ex77", "ex00 or ex0", "Neuron"])
def test_an_unknown_exercise_is_refused(expression):
    command = [sys.executable, "-m", "pytest", "tests", "-m", expression, "--submission=."]
    process = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert process.returncode == 2
    assert process.stderr == f"-m {expression}: expected exercises, ex00 to ex12, found others\n"


def test_a_folder_without_its_option_is_no_reason_to_mark_the_project(tmp_path):
    command = [sys.executable, "-m", "pytest", "tests", "-m", "ex00", str(tmp_path)]
    process = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert process.returncode == 2
    assert process.stderr.startswith(f"{tmp_path}: expected tests of the project's, found others")
    assert process.stderr.count("\n") == 1


def test_a_project_that_was_moved_finds_its_environment(tmp_path):
    here, there = tmp_path / "here", tmp_path / "there"
    for path in [ROOT / "commands.py", *filesLoadedBy("commands")]:
        copy = here / path.relative_to(ROOT)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(path, copy)
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", here / ".venv"], check=True)
    program = here / ".venv" / "bin" / "program"
    program.write_text(f"#!{here}/.venv/bin/python\nprint('started')\n")
    program.chmod(0o755)
    packages = next(here.glob(".venv/lib/*/site-packages"))
    (packages / "ours.pth").write_text(f"{here}\n")
    _settle(here)
    here.rename(there)
    _settle(there)
    moved = there / ".venv" / "bin" / "program"
    assert subprocess.check_output([moved], text=True) == "started\n"
    assert next(there.glob(".venv/lib/*/*/ours.pth")).read_text() == f"{there}\n"


def _settle(project):
    python = project / ".venv" / "bin" / "python"
    subprocess.run([python, "commands.py", "settle"], cwd=project, check=True)


def test_every_rule_can_be_asked_for():
    text = (ROOT / "Makefile").read_text(encoding="utf-8")
    rules = re.search(r"^RULES = ((?:.*\\\n)*.*)$", text, re.MULTILINE)[1].replace("\\\n", " ")
    assert set(rules.split()) == set(re.findall(r"^([a-z_-]+):.* ## ", text, re.MULTILINE))
