"""Augmentation: images one by one and all at once, and where their pixels go."""

import random
from collections import Counter
from math import degrees
from statistics import fmean, pstdev

import numpy
import pytest
from support.running import ROOT

from Dataset import Dataset
from learning.augmentations import AUGMENTATIONS
from learning.augmentations.Affine import composed
from learning.augmentations.Augmentations import Augmentations
from learning.augmentations.Noise import Noise
from learning.augmentations.Rotate import Rotate
from learning.augmentations.Scale import Scale
from learning.augmentations.Shear import Shear
from learning.augmentations.Shift import Shift

TURN = 0.4
EXAMPLES = Dataset(ROOT / "datasets/trainDigits.ds").examples[:40]


@pytest.mark.parametrize(
    "words",
    [*AUGMENTATIONS, "shift:pixels=3", "rotate:degrees=90", "shift+rotate+noise", "scale+shear"],
)
def test_images_one_by_one_are_the_images_all_at_once(words):
    augmentations = Augmentations.read(words)
    rows = [list(inputs) for inputs, _ in EXAMPLES]
    generators = random.Random(5), random.Random(5)
    changed = augmentations.changed(rows, generators[0])
    pixels = numpy.array(rows)
    array = augmentations.changedArray(pixels, generators[1])
    assert array.tolist() == [pytest.approx(row, abs=1e-12) for row in changed]
    assert sum(a != b for a, b in zip(rows, changed, strict=True)) > 30
    assert generators[0].random() == generators[1].random()
    assert pixels.tolist() == rows == [inputs for inputs, _ in EXAMPLES]  # not in place


def test_one_after_the_other_is_in_the_order_of_the_words():
    rows = [inputs for inputs, _ in EXAMPLES]
    together = Augmentations.read("noise+rotate").changed(rows, random.Random(6))
    generator = random.Random(6)
    for name in ("noise", "rotate"):
        rows = Augmentations.read(name).changed(rows, generator)
    assert together == [pytest.approx(row, abs=1e-12) for row in rows]


def test_changes_that_move_pixels_are_composed_and_the_image_is_looked_up_once():
    rows = [inputs for inputs, _ in EXAMPLES]
    turns = [Rotate(), Rotate()]
    dice = random.Random(8)
    angles = [sum(pair) for pair in zip(*(turn.draw(40, dice) for turn in turns), strict=True)]
    found = Augmentations(turns).changed(rows, random.Random(8))
    expected = [Rotate().image(row, angle) for row, angle in zip(rows, angles, strict=True)]
    assert found == [pytest.approx(row, abs=1e-9) for row in expected]


def test_what_came_first_is_done_first():
    larger, shifted = Scale(0.5).transform((1.5, 1.5)), Shift(1).transform(5)  # one to the right
    part = 1 / 1.5
    assert composed(larger, shifted) == pytest.approx((part, 0, 0, 0, part, -part))
    assert composed(shifted, larger) == pytest.approx((part, 0, 0, 0, part, -1))


@pytest.mark.parametrize(
    ("kind", "change", "matrix"),
    [
        (Scale(0.3), (1.2, 0.8), [[1 / 0.8, 0, 0], [0, 1 / 1.2, 0]]),
        (Shear(0.3), 0.25, [[1, 0.25, 0], [0, 1, 0]]),
        (
            Rotate(),
            0.4,
            [[numpy.cos(0.4), numpy.sin(0.4), 0], [-numpy.sin(0.4), numpy.cos(0.4), 0]],
        ),
    ],
)
def test_an_affine_change_is_pytorch_s(kind, change, matrix):
    torch = pytest.importorskip("torch")
    image = torch.tensor(EXAMPLES[3].inputs, dtype=torch.float64).reshape(1, 1, 8, 8)
    theta = torch.tensor([matrix], dtype=torch.float64)
    grid = torch.nn.functional.affine_grid(theta, image.shape, align_corners=True)
    expected = torch.nn.functional.grid_sample(image, grid, align_corners=True)
    assert kind.image(EXAMPLES[3].inputs, change) == pytest.approx(
        expected.ravel().tolist(), abs=1e-12
    )


def test_scales_and_shears_are_drawn_evenly():
    tall, wide = zip(*Scale(0.2).draw(5000, random.Random(2)), strict=True)
    for numbers, middle in ((tall, 1), (wide, 1), (Shear(0.2).draw(5000, random.Random(3)), 0)):
        assert middle - 0.2 <= min(numbers) < middle - 0.199
        assert middle + 0.199 < max(numbers) <= middle + 0.2
        assert pstdev(numbers) == pytest.approx(0.2 / 3**0.5, rel=0.03)
    assert tall != wide


def test_the_words_are_read_and_spelled():
    assert Augmentations.read("shift+rotate:degrees=5").spelling() == "shift+rotate:degrees=5.0"
    assert Augmentations().spelling() == ""
    assert Augmentations.read("noise")
    assert not Augmentations()


def test_every_place_of_a_shift_is_as_likely():
    places = Counter(Shift(2).draw(25000, random.Random(1)))
    assert sorted(places) == list(range(25))
    assert all(count == pytest.approx(1000, abs=150) for count in places.values())


def test_a_shift_beyond_the_edge_leaves_a_blank():
    image = [1.0] * 64
    corner = Shift(8).image(image, 0)
    assert corner == [0.0] * 64
    assert Shift(9).imageArray(numpy.array([image]), [0]).tolist() == [corner]


@pytest.mark.parametrize("angle", [0.1, -0.7, 1.2, 3.0])
def test_a_rotation_is_pytorch_s(angle):
    torch = pytest.importorskip("torch")
    c, s = numpy.cos(angle), numpy.sin(angle)
    image = torch.tensor(EXAMPLES[3].inputs, dtype=torch.float64).reshape(1, 1, 8, 8)
    turn = torch.tensor([[[c, s, 0], [-s, c, 0]]], dtype=torch.float64)
    grid = torch.nn.functional.affine_grid(turn, image.shape, align_corners=True)
    expected = torch.nn.functional.grid_sample(image, grid, align_corners=True)
    found = Rotate().image(EXAMPLES[3].inputs, angle)
    assert found == pytest.approx(expected.ravel().tolist(), abs=1e-12)


def test_angles_are_drawn_evenly_on_both_sides():
    angles = [degrees(angle) for angle in Rotate(20.0).draw(5000, random.Random(2))]
    assert -20 <= min(angles) < -19.9
    assert 19.9 < max(angles) <= 20
    assert pstdev(angles) == pytest.approx(20 / 3**0.5, rel=0.03)


def test_noise_is_normal_and_a_pixel_s_own():
    noise = Noise(0.2).imageArray(numpy.zeros((100, 64)), Noise(0.2).draw(100, random.Random(3)))
    numbers = noise.ravel().tolist()
    assert len(set(numbers)) == len(numbers)
    assert abs(fmean(numbers)) < 0.01
    assert pstdev(numbers) == pytest.approx(0.2, rel=0.03)
    assert sum(abs(x) < 0.2 for x in numbers) / len(numbers) == pytest.approx(0.6827, abs=0.02)


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ("shift:pixels=0", "^pixels: expected a whole number from 1 up, found 0$"),
        ("rotate:degrees=0", "^degrees: expected a finite number above 0, found 0.0$"),
        ("scale:part=1", "^part: expected .* less than 1, found 1.0$"),
        ("shear:part=0", "^part: expected a finite number above 0, found 0.0$"),
        ("noise:sigma=-1", "^sigma: expected a finite number above 0, found -1.0$"),
        ("turn", "^expected one of noise, rotate, scale, shear, shift, found 'turn'$"),
    ],
)
def test_what_cannot_be_is_refused(words, message):
    with pytest.raises(ValueError, match=message):
        Augmentations.read(words)


def test_a_shift_moves_the_image_and_lets_blank_in():
    image = numpy.arange(1, 65).reshape(8, 8)
    found = {tuple(Shift(1).image(image.ravel().tolist(), place)) for place in range(9)}
    expected = set()
    for down in (-1, 0, 1):
        for right in (-1, 0, 1):
            padded = numpy.pad(image, 1)[1 - down : 9 - down, 1 - right : 9 - right]
            expected.add(tuple(padded.ravel().tolist()))
    assert found == expected


def test_a_rotation_turns_the_image():
    image = numpy.array(EXAMPLES[0].inputs)
    turned = Rotate().image(image.tolist(), numpy.pi / 2)
    assert turned == pytest.approx(numpy.rot90(image.reshape(8, 8), -1).ravel().tolist(), abs=1e-9)
    assert Rotate().image(image.tolist(), 0.0) == pytest.approx(image.tolist())
