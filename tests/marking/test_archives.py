"""Archives that were handed in: what is read of them, and what is not."""

import bz2
import gzip
import io
import lzma
import tarfile
import warnings
import zipfile
from pathlib import PurePosixPath

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from grading import archives
from grading.archives import unpack
from grading.members import BadArchive

GOOD = {"ml_d05/Neuron.py": b"class Neuron: pass\n", "ml_d05/datasets/or.ds": b"0 2 1\n"}


def zipped(files, **entries):
    """Return a ZIP file of {name: content}; `entries` are attributes of every entry."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of names that are there twice
        for name, text in files.items() if isinstance(files, dict) else files:
            entry = zipfile.ZipInfo(name)
            entry.compress_type = zipfile.ZIP_DEFLATED
            for attribute, value in entries.items():
                setattr(entry, attribute, value)
            archive.writestr(entry, text)
    return content.getvalue()


def tarred(files, kind=tarfile.REGTYPE, link="", **options):
    """Return a tar file of {name: content}, all of one kind."""
    content = io.BytesIO()
    with tarfile.open(fileobj=content, mode="w", **options) as archive:
        for name, text in files.items():
            entry = tarfile.TarInfo(name)
            entry.type, entry.linkname = kind, link
            entry.size = len(text) if kind == tarfile.REGTYPE else 0
            archive.addfile(entry, io.BytesIO(text))
    return content.getvalue()


def encrypted(content):
    """Return a ZIP file that says of its first member that it is encrypted."""
    place = content.index(b"PK\x01\x02")
    changed = bytearray(content)
    changed[6] |= 1
    changed[place + 8] |= 1
    return bytes(changed)


@pytest.mark.parametrize(
    "pack",
    [
        zipped,
        tarred,
        lambda files: gzip.compress(tarred(files)),
        lambda files: bz2.compress(tarred(files)),
        lambda files: lzma.compress(tarred(files)),
    ],
)
def test_every_kind_of_archive_is_read(pack):
    contents = unpack(pack(GOOD))
    assert contents.files == GOOD
    assert contents.notes == []


def test_folders_and_leavings_are_no_files_and_no_trouble():
    leavings = {
        "ml_d05/": b"",
        "__MACOSX/ml_d05/._Neuron.py": b"x",
        "ml_d05/.git/HEAD": b"x",
        "ml_d05/.DS_Store": b"x",
        "ml_d05/__pycache__/Neuron.cpython-311.pyc": b"x",
        "ml_d05/mine/pyvenv.cfg": b"x",
        "ml_d05/mine/lib/numpy.py": b"x",
    }
    contents = unpack(zipped(leavings | GOOD))
    assert contents.files == GOOD
    assert contents.notes == []


ZIP_LINK = 0o120777 << 16
ZIP_PIPE = 0o010666 << 16

BAD_MEMBERS = {
    "a path that climbs": (zipped({"../Neuron.py": b"x"}), "climbs out"),
    "one in the middle": (zipped({"a/../../Neuron.py": b"x"}), "climbs out"),
    "a path that climbs, in tar": (tarred({"../../etc/passwd": b"x"}), "climbs out"),
    "backslashes": (zipped({"..\\Neuron.py": b"x"}), "climbs out"),
    "an absolute path": (zipped({"/etc/passwd": b"x"}), "absolute"),
    "an absolute path, in tar": (tarred({"/etc/passwd": b"x"}), "absolute"),
    "a drive": (zipped({"C:\\Neuron.py": b"x"}), "absolute"),
    "a link": (zipped({"link.py": b"/etc/passwd"}, external_attr=ZIP_LINK), "a link"),
    "a link, in tar": (tarred({"l.py": b""}, tarfile.SYMTYPE, "/etc/passwd"), "a link"),
    "a hard link": (tarred({"l.py": b""}, tarfile.LNKTYPE, "../x"), "a link"),
    "a pipe": (tarred({"pipe": b""}, tarfile.FIFOTYPE), "no regular file"),
    "a pipe, in ZIP": (zipped({"pipe": b""}, external_attr=ZIP_PIPE), "no regular file"),
    "a device": (tarred({"null": b""}, tarfile.CHRTYPE), "no regular file"),
    "a control character": (zipped({"a\x1b[2J.py": b"x"}), "should not have"),
    "bytes that are no UTF-8": (tarred({"\udcff.py": b"x"}), "should not have"),
    "a long name": (zipped({300 * "a" + ".py": b"x"}), "should not have"),
    "deep folders": (zipped({40 * "a/" + "b.py": b"x"}), "inside one another"),
    "capitals": (zipped({"A.py": b"x", "a.py": b"y"}), "differs from A.py"),
    "capitals of a folder": (zipped({"A/x.py": b"x", "a/y.py": b"y"}), "differs from A"),
    "accents": (zipped({"é.py": b"x", "e\u0301.py": b"y"}), "differs from"),
    "one name twice": (zipped([("a.py", b"x"), ("a.py", b"y")]), "second file"),
    "a file in a file": (zipped({"a": b"x", "a/b.py": b"y"}), "in the place of a folder"),
    "a folder in its place": (zipped({"a/b.py": b"y", "a": b"x"}), "in the place of a folder"),
    "a nested path that climbs": (
        zipped({"in.zip": zipped({"../../x.py": b"x"})}),
        "climbs out",
    ),
    "archives in archives": (
        zipped({"1.zip": zipped({"2.zip": zipped({"x.py": b"x"})})}),
        "an archive in an archive in an archive",
    ),
}


@pytest.mark.parametrize(("archive", "why"), BAD_MEMBERS.values(), ids=BAD_MEMBERS)
def test_a_bad_member_is_left_out_and_named(archive, why):
    contents = unpack(archive)
    assert len(contents.notes) == 1
    assert why in str(contents.notes[0])
    assert str(contents.notes[0]).isprintable()
    assert len(contents.files) <= 1


ZEROS = bytes(2**20)

REFUSED = {
    "a ratio": (zipped({"zeros": 6 * ZEROS}), "bomb"),
    "too much in all": (zipped({f"{n}": 9 * ZEROS[:-n] + bytes([n]) for n in range(9)}), "bomb"),
    "a compressed tar": (gzip.compress(tarred({"zeros": 60 * ZEROS})), "more than 50 MB"),
    "a nested bomb": (zipped({"in.zip": zipped({"zeros": 20 * ZEROS})}), "bomb"),
    "many files": (zipped({f"{n}.py": b"" for n in range(2100)}), "more than 2000 files"),
    "many entries": (b"PK\x03\x04" + 50_000 * b"PK\x01\x02", "more than 40000 files"),
    "an encrypted member": (encrypted(zipped(GOOD)), "encrypted"),
    "half a ZIP file": (zipped(GOOD)[:-30], "broken"),
    "half a tar file": (gzip.compress(tarred(GOOD))[:-30], "broken"),
    "another checksum": (zipped(GOOD).replace(b"PK\x03\x04", b"PK\x03\x05", 1), "broken"),
    "text": (b"from math import exp\n", "broken"),
    "nothing": (b"", "broken"),
    "a broken one in another": (zipped({"in.zip": b"PK\x03\x04"}), "broken"),
    "a large size": (tarred({"a": b"x"}).replace(b"00000000001\0", b"77777777777\0", 1), "broken"),
}


@pytest.mark.parametrize(("archive", "why"), REFUSED.values(), ids=REFUSED)
def test_an_archive_is_refused_whole(archive, why):
    with pytest.raises(BadArchive, match=why):
        unpack(archive)


def test_what_lies_over_itself_is_refused():
    """Entries that share their data, as in the bombs of a few kilobytes that become petabytes."""
    content = zipped({"zeros": ZEROS})
    begin, end = content.index(b"PK\x01\x02"), content.index(b"PK\x05\x06")
    count = 1000
    entries = b"".join(
        content[begin:end].replace(b"zeros", f"{number:05}".encode()) for number in range(count)
    )
    closing = bytearray(content[end:])
    closing[8:12] = 2 * count.to_bytes(2, "little")
    closing[12:16] = len(entries).to_bytes(4, "little")
    with pytest.raises(BadArchive):
        unpack(content[:begin] + entries + bytes(closing))


def test_one_nested_archive_is_opened_in_a_folder_of_its_name():
    contents = unpack(zipped({"alice/day5.tar.gz": gzip.compress(tarred({"Neuron.py": b"x"}))}))
    assert contents.files == {"alice/day5/Neuron.py": b"x"}


@settings(max_examples=150, deadline=None)
@given(data=st.data())
def test_a_damaged_archive_is_refused_or_read_and_nothing_else(data):
    good = data.draw(st.sampled_from([zipped(GOOD), tarred(GOOD), gzip.compress(tarred(GOOD))]))
    damaged = bytearray(good)
    for _ in range(data.draw(st.integers(1, 6))):
        place = data.draw(st.integers(0, len(damaged) - 1))
        damaged[place] = data.draw(st.integers(0, 255))
    try:
        contents = unpack(bytes(damaged[: data.draw(st.integers(1, len(damaged)))]))
    except BadArchive:
        return
    for path in contents.files:
        assert not PurePosixPath(path).is_absolute()
        assert ".." not in PurePosixPath(path).parts


def test_the_names_of_archives_are_known():
    assert all(archives.isArchive(f"Day5{end.upper()}") for end in archives.SUFFIXES)
    assert archives.isUnknownArchive("day5.rar")
    assert not archives.isUnknownArchive("day5.tar.gz")
    assert not archives.isArchive("Neuron.py")
