"""Small files of every format that is read, as bytes."""

import gzip
import struct

CSV = b"""sepal length;sepal width;species
5,1;3,5;"setosa"
4,9;3,0;setosa
7,0;3,2;versicolor
6,4;3,2;"versicolor"
6,3;3,3;virginica
5,8;2,7;virginica
"""

ARFF = b"""% a comment
@RELATION weather
@attribute outlook {sunny, overcast, 'light rain'}
@attribute 'degrees outside' NUMERIC
@attribute play {yes, no}

@data
sunny, 29.5, no
overcast,28,yes
'light rain', 21 ,yes
{1 18.5, 2 no}
"""

FANN = b"""4 2 1
-1 -1 -1 -1
1 1
1 -1
1 1 1
-1
"""

COUNTS = b"".join(
    b",".join(b"%d" % ((row * column) % 17) for column in range(64)) + b",%d\n" % (row % 3)
    for row in range(9)
)

BITMAPS = (
    b"# a comment\n entwidth 32\n\n"
    + (b"0" * 16 + b"1" * 16 + b"\n") * 32
    + b" 7\n"
    + (b"1" * 32 + b"\n") * 4
    + (b"0" * 32 + b"\n") * 28
    + b"3\n"
)


def images(count=6, side=28):
    """Return an IDX file of images, the k-th with k rows of ink, and the one of their labels."""
    pixels = b"".join(
        bytes(255 * (row < number) for row in range(side) for _ in range(side))
        for number in range(count)
    )
    header = struct.pack(">BBBBIII", 0, 0, 8, 3, count, side, side)
    labels = bytes(number % 3 for number in range(count))
    return header + pixels, struct.pack(">BBBBI", 0, 0, 8, 1, count) + labels


def writeAll(folder):
    """Write a file of every format into a folder; return their paths."""
    images3, labels1 = images()
    files = {
        "iris.csv": CSV,
        "weather.arff": ARFF,
        "xor.fann": FANN,
        "digits.tra": COUNTS,
        "bitmaps.tes": BITMAPS,
        "few-images-idx3-ubyte": images3,
        "few-labels-idx1-ubyte": labels1,
        "iris.csv.gz": gzip.compress(CSV, mtime=0),
    }
    for name, content in files.items():
        (folder / name).write_bytes(content)
    return [folder / name for name in files if "labels" not in name]
