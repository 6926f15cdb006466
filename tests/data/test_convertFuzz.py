"""`datasets/convert.py` on random options and files: an answer, and nothing half-written."""

import gzip
import sys
import tempfile
from contextlib import redirect_stderr, redirect_stdout
from importlib import import_module
from io import StringIO
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as draw
from support.foreignFiles import ARFF, BITMAPS, COUNTS, CSV, FANN, images
from support.running import ROOT

from Dataset import Dataset
from learning.words.language import speak

sys.path.insert(0, str(ROOT))
converting = import_module("datasets.convert")

IMAGES, LABELS = images()
WHOLE = [CSV, ARFF, FANN, COUNTS, BITMAPS, IMAGES, b"2 1 1\n0\n0\n1\n1\n", b"a,b\n1,2\n", b""]
ODD = [b"\0", b"\xff\xfe", b"\xef\xbb\xbf", b'"', b",", b"\n", b"nan", b"1e999", b"\x1f\x8b", b"?"]
NAMES = ["x.csv", "x.arff", "few-images-idx3-ubyte", "x.fann", "x.tra", "x.data", "x.ds", "x.gz"]
VALUES = {
    "--label": ["last", "first", "species", "play", "no", ""],
    "--scale": ["range", "2", "255", "1e-320", "0", "-1", "nan", "x"],
    "--split": ["0.5", "0.3", "0", "1", "0.001", "x"],
    "--seed": ["1", "7", "-1", "x"],
    "--lang": ["en", "fr", "de"],
}
FLAGS = ["--shrink", "--one-hot", "--help", "--lable", "-x"]


@draw.composite
def contents(dice):
    """Draw what a file holds: one that is right, part of it gone, odd bytes in it, or UTF-16."""
    content = dice(draw.sampled_from(WHOLE))
    for _ in range(dice(draw.sampled_from([0, 0, 1, 3]))):
        place = dice(draw.integers(0, len(content)))
        end = dice(draw.sampled_from([place, place + 1, place + 40, len(content)]))
        content = content[:place] + dice(draw.sampled_from([b"", *ODD])) + content[end:]
    wrapping = dice(draw.sampled_from([bytes, bytes, _asUtf16, gzip.compress]))
    return wrapping(content)


def _asUtf16(content):
    return content.decode("latin-1").encode("utf-16")


@draw.composite
def commandLines(dice):
    """Draw the words after `convert.py`."""
    words = []
    for name in dice(draw.lists(draw.sampled_from([*VALUES, *FLAGS[:2]]), max_size=4)):
        words += [name, dice(draw.sampled_from(VALUES[name]))] if name in VALUES else [name]
    words += dice(draw.lists(draw.sampled_from(FLAGS), max_size=1)) * dice(draw.integers(0, 1))
    out = dice(draw.sampled_from(["out.ds"] * 9 + ["out.txt", "nowhere/out.ds"]))
    return words, out, dice(draw.sampled_from(NAMES))


@settings(max_examples=200, deadline=None, suppress_health_check=list(HealthCheck))
@given(contents(), commandLines())
def test_whatever_is_converted_gets_an_answer(content, line):
    options, out, name = line
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, name)
        file.write_bytes(content)
        (Path(folder) / "few-labels-idx1-ubyte").write_bytes(LABELS)
        before = {path.name for path in Path(folder).iterdir()}
        printed, complained = StringIO(), StringIO()
        with redirect_stdout(printed), redirect_stderr(complained):
            status = converting.main([str(file), str(Path(folder) / out), *options])
        speak("en")
        made = {path.name for path in Path(folder).iterdir()} - before
        assert status in (0, 2)
        assert file.read_bytes() == content
        if status == 2:
            assert complained.getvalue().count("\n") == 1
            assert (printed.getvalue(), made) == ("", set())
            return
        assert complained.getvalue() == ""
        assert ("out.ds" in made) == ("--help" not in options)
        assert made <= {"out.ds", "out-test.ds", "out.classes", "out-test.classes"}
        for each in made:
            if each.endswith(".ds"):
                Dataset(Path(folder) / each)
