"""The files in `datasets/`: what they hold, and that the script rebuilds them byte for byte."""

import subprocess
import sys
from collections import Counter
from math import hypot

import pytest
from support.running import ROOT

from Dataset import Dataset

FOLDER = ROOT / "datasets"
NAMES = ["or", "and", "xor", "trainBinary", "testBinary", "trainDigits", "testDigits"]
NAMES += ["trainRings", "testRings"]


def load(name):
    """Return the examples of one of the files."""
    return Dataset(FOLDER / f"{name}.ds").examples


def test_the_script_rebuilds_them_byte_for_byte(tmp_path):
    pytest.importorskip("sklearn", reason="scikit-learn, which ships the digits, is not installed")
    subprocess.run([sys.executable, FOLDER / "build.py", tmp_path], check=True, cwd=tmp_path)
    assert sorted(path.stem for path in tmp_path.iterdir()) == sorted(NAMES)
    for name in NAMES:
        rebuilt = (tmp_path / f"{name}.ds").read_bytes()
        assert rebuilt == (FOLDER / f"{name}.ds").read_bytes(), name


@pytest.mark.parametrize(
    ("name", "outputs"), [("or", [0, 1, 1, 1]), ("and", [0, 0, 0, 1]), ("xor", [0, 1, 1, 0])]
)
def test_the_truth_tables(name, outputs):
    assert load(name) == [
        ([a, b], [output])
        for (a, b), output in zip([(0, 0), (0, 1), (1, 0), (1, 1)], outputs, strict=True)
    ]


@pytest.mark.parametrize(("name", "count"), [("trainRings", 200), ("testRings", 100)])
def test_the_rings_are_two_and_their_third_output_is_the_distance(name, count):
    examples = load(name)
    assert len(examples) == count
    for (x, y), (inner, outer, distance) in examples:
        assert (inner, outer) == (distance < 0.5, distance >= 0.5)
        assert hypot(x, y) == pytest.approx(distance, abs=0.002)


def test_the_digits_are_all_there_once():
    train, test = load("trainDigits"), load("testDigits")
    assert (len(train), len(test)) == (1297, 500)
    images = [(*example.inputs, *example.outputs) for example in train + test]
    assert len(set(images)) == 1797


def test_every_digit_has_its_share():
    train, test = (
        Counter(e.outputs.index(1) for e in load(f"{n}Digits")) for n in ("train", "test")
    )
    for digit in range(10):
        assert abs(test[digit] - 500 * (train[digit] + test[digit]) / 1797) < 1


@pytest.mark.parametrize("part", ["train", "test"])
def test_pixels_are_sixteenths_and_outputs_one_hot(part):
    for example in load(f"{part}Digits"):
        assert len(example.inputs) == 64
        assert all(0 <= x <= 1 and (16 * x).is_integer() for x in example.inputs)
        assert sorted(example.outputs) == [0] * 9 + [1]


@pytest.mark.parametrize("part", ["train", "test"])
def test_the_binary_sets_are_the_zeros_and_ones_of_the_digits(part):
    expected = [
        (example.inputs, [example.outputs[1]])
        for example in load(f"{part}Digits")
        if example.outputs.index(1) < 2
    ]
    assert load(f"{part}Binary") == expected
