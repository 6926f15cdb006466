"""The folder that students begin from: what is in it, what is not, and how it is marked."""

import ast
import io
import json
import re
import subprocess
import sys
import textwrap
import tokenize

import pytest
from support.classes import writeFiles
from support.marked import CORRECT
from support.running import ROOT, bareEnvironment

from grading.french import FRENCH
from grading.markerProcess import markerCommand, markerEnvironment
from grading.starter.bodies import functionsIn, namedIn, withoutBodies
from grading.starter.folder import makeStarter, starterFiles
from grading.starter.givenFrench import DOCSTRINGS
from grading.starter.hints import HINTS
from grading.starter.Progress import Progress
from grading.starter.tasks import NOT_GIVEN, TASK_OF, TASKS
from learning.words.BadInput import BadInput
from learning.words.language import speak

GIVEN_FILES = ("Dataset.py", "Neuron.py", "NeuralNetwork.py")

METHODS = [task for task in TASKS if task.file in GIVEN_FILES]


SAYS_NOTHING = (ast.FunctionDef, ast.ClassDef, ast.Import, ast.ImportFrom, ast.Try)


def statementsOf(source):
    """Return the statements of a program, each as text on one line, docstrings left out.

    Of a statement with a block it is the first line, its condition.
    """
    return {
        ast.unparse(node).partition("\n")[0]
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.stmt) and not isinstance(node, SAYS_NOTHING)
        if not (isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant))
    }


def bodyOf(source, name):
    """Return the statements of a function's body as text, at the margin, its docstring left out."""
    function = dict(functionsIn(ast.parse(source)))[name]
    first = function.body[1 if ast.get_docstring(function) else 0]
    lines = source.splitlines()[first.lineno - 1 : function.end_lineno]
    return textwrap.dedent("\n".join(lines))


@pytest.fixture(scope="module")
def files():
    """Give the files of the starter as {path: text}, data left out."""
    return {
        path: content.decode()
        for path, content in starterFiles("en").items()
        if not path.endswith(".ds")
    }


def given():
    """Return the statements that students have from the days before."""
    found = set()
    for file in ("Neuron.py", "NeuralNetwork.py"):
        tasks = [task for task in METHODS if task.file == file]
        dropped = [name for task in tasks for name in task.dropped] + [*NOT_GIVEN[file]]
        stubs = {task.function: ("…", task.exercise) for task in tasks}
        source = (ROOT / file).read_text(encoding="utf-8")
        found |= statementsOf(withoutBodies(source, stubs, dropped))
    return found


@pytest.mark.parametrize("task", METHODS, ids=lambda task: task.exercise)
def test_no_statement_of_a_body_is_left_that_the_given_code_has_not(files, task):
    source = (ROOT / task.file).read_text(encoding="utf-8")
    removed = "".join(
        f"def f():\n{textwrap.indent(bodyOf(source, name), '    ')}\n"
        for name in (task.function, *task.dropped)
    )
    secret = statementsOf(removed) - given()
    assert secret
    for path, text in files.items():
        if path.endswith(".py"):
            assert statementsOf(text) & secret == set(), path
            for statement in secret:  # nor in a docstring; what only asks whether it is time may be
                assert statement.endswith(":") or statement not in text, (path, statement)


def test_the_scripts_say_what_is_to_be_done_and_nothing_of_how(files):
    for task in TASKS:
        if task.function == "main":
            (body,) = [
                n for n in ast.parse(files[task.file]).body if isinstance(n, ast.FunctionDef)
            ]
            assert [type(node) for node in body.body] == [ast.Expr, ast.Raise]


def test_what_is_left_has_its_stubs_and_its_subject(files):
    for task in TASKS:
        assert f'raise NotImplementedError("{task.exercise}")' in files[task.file]
        assert f"| {task.exercise} |" in files["SUBJECT.md"]
        assert task.exercise in files["Makefile"]


def wordsIn(source):
    """Return the lines of a program's docstrings and comments, those that hold three words."""
    nodes = [node for node in ast.walk(ast.parse(source)) if isinstance(node, DOCUMENTED)]
    tokens = tokenize.generate_tokens(io.StringIO(source).readline)
    found = {ast.get_docstring(node) or "" for node in nodes}
    found |= {token.string for token in tokens if token.type == tokenize.COMMENT}
    lines = {line.strip() for text in found for line in text.splitlines()}
    return {line for line in lines if len(re.findall(r"[^\W\d_]{3,}", line)) > 2}


DOCUMENTED = (ast.Module, ast.ClassDef, ast.FunctionDef)


@pytest.fixture
def french():
    """Give the starter's programs in French, {name: text}, those in its folders left out."""
    speak("fr", FRENCH)
    try:
        files = starterFiles("fr")
    finally:
        speak("en", FRENCH)
    return {
        path: content.decode()
        for path, content in files.items()
        if path.endswith((".py", ".md")) and "/" not in path
    }


def test_in_french_no_english_sentence_is_left(files, french):
    for name, text in french.items():
        if name.endswith(".py"):
            shared = wordsIn(text) & wordsIn(files[name])
            assert {
                line for line in shared if "=" not in line and "in enumerate(" not in line
            } == set()
            assert max(map(len, text.splitlines())) <= 100, name
            assert ast.dump(stripped(text)) == ast.dump(stripped(files[name])), name
        else:
            assert text != files[name]


def stripped(source):
    """Return a parsed program without its docstrings."""
    tree = ast.parse(source)
    for node in ast.walk(tree):
        if isinstance(node, DOCUMENTED) and ast.get_docstring(node):
            del node.body[0]
    return tree


def test_every_docstring_of_the_given_code_has_its_french(files):
    for name in GIVEN_FILES:
        tree = ast.parse(files[name])
        todo = {task.function for task in TASKS if task.file == name}
        documented = {"": tree, **dict(namedIn(tree))}
        expected = {one for one, node in documented.items() if ast.get_docstring(node)} - todo
        assert set(DOCSTRINGS[name]) == expected, name


def test_it_is_the_same_each_time_and_names_no_machine(tmp_path):
    makeStarter(tmp_path / "a", "fr")
    makeStarter(tmp_path / "deep" / "b", "fr")
    contents = [
        {
            path.relative_to(folder): path.read_bytes()
            for path in folder.rglob("*")
            if path.is_file()
        }
        for folder in (tmp_path / "a", tmp_path / "deep" / "b")
    ]
    assert contents[0] == contents[1]
    for content in contents[0].values():
        assert str(ROOT).encode() not in content
        assert b"/tmp" not in content
    assert [path.name for path in tmp_path.iterdir()] != []
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a", "deep"]


def test_a_folder_with_something_in_it_is_left_alone(tmp_path):
    (tmp_path / "mine.py").write_text("mine")
    with pytest.raises(BadInput, match="expected a new or an empty folder"):
        makeStarter(tmp_path, "en")
    assert [path.name for path in tmp_path.iterdir()] == ["mine.py"]


BEFORE = """class A:
    @staticmethod
    def f(
        x,
    ):
        '''Old.'''
        y = x
        return y

    def g(self):
        return 1
"""
AFTER = (
    BEFORE.partition("        '''")[0]
    + """        \"\"\"New.\"\"\"
        raise NotImplementedError("ex00")
"""
)


def test_stubs_keep_their_signature_and_lose_their_docstring():
    assert withoutBodies(BEFORE, {"A.f": ("New.", "ex00")}, ["A.g"]) == AFTER
    with pytest.raises(KeyError):
        withoutBodies(BEFORE, {"A.h": ("New.", "ex00")})


def test_every_exercise_has_three_hints_from_a_nudge_to_nearly_the_line():
    assert set(HINTS) == set(TASK_OF)
    for hints in HINTS.values():
        assert len({hint.english for hint in hints}) == 3
        assert len(hints[0].english) < 100


# Marked.


def completed(files, *, without):
    """Return the starter with all solutions in it but for one exercise's."""
    files = dict(files)
    for task in METHODS:
        source = (ROOT / task.file).read_text(encoding="utf-8")
        for name in (task.function, *task.dropped) if task.exercise != without else ():
            body = "\n".join(f"        {line}" for line in bodyOf(source, name).splitlines())
            stub = f'        raise NotImplementedError("{task.exercise}")'
            if name == task.function:
                files[task.file] = files[task.file].replace(stub, body)
            else:
                helper = f"    def {name.partition('.')[2]}(self, example):\n{body}\n"
                marker = "    # Learning.\n"
                files[task.file] = files[task.file].replace(marker, f"{helper}\n{marker}")
    for task in TASKS:
        if task.file not in GIVEN_FILES and task.exercise not in (without, "ex10"):
            model = (CORRECT / "plain" / task.file).read_text(encoding="utf-8")
            files[task.file] = model
    return {path: text.encode() for path, text in files.items()}


def verdictsOn(folder, report, *exercises):
    """Mark a folder; return {exercise: its data}."""
    words = [f"--report={report}", "--lang=en", "--seed=5"]
    subprocess.run(
        markerCommand(folder, exercises, *words),
        cwd=ROOT,
        env=markerEnvironment(),
        capture_output=True,
        check=False,
    )
    data = json.loads(report.read_text())
    return {exercise["name"]: exercise for exercise in data["exercises"]}


@pytest.mark.long
def test_the_solutions_pasted_in_pass(files, tmp_path):
    folder = writeFiles(tmp_path / "day", completed(files, without=None))
    for name in ("or", "trainBinary", "testBinary", "trainDigits", "testDigits"):
        (folder / f"{name}.ds").write_bytes((ROOT / "datasets" / f"{name}.ds").read_bytes())
    day = [task.exercise for task in TASKS if task.exercise != "ex10"]
    found = verdictsOn(folder, tmp_path / "report.json", *day)
    assert {name: exercise["verdict"] for name, exercise in found.items()} == dict.fromkeys(
        day, "passed"
    )


@pytest.mark.parametrize(
    "without",
    [
        "ex00",
        "ex05",
        *(
            pytest.param(name, marks=pytest.mark.long)
            for name in ("ex01", "ex04", "ex06", "ex07", "ex09")
        ),
    ],
)
def test_with_one_stub_left_only_that_exercise_fails_and_the_others_name_it(
    files, without, tmp_path
):
    folder = writeFiles(tmp_path / "day", completed(files, without=without))
    asked = [task.exercise for task in METHODS] + ["ex02"]
    found = verdictsOn(folder, tmp_path / "report.json", *asked)
    assert found[without]["verdict"] == "failed"
    reasons = [check["failure"]["found"] for check in found[without]["checks"] if check["failure"]]
    assert any("is still to be written" in reason for reason in reasons)
    assert "Traceback" not in str(reasons)
    for name, exercise in found.items():
        if name != without:
            assert exercise["verdict"] in ("passed", "incomplete"), (name, exercise["checks"])
            if exercise["verdict"] == "incomplete":
                assert any(without in (check["reason"] or "") for check in exercise["checks"])


BARE = {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", "PYTEST_PLUGINS": "pytest_timeout"}
"""pytest as students have it, with what the marker's package asks for, and nothing else."""


def test_marking_takes_no_more_of_pytest_than_students_have(files, tmp_path, monkeypatch):
    for name, value in BARE.items():
        monkeypatch.setenv(name, value)
    folder = writeFiles(tmp_path / "day", completed(files, without="ex01"))
    found = verdictsOn(folder, tmp_path / "report.json", "ex00", "ex01")
    assert found["ex00"]["verdict"] == "passed"
    assert found["ex01"]["verdict"] == "failed"


# The runner of the day.


def runnerOf(folder, keys):
    """Run `ml-d05 learn` with keys; return what it showed."""
    done = subprocess.run(
        [sys.executable, "-m", "grading.command", "learn", folder, "--lang", "en"],
        cwd=ROOT,
        env=bareEnvironment(),
        input=keys,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_runner_marks_hints_goes_on_and_remembers(files, tmp_path):
    folder = writeFiles(tmp_path / "day", completed(files, without="ex01"))
    shown = runnerOf(folder, "nhhlq")
    assert "ex00, Neuron.calculateOutputGradient" in shown
    assert "It passes" in shown
    assert "ex01, hint 1 of 3" in shown
    assert "ex01, hint 2 of 3" in shown
    assert shown.count("ex01 is still to be written") == 1  # and not for each of its checks
    assert "✓ ex00" in shown
    assert "· ex01" in shown
    assert Progress(folder).passed == {"ex00"}
    again = runnerOf(folder, "hq")
    assert "ex01, Neuron.applyGradient" in again.splitlines()[0]
    assert "ex01, hint 3 of 3" in again
    assert "1 / 13" in again


def test_what_is_remembered_may_be_damaged(tmp_path):
    for text in ("", "[]", '{"passed": 3}', '{"passed": [], "hints": {"ex00": "x"}}'):
        (tmp_path / ".ml_d05.json").write_text(text)
        assert Progress(tmp_path).passed == set()
        assert "hint 1 of 3" in Progress(tmp_path).nextHint("ex00")


# The package.


def test_the_command_marks_a_class_where_the_teacher_is(files, tmp_path):
    writeFiles(tmp_path / "class" / "Zoë", completed(files, without="ex01"))
    writeFiles(tmp_path / "learning", {"__init__.py": b"raise SystemExit('not this one')"})
    done = subprocess.run(
        [sys.executable, "-P", "-m", "grading.command", "class", "class", "--ex", "ex00"],
        cwd=tmp_path,
        env=bareEnvironment() | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "Zoë" in (tmp_path / "marks" / "marks.csv").read_text(encoding="utf-8-sig")


@pytest.mark.long
def test_the_marker_is_installed_from_a_wheel_and_marks(files, tmp_path):
    def run(*words, **options):
        return subprocess.run(
            [str(word) for word in words],
            env=bareEnvironment() | BARE, capture_output=True, text=True, check=False, **options,
        )  # fmt: skip

    built = run(sys.executable, "-m", "grading.starter.wheel", tmp_path / "dist", cwd=ROOT)
    assert built.returncode == 0, built.stderr
    (wheel,) = (tmp_path / "dist").glob("*.whl")
    # What it needs of others is here already, in the environment of the tests; and so is this
    # project, which pip would take out of there for a new one elsewhere.
    words = ["install", "--quiet", "--no-deps", "--no-index", "--ignore-installed"]
    pip = run(sys.executable, "-m", "pip", *words, "--prefix", tmp_path / "prefix", wheel)
    assert pip.returncode == 0, pip.stderr
    (site,) = (tmp_path / "prefix").glob("lib/*/site-packages")
    command = f"env PYTHONPATH={site} {tmp_path}/prefix/bin/ml-d05"
    folder = writeFiles(tmp_path / "day", completed(files, without="ex01"))
    done = run("make", "ex00", f"MARKER={command}", cwd=folder)
    assert done.returncode == 0, done.stdout + done.stderr
    done = run("make", "ex01", f"MARKER={command}", cwd=folder)
    assert done.returncode == 2
    assert "still to be written" in done.stdout
    assert "hint 1 of 3" in run("make", "hint", "EX=ex01", f"MARKER={command}", cwd=folder).stdout
    assert not (site / "ml_d05" / "Neuron.py").exists()
