"""The table of an architecture: its columns, its sums, and that nothing is made for it."""

import tracemalloc

import pytest
from support.running import runScript

from learning.layers.Convolution import Convolution
from learning.layers.Image import Image
from learning.layers.reading import readLayers
from learning.networks.Recipe import Recipe
from learning.studies.summary import memory, summaryOf


def test_the_table_of_the_digits_network():
    lines = summaryOf([64, *readLayers("digits-cnn"), 10], Recipe())
    assert [line.split() for line in lines[1:]] == [
        ["inputs", "1×8×8"],
        ["1", "convolution", "8×8×8", "80", "4,608", "320", "B"],
        ["2", "convolution", "16×8×8", "1,168", "73,728", "4.67", "kB"],
        ["3", "max-pooling", "16×4×4", "0", "0", "0", "B"],
        ["4", "dense", "10", "2,570", "2,560", "10.3", "kB"],
        ["sum", "3,818", "80,896", "15.3", "kB"],
    ]


def test_the_lecture_s_fully_connected_layer_takes_3_4_terabytes_and_none_of_them_here():
    tracemalloc.start()
    lines = summaryOf([64, Image(3, 480, 640), 921_600, 10], Recipe())
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert "849,347,481,600" in lines[2]
    assert "3.4 TB" in lines[2]
    assert peak < 10_000_000


def test_layers_that_do_not_fit_have_no_table():
    with pytest.raises(ValueError, match="layer 2, convolution"):
        summaryOf([64, 5, Convolution(), 10], Recipe())


@pytest.mark.parametrize(
    ("count", "words"), [(0, "0 B"), (999, "999 B"), (1000, "1 kB"), (3.4e12, "3.4 TB")]
)
def test_memory_in_words(count, words):
    assert memory(count) == words


def test_what_would_not_fit_in_the_memory_is_counted_all_the_same(tmp_path):
    ended = runScript("DigitsLearn.py", "--summary", "--hidden", "999999999", cwd=tmp_path)
    assert ended.returncode == 0, ended.stderr
    assert "64,999,999,935" in ended.stdout
