"""The marker: its reports, its messages to students, its options, and the folders it is given."""

import json
import os
import shutil
import signal
import subprocess
import sys

import pytest
from support.marked import CORRECT, commandLines, failures, mark, verdicts
from support.running import ROOT, bareEnvironment
from support.waiting import waitUntil

from grading import preconditions
from grading.exercises import DAY, EXERCISES
from grading.Limits import Limits
from grading.Marking import Marking
from grading.sandboxes import Bubblewrap, WeakSandbox
from grading.ScriptRun import ScriptRun

needsBubblewrap = pytest.mark.skipif(bool(Bubblewrap.trouble()), reason=str(Bubblewrap.trouble()))


def markInProcess(folder, *options, cwd=ROOT, **environment):
    """Run pytest as a marker does in a shell; return the finished process."""
    return subprocess.run(
        [sys.executable, "-m", "pytest", "tests", *map(str, options), "--submission", folder],
        cwd=cwd,
        env=bareEnvironment(**environment),
        capture_output=True,
        text=True,
        check=False,
    )


# Whole folders.


@pytest.mark.long  # each of its exercises is a test of its own, in tests/exercises
def test_the_project_itself_gets_full_marks(tmp_path):
    before = stateOfTheRepository()
    status, data, text = mark(ROOT, [exercise.name for exercise in EXERCISES], tmp_path / "r.json")
    assert failures(data) == []
    assert status == 0
    assert data["mark"] == {"points": 20, "outOf": 20}
    assert verdicts(data)["ex10"] == "passed"
    assert stateOfTheRepository() == before
    assert "mark: 20 / 20" in text


def stateOfTheRepository():
    """Return what git sees, without what it ignores."""
    command = ["git", "status", "--porcelain"]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False).stdout


def test_a_folder_with_only_the_neuron_gets_the_points_of_the_neuron(tmp_path):
    folder = tmp_path / "handIn"
    folder.mkdir()
    shutil.copy(CORRECT / "plain" / "Neuron.py", folder)
    status, data, text = mark(folder, DAY, tmp_path / "r.json")
    passed = {name for name, verdict in verdicts(data).items() if verdict == "passed"}
    assert passed == {"ex00", "ex01", "ex06"}, text
    assert data["mark"] == {"points": 6, "outOf": 20}
    assert status == 1
    assert "no file OrLearn.py" in text
    assert "checks were skipped" in text


def test_an_empty_folder_gets_nothing_and_hears_why(tmp_path):
    folder = tmp_path / "handIn"
    folder.mkdir()
    status, data, text = mark(folder, DAY, tmp_path / "r.json")
    assert set(verdicts(data).values()) <= {"failed", "incomplete"}
    assert data["mark"] == {"points": 0, "outOf": 20}
    assert status == 1
    assert "a file Neuron.py in the folder that was handed in" in text


@pytest.mark.parametrize("isFile", [False, True])
def test_what_is_no_folder_gets_one_line_and_a_report(tmp_path, isFile):
    if isFile:
        (tmp_path / "nowhere").write_text("")
    process = markInProcess(tmp_path / "nowhere", "--report", tmp_path / "r.json")
    assert process.returncode == 2
    assert process.stdout == ""
    found = "a file" if isFile else "nothing"
    assert process.stderr.strip().endswith(f"nowhere: expected a folder, found {found}")
    assert process.stderr.count("\n") == 1
    assert json.loads((tmp_path / "r.json").read_text())["error"] == process.stderr.strip()


# What a student reads.


def failureOf(folder, exercise, tmp_path):
    """Mark one exercise; return its first failure."""
    _, data, _ = mark(folder, [exercise], tmp_path / "r.json", "--seconds", 20)
    return next(
        check["failure"] for check in data["exercises"][0]["checks"] if check["outcome"] == "failed"
    )


def test_a_failure_says_what_was_called_expected_and_found(plain, tmp_path):
    text = (plain / "Neuron.py").read_text()
    (plain / "Neuron.py").write_text(
        text.replace("self.gradient = desiredOutput - self.output", "self.gradient = 0.25")
    )
    failure = failureOf(plain, "ex00", tmp_path)
    assert "calculateOutputGradient(" in failure["called"]
    assert "∇ = y − h" in failure["expected"]
    assert "gradient" in failure["found"] or "no attribute changed" in failure["found"]
    assert "the sheet, ex00" in failure["hint"]


def test_a_crash_shows_the_students_own_frames_alone(plain, tmp_path):
    text = (plain / "Neuron.py").read_text()
    (plain / "Neuron.py").write_text(text.replace("desiredOutput - self.output", "1 / 0"))
    failure = failureOf(plain, "ex00", tmp_path)
    assert failure["found"] == "ZeroDivisionError: division by zero"
    (frame,) = failure["frames"]
    assert (frame["file"], frame["function"]) == ("Neuron.py", "calculateOutputGradient")
    assert frame["text"] == "self.gradient = 1 / 0"


def test_a_crash_of_a_script_shows_where(plain, tmp_path):
    text = (plain / "OrLearn.py").read_text()
    (plain / "OrLearn.py").write_text(text.replace("plt.ioff()", "plt.iof()"))
    failure = failureOf(plain, "ex02", tmp_path)
    assert "AttributeError" in failure["found"]
    assert [frame["text"] for frame in failure["frames"]] == ["plt.iof()"]


def test_a_syntax_error_is_shown_at_its_line(plain, tmp_path):
    (plain / "Neuron.py").write_text("class Neuron\n    pass\n")
    failure = failureOf(plain, "ex00", tmp_path)
    assert "SyntaxError" in failure["found"]
    assert (failure["frames"][-1]["file"], failure["frames"][-1]["line"]) == ("Neuron.py", 1)


@pytest.mark.parametrize(("name", "exercise"), [("Neuron.py", "ex00"), ("OrLearn.py", "ex02")])
def test_a_module_that_is_not_here_is_named_kindly(plain, tmp_path, name, exercise):
    text = (plain / name).read_text()
    (plain / name).write_text("import tensorflow\n" + text)
    found = failureOf(plain, exercise, tmp_path)["found"]
    assert "imports 'tensorflow', which is neither among the files handed in nor installed" in found


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("while True: pass", "does the loop ever reach its threshold?"),
        ("while True: print('x' * 1000)", "after printing 4 MB"),
        ("bytearray(3 * 2**30)", "more memory than a hand-in may"),
        ("import os; os.abort()", "SIGABRT"),
        ("import os; os._exit(3)", "exit status 3"),
        ("open('big', 'wb').write(bytes(40 * 2**20))", "a larger file than"),
        pytest.param(
            "import subprocess\nfor _ in range(40): subprocess.Popen(['sleep', '20'])",
            "more processes than a hand-in may",
            marks=needsBubblewrap,
        ),
    ],
)
def test_every_limit_has_its_own_message(plain, tmp_path, line, message):
    (plain / "OrLearn.py").write_text(line + "\n")
    seconds = 3 if "threshold" in message else 60
    _, data, _ = mark(plain, ["ex02"], tmp_path / "r.json", "--seconds", seconds)
    assert message in failures(data)[0][3]


def test_the_limit_on_processor_time_has_its_own_message(plain):
    (plain / "OrLearn.py").write_text("while True: pass\n")
    with Marking(plain, limits=Limits(cpuSeconds=1, seconds=60)) as marking:
        found = ScriptRun.of(marking, "OrLearn.py", "").failure.found
    assert "after 1 s of processor time" in found


@pytest.mark.parametrize(
    "loader",
    [
        "class Dataset:\n    def load(self, path): self.examples = read(path)\n",
        "class DataSet:\n    def __init__(self, path): self.examples = read(path)\n",
    ],
)
def test_datasets_of_other_shapes_are_loaded(plain, tmp_path, loader):
    text = (plain / "Dataset.py").read_text().replace("class Dataset:", "class Reader:")
    (plain / "Dataset.py").write_text(
        text + f"\n\ndef read(path):\n    return Reader(path).examples\n\n\n{loader}"
    )
    _, data, _ = mark(plain, ["ex04"], tmp_path / "r.json")
    assert failures(data) == []


def test_a_broken_dataset_costs_a_neuron_nothing(plain, tmp_path):
    (plain / "Dataset.py").write_text("import nonsense\n")
    _, data, _ = mark(plain, ["ex00", "ex04"], tmp_path / "r.json")
    assert verdicts(data) == {"ex00": "passed", "ex04": "failed"}


def test_costs_written_one_over_the_other_are_lines_too(plain, tmp_path):
    text = (plain / "OrLearn.py").read_text()
    (plain / "OrLearn.py").write_text(
        text.replace(
            'print("iteration", iteration, "cost", cost)',
            'print("\\rcost", cost, end="", flush=True)',
        ).replace(
            "for example in dataset.examples:\n    h",
            "print()\nfor example in dataset.examples:\n    h",
        )
    )
    _, data, _ = mark(plain, ["ex02"], tmp_path / "r.json")
    assert failures(data) == []


@pytest.mark.parametrize(
    "waiting",
    [
        "while plt.fignum_exists(1): plt.pause(0.1)",
        "while not plt.waitforbuttonpress(): pass",
        "plt.show()",
        "input('press Enter')",
    ],
)
def test_a_script_that_waits_for_its_user_goes_on(plain, tmp_path, waiting):
    text = (plain / "OrLearn.py").read_text()
    predicting = "for example in dataset.examples:\n    h ="
    (plain / "OrLearn.py").write_text(text.replace(predicting, f"{waiting}\n{predicting}"))
    _, data, _ = mark(plain, ["ex02"], tmp_path / "r.json")
    assert failures(data) == []


def test_a_check_that_needs_a_failed_one_is_skipped_and_says_so(plain, tmp_path):
    text = (plain / "Neuron.py").read_text()
    (plain / "Neuron.py").write_text(text.replace("desiredOutput - self.output", "0.0"))
    status, data, text = mark(plain, ["ex01"], tmp_path / "r.json")
    assert verdicts(data) == {"ex01": "incomplete"}
    reasons = {check["reason"] for check in data["exercises"][0]["checks"]}
    assert reasons == {"it needs what has failed: ex00, the gradient"}
    assert status == 1  # nobody shall take it for a success
    assert "0 / 2" in text


# Options.


def test_the_same_seed_asks_the_same_questions(plain, tmp_path):
    text = (plain / "Neuron.py").read_text()
    (plain / "Neuron.py").write_text(text.replace("desiredOutput - self.output", "0.25"))
    found = []
    for seed in (1, 1, 2):
        _, data, printed = mark(plain, ["ex00"], tmp_path / "r.json", "--seed", seed)
        assert data["seed"] == seed
        assert f"seed: {seed}" in printed
        found.append(failures(data)[0][2])
    assert found[0] == found[1] != found[2]


def test_junit_xml_works(plain, tmp_path):
    mark(plain, ["ex00"], tmp_path / "r.json", "--junitxml", tmp_path / "junit.xml")
    assert 'tests="4"' in (tmp_path / "junit.xml").read_text()


@pytest.mark.parametrize(
    ("options", "complaint"),
    [
        (["--seconds", "0"], "--seconds: expected 1 to 86400, found 0"),
        (["-n", "2"], "-n, --tx: a marking is one process"),
        (["--minutes", "0"], "--minutes: expected 0.1 to 1440, found 0"),
        (["--report", "/nowhere/r.json"], "--report /nowhere/r.json: expected a file to write"),
    ],
)
def test_a_bad_option_gets_one_line(plain, options, complaint):
    process = markInProcess(plain, "-m", "ex00", *options)
    assert process.returncode == 2
    assert complaint in process.stderr
    assert process.stderr.count("\n") == 1


def test_without_bubblewrap_a_sandbox_can_be_demanded(plain, tmp_path):
    (tmp_path / "bin").mkdir()
    options = ("-m", "ex00", "--require-sandbox")
    process = markInProcess(plain, *options, PATH=str(tmp_path / "bin"))
    assert process.returncode == 2
    assert process.stderr.strip() == (
        "--require-sandbox: expected that bubblewrap works, found bubblewrap is not installed"
    )


def test_without_a_filter_of_system_calls_a_sandbox_can_be_demanded(plain, tmp_path, monkeypatch):
    monkeypatch.setattr(preconditions, "filterTrouble", lambda: "pyseccomp is not installed")
    monkeypatch.setattr(preconditions.Bubblewrap, "trouble", lambda: None)
    _, data, text = mark(plain, ["ex00"], tmp_path / "r.json", "--require-sandbox")
    assert data["error"] == (
        "--require-sandbox: expected a filter of system calls, found pyseccomp is not installed"
    )
    assert text.strip() == data["error"]


def test_without_bubblewrap_the_report_says_what_is_not_promised(plain, tmp_path):
    (tmp_path / "bin").mkdir()
    options = ("-m", "ex00 or ex02", "--junitxml", tmp_path / "junit.xml")
    process = markInProcess(plain, *options, PATH=str(tmp_path / "bin"))
    assert process.returncode == 0, process.stdout + process.stderr
    assert "sandbox: weak" in process.stdout
    assert f"WARNING: {WeakSandbox.warning}" in process.stdout
    assert process.stdout.splitlines()[-1] == f"WARNING: {WeakSandbox.warning}"
    properties = (tmp_path / "junit.xml").read_text()
    assert '<property name="sandbox" value="weak"' in properties
    assert '<property name="sandbox-warning" value="the sandbox is weak' in properties


# Where the hand-in's code must not come.


@pytest.mark.parametrize("order", ["tests first", "folder first"])
def test_a_conftest_of_the_hand_in_is_not_run(plain, tmp_path, order):
    (plain / "conftest.py").write_text(f"open({str(tmp_path / 'ran')!r}, 'w')\n")
    words = ["tests", "-m", "ex00"], ["--submission", str(plain)]
    first, second = words if order == "tests first" else words[::-1]
    command = [sys.executable, "-m", "pytest", *first, *second]
    process = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert not (tmp_path / "ran").exists()
    assert process.returncode in (0, 2), process.stdout


# Other ways to start it.


def test_make_grade_marks_a_folder(plain):
    process = subprocess.run(
        ["make", "-s", "grade", "EX=ex00", f"SUBMISSION={plain}", "ARGS=-q"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert process.returncode == 0, process.stdout + process.stderr
    assert "ex00     Neuron.calculateOutputGradient    4 passed" in process.stdout


def test_watching_marks_again_when_a_file_is_saved(plain):
    command = [sys.executable, "-m", "grading.watch", plain, "-m", "ex00"]
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, text=True, env=bareEnvironment()
    ) as watch:
        try:
            assert "4 passed" in readUntil(watch.stdout, "waiting for a change")
            text = (plain / "Neuron.py").read_text()
            (plain / "Neuron.py").write_text(text.replace("desiredOutput - self", "0 * self"))
            assert "failed" in readUntil(watch.stdout, "waiting for a change")
        finally:
            watch.terminate()


def readUntil(stream, words):
    """Return what a stream says up to the line with some words."""
    lines = []
    for line in stream:
        lines.append(line)
        if words in line:
            break
    return "".join(lines)


# The sandbox itself.


@needsBubblewrap
def test_the_sandbox_holds_nothing_of_the_marker(plain, tmp_path):
    (plain / "OrLearn.py").write_text(
        "import os\n"
        "print(sorted(os.listdir('/')))\n"
        "print(sorted(os.environ))\n"
        "print(os.getuid(), os.getgid(), [n for n in os.listdir('/proc') if n.isdigit()])\n"
        f"print(os.path.exists({str(ROOT / 'tests')!r}), os.path.exists({str(plain)!r}))\n"
        "print(__file__, os.listdir('.'))\n"
    )
    _, data, _ = mark(plain, ["ex02"], tmp_path / "r.json")
    failure = next(f for f in failures(data) if "0 costs" in f[3])
    assert "the first lines: [\"['bin', 'datasets'" in failure[3]
    for name in ("work", "home", "root/", "mnt", "srv", "var"):
        assert f"'{name}'" not in failure[3]
    assert "65534 65534" in failure[3]
    assert "False False" in failure[3]


@needsBubblewrap
def test_ctrl_c_ends_all_that_was_started(plain, tmp_path):
    token = f"77.{os.getpid()}"  # seconds, and no other run of the tests says the same
    (plain / "OrLearn.py").write_text(
        "import subprocess, sys\n"
        f"print(subprocess.Popen(['sleep', '{token}']).pid, flush=True)\n"
        "while True: pass\n"
    )
    command = [sys.executable, "-m", "pytest", "tests", "-m", "ex02", "--submission", str(plain)]
    environment = bareEnvironment(TMPDIR=str(tmp_path))
    with subprocess.Popen(
        command,
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
        # Where the tests run in the background, SIGINT is ignored, and would be here too.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    ) as process:
        waitUntil(lambda: commandLines(token))
        process.send_signal(signal.SIGINT)
        process.communicate()
    assert process.returncode == 2
    waitUntil(lambda: not commandLines(token))
    assert list(tmp_path.glob("marking*")) == []
