"""What a hand-in finds around it: its own modules before any others, and dice that are seeded."""

import pytest
from support.marked import failures, mark, verdicts

NAMES = ["vectors", "failures", "objectNumbers", "confinement", "worker", "modules", "Dice"]
"""Files of the marker's inside the sandbox."""

NAMES += ["array", "socket", "json", "random", "shutil", "site"]
"""Modules of Python's that the marker has use for."""

OWN = [name for name in NAMES if name != "site"]  # which Python has loaded already, at home too

DRAWS = """
import random
import numpy
found = [random.random(), random.Random().random(), random.randint(0, 10**9)]
found += [numpy.random.rand(), numpy.random.default_rng().random()]
found += [numpy.random.RandomState().rand(), numpy.random.default_rng().random()]
found += [hash("a word"), "".join({"these", "words", "stand", "in", "some", "order"})]
random.seed()
numpy.random.seed()
found += [random.random(), numpy.random.rand(), numpy.random.default_rng(4).random()]
"""


def prepend(path, text):
    """Put a text before that of a file."""
    path.write_text(text + path.read_text(encoding="utf-8"), encoding="utf-8")


@pytest.mark.parametrize("exercise", ["ex00", "ex02"])
def test_modules_of_its_own_come_before_the_markers_and_pythons(plain, tmp_path, exercise):
    for name in NAMES:
        (plain / f"{name}.py").write_text(f"whose = 'mine, {name}'\n")
    (plain / "Neuron.py").write_text((plain / "Neuron.py").read_text().replace("random.", "draw."))
    uniform = "class draw:\n    uniform = staticmethod(lambda low, high: (low + high) / 3 + 0.1)\n"
    checks = "".join(f"import {name}\nassert {name}.whose == 'mine, {name}'\n" for name in OWN)
    file = "Neuron.py" if exercise == "ex00" else "OrLearn.py"
    prepend(plain / "Neuron.py", uniform)
    prepend(plain / file, checks)
    _, data, _ = mark(plain, [exercise], tmp_path / "r.json")
    assert failures(data) == []
    assert verdicts(data) == {exercise: "passed"}


def test_the_marker_cannot_be_found_by_its_names(plain, tmp_path):
    names = ["vectors", "failures", "objectNumbers", "confinement", "worker", "modules", "Dice"]
    prepend(
        plain / "Neuron.py",
        f"import sys\nassert not set({names}) & set(sys.modules)\n"
        "assert not hasattr(sys.modules['__main__'], 'Answerer')\n",
    )
    _, data, _ = mark(plain, ["ex00"], tmp_path / "r.json")
    assert failures(data) == []


def drawnWith(plain, tmp_path, exercise, seed):
    """Return the words in which a hand-in tells what its dice fell on."""
    file = "Neuron.py" if exercise == "ex00" else "OrLearn.py"
    (plain / file).write_text(DRAWS + "raise ValueError(found)\n")
    _, data, _ = mark(plain, [exercise], tmp_path / "r.json", "--seed", seed)
    return next(found for _, _, _, found in failures(data) if "ValueError" in found)


@pytest.mark.parametrize("exercise", ["ex00", "ex02"])
def test_the_same_seed_throws_the_hand_ins_dice_the_same_way(plain, tmp_path, exercise):
    one, again, other = (drawnWith(plain, tmp_path, exercise, seed) for seed in (1, 1, 2))
    assert one == again
    assert one.split(",")[0] != other.split(",")[0]
    sameOnly = {place for place, pair in enumerate(zip(_words(one), _words(other), strict=True))
                if pair[0] == pair[1]}  # fmt: skip
    assert sameOnly == {11}, "all but default_rng(4) depends on the seed"


def _words(found):
    return found.partition("[")[2].partition("]")[0].split(", ")
