"""Where else the scripts run: IDLE, notebooks, redirected, moved, with -P, and old Pythons."""

import ast
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from support.running import ROOT, SCRIPTS, bareEnvironment
from support.transcripts import summary

OLD = """
import runpy, sys
folder, script, sys.version_info = {folder!r}, {script!r}, {version!r}
sys.path.insert(0, folder)
try:
    runpy.run_path(script, run_name="__main__")
finally:
    files = [getattr(module, "__file__", None) for module in list(sys.modules.values())]
    print(*[file for file in files if file and file.startswith(folder + "/")], sep="\\n")
"""

WORDS = ["--plot", "none", "--max-epochs", "2"]


def run(*words, cwd, **environment):
    return subprocess.run(
        [sys.executable, *map(str, words)],
        cwd=cwd,
        env=bareEnvironment(**environment),
        capture_output=True,
        text=True,
        check=False,
    )


# Pythons.


@pytest.mark.parametrize(
    "script", [*SCRIPTS, "Neuron.py", "NeuralNetwork.py", "Dataset.py", "VectorizedNetwork.py"]
)
@pytest.mark.parametrize("version", [(3, 8, 1), (3, 10, 12)])
def test_an_old_python_gets_one_line_before_it_meets_what_it_does_not_know(
    script, version, tmp_path
):
    if script == "VectorizedNetwork.py":
        pytest.importorskip("numpy")
    path = str(ROOT / script)
    found = run("-c", OLD.format(folder=str(ROOT), script=path, version=version), cwd=tmp_path)
    assert found.returncode == 2
    assert found.stderr.startswith("Python 3.11 or newer is needed, and this is 3.")
    assert found.stderr.count("\n") == 1
    read = [path for path in found.stdout.split("\n") if path and ".venv" not in path]
    assert str(ROOT / "learning/__init__.py") in read
    for path in {*read, str(ROOT / script)}:
        ast.parse(Path(path).read_text(encoding="utf-8"), feature_version=(3, 8))


@pytest.mark.parametrize("script", SCRIPTS)
def test_python_may_leave_the_script_s_folder_out(script, tmp_path):
    found = run("-P", ROOT / script, *WORDS, cwd=tmp_path)
    assert (found.returncode, found.stderr) == (0, "")
    assert summary(found.stdout)[4] > 0


def test_the_folder_may_be_moved(tmp_path):
    moved = tmp_path / "un dossier déplacé"
    moved.mkdir()
    for path in ROOT.glob("*.py"):
        shutil.copy(path, moved)
    skipped = shutil.ignore_patterns("__pycache__", "trainDigits.ds", "testDigits.ds")
    for folder in ("learning", "datasets"):
        shutil.copytree(ROOT / folder, moved / folder, ignore=skipped)
    found = run(moved / "OrLearn.py", *WORDS, cwd=tmp_path, PYTHONDONTWRITEBYTECODE="1")
    assert (found.returncode, found.stderr) == (0, "")


# What is no terminal, and says that it is one; what has no file behind it.

IDLE = """
import runpy, sys
from idlelib.run import StdOutputFile

class Shell:
    text = []
    def write(self, words, tags):
        self.text.append(words)
        return len(words)
    def close(self):
        pass

shell, real = Shell(), sys.stdout
sys.stdout = StdOutputFile(shell, "stdout", "utf-8")
sys.stderr = StdOutputFile(shell, "stderr", "utf-8")
assert sys.stdout.isatty()
"""

REDIRECTED = """
import contextlib, io, runpy, sys
real, shell = sys.stdout, io.StringIO()
shell.text = shell
@contextlib.contextmanager
def redirected():
    with contextlib.redirect_stdout(shell), contextlib.redirect_stderr(shell):
        yield
"""

AS_MAIN = """
sys.argv = [{script!r}, *{words!r}]
for attempt in range(2):  # a notebook runs it again and again
    try:
        runpy.run_path({script!r}, run_name="__main__")
    except SystemExit as end:
        assert end.code == 0, (end.code, shell.text)
"""


@pytest.mark.parametrize("script", SCRIPTS)
def test_it_runs_in_idle(script, tmp_path):
    pytest.importorskip("idlelib.run", reason="this Python has no IDLE")
    program = IDLE + AS_MAIN.format(script=str(ROOT / script), words=WORDS)
    found = run("-c", program + "real.write(''.join(shell.text))", cwd=tmp_path)
    assert (found.returncode, found.stderr) == (0, "")
    assert found.stdout.count("stopped after epoch 2") == 2
    assert "\r" not in found.stdout  # no bar


@pytest.mark.parametrize("plot", ["none", "file"])
@pytest.mark.parametrize("script", SCRIPTS)
def test_it_runs_in_a_notebook_and_redirected(script, plot, tmp_path):
    words = ["--plot", plot, "--max-epochs", "2"]
    body = AS_MAIN.format(script=str(ROOT / script), words=words).replace("\n", "\n    ")
    program = f"{REDIRECTED}\nwith redirected():\n    {body}\nreal.write(shell.getvalue())"
    found = run("-c", program, cwd=tmp_path)
    assert (found.returncode, found.stderr) == (0, "")
    assert found.stdout.count("stopped after epoch 2") == 2
    assert len(list(tmp_path.iterdir())) == (plot == "file")


def test_it_runs_in_a_thread(tmp_path):
    # Some editors run a script so, where signals cannot be asked for.
    program = (
        f"import sys, threading; sys.path.insert(0, {str(ROOT)!r}); import OrLearn\n"
        f"thread = threading.Thread(target=OrLearn.main, args=[{WORDS!r}])\n"
        "thread.start(); thread.join()"
    )
    found = run("-c", program, cwd=tmp_path)
    assert (found.returncode, found.stderr) == (0, "")
    assert summary(found.stdout)[4] == 4
