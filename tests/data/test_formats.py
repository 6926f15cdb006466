"""Files of other formats: what is read of each, and what is said of those that cannot be read."""

import codecs
import gzip

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.foreignFiles import ARFF, BITMAPS, COUNTS, CSV, FANN, images, writeAll

from learning.data.formats import FORMATS
from learning.data.formats.Format import Wishes
from learning.data.reading import formatOf, readDataset
from learning.words.BadInput import BadInput


@pytest.fixture
def read(tmp_path):
    """Return a function that reads some bytes as a file of some name."""

    def readBytes(content, name="some.csv", **more):
        path = tmp_path / name
        path.write_bytes(content)
        return readDataset(path, **more)

    return readBytes


def listed(loaded):
    """Return the examples as plain tuples."""
    return [(tuple(inputs), tuple(outputs)) for inputs, outputs in loaded.dataset.examples]


# CSV.


def test_a_table_with_decimal_commas_a_header_and_classes_by_name(read):
    loaded = read(CSV)
    assert loaded.classNames == ["setosa", "versicolor", "virginica"]
    assert listed(loaded)[:3] == [
        ((5.1, 3.5), (1, 0, 0)),
        ((4.9, 3.0), (1, 0, 0)),
        ((7.0, 3.2), (0, 1, 0)),
    ]


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("header", ["", "x,y,answer\n", "# x y answer\n"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_every_delimiter_with_and_without_a_header(read, delimiter, header, end):
    text = (header + "0,0.5,no\n1,2.5,yes\n\n1,-1e2,no").replace(",", delimiter)
    loaded = read(text.replace("\n", end).encode())
    assert loaded.classNames == ["no", "yes"]
    assert listed(loaded) == [((0, 0.5), (0,)), ((1, 2.5), (1,)), ((1, -100), (0,))]


def test_quoted_fields_may_hold_the_delimiter_and_quotes(read):
    loaded = read(b'"a, b",c\n"1,5","an ""odd"", name"\n"2,5",other\n')
    assert loaded.classNames == ['an "odd", name', "other"]
    assert [inputs for inputs, _ in listed(loaded)] == [(1.5,), (2.5,)]


@pytest.mark.parametrize(
    ("label", "inputs", "names"),
    [
        ("last", (1, 2), ["10", "20"]),
        ("first", (2, 10), ["1", "3"]),
        ("b", (1, 10), ["2", "4"]),
    ],
)
def test_the_class_column_is_the_last_the_first_or_the_named_one(read, label, inputs, names):
    loaded = read(b"a,b,c\n1,2,10\n3,4,20\n", wishes=Wishes(label=label))
    assert (listed(loaded)[0][0], loaded.classNames) == (inputs, names)


def test_a_class_column_that_is_not_there_is_told_with_those_that_are(read):
    with pytest.raises(BadInput, match=r"some\.csv, --label: expected last, first or one of 'a', "):
        read(b"a,b\n1,2\n", wishes=Wishes(label="c"))


@pytest.mark.parametrize(
    ("words", "names", "outputs"),
    [
        ("1 2 1 2", ["1", "2"], [(0,), (1,), (0,), (1,)]),
        ("-1 1 1 -1", ["-1", "1"], [(0,), (1,), (1,), (0,)]),
        ("10 9 10 9 2 2", ["2", "9", "10"], None),
        ("0.5 0.25 0.5 1", None, [(0.5,), (0.25,), (0.5,), (1,)]),
        ("101 250 312 499", None, [(101,), (250,), (312,), (499,)]),
    ],
)
def test_whole_numbers_that_come_again_are_classes_others_are_to_be_predicted(
    read, words, names, outputs
):
    loaded = read("".join(f"0,{word}\n" for word in words.split()).encode())
    assert loaded.classNames == names
    assert outputs in (None, [own for _, own in listed(loaded)])


def test_two_classes_take_one_output_or_two(read):
    content = b"1,no\n2,yes\n"
    assert [own for _, own in listed(read(content, isOneHot=True))] == [(1, 0), (0, 1)]


def test_another_file_is_read_with_the_classes_and_the_scale_of_the_first(read):
    first = read(b"0,a\n10,b\n5,c\n", scale="range")
    second = read(b"20,c\n", "other.csv", like=first)
    assert listed(second) == [((2,), (0, 0, 1))]
    with pytest.raises(BadInput, match=r"example 1: expected one of a, b, c, found 'd'"):
        read(b"20,d\n", "other.csv", like=first)


@pytest.mark.parametrize(
    ("scale", "inputs"),
    [
        (None, [(0, 7), (10, 7), (5, 7)]),
        (10.0, [(0, 0.7), (1, 0.7), (0.5, 0.7)]),
        ("range", [(0, 0), (1, 0), (0.5, 0)]),
    ],
)
def test_inputs_are_scaled_by_a_number_or_by_their_range(read, scale, inputs):
    loaded = read(b"0,7,a\n10,7,b\n5,7,a\n", scale=scale)
    assert [own for own, _ in listed(loaded)] == inputs


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"1,2,a\n1,b\n", r"line 2: expected 3 columns, found 2"),
        (b"1,2,a\n1,x,b\n", r"line 2: expected a finite number, found 'x'"),
        (b"1,2,a\n1,,b\n", r"line 2: expected a finite number, found ''"),
        (b"1,2,a\n1,nan,b\n", r"line 2: expected a finite number, found 'nan'"),
        (b"1,2,a\n1,1_0,b\n", r"line 2: expected a finite number, found '1_0'"),
        (b"1,2,a\n1,2,\n", r"line 2: expected a class, found an empty field"),
        (b"x,y,z\n", r"expected at least one example, found none"),
        (b"", r"expected at least one example, found none"),
        (b"1\n2\n", r"expected 2 columns or more, found 1"),
        (b'1,a\n2,"b\n', r"expected fields of a CSV file"),
    ],
)
def test_what_is_wrong_with_a_table_is_told_by_its_line(read, content, message):
    with pytest.raises(BadInput, match=message):
        read(content)


def test_a_range_that_no_float_holds_is_told(read):
    with pytest.raises(BadInput, match=r"--scale: expected ranges .* found -1e\+308 to 1e\+308"):
        read(b"-1e308,a\n1e308,b\n", scale="range")


# Encodings.


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_texts_are_read_in_whatever_windows_saves(read, encoding):
    content = "größe,klasse\n1,été\n2,hiver\n".encode(encoding)
    assert read(content).classNames == ["hiver", "été"]
    assert read(gzip.compress(content), "some.csv.gz").classNames == ["hiver", "été"]


def test_a_text_that_is_no_utf_8_is_latin_1(read):
    assert read("1,été\n2,hiver\n".encode("latin-1")).classNames == ["hiver", "été"]


@pytest.mark.parametrize("mark", [codecs.BOM_UTF8, b""])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_so_is_a_ds_file(read, mark, encoding):
    text = "2 1 1\r\n0\r\n1\r\n1\r\n0\r\n"
    content = text.encode("utf-16") if encoding == "utf-16" else mark + text.encode()
    assert listed(read(content, "some.ds")) == [((0,), (1,)), ((1,), (0,))]


# The others.


def test_arff_with_sparse_rows_and_named_values(read):
    loaded = read(ARFF, "weather.arff")
    assert loaded.classNames == ["yes", "no"]
    assert listed(loaded) == [
        ((1, 0, 0, 29.5), (1,)),
        ((0, 1, 0, 28), (0,)),
        ((0, 0, 1, 21), (0,)),
        ((1, 0, 0, 18.5), (1,)),
    ]


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (b"sunny, 29.5", b"snowy, 29.5", "line 8: expected one of sunny, overcast, light rain"),
        (b"29.5", b"?", r"line 8: expected a finite number, found '\?'"),
        (b"sunny, 29.5, no", b"sunny, 29.5", "line 8: expected 3 columns, found 2"),
        (b"NUMERIC", b"string", "line 4: expected a column of numbers, or of values"),
        (b"@data", b"@date", "line 7: expected a declaration, or @data"),
        (b"{1 18.5", b"{9 18.5", "line 11: expected the number of a column and its value"),
    ],
)
def test_what_is_wrong_with_arff(read, old, new, message):
    with pytest.raises(BadInput, match=message):
        read(ARFF.replace(old, new), "weather.arff")


def test_fann_with_breaks_anywhere_and_targets_of_minus_one_and_one(read):
    loaded = read(FANN, "xor.train")
    assert loaded.classNames is None
    assert listed(loaded) == [
        ((-1, -1), (-1,)), ((-1, 1), (1,)), ((1, -1), (1,)), ((1, 1), (-1,))
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (FANN + b"0", "expected the end of the file after 4 examples, found more"),
        (FANN[:-4], "expected more numbers, found the end"),
        (b"4 2", "expected three whole numbers"),
        (FANN.replace(b"-1\n1 1", b"x\n1 1"), "line 2: expected a finite number, found 'x'"),
    ],
)
def test_what_is_wrong_with_fann(read, content, message):
    with pytest.raises(BadInput, match=message):
        read(content, "xor.train")


def test_the_counts_of_uci_with_and_without_comments(read):
    loaded = read(b"# digits\n\n" + COUNTS, "optdigits.tra")
    assert loaded.classNames == ["0", "1", "2"]
    assert listed(loaded) == listed(read(COUNTS, "optdigits.tes"))
    assert listed(loaded)[1][0] == tuple(column % 17 / 16 for column in range(64))


def test_bitmaps_are_summed_to_counts(read):
    loaded = read(BITMAPS, "optdigits-orig.tra")
    (half, seven), (top, three) = listed(loaded)
    assert half == (0, 0, 0, 0, 1, 1, 1, 1) * 8
    assert top == (1,) * 8 + (0,) * 56
    assert (loaded.classNames, seven, three) == (["3", "7"], (1,), (0,))


def test_a_count_above_sixteen_is_none(read):
    with pytest.raises(BadInput, match="line 1: expected a count from 0 to 16, found '17'"):
        read(b"17," + COUNTS.partition(b",")[2], "optdigits.tra")


@pytest.mark.parametrize("pack", [bytes, gzip.compress], ids=["plain", "gzipped"])
def test_idx_images_find_their_labels(tmp_path, pack):
    ending = ".gz" if pack is gzip.compress else ""
    pictures, labels = images()
    (tmp_path / f"labels.idx1{ending}").write_bytes(pack(labels))
    path = tmp_path / f"images.idx3{ending}"
    path.write_bytes(pack(pictures))
    loaded = readDataset(path)
    assert loaded.classNames == ["0", "1", "2"]
    assert listed(loaded)[2] == ((1,) * 56 + (0,) * 728, (0, 0, 1))
    small = readDataset(path, Wishes(isShrunk=True))
    # The 28 rows make 8: a row covers 3.5 of them, of which 5 are ink.
    assert listed(small)[5][0] == pytest.approx((1,) * 8 + (1.5 / 3.5,) * 8 + (0,) * 48, abs=1e-6)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda images, labels: (images[:-1], labels), "expected 6 images in all, found 5"),
        (lambda images, labels: (images + b"0", labels), "expected the end of the file after 6"),
        (lambda images, labels: (images, labels[:-1]), "expected 6 labels, found 5"),
        (
            lambda images, labels: (images, None),
            "its labels beside it, some-labels-idx1, found none",
        ),
        (lambda images, labels: (labels, labels), "expected an IDX file of images"),
        (lambda images, labels: (images[:9], labels), "the header of an IDX file"),
        (lambda images, labels: (images[:8] + b"\xff" * 8, labels), "expected images of 1 to"),
    ],
)
def test_what_is_wrong_with_idx(tmp_path, change, message):
    pictures, labels = change(*images())
    (tmp_path / "some-images-idx3").write_bytes(pictures)
    if labels is not None:
        (tmp_path / "some-labels-idx1").write_bytes(labels)
    with pytest.raises(BadInput, match=message):
        readDataset(tmp_path / "some-images-idx3", isForeign=True)


# Knowing them, and mutations.


def test_a_file_is_known_by_its_ending_or_by_its_content(tmp_path):
    for path in writeAll(tmp_path):
        kind, _ = formatOf(path)
        nameless = tmp_path / f"nameless-{path.name.split('.')[0]}"
        nameless.write_bytes(path.read_bytes())
        found, _ = formatOf(nameless)
        isCounts = path.suffix == ".tra"  # nothing but the name says that they are no other table
        assert found.name == ("csv" if isCounts else kind.name), path.name
    assert {formatOf(path)[0].name for path in writeAll(tmp_path)} == set(FORMATS)


def test_a_ds_file_of_another_name_is_one(read, tmp_path):
    assert read(b"1 1 1\n2\n1\n", "some.data").format == "ds"
    assert formatOf(tmp_path / "nowhere.csv") == (None, None)


@given(st.data(), st.randoms(use_true_random=False))
@settings(max_examples=150, deadline=None)
def test_no_mutation_of_a_file_gives_anything_but_examples_or_one_line(
    tmp_path_factory, data, dice
):
    folder = tmp_path_factory.getbasetemp() / "mutations"
    folder.mkdir(exist_ok=True)
    path = data.draw(st.sampled_from(writeAll(folder)))
    content = bytearray(path.read_bytes())
    for _ in range(data.draw(st.integers(1, 6))):
        mutate(content, dice)
    path.write_bytes(content)
    message = messageOf(path, data.draw(st.sampled_from([None, 3.0, "range"])))
    assert message is None or (
        (str(path.parent) in message or "--scale" in message) and "\n" not in message
    )


def messageOf(path, scale):
    """Return what is said of a file that cannot be read; None of one that can."""
    try:
        loaded = readDataset(path, scale=scale)
    except BadInput as error:
        return str(error)
    assert len(loaded.dataset.examples) > 0
    return None


PIECES = [b",", b";", b"\t", b"\n", b'"', b"'", b"{", b"}", b"\0", b"\xff", b"-", b"9" * 400, b"?"]


def mutate(content, dice):
    """Change, cut, double or insert something, somewhere."""
    place = dice.randrange(len(content) + 1)
    end = min(len(content), place + dice.randrange(1, 40))
    kind = dice.randrange(4)
    if kind == 0:
        del content[place:end]
    elif kind == 1:
        content[place:place] = content[place:end]
    elif kind == 2:
        content[place:place] = dice.choice(PIECES)
    elif place < len(content):
        content[place] = dice.randrange(256)
