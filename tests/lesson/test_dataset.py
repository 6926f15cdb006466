"""`Dataset.py`: what it reads, what it refuses and how it says so, what it writes."""

import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from Dataset import Dataset
from learning.words.BadInput import BadInput

GOOD = b"2 3 1\n0 0.5 1\n1\n-2.5 1e-3 7\n0\n"


@pytest.fixture
def read(tmp_path):
    """Return a function that reads a dataset out of some bytes."""

    def readBytes(content):
        path = tmp_path / "some.ds"
        path.write_bytes(content)
        return Dataset(path)

    return readBytes


def test_a_file_is_read_as_it_stands(read):
    dataset = read(GOOD)
    assert dataset.examples == [([0, 0.5, 1], [1]), ([-2.5, 0.001, 7], [0])]
    assert (dataset.inputCount, dataset.outputCount) == (3, 1)
    assert dataset.examples[1].inputs == [-2.5, 0.001, 7]
    assert dataset.examples[1].outputs == [0]
    assert repr(dataset) == "Dataset(2 examples, 3 inputs, 1 outputs)"


@pytest.mark.parametrize(
    "content",
    [
        GOOD.replace(b"\n", b"\r\n"),
        GOOD.replace(b"\n", b" \t \n"),
        GOOD.rstrip(b"\n"),
        GOOD + b"\n  \n",
        GOOD.replace(b" ", b"\t  "),
        b"  " + GOOD,
        GOOD.replace(b"2 3 1", b"+2 03 1"),
    ],
    ids=["windows", "trailing", "no newline", "blank end", "tabs", "leading", "signs"],
)
def test_harmless_differences_are_fine(read, content):
    assert read(content).examples == read(GOOD).examples


@pytest.mark.parametrize(
    ("content", "line", "expected", "found"),
    [
        (b"", 1, "three whole numbers", "the end of the file"),
        (b"\n", 1, "three whole numbers", "an empty line"),
        (b"2 3\n", 1, "three whole numbers", "2 words"),
        (b"2 3 1 4\n", 1, "three whole numbers", "4 words"),
        (b"2 3.5 1\n", 1, "a whole number", "'3.5'"),
        (b"two 3 1\n", 1, "a whole number", "'two'"),
        (b"2 1_0 1\n", 1, "a whole number", "'1_0'"),
        (b"--4 2 1\n", 1, "a whole number", "'--4'"),
        (b"+-4 2 1\n", 1, "a whole number", "'+-4'"),
        (b"-2 3 1\n", 1, "a count from 1", "'-2'"),
        (b"0 3 1\n", 1, "a count from 1", "'0'"),
        (b"99999999999 3 1\n", 1, "a count from 1", "'99999999999'"),
        (b"9" * 900 + b" 3 1\n", 1, "a count from 1", "'99999999999999999999…'"),
        (b"1000000000 3 1\n0 0 0\n1\n", 4, "3 numbers, the inputs of example 2", "the end"),
        (b"2 3 1\n0 0.5 1\n1\n0 0 0\n", 5, "1 number, the outputs of example 2", "the end"),
        (GOOD + b"1 2 3\n", 6, "the end of the file after 2 examples", "more"),
        (GOOD.replace(b"0 0.5 1", b"0 0.5"), 2, "3 numbers, the inputs of example 1", "2"),
        (GOOD.replace(b"0 0.5 1", b"0 0.5 1 1"), 2, "3 numbers, the inputs of example 1", "4"),
        (GOOD.replace(b"0 0.5 1\n", b"0 0.5 1\n\n"), 3, "1 number, the outputs", "0"),
        (GOOD.replace(b"0.5", b"half"), 2, "a finite number", "'half'"),
        (GOOD.replace(b"0.5", b"nan"), 2, "a finite number", "'nan'"),
        (GOOD.replace(b"0.5", b"-inf"), 2, "a finite number", "'-inf'"),
        (GOOD.replace(b"0.5", b"1e999"), 2, "a finite number", "'1e999'"),
        (GOOD.replace(b"0.5", b"1_5"), 2, "a finite number", "'1_5'"),
        (GOOD.replace(b"0.5", b"0,5"), 2, "a finite number", "'0,5'"),
        (GOOD.replace(b"0.5", b"x" * 5000), 2, "a finite number", "'xxxxxxxxxxxxxxxxxxxx…'"),
        (GOOD.replace(b"0.5", b"\xd9\xa3"), 2, "3 numbers", "the byte 0xd9"),
        (b"\x89PNG\r\n\x1a\n\x00", 1, "three whole numbers", "the byte 0x89"),
        (b"\x00" * 10**6, 1, "three whole numbers", "1 word"),
    ],
)
def test_a_malformed_file_is_refused_by_file_line_expected_and_found(
    read, content, line, expected, found
):
    with pytest.raises(BadInput) as caught:
        read(content)
    message = str(caught.value)
    assert f"some.ds, line {line}: expected {expected}" in message
    assert f"found {found}" in message
    assert "\n" not in message
    assert len(message) < 400


def test_a_file_that_cannot_be_opened_is_refused(tmp_path):
    with pytest.raises(BadInput, match=r"nowhere\.ds: expected a dataset, found no such file"):
        Dataset(tmp_path / "nowhere.ds")
    with pytest.raises(BadInput, match="expected a dataset, found a folder"):
        Dataset(tmp_path)
    with pytest.raises(BadInput, match="expected a dataset, found file name too long"):
        Dataset(tmp_path / ("x" * 1000))


@pytest.mark.skipif(not os.path.exists("/dev/zero"), reason="there is no /dev/zero here")
def test_an_endless_file_is_refused():
    with pytest.raises(BadInput, match="line 1: expected three whole numbers"):
        Dataset("/dev/zero")


finite = st.floats(allow_nan=False, allow_infinity=False)


@st.composite
def datasets(draw):
    """Any dataset that a `.ds` file can hold."""
    inputCount, outputCount = draw(st.integers(1, 4)), draw(st.integers(1, 3))
    return Dataset.fromExamples(
        draw(
            st.lists(
                st.tuples(
                    st.lists(finite, min_size=inputCount, max_size=inputCount),
                    st.lists(finite, min_size=outputCount, max_size=outputCount),
                ),
                min_size=1,
                max_size=5,
            )
        )
    )


@given(dataset=datasets())
def test_what_is_saved_reads_back_the_same(tmp_path_factory, dataset):
    path = tmp_path_factory.mktemp("saved") / "some.ds"
    dataset.save(path)
    assert Dataset(path).examples == dataset.examples
    assert os.listdir(path.parent) == ["some.ds"]


def test_saving_writes_the_fewest_digits(tmp_path):
    Dataset.fromExamples([([0, 1.0, 0.0625], [1])]).save(tmp_path / "some.ds")
    assert (tmp_path / "some.ds").read_bytes() == b"1 3 1\n0 1 0.0625\n1\n"


@pytest.mark.parametrize(
    ("pairs", "message"),
    [
        ([], "at least one of each"),
        ([([], [1])], "at least one of each"),
        ([([1], [float("nan")])], "a finite number, found nan"),
    ],
)
def test_what_no_file_can_hold_is_not_saved(tmp_path, pairs, message):
    path = tmp_path / "some.ds"
    path.write_text("as it was")
    with pytest.raises(ValueError, match=message):
        Dataset.fromExamples(pairs).save(path)
    assert path.read_text() == "as it was"
    assert os.listdir(tmp_path) == ["some.ds"]


def test_examples_of_several_shapes_are_no_dataset():
    with pytest.raises(ValueError, match="example 2: expected 1 inputs and 1 outputs like the"):
        Dataset.fromExamples([([1], [1]), ([1, 2], [1])])


def test_batches_follow_the_order():
    dataset = Dataset.fromExamples([([number], [0]) for number in range(5)])
    batches = list(dataset.batches([4, 0, 0, 2, 1], 2))
    assert [[example.inputs[0] for example in batch] for batch in batches] == [[4, 0], [0, 2], [1]]
