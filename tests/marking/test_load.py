"""A busy machine gives the marks that an idle one gives."""

import subprocess
import sys

import pytest
from handIns.mutants.ex02 import EX02
from support.choosing import draw, seedOf
from support.marked import CORRECT, Case, failures, mark

from grading.exercises import DAY

pytestmark = [pytest.mark.long, pytest.mark.timeout(1800)]

BUSY = 8


@pytest.fixture(scope="module")
def load():
    """Keep the machine busy with processes that do nothing else."""
    processes = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(BUSY)]
    yield
    for process in processes:
        process.kill()
        process.wait()


def pytest_generate_tests(metafunc):
    """Mark some of the correct hand-ins, drawn by --randomly-seed; all with `--seeds 20`."""
    if "folder" in metafunc.fixturenames:
        config = metafunc.config
        names = sorted(path.name for path in CORRECT.iterdir() if path.is_dir())
        metafunc.parametrize("folder", draw(names, config.getoption("--seeds"), seedOf(config)))


def test_a_correct_hand_in_gets_full_marks_beside_busy_processes(folder, load, tmp_path):
    status, data, text = mark(CORRECT / folder, DAY, tmp_path / "r.json")
    assert failures(data) == []
    assert data["mark"] == {"points": 20, "outOf": 20}, text
    assert status == 0


def test_a_curve_drawn_once_has_not_grown_beside_busy_processes_either(load, tmp_path):
    mutant = next(mutant for mutant in EX02 if "drawn once" in mutant.name)
    edit = (mutant.file, mutant.old, mutant.new)
    Case(mutant.name, "plain", ["ex02"], edit=edit).build(tmp_path / "handIn", {})
    _, data, _ = mark(tmp_path / "handIn", ["ex02"], tmp_path / "r.json")
    assert "gained points: 1, before the last cost: 0" in failures(data)[0][3]
