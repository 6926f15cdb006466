"""Architectures: the shapes and the counts of every kind, how they are spelled, what is refused."""

import shutil
import subprocess

import pytest

from learning.activations.PReLU import PReLU
from learning.layers import LAYERS
from learning.layers.Architecture import Architecture
from learning.layers.AveragePooling import AveragePooling
from learning.layers.BlockA import BlockA
from learning.layers.BlockB import BlockB
from learning.layers.Convolution import Convolution
from learning.layers.GlobalAveragePooling import GlobalAveragePooling
from learning.layers.MaxPooling import MaxPooling
from learning.layers.reading import NAMED, readLayers
from learning.layers.Window import Window
from learning.networks.Recipe import Recipe

EVERY_KIND = (
    "dropout:probability=0.1+convolution:filters=4:size=2:padding=1:norm=batch+max-pooling+residual+convolution:filters=4:"
    "padding=1+end+block-b+average-pooling:size=1+global-average-pooling+dense:dropout=0.5+7"
)


def counted(items, **recipe):
    """Return the parameters and the multiply-adds of an architecture."""
    placed = Architecture(items).place(Recipe(**recipe))
    parameters = sum(layer.parameterCount() for layer in placed)
    return parameters, sum(layer.multiplyAdds() for layer in placed)


def resNet18():
    """He et al. 2016, table 1; its counts are torchvision's."""
    blocks = [BlockA(), BlockA(), *[BlockB(), BlockA()] * 3]
    stem = [Convolution(64, 7, 2, 3, norm="batch"), MaxPooling(3, 2, 1)]
    return [(3, 224, 224), *stem, *blocks, GlobalAveragePooling(), 1000]


@pytest.mark.parametrize(
    ("items", "parameters", "multiplyAdds"),
    [
        ([2, 3, 1], 13, 9),
        ([9, 5, 1], 5 * (9 + 1) + 6, 50),
        ([64, *readLayers("digits-cnn"), 10], 3_818, 80_896),
        (resNet18(), 11_689_512, 1_814_073_344),
        # lecture 001: fully connected to itself, and a convolution in its place
        ([(3, 480, 640), 3 * 480 * 640], 921_600**2 + 921_600, 921_600**2),
    ],
    ids=["2-3-1", "k-5-1", "digits-cnn", "ResNet-18", "640×480×3"],
)
def test_the_counts_are_those_of_the_lectures(items, parameters, multiplyAdds):
    assert counted(items) == (parameters, multiplyAdds)


def test_a_convolution_in_the_place_of_a_fully_connected_layer_has_84_parameters():
    placed = Convolution(3, 3, padding=1).place((3, 480, 640), Recipe())
    assert placed.parameterCount() == 84
    assert placed.outputShape == (3, 480, 640)


def test_plain_and_residual_have_the_same_twenty_layers_and_parameters():
    plain, residual = ([64, *readLayers(name), 10] for name in ("plain-20", "residual-20"))
    assert counted(plain) == counted(residual)
    assert sum(isinstance(layer, Convolution) for layer in plain) + 1 == 20


def test_a_normalisation_takes_the_biases_out_and_learns_two_numbers_in_their_place():
    layer = Convolution(4, 3)
    plain = layer.place((2, 5, 5), Recipe()).parameterCount()
    assert layer.place((2, 5, 5), Recipe(batchNorm=True)).parameterCount() == plain + 4
    assert layer.place((2, 5, 5), Recipe(activation=PReLU())).parameterCount() == plain + 4


@pytest.mark.parametrize("pixels", range(1, 10))
@pytest.mark.parametrize("padding", range(3))
def test_a_window_has_as_many_places_as_the_formula_says_and_sees_its_pixels(pixels, padding):
    for size in range(1, pixels + 2 * padding + 1):
        for stride in range(1, 4):
            window = Window(size, stride, padding)
            _, down, across = window.outputShape((1, pixels, pixels))
            assert down == across == (pixels + 2 * padding - size) // stride + 1
            patches = window.patches((1, pixels, pixels))
            assert len(patches) == down * across
            # the corner of the patch at (1, 1), if there is one, is a stride from the first's
            if down > 1 and padding == 0:
                assert patches[across + 1][0][0] == stride * pixels + stride


def test_every_kind_is_spelled_as_it_is_read():
    layers = readLayers(EVERY_KIND)
    again = Architecture([64, *layers, 10])
    assert "+".join(again.words()) == EVERY_KIND
    assert readLayers(again.words())[-1] == 7
    assert {layer.name for layer in again.hidden} | {"image", "block-a"} == set(LAYERS)


@pytest.mark.parametrize("shell", ["bash", "zsh", "pwsh"])
def test_layers_are_typed_without_quotes_in_any_shell(shell):
    words = [EVERY_KIND, *NAMED, *NAMED.values()]
    assert set("".join(words)) <= set("abcdefghijklmnopqrstuvwxyz0123456789:=+.-")
    if shutil.which(shell):
        printed = subprocess.run(
            [shell, "-c", f"/bin/echo --hidden {EVERY_KIND}"],
            capture_output=True,
            text=True,
            check=True,
        )
        assert printed.stdout.split() == ["--hidden", EVERY_KIND]


def test_names_are_understood_in_any_case_and_by_the_trade_s_other_words():
    assert readLayers("Conv2D:filters=3")[0].spelling() == "convolution:filters=3"
    assert readLayers("MaxPool2d+GAP")[1].name == "global-average-pooling"
    assert [layer.spelling() for layer in readLayers("Digits-CNN")] == [
        layer.spelling() for layer in readLayers("digits-cnn")
    ]


def test_sizes_with_commas_are_still_read():
    assert readLayers("64,32") == [64, 32]
    assert readLayers("64,32+8") == [64, 32, 8]


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ("64+convolution", "layer 2, convolution: expected images .*, found 64"),
        (
            "convolution:size=9",
            "layer 1, convolution: expected images, .* a window of 9×9 fits into, found 1×8×8",
        ),
        ("max-pooling:size=9", "layer 1, max-pooling: .*9×9 fits into, found 1×8×8"),
        ("16+residual+5+end", "layer 2, residual: .*, found 16 before and 5 after"),
        ("16+global-average-pooling", "layer 2, global-average-pooling: .*found 16"),
        ("16+block-a", "layer 2, block-a: expected images .*found 16"),
        ("residual+16+block-a+end", "layer 1, residual: layer 2, block-a: .*found 16"),
        ("residual+4", "residual: expected the word end after its layers, found none"),
        ("residual+end", "residual: expected layers inside, then the word end, found none"),
        ("+".join(["residual"] * 5000), "expected 20 layers inside each other at most, found more"),
        ("end", "expected sizes .*, or layers .*, found 'end'"),
        ("convolve", "expected .* of average-pooling, block-a.*, found 'convolve'"),
        ("convolutoin:filters=8", "expected .*found 'convolutoin' \\(did you mean convolution"),
        ("convolution:filter=8", "convolution: expected filters, .*, found 'filter'"),
        ("convolution:filters=0", "filters: expected a whole number from 1 up, found 0"),
        ("convolution:filters=x", "convolution:filters: expected a whole number, found 'x'"),
        ("convolution:padding=-1", "padding: expected a whole number from 0 up, found -1"),
        ("max-pooling:padding=2", "padding: expected half the size at most, 1, found 2"),
        ("dense:activation=softmax", "activation: expected one of elu.*, found 'softmax'"),
        ("dense:norm=group", "norm: expected one of none, batch.*, found 'group'"),
        ("dense:dropout=1", "dropout: expected .* less than 1, found 1"),
        ("8+image", "layer 2, image: expected image before all other layers, found it after"),
        ("image:channels=3", "layer 1, image: expected as many inputs as 3×8×8 holds, found 64"),
        ("64,0", "expected sizes from 1 up with commas between them, or none, found '64,0'"),
        ("64,", "expected sizes"),
        ("64++32", "expected sizes .*found ''"),
    ],
)
def test_what_does_not_fit_names_the_layer_and_both_shapes(words, message):
    with pytest.raises(ValueError, match=f"^{message}"):
        Architecture([64, *readLayers(words), 10]).place(Recipe())


def test_inputs_that_make_no_square_are_no_image():
    with pytest.raises(ValueError, match="layer 1, convolution: expected .* square .*found 63"):
        Architecture([63, Convolution(), 10])
    assert Architecture([64, 5, 10]).inputShape == (64,)


def test_the_padding_of_average_pooling_is_counted_and_its_stride_is_its_size():
    assert AveragePooling(3).outputShape((2, 9, 7)) == (2, 3, 2)
    assert AveragePooling(3, 1, 1).outputShape((2, 9, 7)) == (2, 9, 7)
