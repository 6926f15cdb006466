"""Drawing: how often, how many points, and files that are written whole."""

import os
from math import nan
from types import SimpleNamespace

import numpy
import pytest
from matplotlib.backend_bases import ResizeEvent
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from PIL import Image
from support.legends import legendWords
from support.running import ROOT

from Dataset import Dataset
from learning.losses import LOSSES
from learning.networks.Recipe import Recipe
from learning.plotting.figures import useLogarithms
from learning.plotting.fromOptions import sceneOf
from learning.plotting.Panels import sizeOf
from learning.plotting.Scene import Scene
from learning.plotting.surfaces.Animation import Animation
from learning.plotting.surfaces.Blitter import Blitter
from learning.plotting.surfaces.LivePlot import LivePlot
from learning.plotting.surfaces.PictureFile import PictureFile
from learning.plotting.surfaces.Tempo import Tempo
from learning.plotting.Thinned import Thinned
from learning.plotting.views.Cost import Cost
from learning.system.files import replacing, whyNotWritable
from learning.training.Training import Epoch
from learning.words.BadInput import BadInput

XOR = Dataset(ROOT / "datasets/xor.ds")


def epochs(count, validation=True):
    """Return made-up epochs whose cost falls."""
    return [
        Epoch(number, 7 / (1 + number), 7.5 / (1 + number) if validation else None, True)
        for number in range(count)
    ]


def draw(path, history):
    """Draw some epochs into a file, and return the line that says so."""
    picture = PictureFile(["cost"], Scene("A test", 0.5, None), path)
    for epoch in history:
        picture.show(epoch)
    return picture.finish()


def test_a_png_shows_a_curve(tmp_path):
    path = tmp_path / "curve.png"
    assert draw(path, epochs(30)) == f"curve saved in {path}"
    with Image.open(path) as image:
        assert image.size == (960, 600)
        colours = {colour for _, colour in image.convert("RGB").getcolors(10**6)}
    assert {(0x00, 0x72, 0xB2), (0xD5, 0x5E, 0x00)} <= colours  # training and validation
    assert os.listdir(tmp_path) == ["curve.png"]


@pytest.mark.parametrize(
    ("extension", "start"), [("svg", b"<?xml"), ("pdf", b"%PDF"), ("PNG", b"\x89PNG")]
)
def test_the_ending_is_the_format(tmp_path, extension, start):
    path = tmp_path / f"curve.{extension}"
    draw(path, epochs(5, validation=False))
    assert path.read_bytes().startswith(start)


@pytest.mark.parametrize("extension", ["png", "svg", "pdf"])
def test_the_same_run_is_the_same_file(tmp_path, extension):
    paths = [tmp_path / f"{name}.{extension}" for name in "ab"]
    for path in paths:
        draw(path, epochs(20))
    assert paths[0].read_bytes() == paths[1].read_bytes()


@pytest.mark.parametrize("history", [epochs(1), [*epochs(3), Epoch(3, nan, nan, True)]])
def test_odd_histories_are_drawn_too(tmp_path, history):
    draw(tmp_path / "curve.png", history)
    assert (tmp_path / "curve.png").exists()


def test_a_folder_that_went_away_is_bad_input(tmp_path):
    with pytest.raises(BadInput, match="expected to write there, found no such file or folder"):
        draw(tmp_path / "gone" / "curve.png", epochs(3))


def cost(axes, threshold=0.5, title="A test", **more):
    """Return a view of the cost, alone on its axes."""
    return Cost(axes, Scene(title, threshold, None, **more))


def test_axes_that_the_user_zoomed_stay_as_they_are():
    axes = Figure().add_subplot()
    view = cost(axes, 0.5)
    for epoch in epochs(100):
        view.note(epoch)
        view.update()
        if epoch.number == 50:
            axes.set_xlim(20, 30)
    view.update(isLast=True)
    assert axes.get_xlim() == (20, 30)


def test_the_axes_grow_by_leaps_and_close_in_at_the_end():
    axes = Figure().add_subplot()
    view = cost(axes, 0.5)
    changes = 0
    for epoch in epochs(200):
        view.note(epoch)
        changes += view.update()
        assert axes.get_xlim()[1] >= epoch.number
    assert changes < 12
    assert view.update(isLast=True)
    assert axes.get_xlim() == (0, 199)


def pixels(figure):
    """Return the picture that a figure's canvas holds now."""
    return numpy.array(figure.canvas.buffer_rgba())


def test_blitting_draws_the_same_as_drawing_everything():
    figure, plain = (Figure(figsize=(4, 3)) for _ in range(2))
    for each in (figure, plain):
        FigureCanvasAgg(each)
    view, plainView = (cost(each.add_subplot()) for each in (figure, plain))
    blitter, plainBlitter = Blitter(figure, view), Blitter(plain, plainView)
    fullDrawings = []
    figure.canvas.mpl_connect("draw_event", fullDrawings.append)
    for epoch in epochs(10):
        view.note(epoch)
        plainView.note(epoch)
        blitter.draw(isAllNew=view.update())
        plainView.update()
        plainBlitter.draw(isAllNew=True)
        assert (pixels(figure) == pixels(plain)).all()
    assert len(fullDrawings) == 1  # all the others were blitted
    figure.canvas.draw()
    plain.canvas.draw()
    assert (pixels(figure) == pixels(plain)).all()


def test_the_scene_is_what_the_options_say():
    recipe = Recipe(patience=7)
    options = SimpleNamespace(recipe=recipe, seed=4, logCost=True, projector=True, controls=False)
    assert sceneOf(options, "A test") == Scene(
        "A test", seed=4, patience=7, isLogarithmic=True, scale=1.5
    )


@pytest.mark.parametrize("isLogarithmic", [False, True])
def test_another_scale_after_the_end_still_closes_in_on_the_curve(isLogarithmic):
    view = cost(Figure().add_subplot(), isLogarithmic=isLogarithmic)
    for epoch in epochs(100):
        view.note(epoch)
        view.update()
    view.update(isLast=True)
    before = view.axes.get_xlim(), view.axes.get_ylim()
    view.toggleLogarithmic()
    view.toggleLogarithmic()
    assert (view.axes.get_xlim(), view.axes.get_ylim()) == before
    assert before[0] == (0, 99)
    assert before[1][1] > 7.5  # that of validation


@pytest.mark.parametrize(("low", "high"), [(0.5, 0.7), (0.05, 0.7), (1e-7, 5.0), (2.0, 30.0)])
def test_logarithmic_heights_have_short_labels_and_more_than_one(low, high):
    axes = Figure().add_subplot()
    axes.set_ylim(low, high)
    useLogarithms(axes)
    axes.figure.draw_without_rendering()
    labels = [
        label.get_text()
        for label, height in zip(axes.get_yticklabels(), axes.get_yticks(), strict=True)
        if low <= height <= high
    ]
    assert len(labels) >= 2
    assert all(len(label) <= 4 or label.startswith("$") for label in labels)
    assert all(label.get_text() == "" for label in axes.get_yticklabels(minor=True))


def test_the_best_epoch_is_one_of_the_network_at_hand():
    view = cost(Figure().add_subplot())
    for number, validationCost in enumerate([0.1, 0.5]):
        if number == 1:
            view.startAttempt(number)
        view.note(Epoch(number, 1.0, validationCost, True))
    view.update(isLast=True)
    assert list(view.artists[2].get_xdata()) == [1]


@pytest.mark.parametrize("size", [(400, 300), (640, 480), (1270, 300), (3000, 2000)])
def test_where_there_is_little_room_all_gets_smaller(size):
    names = ["cost", "cost", "cost", "cost"]
    figure = Figure(sizeOf(4), dpi=72)
    FigureCanvasAgg(figure)
    plot = LivePlot(figure, names, Scene("A test", 0.5, None), Tempo())
    assert plot.artists
    whole = figure.dpi
    ResizeEvent("resize_event", figure.canvas)._process()
    assert figure.dpi == pytest.approx(whole)
    figure.set_size_inches(size[0] / whole, size[1] / whole)
    ResizeEvent("resize_event", figure.canvas)._process()
    assert figure.canvas.get_width_height(physical=True) == pytest.approx(size, abs=1)
    room = min(size[0] / (sizeOf(4)[0] * whole), size[1] / (sizeOf(4)[1] * whole), 1)
    assert figure.dpi == pytest.approx(room * whole, rel=0.01)


def test_saving_a_picture_leaves_what_is_on_the_screen(tmp_path):
    figure = Figure(dpi=80)
    FigureCanvasAgg(figure)
    view = cost(figure.add_subplot())
    blitter = Blitter(figure, view)
    for epoch in epochs(3):
        view.note(epoch)
    view.update()
    blitter.draw(isAllNew=True)
    before = pixels(figure).copy()
    figure.savefig(tmp_path / "a.png", dpi=120)
    blitter.draw(isAllNew=False)
    assert (pixels(figure) == before).all()


def test_a_frame_that_cannot_be_drawn_costs_the_picture_and_not_the_training(tmp_path, monkeypatch):
    def fail(view, isLast=False):
        raise OverflowError("too much")

    monkeypatch.setattr(Cost, "update", fail)
    path = tmp_path / "a.gif"
    animation = Animation(["cost"], Scene("A test", 0.5, None), str(path))
    for epoch in epochs(3):
        animation.show(epoch)
    with pytest.raises(BadInput, match="the curve could not be drawn, too much"):
        animation.finish()
    assert not path.exists()


@pytest.mark.parametrize("loss", LOSSES.values())
def test_only_information_is_measured_in_nats(loss):
    recipe = Recipe(loss=loss())
    options = SimpleNamespace(recipe=recipe, seed=1, logCost=False, projector=False, controls=False)
    view = Cost(Figure().add_subplot(), sceneOf(options, "A test"))
    isInNats = loss.name in ("cross-entropy", "categorical-cross-entropy")
    assert view.axes.get_ylabel() == ("cost (nats)" if isInNats else "cost")


def test_the_view_shows_what_it_is_told():
    axes = Figure().add_subplot()
    view = cost(axes, 0.25)
    assert not axes.get_visible()
    for epoch in [*epochs(3), Epoch(3, nan, nan, True)]:
        view.note(epoch)
    view.update()
    training, validation, best, threshold = axes.get_lines()
    assert list(training.get_ydata())[:3] == [7, 3.5, 7 / 3]
    assert list(validation.get_ydata())[:3] == [7.5, 3.75, 2.5]
    assert (list(best.get_xdata()), list(best.get_ydata())) == ([2], [2.5])
    assert list(threshold.get_ydata()) == [0.25, 0.25]
    assert (axes.get_xlabel(), axes.get_ylabel()) == ("epoch", "cost (nats)")
    assert axes.get_ylim() == (0, pytest.approx(1.1 * 7.5))
    words = legendWords(axes)
    assert words == ["training", "validation", "lowest", "threshold 0.25"]


def test_the_best_epoch_and_the_vain_wait_for_a_better_one_are_marked():
    axes = Figure().add_subplot()
    view = cost(axes, patience=3)
    for number, validationCost in enumerate([3.0, 2.0, 1.0, 1.5, 1.2, 1.1]):
        view.note(Epoch(number, 0.7, validationCost, True))
        view.update()
    view.update(isLast=True)
    words = legendWords(axes)
    assert words[2:] == ["lowest: epoch 2", "threshold 0.5", "early stopping: none lower"]
    (wait,) = axes.patches
    assert (wait.get_x(), wait.get_width()) == (2, 3)


@pytest.mark.parametrize("isLogarithmic", [True, False])
def test_the_scale_of_the_cost_can_be_logarithmic(isLogarithmic):
    axes = Figure().add_subplot()
    view = cost(axes, isLogarithmic=isLogarithmic)
    for epoch in epochs(100):
        view.note(epoch)
        view.update()
        low, high = axes.get_ylim()
        assert low < 7 / (1 + epoch.number)
        assert high > 7
    scales = ["log", "linear"] if isLogarithmic else ["linear", "log"]
    assert axes.get_yscale() == scales[0]
    assert view.toggleLogarithmic()
    assert axes.get_yscale() == scales[1]
    view.update(isLast=True)
    assert 0 <= axes.get_ylim()[0] < 7 / 100
    axes.figure.draw_without_rendering()


def test_a_logarithmic_scale_survives_costs_of_nothing(tmp_path):
    axes = Figure().add_subplot()
    view = cost(axes, threshold=0, isLogarithmic=True)
    for number, each in enumerate([0.5, 0.0, 0.0]):
        view.note(Epoch(number, each, None, True))
        view.update()
    view.update(isLast=True)
    axes.figure.draw_without_rendering()
    assert axes.get_ylim()[0] > 0


# How many points.


@pytest.mark.parametrize("count", [1, 7, 8, 9, 100, 1234])
def test_a_long_series_is_thinned_out_evenly(count):
    series = Thinned(8)
    for number in range(count):
        takesNext = series.takesNext
        series.add(1000 + number)
        assert takesNext or series.items[-1] != 1000 + number
    series.close()
    kept = [item - 1000 for item in series.items]
    assert min(count, 5) <= len(kept) <= 8 + 1
    assert (kept[0], kept[-1]) == (0, count - 1)
    assert kept[:-1] == list(range(0, kept[-1], series.stride))[: len(kept) - 1]


# Whole or not at all.


def writeHalf(path):
    """Start to replace a file, and be interrupted."""
    with replacing(path) as partial, open(partial, "w") as file:
        file.write("ne")
        raise KeyboardInterrupt


def test_a_file_is_replaced_whole_or_not_at_all(tmp_path):
    path = tmp_path / "file"
    path.write_text("old")
    with pytest.raises(KeyboardInterrupt):
        writeHalf(path)
    assert os.listdir(tmp_path) == ["file"]
    assert path.read_text() == "old"
    with replacing(path) as partial, open(partial, "w") as file:
        file.write("new")
        file.flush()
        assert path.read_text() == "old"
    assert path.read_text() == "new"
    assert os.listdir(tmp_path) == ["file"]


def test_a_link_is_followed(tmp_path):
    (tmp_path / "target").write_text("old")
    (tmp_path / "link").symlink_to(tmp_path / "target")
    with replacing(tmp_path / "link") as partial, open(partial, "w") as file:
        file.write("new")
    assert (tmp_path / "target").read_text() == "new"
    assert (tmp_path / "link").is_symlink()


def test_what_cannot_be_written_is_known_beforehand(tmp_path):
    assert whyNotWritable(tmp_path / "curve.png") is None
    assert str(whyNotWritable(tmp_path)) == "a folder is there"
    assert str(whyNotWritable(tmp_path / "nowhere" / "curve.png")) == "no such file or folder"
    assert str(whyNotWritable(os.devnull)) == "something that is no regular file is there"
    assert os.listdir(tmp_path) == []
