"""IDX: the format of MNIST and its successors, a file of images and another of their labels."""

import math
import os

from learning.checks import Sentence
from learning.data.formats.Format import Format, ReadTable
from learning.data.PackedRows import PackedRows

SIDE = 8
"""Pixels: the side that images are shrunk to."""

IMAGES, LABELS = b"\0\0\x08\3", b"\0\0\x08\1"
"""The first four bytes: unsigned bytes in three dimensions, or in one."""

LARGEST_IMAGE = 1 << 22
"""Pixels of the largest image that is believed."""


class Idx(Format):
    """IDX: MNIST's format, gzipped or not. Pixels of 0 to 255 become numbers from 0 to 1.

    The labels lie beside the images, in a file of the same name, but for `labels` in place of
    `images` and `idx1` of `idx3`.

    Source: Y. LeCun, C. Cortes, C. Burges, the MNIST database of handwritten digits.
    """

    name = "idx"
    endings = (".idx3-ubyte", "-idx3-ubyte", ".idx1-ubyte", "-idx1-ubyte", ".idx")

    def recognises(self, source):
        """Two zeros, the kind of numbers, the number of dimensions."""
        return source.head[:4] in (IMAGES, LABELS)

    def read(self, source, wishes):
        """Return the table of the images and their labels."""
        if source.head[:4] != IMAGES:
            found = (
                Sentence("its labels") if source.head[:4] == LABELS else Sentence("something else")
            )
            raise source.error(Sentence("an IDX file of images, unsigned bytes"), found)
        labels = _labels(source)
        with source.open() as file:
            count, height, width = _counts(source, file, 3)
            pixels = height * width
            if not 0 < pixels <= LARGEST_IMAGE:
                expected = Sentence("images of 1 to {most} pixels", most=LARGEST_IMAGE)
                raise source.error(expected, pixels)
            if count != len(labels):
                raise source.error(
                    Sentence("{count} images, one a label", count=len(labels)), count
                )
            shrink = _shrinker(height, width) if wishes.isShrunk else None
            inputs = PackedRows(SIDE * SIDE if wishes.isShrunk else pixels)
            for number in range(1, count + 1):
                image = file.read(pixels)
                if len(image) < pixels:
                    expected = Sentence("{count} images in all", count=count)
                    raise source.error(expected, number - 1)
                inputs.add(shrink(image) if shrink else image, _share)
            if file.read(1):
                after = Sentence("{count} images in all", count=count)
                expected = Sentence("the end of the file after {after}", after=after)
                raise source.error(expected, Sentence("more"))
        return ReadTable(inputs, labels)


def _share(pixel):
    return pixel / 255


def _counts(source, file, number):
    header = file.read(4 + 4 * number)
    if len(header) < 4 + 4 * number:
        raise source.error(Sentence("the header of an IDX file"), Sentence("the end of the file"))
    return [int.from_bytes(header[4 * k : 4 * k + 4], "big") for k in range(1, number + 1)]


def _labels(source):
    """Return the labels of images, words; raise BadInput if there are none beside them."""
    folder, name = os.path.split(source.path)
    partner = name.replace("images", "labels").replace("idx3", "idx1")
    names = [partner, partner.removesuffix(".gz"), partner + ".gz"]
    paths = [
        path for path in (os.path.join(folder, each) for each in names) if os.path.isfile(path)
    ]
    if partner == name or not paths:
        raise source.error(Sentence("its labels beside it, {name}", name=partner), Sentence("none"))
    labels = type(source)(paths[0])
    if labels.head[:4] != LABELS:
        raise labels.error(
            Sentence("an IDX file of labels, unsigned bytes"), Sentence("something else")
        )
    with labels.open() as file:
        (count,) = _counts(labels, file, 1)
        found = file.read(count + 1)
    if len(found) != count or not count:
        raise labels.error(Sentence("{count} labels", count=count), len(found))
    return [str(label) for label in found]


def _shrinker(height, width):
    """Return a function that makes an image 8 × 8: each pixel is the mean of what it covers."""
    down, across = _shares(height), _shares(width)

    def shrink(image):
        narrow = [
            [
                math.fsum(share * image[row * width + column] for column, share in parts)
                for parts in across
            ]
            for row in range(height)
        ]
        return [
            round(math.fsum(share * narrow[row][column] for row, share in parts), 6)
            for parts in down
            for column in range(SIDE)
        ]

    return shrink


def _shares(size):
    """Return, for each of 8 pixels, the old pixels that it covers and the share of each."""
    shares = []
    for new in range(SIDE):
        start, end = new * size / SIDE, (new + 1) * size / SIDE
        covered = range(int(start), min(size, math.ceil(end)))
        parts = [(old, (min(end, old + 1) - max(start, old)) / (end - start)) for old in covered]
        shares.append([(old, share) for old, share in parts if share > 0])
    return shares
