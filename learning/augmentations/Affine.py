"""Changes that move an image's pixels: it is turned, scaled, sheared, shifted, or all at once."""

from math import floor

from learning.augmentations.Augmentation import SIDE, Augmentation

CENTRE = (SIDE - 1) / 2
"""Rows and columns are counted from here: the middle of the image stays where it is."""

IDENTITY = (1.0, 0.0, 0.0, 0.0, 1.0, 0.0)


class Affine(Augmentation):
    """A change that tells, of each pixel of the new image, where it was in the old one.

    The place (y, x), in rows and columns from the centre, was at (ay + bx + c, dy + ex + f). As a
    rule that is between four old pixels: the new one is their mean, weighted by nearness (bilinear
    interpolation); beyond the edge all is blank. Several such changes in a row are one, so that the
    image is not blurred once for each.
    """

    def transform(self, change):
        """Return (a, b, c, d, e, f) for a change that was drawn."""
        raise NotImplementedError

    def image(self, pixels, change):
        """Go to each new pixel, back to where it was, and look at what is there."""
        return movedPixels(pixels, self.transform(change))

    def imageArray(self, pixels, changes):
        """The same for all pixels of all images at once."""
        return movedPixelsArray(pixels, [self.transform(change) for change in changes])


def composed(first, second):
    """Return the transform of two changes, `first` being the one that came first.

    A pixel of the last image was, before the second change, at `second` of its place, and before
    the first change at `first` of that.
    """
    a, b, c, d, e, f = first
    p, q, r, s, t, u = second
    return (
        a * p + b * s,
        a * q + b * t,
        a * r + b * u + c,
        d * p + e * s,
        d * q + e * t,
        d * r + e * u + f,
    )


def movedPixels(pixels, transform):
    """Return the pixels of an image after a transform, a list of 64."""
    a, b, c, d, e, f = transform
    found = []
    for row in range(SIDE):
        for column in range(SIDE):
            down, right = row - CENTRE, column - CENTRE
            y, x = CENTRE + a * down + b * right + c, CENTRE + d * down + e * right + f
            found.append(_between(pixels, y, x))
    return found


def _between(pixels, y, x):
    """Return the brightness at a point between pixels."""
    top, left = floor(y), floor(x)
    brightness = 0.0
    for row, nearRow in ((top, top + 1 - y), (top + 1, y - top)):
        for column, nearColumn in ((left, left + 1 - x), (left + 1, x - left)):
            if 0 <= row < SIDE and 0 <= column < SIDE:
                brightness += nearRow * nearColumn * pixels[SIDE * row + column]
    return brightness


def movedPixelsArray(pixels, transforms):
    """Return many images, an array of images × 64, each after a transform of its own."""
    import numpy

    down, right = (numpy.indices((SIDE, SIDE)).reshape(2, -1) - CENTRE)[:, None, :]
    a, b, c, d, e, f = numpy.array(transforms).T[:, :, None]
    y, x = CENTRE + a * down + b * right + c, CENTRE + d * down + e * right + f
    top, left = numpy.floor(y).astype(int), numpy.floor(x).astype(int)
    found = numpy.zeros_like(pixels)
    for row, nearRow in ((top, top + 1 - y), (top + 1, y - top)):
        for column, nearColumn in ((left, left + 1 - x), (left + 1, x - left)):
            isInside = (row >= 0) & (row < SIDE) & (column >= 0) & (column < SIDE)
            places = numpy.where(isInside, SIDE * row + column, 0)
            found += isInside * nearRow * nearColumn * numpy.take_along_axis(pixels, places, axis=1)
    return found
