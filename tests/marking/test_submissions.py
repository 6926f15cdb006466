"""Whose hand-in is what, as platforms export them; and where in it the files of the day lie."""

import os

import pytest
from support.classes import SHEET_FILES, writeFiles, zipClass

from grading.classroom.places import NoPlace, filesIn, placeOfFiles
from grading.classroom.submissions import Student, submissionsIn
from grading.members import BadArchive
from learning.words.BadInput import BadInput

NEURON = SHEET_FILES["Neuron.py"]

MOODLE = {
    "Alice Martin_4711_assignsubmission_file_/Neuron.py": NEURON,
    "Bob Stone_4712_assignsubmission_file_/day5/Neuron.py": NEURON,
}
OLD_MOODLE = {
    "Alice Martin_4711_assignsubmission_file_Neuron.py": NEURON,
    "Alice Martin_4711_assignsubmission_file_OrLearn.py": b"x",
}
CANVAS = {
    "martinalice_4711_815_Neuron-1.py": NEURON,
    "martinalice_4711_816_OrLearn.py": b"x",
    "stonebob_LATE_4712_817_Neuron.py": NEURON,
}
GRADESCOPE = {
    "assignment_1_export/submission_8/Neuron.py": NEURON,
    "assignment_1_export/submission_9/Neuron.py": NEURON,
    "assignment_1_export/submission_metadata.yml": (
        b"---\nsubmission_8:\n  :submitters:\n  - :name: Alice Martin\n    :sid: '1'\n"
        b"    :email: alice@example.org\n  :created_at: 2026-11-20 10:00:00\n"
    ),
}


def placesIn(path):
    """Return {student: files} of all that is handed in."""
    submissions, strays = submissionsIn(path)
    assert strays == []
    return {submission.student: submission.load().files for submission in submissions}


@pytest.mark.parametrize("isArchive", [True, False])
@pytest.mark.parametrize(
    ("files", "expected"),
    [
        (
            MOODLE,
            {
                Student("Alice Martin", "4711"): {"Neuron.py": NEURON},
                Student("Bob Stone", "4712"): {"day5/Neuron.py": NEURON},
            },
        ),
        (OLD_MOODLE, {Student("Alice Martin", "4711"): {"Neuron.py": NEURON, "OrLearn.py": b"x"}}),
        (
            CANVAS,
            {
                Student("martinalice", "4711"): {"Neuron.py": NEURON, "OrLearn.py": b"x"},
                Student("stonebob", "4712"): {"Neuron.py": NEURON},
            },
        ),
        (
            GRADESCOPE,
            {
                Student("Alice Martin", "8", "alice@example.org"): {"Neuron.py": NEURON},
                Student("submission_9", "9"): {"Neuron.py": NEURON},
            },
        ),
        (
            {"alice/Neuron.py": NEURON, "bob/ml_d05/Neuron.py": NEURON},
            {
                Student("alice"): {"Neuron.py": NEURON},
                Student("bob"): {"ml_d05/Neuron.py": NEURON},
            },
        ),
    ],
    ids=["Moodle", "old Moodle", "Canvas", "Gradescope", "folders"],
)
def test_exports_are_understood(files, expected, isArchive, tmp_path):
    place = tmp_path / "class"
    place = zipClass(place, files) if isArchive else writeFiles(place, files)
    assert placesIn(place) == expected


@pytest.mark.parametrize("isArchive", [True, False])
def test_archives_within_are_opened(isArchive, tmp_path):
    inner = zipClass(tmp_path / "inner", {"ml_d05/Neuron.py": NEURON}).read_bytes()
    files = {"Alice_1_assignsubmission_file_/day5.zip": inner, "bob.zip": inner}
    place = tmp_path / "class"
    place = zipClass(place, files) if isArchive else writeFiles(place, files)
    found = placesIn(place)
    assert found == {
        Student("Alice", "1"): {"ml_d05/Neuron.py": NEURON},
        Student("bob"): {"ml_d05/Neuron.py": NEURON},
    }


def test_what_is_nobodys_is_named_and_leavings_are_not(tmp_path):
    files = {"alice/Neuron.py": NEURON, "grades.xlsx": b"x", ".DS_Store": b"x"}
    files |= {"__MACOSX/alice/._Neuron.py": b"x", "bob/Neuron.py": NEURON}
    submissions, strays = submissionsIn(writeFiles(tmp_path, files))
    assert [submission.key for submission in submissions] == ["alice", "bob"]
    assert strays == ["grades.xlsx"]


def test_two_of_one_name_are_told_apart(tmp_path):
    files = {
        "Kim Lee_1_assignsubmission_file_/Neuron.py": NEURON,
        "Kim Lee_2_assignsubmission_file_/Neuron.py": NEURON,
        "kim lee/Neuron.py": NEURON,
        "Kim Lee.zip": b"PK",
    }
    submissions, _ = submissionsIn(writeFiles(tmp_path, files))
    keys = [submission.key for submission in submissions]
    assert len({key.casefold() for key in keys}) == len(keys) == 4


def test_what_cannot_be_opened_is_an_error_of_that_hand_in_alone(tmp_path):
    files = {"alice.rar": b"Rar!", "bob.zip": b"PK", "eve/Neuron.py": NEURON}
    submissions, _ = submissionsIn(writeFiles(tmp_path, files))
    alice, bob, eve = submissions
    with pytest.raises(BadArchive, match="a kind that is not opened: alice.rar"):
        alice.load()
    with pytest.raises(BadArchive, match="broken"):
        bob.load()
    assert eve.load().files == {"Neuron.py": NEURON}


def test_links_in_a_folder_lead_nowhere(tmp_path):
    (tmp_path / "secret").write_text("secret")
    folder = writeFiles(tmp_path / "class", {"alice/Neuron.py": NEURON, "bob/Neuron.py": NEURON})
    os.symlink(tmp_path / "secret", folder / "alice" / "OrLearn.py")
    os.symlink(tmp_path, folder / "eve")
    submissions, _ = submissionsIn(folder)
    assert [submission.key for submission in submissions] == ["alice", "bob"]
    contents = submissions[0].load()
    assert contents.files == {"Neuron.py": NEURON}
    assert "a link that leads out" in str(contents.notes[0])


@pytest.mark.parametrize("content", [None, b"no archive"])
def test_a_class_that_cannot_be_read_is_one_line(content, tmp_path):
    if content:
        (tmp_path / "class.zip").write_bytes(content)
    with pytest.raises(BadInput, match=r"class.zip: expected a folder of hand-ins, or a ZIP file"):
        submissionsIn(tmp_path / "class.zip")


# Where the files of the day lie.


@pytest.mark.parametrize(
    ("paths", "place"),
    [
        (["Neuron.py", "tools/plot.py"], ""),
        (["ml_d05/Neuron.py"], "ml_d05"),
        (["alice/ml_d05/OrLearn.py", "README.md"], "alice/ml_d05"),
        (["ml_d05/Neuron.py", "ml_d05/old/Neuron.py"], "ml_d05"),
        (["Neuron.py", "old/Neuron.py"], ""),
        (["neuron.py"], ""),
        (["a/b/c/Neuron.py"], ""),
        (["notes.txt"], ""),
    ],
)
def test_the_folder_with_the_files_is_found(paths, place):
    assert placeOfFiles(paths) == place


def test_several_folders_are_an_error_that_names_them():
    with pytest.raises(NoPlace, match="several folders: v1, v2"):
        placeOfFiles(["v1/Neuron.py", "v2/Neuron.py"])


def test_files_are_those_of_the_folder_alone():
    files = {"a/Neuron.py": b"1", "ab/Neuron.py": b"2", "c.py": b"3"}
    assert filesIn("a", files) == {"Neuron.py": b"1"}
    assert filesIn("", files) == files
