"""What the marker says: the cause, once, what it costs, and what is there for what is missing."""

import json
import re
import subprocess
import sys

import pytest
from support.marked import failures, mark, verdicts
from support.running import ROOT, bareEnvironment

from grading import plugin
from grading.causes import exercisesInWords
from grading.lookalikes import whatIsThere
from grading.Report import Check, Report
from grading.summary import marksTable
from grading.versions import SYNTAXES, newerSyntax, remarkOn
from grading.visible import LONGEST, visible


def edit(path, old, new):
    """Replace a text in a file, which must be there."""
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new))


# What is shown.


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("cost: 0.5, Élodie, אבג, 数", "cost: 0.5, Élodie, אבג, 数"),
        ("a\nb\r\tc", "a\\nb\\r\\tc"),
        ("\x1b[2J\x9b1m\x00\x7f", "\\x1b[2J\\x9b1m\\x00\\x7f"),
        ("\u202egnp.exe\u2066", "\\u202egnp.exe\\u2066"),
        ("\u200b\ufeff\u2028\u3164\u2800", "\\u200b\\ufeff\\u2028\\u3164\\u2800"),
        ("\udcff\U000e0041", "\\udcff\\U000e0041"),
        ("a" + " " * 70 + "mark: 20 / 20", "a [70 blanks] mark: 20 / 20"),
        ("e\u0301\u0323 i" + "\u0301" * 3, "e\u0301\u0323 i" + "\\u0301" * 3),
    ],
)
def test_what_controls_a_terminal_or_cannot_be_seen_is_written_out(text, shown):
    assert visible(text) == shown
    assert visible(visible(text)) == visible(text)


def test_what_is_long_is_cut_in_its_middle():
    for text in ("x" * 10**6, "\x1b" * 10**6, "\u0301" * 10**6):
        assert len(visible(text)) <= LONGEST
    assert visible("begin" + "x" * 2000 + "end").startswith("begin")
    assert visible("begin" + "x" * 2000 + "end").endswith("end")


FORGERY = "\x1b[2J\nmark: 20 / 20 (ex00 to ex08)\u202e"


def test_nothing_that_a_hand_in_says_can_forge_a_report(plain, tmp_path):
    edit(
        plain / "Neuron.py",
        "        self.output = 1 /",
        f"        raise ValueError({FORGERY!r})\n#",
    )
    (plain / "OrLearn.py").write_text(f"class {{0}}(Exception): pass\nprint({FORGERY!r})\n")
    odd = f"raise type({FORGERY!r}, (Exception,), {{}})({FORGERY!r})\n"
    (plain / "OrLearn.py").write_text(f"print({FORGERY!r}, flush=True)\n{odd}")
    (plain / "BinaryLearn.py").write_text(f"import sys\nsys.exit({FORGERY!r})\n")
    (plain / FORGERY.replace("/", "-")).symlink_to("/nowhere")
    junit = tmp_path / "junit.xml"
    exercises = ["ex00", "ex02", "ex03"]
    _, data, text = mark(plain, exercises, tmp_path / "r.json", "--junitxml", junit)
    assert set(verdicts(data).values()) == {"failed"}
    for said in (text, (tmp_path / "r.json").read_text(), junit.read_text()):
        assert "mark: 20" in said
        assert not re.search(r"^mark: 20", said, re.MULTILINE)
        assert not set(said) & {"\x1b", "\u202e"}
        assert "\\x1b" in said


# What is missing.


@pytest.mark.parametrize(
    ("files", "sentence"),
    [
        (
            ["alice/ml_d05/OrLearn.py"],
            "it lies in the folder alice/ml_d05, not at the top of what was handed in",
        ),
        (["orLearn.py", "Neuron.py"], "there is orLearn.py, spelt otherwise: capitals count"),
        (["or_learn.py"], "there is or_learn.py, spelt otherwise: capitals count"),
        (["OrLearn.ipynb"], "there is OrLearn.ipynb, a notebook: export it as a program"),
        (["OrLearn (1).py"], "there is OrLearn (1).py: give it the name that the sheet asks for"),
        (["OrLearn - Copie.py"], "there is OrLearn - Copie.py: give it the name"),
        (["OrLearn.py.txt"], "there is OrLearn.py.txt: give it the name that the sheet asks for"),
        (["OrLern.py"], "there is OrLern.py: give it the name that the sheet asks for"),
        (["XorLearn.py"], "what is there: XorLearn.py"),
        (["matrix.py", "a/b.py"], "what is there: matrix.py, a/b.py: files of another day?"),
        ([f"{n}.py" for n in range(9)], "0.py, 1.py, 2.py, 3.py, 4.py, 5.py and 3 more: files of"),
        (["notes.txt"], "there is no Python program at all"),
        ([], "there is no Python program at all"),
    ],
)
def test_a_missing_file_is_answered_by_what_is_there(files, sentence):
    assert sentence in whatIsThere("OrLearn.py", files)


def test_files_one_folder_down_are_named_where_they_are(plain, tmp_path):
    (tmp_path / "outer" / "alice").mkdir(parents=True)
    plain.rename(tmp_path / "outer" / "alice" / "ml_d05")
    _, data, _ = mark(tmp_path / "outer", ["ex00", "ex02"], tmp_path / "r.json")
    found = [failure[3] for failure in failures(data)]
    assert found == [
        f"no file {name}; it lies in the folder alice/ml_d05, not at the top of what was handed in"
        for name in ("Neuron.py", "OrLearn.py")
    ]


@pytest.mark.parametrize("exercise", ["ex00", "ex02"])
def test_a_module_that_lies_elsewhere_is_named_where_it_is(plain, tmp_path, exercise):
    (plain / "day04").mkdir()
    (plain / "day04" / "vectors.py").write_text("")
    for name in ("Neuron.py", "OrLearn.py"):
        text = (plain / name).read_text()
        (plain / name).write_text(f"import vectors\n{text}")
    found = failures(mark(plain, [exercise], tmp_path / "r.json")[1])[0][3]
    assert "imports 'vectors', which is neither" in found
    assert found.endswith("; it lies in the folder day04, not at the top of what was handed in")


def test_a_missing_method_is_told_once_with_what_may_be_meant(plain, tmp_path):
    edit(plain / "NeuralNetwork.py", "def calculateGradients", "def calculateGradient")
    _, data, text = mark(plain, ["ex05", "ex07"], tmp_path / "r.json")
    assert text.count("(did you mean 'calculateGradient'?)\n") == 2  # there, and in the summary
    assert "the same as in ex05, each output neuron has its own gradient[1]" in text
    assert data["causes"] == [
        {
            "cause": "the missing NeuralNetwork.calculateGradients",
            "exercises": ["ex05", "ex07"],
            "points": 3,
        }
    ]
    line = "the missing NeuralNetwork.calculateGradients blocks ex05 and ex07: 3 points"
    assert f"\n{line}\n" in text


def test_a_misspelt_name_of_ones_own_is_suggested_too(plain, tmp_path):
    edit(plain / "Neuron.py", "total = self.weights[0]", "total = self.wieghts[0]")
    _, data, _ = mark(plain, ["ex00"], tmp_path / "r.json")
    assert "(did you mean 'weights'?)" in failures(data)[0][3]


# A crash.


def test_a_crash_is_told_once_without_a_hint_and_with_what_it_costs(plain, tmp_path):
    edit(
        plain / "Neuron.py", "        self.output = 1 /", "        1 / 0\n        self.output = 1 /"
    )
    number = (plain / "Neuron.py").read_text().splitlines().index("        1 / 0") + 1
    exercises = [f"ex0{n}" for n in range(4)]
    _, data, text = mark(plain, exercises, tmp_path / "r.json")
    failed = [check for e in data["exercises"] for check in e["checks"] if check["failure"]]
    assert {check["failure"]["hint"] for check in failed} == {""}
    assert "read again" not in text
    assert text.count("ZeroDivisionError: division by zero\n") == 1
    assert f"\nNeuron.py line {number} blocks ex00 to ex03: 10 points\n" in text
    assert f"\nex01 incomplete: as ex00, Neuron.py line {number}\n" in text


def test_a_wrong_answer_keeps_its_hint(plain, tmp_path):
    edit(plain / "Neuron.py", "desiredOutput - self.output", "0.25")
    _, _, text = mark(plain, ["ex00"], tmp_path / "r.json")
    assert "read again the sheet, ex00" in text


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("import sys; sys.exit('no such rate')", "status 1, where 0 means success; on standard "),
        ("import os, sys; print('no such rate', file=sys.stderr); os._exit(3)", "exit status 3"),
        ("import os; os.write(2, b'no such rate'); os.abort()", "with the signal SIGABRT"),
    ],
)
def test_what_was_on_standard_error_is_told(plain, tmp_path, code, said):
    (plain / "OrLearn.py").write_text(code + "\n")
    _, data, _ = mark(plain, ["ex02"], tmp_path / "r.json")
    found = failures(data)[0][3]
    assert said in found
    assert "on standard error: no such rate" in found
    assert data["exercises"][0]["checks"][0]["failure"]["hint"] == ""


@pytest.mark.parametrize(
    ("names", "words"),
    [
        (["ex00"], "ex00"),
        (["ex00", "ex01"], "ex00 and ex01"),
        (["ex00", "ex01", "ex02", "ex03"], "ex00 to ex03"),
        (["ex00", "ex02", "ex03", "ex04", "ex08"], "ex00, ex02 to ex04 and ex08"),
    ],
)
def test_exercises_that_follow_each_other_are_named_as_one(names, words):
    assert exercisesInWords(names) == words


def test_numbers_agree_with_their_nouns():
    for count, words in (
        (1, "1 check was skipped: it says"),
        (2, "2 checks were skipped: they say"),
    ):
        report = Report("x", seed=1, sandbox="none")
        for _ in range(count):
            report.add(
                "ex05", Check("a", "skipped", 0.1, reason="because", cause="Neuron.py line 1")
            )
        assert any(line.startswith(words) for line in marksTable(report.asData()))
    report.add("ex09", Check("b", "skipped", 0.1, reason="because", cause="Neuron.py line 1"))
    assert "Neuron.py line 1 blocks ex05 and ex09: 2 points" in marksTable(report.asData())


# By version.

NEWER = [
    ("type Vector = list[float]", "invalid syntax", "3.12"),
    ("class Box[T]: pass", "invalid syntax", "3.12"),
    ("def first[T](items: list[T]) -> T:", "expected '('", "3.12"),
    ("async def first[T: int](x):", "expected '('", "3.12"),
    ('print(f"cost {costs["or"]}")', "f-string: unmatched '['", "3.12"),
    ("print(f'{', '.join(names)}')", "f-string: expecting '}'", "3.12"),
    ('print(f"{x!r:{10}} {"a" if x else "b"}")', "f-string: expecting '}'", "3.12"),
    ("print(f\"{'\\n'.join(a)}\")", "f-string expression part cannot include a backslash", "3.12"),
    ('x = f"{1 +', "unterminated string literal (detected at line 1)", "3.12"),
    ("def first[T = int](x):", "expected '('", "3.13"),
    ("except ValueError, KeyError:", "multiple exception types must be parenthesized", "3.14"),
    ('x = t"cost {cost}"', "invalid syntax", "3.14"),
    ("x = [*row for row in rows]", "iterable unpacking cannot be used in comprehension", "3.15"),
    ("lazy import json", "invalid syntax", "3.15"),
]

OWN_MISTAKES = [
    ('print(f"cost {cost")', "f-string: expecting '}'"),
    ('print "cost"', "Missing parentheses in call to 'print'"),
    ('x = "cost', "unterminated string literal (detected at line 1)"),
    ('x = f"cost {cost}', "unterminated string literal (detected at line 1)"),
    ("class Neuron", "expected ':'"),
    ("def step(weights[0]):", "invalid syntax"),
    ("type = 3 = 4", "cannot assign to literal"),
    ("if type(x) == int", "expected ':'"),
    ("costs[0] = = 3", "invalid syntax"),
]


@pytest.mark.parametrize(("line", "message", "version"), NEWER)
def test_a_newer_pythons_syntax_is_told_as_that(line, message, version):
    assert f"(Python {version} or newer)" in newerSyntax(line, message, (3, 11))
    assert newerSyntax(line, message, (3, 16)) is None


@pytest.mark.parametrize(("line", "message"), OWN_MISTAKES)
def test_a_mistake_is_not_called_a_newer_pythons_syntax(line, message):
    assert newerSyntax(line, message, (3, 11)) is None


def test_each_recogniser_is_tried():
    found = {newerSyntax(line, message, (3, 11)) for line, message, _ in NEWER}
    assert len(found) == len(SYNTAXES)


@pytest.mark.skipif(
    sys.version_info >= (3, 14), reason="this Python knows all that is written here"
)
def test_a_syntax_error_names_the_python_that_marks(plain, tmp_path):
    edit(plain / "Neuron.py", "class Neuron:", 'x = t"{1}"\n\nclass Neuron:')
    _, data, _ = mark(plain, ["ex00"], tmp_path / "r.json")
    version = ".".join(map(str, sys.version_info[:3]))
    found = failures(data)[0][3]
    assert (
        f"(marked by Python {version}; this looks like a t-string (Python 3.14 or newer))" in found
    )


def test_what_a_library_lacks_names_the_python_too():
    said = remarkOn(
        "ImportError", "cannot import name 'foo' from 'typing' (/usr/lib/typing.py)", []
    )
    assert "marked by Python" in said
    assert remarkOn("AttributeError", "module 'math' has no attribute 'foo'", [])
    assert remarkOn("AttributeError", "module 'Neuron' has no attribute 'foo'", []) is None


# The report.


def test_the_report_says_when_by_what_and_of_what(plain, tmp_path):
    first = mark(plain, ["ex00"], tmp_path / "r.json")[1]
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d", first["date"])
    assert first["versions"]["python"] == ".".join(map(str, sys.version_info[:3]))
    assert re.fullmatch(r"[\d.]+", first["versions"]["numpy"])
    assert re.fullmatch(r"[\d.]+, [0-9a-f]{12}", first["versions"]["marker"])
    assert first["interrupted"] is False
    (plain / "more.txt").write_text("")
    second = mark(plain, ["ex00"], tmp_path / "r.json")[1]
    assert re.fullmatch("[0-9a-f]{64}", first["digest"])
    assert first["digest"] != second["digest"]


def test_a_full_disk_costs_the_report_and_not_the_table(plain, tmp_path, monkeypatch, capsys):
    def save(self, path):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(plugin.Report, "save", save)
    options = ["-p", "no:cacheprovider", "-W", "ignore::pytest.PytestAssertRewriteWarning"]
    options += ["-m", "ex00", f"--submission={plain}", f"--report={tmp_path}/r.json", "--lang=en"]
    status = pytest.main([str(ROOT / "tests"), *options, "--junitxml=/dev/full"])
    printed = capsys.readouterr().out
    assert status == 2
    assert "4 passed" in printed
    report = (
        f"--report {tmp_path}/r.json: expected to write the file, found no space left on device"
    )
    assert report in printed
    assert "--junitxml: expected to write the file, found no space left on device" in printed
    assert "Traceback" not in printed


@pytest.mark.parametrize(
    "surroundings",
    [
        {"MPLBACKEND": "nonsense"},
        {"MPLBACKEND": "module://matplotlib_inline.backend_inline"},
        {"PYTHONOPTIMIZE": "2"},
        {"PYTHONSAFEPATH": "1"},
    ],
    ids=str,
)
def test_the_surroundings_decide_no_verdict(plain, tmp_path, surroundings):
    command = [sys.executable, "-m", "pytest", "tests", "-q", "-m", "ex00 or ex02"]
    process = subprocess.run(
        [*command, f"--submission={plain}", f"--report={tmp_path}/r.json"],
        cwd=ROOT,
        env=bareEnvironment(**surroundings),
        capture_output=True,
        text=True,
        check=False,
    )
    assert process.returncode == 0, process.stdout + process.stderr
    data = json.loads((tmp_path / "r.json").read_text())
    assert set(verdicts(data).values()) == {"passed"}
