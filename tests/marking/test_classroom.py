"""A class is marked: side by side, once each, and on from where it was left."""

import csv
import json
import os
import signal
import subprocess
from concurrent.futures import ThreadPoolExecutor

import pytest
from support.classes import classroomCommand, gradeClass, plainFiles, writeFiles
from support.hundred import hostileOnes, pointsIn, rightOnes, spread, writeClass, wrongOnes
from support.platforms import totalsIn, writePlatforms
from support.running import ROOT, bareEnvironment
from support.waiting import waitUntil

from grading.classroom import Classroom as classroomModule
from grading.classroom.Classroom import Classroom
from grading.classroom.Results import Results
from grading.classroom.submissions import submissionsIn

WRONG = {"Neuron": ("desiredOutput - self.output", "self.output - desiredOutput")}


def reportOf(verdict="passed"):
    """Return what `mark` says of a hand-in."""
    exercise = {"name": "ex00", "verdict": verdict, "points": 2, "outOf": 2, "checks": []}
    report = {"error": None, "interrupted": False, "exercises": [exercise], "mark": None}
    return {"report": report, "status": 0, "words": "", "seconds": 1, "processorSeconds": 1}


class Room:
    """A class of three whose hand-ins are marked by a function of the test's."""

    def __init__(self, folder, monkeypatch):
        """Write the hand-ins; `marked` are the keys of those that were marked, in order."""
        self.folder, self.marked, self.answers = folder, [], {}
        names = ("ann", "ben", "cat")
        writeFiles(folder / "class", {f"{name}/Neuron.py": name.encode() for name in names})
        monkeypatch.setattr(classroomModule, "markJob", self._mark)

    def _mark(self, job):
        self.marked.append(job.key)
        answer = self.answers.get(job.key, [])
        return answer.pop(0) if answer else reportOf()

    def mark(self, seed=1, again=()):
        """Mark the class; return {key: result}."""
        self.marked.clear()
        results = Results(self.folder / "results")
        classroom = Classroom(results, ["ex00"], [f"--seed={seed}"], 1, "bubblewrap")
        submissions, _ = submissionsIn(self.folder / "class")
        with ThreadPoolExecutor(2) as executor:
            found = list(classroom.mark(submissions, executor, 2, again))
        return {result["key"]: result for result in found}


@pytest.fixture
def room(tmp_path, monkeypatch):
    """Give a `Room`."""
    return Room(tmp_path, monkeypatch)


def test_each_hand_in_is_marked_once_and_not_again(room):
    first = room.mark()
    assert sorted(room.marked) == ["ann", "ben", "cat"]
    assert room.mark() == first
    assert room.marked == []


def test_what_changed_is_marked_again(room):
    room.mark()
    writeFiles(room.folder / "class", {"ben/Neuron.py": b"other"})
    room.mark()
    assert room.marked == ["ben"]
    room.mark(again=["cat"])
    assert room.marked == ["cat"]
    room.mark(seed=2)
    assert sorted(room.marked) == ["ann", "ben", "cat"]


def test_undecided_ones_are_marked_again(room):
    room.answers["ann"] = [reportOf("undecided")]
    room.mark()
    room.mark()
    assert room.marked == ["ann"]
    room.mark()
    assert room.marked == []


DEAD = {"report": None, "status": -9, "words": "", "seconds": 1, "processorSeconds": 1}


def test_a_marker_that_dies_is_replaced_once(room):
    room.answers = {"ann": [DEAD], "ben": [DEAD, DEAD]}
    results = room.mark()
    assert room.marked.count("ann") == room.marked.count("ben") == 2
    assert results["ann"]["error"] is None
    assert results["ben"]["error"] == "the marker died 2 times: exit status -9"
    assert results["cat"]["error"] is None
    room.mark()
    assert room.marked == ["ben"]


def test_a_damaged_result_is_made_again(room):
    room.mark()
    (room.folder / "results" / "ann.json").write_text('{"format": 1, "key": "ann"')
    room.mark()
    assert room.marked == ["ann"]


def test_who_has_nothing_to_mark_is_refused_and_the_others_are_not(room):
    writeFiles(room.folder / "class", {"eve.zip": b"PK", "fay/.hidden": b"x"})
    results = room.mark()
    assert "broken" in results["eve"]["error"]
    assert results["fay"]["error"] == "an empty hand-in"
    assert sorted(room.marked) == ["ann", "ben", "cat"]


# As the teacher does.


@pytest.fixture
def small(tmp_path):
    """Give a folder with a right hand-in, a wrong one, one in a folder, and one that is none."""
    files = {f"Zoë O'Neil/{name}": text for name, text in plainFiles().items()}
    files |= {f"bob/ml_d05/{name}": text for name, text in plainFiles(**WRONG).items()}
    return writeFiles(tmp_path / "class", files | {"eve.zip": b"no archive"})


def marksIn(folder):
    """Return the rows of `marks.csv` but for the header, by name."""
    with (folder / "marks.csv").open(encoding="utf-8-sig", newline="") as table:
        return {row[0]: row[1:] for row in list(csv.reader(table))[1:]}


def test_a_class_is_marked_from_the_command_line(small, tmp_path):
    out = tmp_path / "marks"
    done = gradeClass(small, "--out", out, "--ex", "ex00", "--lang", "en")
    assert done.returncode == 0, done.stderr
    assert marksIn(out) == {
        "Zoë O'Neil": ["", "", "2", "2", "2", "marked", ""],
        "bob": ["", "", "0", "0", "2", "marked", "the files of the day are in ml_d05"],
        "eve": ["", "", "", "0", "", "refused", "a broken archive: truncated header"],
    }
    assert "Zoë O'Neil" in done.stdout
    page = (out / "feedback" / "bob.md").read_text(encoding="utf-8")
    seed = json.loads((out / "class.json").read_text())["seed"]
    assert f'SUBMISSION=../ml_d05 ARGS="--seed {seed}"' in page
    assert str(tmp_path) not in page
    assert "/tmp" not in page
    assert "found" in page
    assert json.loads((out / "gradescope" / "bob.json").read_text())["score"] == 0


def test_the_command_speaks_french(small, tmp_path):
    done = gradeClass(small, "--out", tmp_path / "marks", "--ex", "ex00", "--lang", "fr")
    assert done.returncode == 0, done.stderr
    assert "refusé\u00a0: une archive abîmée" in done.stdout
    assert "À" not in done.stderr
    page = gradeClass("--help", "--lang", "fr").stdout
    assert page.startswith("emploi\u00a0: ")
    assert "usage" not in page
    assert "RENDUS" in page


def killOnceThereAre(least, results, words):
    """Mark a class, and kill that as soon as so many results are there."""
    with subprocess.Popen(
        classroomCommand(*words),
        cwd=ROOT,
        env=bareEnvironment(),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as process:
        waitUntil(lambda: len(list(results.glob("*.json"))) >= least or process.poll() is not None)
        os.kill(process.pid, signal.SIGKILL)


def test_killed_at_any_moment_it_goes_on_where_it_was(tmp_path):
    names = [f"student {number}" for number in range(5)]
    files = {f"{name}/{file}": text for name in names for file, text in plainFiles().items()}
    folder = writeFiles(tmp_path / "class", files)
    words = [folder, "--out", tmp_path / "killed", "--ex", "ex00", "--seed", 7, "--jobs", 1]
    results = tmp_path / "killed" / "results"
    for least in (1, 3):
        killOnceThereAre(least, results, words)
    before = {path: path.read_bytes() for path in results.glob("*.json")}
    assert gradeClass(*words).returncode == 0
    assert all(path.read_bytes() == content for path, content in before.items())
    assert marksIn(tmp_path / "killed") == {
        name: ["", "", "2", "2", "2", "marked", ""] for name in names
    }


@pytest.mark.parametrize(
    ("words", "line"),
    [
        (
            ["nowhere"],
            "nowhere: expected a folder of hand-ins, or a ZIP file of them, found nothing",
        ),
        ([".", "--minutes", "0"], "--minutes: expected 0.1 to 1440, found 0"),
        ([".", "--jobs", "0"], "--jobs: expected 1 to 1024, found 0"),
        (
            [".", "--moodle", "no.csv"],
            "--moodle no.csv: expected a file that the platform exported",
        ),
        ([".", "--again", "nobody"], "--again: expected the name of a hand-in, found nobody"),
        ([".", "--ex", "ex77"], "argument --ex: invalid choice: 'ex77'"),
    ],
)
def test_what_cannot_be_used_is_one_line(words, line, tmp_path):
    done = gradeClass(*words, "--out", tmp_path / "out", "--lang", "en")
    assert done.returncode == 2
    assert line in done.stderr.strip().splitlines()[-1]
    assert "Traceback" not in done.stderr


# A hundred.


@pytest.mark.long
@pytest.mark.timeout(3600)
def test_a_class_of_a_hundred_comes_out_with_the_marks_that_are_known(tmp_path):
    """On two exercises: what costs the time is how many there are. A quarter in English too."""
    exercises = ("ex00", "ex01")
    handIns = [*rightOnes(), *wrongOnes(exercises), *spread(hostileOnes(["ex00"]), 41)]
    assert len(handIns) == 100
    tablesTellWhatIsKnown(tmp_path / "fr", handIns, "fr", killedAt=(5, 20, 60))
    tablesTellWhatIsKnown(tmp_path / "en", spread(handIns, 25), "en")


def tablesTellWhatIsKnown(folder, handIns, language, killedAt=()):
    """Mark a class, killed so many times on the way: fail unless all its tables have the marks."""
    known, out = writeClass(folder / "class", handIns), folder / "marks"
    words = ["--ex", "ex00", "--ex", "ex01", "--seconds", 20, "--seed", 7, "--lang", language]
    words = [folder / "class", "--out", out, *words]
    words += writePlatforms(folder, known, language, 4)
    for least in killedAt:
        killOnceThereAre(least, out / "results", words)
    done = gradeClass(*words)
    points = pointsIn(out / "marks.csv")
    assert set(points) == set(known), done.stderr
    for name, handIn in known.items():
        assert handIn.isMarkedSo(points[name]), (name, handIn.kind, handIn.what, points[name])
    totals = totalsIn(out, known)
    assert totals["moodle"] == totals["canvas"] == totals["gradescope"] == totals["marks"]
    sums = [list(points[name].values()) for name in known]
    assert totals["marks"] == ["" if None in one else str(sum(one)) for one in sums]
