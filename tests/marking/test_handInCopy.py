"""The copy of a hand-in: what is left out, what is refused, and that no swap gets anything in."""

import os
import socket

import pytest
from support.marked import mark, verdicts

from grading import HandIn as copying
from grading.HandIn import MOST_FILES, HandIn
from learning.words.BadInput import BadInput

SECRET = "what only the marker may read"


@pytest.fixture
def secrets(tmp_path):
    """Give a folder of the marker's, with a file of each name that a hand-in may have."""
    folder = tmp_path / "secrets"
    folder.mkdir()
    for name in ("Neuron.py", "notes.txt"):
        (folder / name).write_text(SECRET)
    return folder


def test_what_is_no_part_of_a_hand_in_is_left_out(plain, tmp_path):
    for name in (".git", "tests", "grading", "__pycache__", "myvenv", "venv"):
        (plain / name).mkdir()
        (plain / name / "big.bin").write_bytes(b"x" * 1000)
    (plain / "myvenv" / "pyvenv.cfg").write_text("")
    (tmp_path / "secret.txt").write_text("")
    (plain / "out.txt").symlink_to(tmp_path / "secret.txt")
    (plain / "up").symlink_to(tmp_path)
    (plain / "alias.py").symlink_to(plain / "Neuron.py")
    copy = HandIn(plain, tmp_path / "copy")
    names = sorted(path.name for path in copy.folder.rglob("*"))
    assert names == sorted([p.name for p in plain.glob("*.py")])
    assert len(copy.notes) == 2
    assert not (copy.folder / "alias.py").is_symlink()


def test_too_many_files_are_refused(plain, tmp_path):
    for number in range(MOST_FILES):
        (plain / f"{number}.txt").touch()
    with pytest.raises(BadInput, match="at most 2000 files and 50 MB"):
        HandIn(plain, tmp_path / "copy")


def test_too_large_a_hand_in_is_refused(plain, tmp_path):
    with open(plain / "film.mp4", "wb") as file:
        file.truncate(51 * 2**20)
    with pytest.raises(BadInput, match="at most 2000 files and 50 MB"):
        HandIn(plain, tmp_path / "copy")


def test_folders_nested_very_deep_are_refused(plain, tmp_path):
    (plain / "/".join("d" * 40)).mkdir(parents=True)
    with pytest.raises(BadInput, match="at most 30 folders"):
        HandIn(plain, tmp_path / "copy")


def test_links_to_files_of_its_own_are_copied_whatever_they_pass(plain, tmp_path):
    (plain / "a").mkdir()
    (plain / "a" / "one.py").symlink_to("../b.py")
    (plain / "b.py").symlink_to(plain / "Neuron.py")
    copy = HandIn(plain, tmp_path / "copy")
    assert (copy.folder / "a" / "one.py").read_text() == (plain / "Neuron.py").read_text()
    assert copy.notes == []


@pytest.mark.parametrize("target", ["self.py", "..", "/etc/passwd", "../secrets/Neuron.py", "a/b"])
def test_links_that_lead_nowhere_or_out_get_a_note(plain, secrets, tmp_path, target):
    (plain / "a").symlink_to(secrets)
    (plain / "self.py").symlink_to(target)
    copy = HandIn(plain, tmp_path / "copy")
    assert [note.split(":")[0] for note in copy.notes] == ["a", "self.py"]
    assert not (copy.folder / "self.py").exists()


def test_what_is_no_file_gets_a_note_and_keeps_nobody_waiting(plain, tmp_path, monkeypatch):
    monkeypatch.chdir(plain)  # a socket's address is short
    os.mkfifo("pipe.py")
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind("listening")
        copy = HandIn(".", tmp_path / "copy")
    assert copy.notes == ["listening: a socket, not copied", "pipe.py: a pipe, not copied"]


def test_names_of_any_bytes_are_copied_and_shown_on_one_line(plain, tmp_path):
    name = b"\xff\x1b[2J\nmark: 20"
    folder = os.fsencode(plain)
    os.symlink(b"/nowhere", os.path.join(folder, b"link" + name))
    with open(os.path.join(folder, b"file" + name), "wb") as file:
        file.write(b"x")
    copy = HandIn(plain, tmp_path / "copy")
    assert b"file" + name in os.listdir(os.fsencode(copy.folder))
    (note,) = copy.notes
    assert note == ("link\\udcff\\x1b[2J\\nmark: 20: a link that leads out, or nowhere, not copied")


def test_the_digest_tells_names_and_contents(plain, tmp_path):
    digests = [HandIn(plain, tmp_path / "0").digest, HandIn(plain, tmp_path / "1").digest]
    (plain / "more.txt").write_text("a")
    digests.append(HandIn(plain, tmp_path / "2").digest)
    (plain / "more.txt").write_text("b")
    digests.append(HandIn(plain, tmp_path / "3").digest)
    (plain / "more.txt").rename(plain / "other.txt")
    digests.append(HandIn(plain, tmp_path / "4").digest)
    assert digests[0] == digests[1]
    assert len(set(digests)) == 4


# Whoever handed it in changes it meanwhile.


def after(monkeypatch, function, happens):
    """Let something happen after each call of a function of the copying."""
    original = getattr(copying, function)

    def replaced(*arguments):
        result = original(*arguments)
        happens(*arguments)
        return result

    monkeypatch.setattr(copying, function, replaced)


@pytest.mark.parametrize("name", ["Neuron.py", "data"])
def test_a_swap_between_the_look_and_the_reading_gets_nothing_in(
    plain, secrets, tmp_path, monkeypatch, name
):
    (plain / "data").mkdir()
    (plain / "data" / "notes.txt").write_text("mine")

    def swap(folder, looked):
        if looked == name and not (plain / name).is_symlink():
            (plain / name).rename(tmp_path / "away")
            (plain / name).symlink_to(secrets if name == "data" else secrets / name)

    after(monkeypatch, "_kindOf", swap)
    copy = HandIn(plain, tmp_path / "copy")
    assert (plain / name).is_symlink()
    assert [note.split(":")[0] for note in copy.notes] == [name]
    texts = [path.read_text() for path in copy.folder.rglob("*") if path.is_file()]
    assert SECRET not in texts


def test_a_folder_above_that_is_swapped_gets_nothing_in(plain, secrets, tmp_path, monkeypatch):
    (plain / "data" / "deep").mkdir(parents=True)
    (plain / "data" / "deep" / "notes.txt").write_text("mine")
    (secrets / "deep").mkdir()
    (secrets / "deep" / "notes.txt").write_text(SECRET)

    def swap(folder, looked):
        if looked == "deep":
            (plain / "data").rename(tmp_path / "away")
            (plain / "data").symlink_to(secrets)

    after(monkeypatch, "_kindOf", swap)
    copy = HandIn(plain, tmp_path / "copy")
    assert (copy.folder / "data" / "deep" / "notes.txt").read_text() == "mine"


def test_a_pipe_in_place_of_a_file_is_not_read(plain, tmp_path, monkeypatch):
    def swap(folder, looked):
        if looked == "Neuron.py" and (plain / looked).is_file():
            (plain / looked).unlink()
            os.mkfifo(plain / looked)

    after(monkeypatch, "_kindOf", swap)
    assert HandIn(plain, tmp_path / "copy").notes == ["Neuron.py: a pipe, not copied"]


def test_a_file_that_grows_while_it_is_read_is_refused(plain, tmp_path, monkeypatch):
    (plain / "growing.txt").write_text("x")

    def grow(descriptor):
        with open(plain / "growing.txt", "r+b") as file:
            file.truncate(os.path.getsize(plain / "growing.txt") + 2**20)

    after(monkeypatch, "_readPart", grow)
    with pytest.raises(BadInput, match="at most 2000 files and 50 MB"):
        HandIn(plain, tmp_path / "copy")
    assert os.path.getsize(plain / "growing.txt") < 2**20 * 70


def test_no_descriptor_is_left_open(plain, tmp_path):
    (plain / "a").mkdir()
    (plain / "a" / "loop").symlink_to("loop")
    before = len(os.listdir("/dev/fd"))
    HandIn(plain, tmp_path / "copy")
    assert len(os.listdir("/dev/fd")) == before


# Names that the course's files have too.


def test_folders_and_files_that_bear_the_datasets_names_are_as_at_home(plain, tmp_path):
    (plain / "datasets").write_text("a file of that name")
    (plain / "or.ds").mkdir()
    for number in range(500):
        (plain / f"data{number}").mkdir()
        (plain / f"data{number}" / "trainDigits.ds").write_text("1 1 1\n0\n1\n")
    text = (plain / "OrLearn.py").read_text()
    (plain / "OrLearn.py").write_text(
        "import os\n"
        "assert open('datasets').read() == 'a file of that name'\n"
        "assert os.listdir('or.ds') == []\n"
        "assert os.path.getsize('data499/trainDigits.ds') > 20\n"
        + text.replace("datasets/or.ds", "Datasets/or.ds").replace('"or.ds"', '"Datasets/or.ds"')
    )
    _, data, text = mark(plain, ["ex00", "ex02"], tmp_path / "r.json")
    assert set(verdicts(data).values()) == {"passed"}, text
