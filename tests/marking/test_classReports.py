"""What becomes of a class's results: tables, pages, and what stands out."""

import csv
import io
import json
import re
from html.parser import HTMLParser

import pytest
from support.classes import check, exercise, resultOf

from grading.classroom.insight import insight
from grading.classroom.resemblance import groupsOfTheSame
from grading.classroom.Results import Results, fileName
from grading.french import FRENCH
from grading.reports import gradescope
from grading.reports.canvas import canvasGradebook
from grading.reports.classTable import classTable
from grading.reports.feedback import html, markdown
from grading.reports.gradescope import gradescopeResults
from grading.reports.moodle import moodleWorksheet
from learning.words.BadInput import BadInput
from learning.words.language import speak

ALICE = resultOf(
    "Alice",
    "4711",
    exercises=[exercise("ex00", 2, 2), exercise("ex01", 0, 2, check("moves", "failed"))],
    mark={"points": 15, "outOf": 20},
)
UNDECIDED = resultOf(
    "Bob", "4712", exercises=[exercise("ex00", None, 2)], mark={"points": None, "outOf": 20}
)
REFUSED = resultOf("Eve", "4713", error="an encrypted archive", report=None)
CLASS = [ALICE, UNDECIDED, REFUSED]


def rowsOf(content):
    """Return the rows of a table, given as bytes."""
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))


# Tables.


def test_the_class_table_has_a_row_a_student_and_a_column_an_exercise():
    content = classTable(CLASS)
    assert content.startswith(b"\xef\xbb\xbf")
    header, *rows = rowsOf(content)
    assert header[3:7] == ["ex00", "ex01", "points", "out of"]
    assert rows[0][:8] == ["Alice", "4711", "", "2", "0", "15", "20", "marked"]
    assert rows[1][3:8] == ["", "", "", "20", "undecided"]
    assert rows[2][5:] == ["0", "", "refused", "an encrypted archive"]


@pytest.mark.parametrize("name", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1"])
def test_the_class_table_calculates_nothing(name):
    (_, row) = rowsOf(classTable([resultOf(name)]))
    assert row[0] == f"'{name}"


MOODLE = {
    "en": (
        "Identifier,Full name,Email address,Status,Grade,Maximum grade,Grade can be changed,"
        "Last modified (grade),Feedback comments",
        "100.00",
        "75",
    ),
    "fr": (
        "Identifiant,Nom complet,Adresse de courriel,Statut,Note,Note maximale,"
        "La note peut être modifiée,Dernière modification (note),Feedback par commentaires",
        '"100,00"',
        "75",
    ),
}


@pytest.mark.parametrize("language", MOODLE)
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_moodles_worksheet_is_filled_in_and_else_left_as_it_was(language, mark, tmp_path):
    header, most, grade = MOODLE[language]
    people = ["Participant 4711,=Alice", "Participant 4712,Bob", "Participant 1,Zoë"]
    rows = [f"{who},x@example.org,Submitted,,{most},Yes,-," for who in people]
    sheet = tmp_path / "worksheet.csv"
    sheet.write_text(mark + "\n".join([header, *rows, ""]), encoding="utf-8")
    content = moodleWorksheet(sheet, CLASS)
    assert content.startswith(b"\xef\xbb\xbf") == bool(mark)
    found = rowsOf(content)
    assert found[0] == header.split(",")
    assert found[1][:2] == ["Participant 4711", "=Alice"]
    assert found[1][4] == grade
    assert found[1][-1] == "15 / 20; not passed: ex01"
    assert found[2][4] == found[3][4] == found[3][-1] == ""


def test_moodles_decimal_comma_is_kept(tmp_path):
    sheet = tmp_path / "w.csv"
    sheet.write_text(
        'Identifiant;Note;Note maximale\nParticipant 4711;;"18,50"\n', encoding="utf-8"
    )
    content = moodleWorksheet(sheet, CLASS).decode()
    assert content.splitlines()[1] == "Participant 4711;13,88;18,50"


@pytest.mark.parametrize("text", ["", "a,b\n1,2\n", "\xff"])
def test_what_is_no_worksheet_is_one_line(text, tmp_path):
    sheet = tmp_path / "w.csv"
    sheet.write_bytes(text.encode("latin-1"))
    with pytest.raises(BadInput, match=r"w.csv: expected a "):
        moodleWorksheet(sheet, CLASS)


CANVAS = (
    "Student,ID,SIS User ID,SIS Login ID,Section,Day 4 (8),Day 5 (9),Current Score\n"
    '"    Points Possible",,,,,10,40,(read only)\n'
    '"Martin, Alice",4711,s1,alice,A,3,,\n'
    '"Stone, Bob",4712,s2,bob,A,4,,\n'
)


@pytest.mark.parametrize("name", ["Day 5", "Day 5 (9)"])
def test_canvas_gets_one_assignment(name, tmp_path):
    book = tmp_path / "book.csv"
    book.write_text(CANVAS)
    rows = rowsOf(canvasGradebook(book, CLASS, name))
    assert rows[0] == ["Student", "ID", "SIS User ID", "SIS Login ID", "Section", "Day 5 (9)"]
    assert rows[1][-1] == "40"
    assert rows[2] == ["Martin, Alice", "4711", "s1", "alice", "A", "30"]
    assert rows[3][-1] == ""


def test_canvas_is_asked_for_the_assignment_where_there_are_several(tmp_path):
    book = tmp_path / "book.csv"
    book.write_text(CANVAS)
    with pytest.raises(BadInput, match=r"--assignment\), found Day 4 \(8\), Day 5 \(9\)"):
        canvasGradebook(book, CLASS)


def test_gradescope_gets_a_score_and_a_test_for_each_exercise():
    data = gradescopeResults(ALICE)
    assert data["score"] == 15
    assert [test["score"] for test in data["tests"]] == [2, 0]
    assert [test["status"] for test in data["tests"]] == ["passed", "failed"]
    assert "expected    5" in data["tests"][1]["output"]
    assert "score" not in gradescopeResults(UNDECIDED)
    assert gradescopeResults(REFUSED)["score"] == 0


def test_gradescope_can_be_told_of_one_report(tmp_path, monkeypatch, capsys):
    report = tmp_path / "report.json"
    report.write_text(json.dumps(ALICE["report"]))
    monkeypatch.setattr("sys.argv", ["Gradescope", str(report)])
    assert gradescope.main() == 0
    assert json.loads(capsys.readouterr().out)["score"] == 15


# Pages.

COMMAND = 'make grade SUBMISSION=../ml_d05 ARGS="--seed 7"'


def test_the_students_page_says_what_there_is_to_know():
    page = markdown(ALICE, COMMAND)
    for words in (
        "# Alice",
        "15 out of 20",
        "ex01",
        "expected",
        "the sheet, ex00",
        COMMAND,
        "ml-d05 grade . --seed 7",
    ):
        assert words in page


class Shape(HTMLParser):
    """What a page is made of."""

    def __init__(self):
        """Begin with nothing."""
        super().__init__()
        self.tags, self.addresses = [], []

    def handle_starttag(self, tag, attributes):
        """Keep the tag, and where it leads."""
        self.tags.append(tag)
        self.addresses += [value for name, value in attributes if name in ("src", "href")]


NASTY = "<script>alert('x')</script> [link](javascript:x) `` ```"


def test_the_page_is_in_one_piece_and_holds_no_code_of_the_students():
    result = resultOf(NASTY, exercises=[exercise("ex00", 0, 2, check("c", "failed", NASTY))])
    shape = Shape()
    shape.feed(html(result, COMMAND, "fr"))
    assert "script" not in shape.tags
    assert shape.addresses == []
    assert 'lang="fr"' in html(result, COMMAND, "fr")
    page = markdown(result, COMMAND)
    fences = re.findall("^`+$", page, re.MULTILINE)
    assert min(map(len, fences)) > 3 or len(fences) % 2 == 0
    assert "<script>" not in page.partition("````")[0]


def test_pages_and_tables_speak_french():
    speak("fr", FRENCH)
    assert "Note\u00a0: 15 sur 20" in markdown(ALICE, COMMAND)
    assert rowsOf(classTable(CLASS))[3][-2:] == ["refusé", "an encrypted archive"]


@pytest.mark.parametrize("key", ["../../x", "a/b", "", "..", "é 'q' \"z\"", "x" * 300, "\u202eabc"])
def test_names_of_files_stay_in_their_folder(key, tmp_path):
    name = fileName(key)
    assert re.fullmatch(r"[\w .,'()@+-]{1,120}", name)
    assert not name.startswith(".")
    results = Results(tmp_path)
    results.save(resultOf(key))
    assert results.load(key)["key"] == key
    assert len(list(tmp_path.iterdir())) == 1


# What stands out.


def test_insight_groups_who_failed_alike_and_parts_crashes_from_limits():
    def failed(name, found, kind="wrong"):
        return resultOf(name, exercises=[exercise("ex00", 0, 2, check("c", "failed", found, kind))])

    lines = insight(
        [
            failed("Ann", "0.25 where −0.25 is right"),
            failed("Ben", "0.71 where −0.71 is right"),
            failed("Cat", "no number"),
            failed("Dan", "ZeroDivisionError", "crash"),
            failed("Eve", "it was stopped after 5 s", "limit"),
        ]
    )
    text = "\n".join(lines)
    assert "- 5 × ex00, c" in text
    assert "where −0.25 is right: Ann, Ben" in text
    assert "Cat" not in text
    assert text.index("Crashes") < text.index("ZeroDivisionError: Dan") < text.index("Stopped")
    assert "it was stopped after 5 s: Eve" in text


PROGRAM = b'''
class Neuron:
    """Mine."""

    def __init__(self, inputCount):
        self.weights = [0.0] * (inputCount + 1)

    def activate(self, inputs):
        total = self.weights[0]
        for weight, value in zip(self.weights[1:], inputs):
            total += weight * value
        self.output = 1 / (1 + exp(-total))
        return self.output

    def calculateOutputGradient(self, desired):
        self.gradient = desired - self.output
        return self.gradient
'''


def test_the_same_program_in_other_words_is_asked_about():
    renamed = PROGRAM.replace(b"total", b"somme").replace(b"    ", b"\t") + b"# by me\n"
    other = PROGRAM.replace(b"desired - self.output", b"-(self.output - desired)")
    handIns = {
        "Ann": {"Neuron.py": PROGRAM},
        "Ben": {"Neuron.py": renamed},
        "Cat": {"Neuron.py": other},
        "Dan": {"Neuron.py": b"x = 1\n"},
        "Eve": {"Neuron.py": b"x = 1\n"},
        "Fay": {"Neuron.py": b"(("},
    }
    assert groupsOfTheSame(handIns) == [("Neuron.py", ["Ann", "Ben"])]
    assert groupsOfTheSame(handIns, given=[PROGRAM]) == []
