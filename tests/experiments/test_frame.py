"""The frame of the experiments: catalogue, command line, pictures, pace, keys."""

import re
import signal
import subprocess
import sys
from types import SimpleNamespace

import pytest
from matplotlib.figure import Figure
from support.running import ROOT, bareEnvironment

import commands
from experiments import EXPERIMENTS
from experiments import __main__ as main_
from experiments.__main__ import main
from experiments.Experiment import Experiment, nobody
from experiments.ExperimentMoment import ExperimentMoment
from experiments.ExperimentStage import ExperimentStage
from experiments.verdicts import asShown, isBeyondNoise, notShown, spreadOf, underConditions
from learning.checks import Sentence
from learning.plotting.pictures import panels
from learning.plotting.pictures.Picture import Picture
from learning.plotting.Scene import Scene
from learning.plotting.surfaces.openPlot import PlotRequest


class Counting(Experiment):
    """Counting: an experiment of nothing, for tests of what is around it."""

    name = "counting"
    lecture = "000"
    title = Sentence("Counting")
    claim = Sentence("One comes after nought.")
    criterion = Sentence("it does")

    def measure(self, generator, watch=nobody):
        numbers = {"counted": []}
        for count in range(3):
            numbers["counted"].append(count + generator.random())
            watch((count + 1) / 3, numbers)
        return numbers

    def verdict(self, numbers):
        return asShown(Sentence("up to {most}", most=len(numbers["counted"])))

    def table(self, numbers):
        return [["a", "b"], ["x", 1234567]]

    def panels(self, numbers):
        counted = numbers["counted"]
        return [
            panels.CurvesPanel("t", "x", "y", [panels.Line("c", [*range(len(counted))], counted)])
        ]


EVERY_PANEL = [
    panels.CurvesPanel(
        "curves", "x", "y", [panels.Line("a", [1, 2], [1.0, None], [0.5, 1], [2, 3])], [(1, "m")]
    ),
    panels.BarsPanel(
        "bars", "y", ["a", "b"], {"s": [1.0, None], "t": [2.0, 3.0]}, {"t": ([1, 2], [3, 4])}
    ),
    panels.HistogramsPanel("histograms", "x", [0, 1, 2], [("1", [3, 4]), ("2", [0, 0])]),
    panels.PlanePanel("plane", (-1, 1, -1, 1), [[0, 1], [1, 0]], [(0, 0, 1), (0.5, 0.5, 0)]),
    panels.PathsPanel(
        "paths", (-1, 1, -1, 1), [[1, 2], [3, 4]], [panels.Line("p", [0, 1], [0, 1])], (0, 0)
    ),
    panels.ImagesPanel("images", [("one", [0.0] * 64), ("two", [0.5] * 64)], isSigned=True),
    panels.TablePanel("table", [["a", "b"], ["x", 0.123456]], strong=(1,)),
]


def test_every_kind_of_panel_is_drawn_under_the_claim_and_over_the_verdict(monkeypatch):
    monkeypatch.setattr(Counting, "panels", lambda self, numbers: EVERY_PANEL)
    figure = Figure(figsize=(12, 6.75))
    picture = Picture(figure, [], Scene("Counting"))
    picture.note(ExperimentMoment(1, Counting(), {}, asShown(Sentence("so it is"))))
    assert picture.update(isLast=True)
    figure.canvas.draw()
    titles = [axes.get_title(loc="left") for axes in figure.axes]
    assert titles[:7] == [panel.title for panel in EVERY_PANEL]
    words = [text.get_text() for text in figure.texts]
    assert words == ["Counting", "Lecture 000: One comes after nought.", "shown: so it is"]
    boxes = [
        axes.get_tightbbox().transformed(figure.transFigure.inverted()) for axes in figure.axes
    ]
    assert min(box.y0 for box in boxes) > figure.texts[-1].get_position()[1]
    assert max(box.y1 for box in boxes) < figure.texts[1].get_position()[1]


def test_the_list_has_every_experiment_by_lecture(capsys):
    assert main([]) == 0
    lines = capsys.readouterr().out.splitlines()
    for name, kind in EXPERIMENTS.items():
        assert any(line.split()[:1] == [name] and str(kind.title) in line for line in lines)
    lectures = [line for line in lines if line.startswith("lecture")]
    assert lectures == sorted(lectures)


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        (["vanishing-gradien"], "did you mean vanishing-gradient"),
        (["nothing-like-it"], "`python -m experiments` lists them"),
        (["vanishing-gradient", "--depth", "0"], "--depth: expected a whole number from 1 up"),
        (["vanishing-gradient", "--deep", "3"], "unrecognized arguments: --deep 3"),
        (["vanishing-gradient", "--plot", "none", "--plot-file", "a.png"], "--plot none"),
        (["vanishing-gradient", "--plot-file", "/nowhere/a.png"], "/nowhere"),
        (["--depth", "3"], "unrecognized arguments"),
        (["non-linearities", "--activations", "relu,relu"], "every value once"),
        (["non-linearities", "--activations", "rely"], "expected one of"),
    ],
)
def test_what_cannot_be_used_is_told_in_a_line(words, complaint, capsys):
    assert main(words) == 2
    found = capsys.readouterr()
    assert complaint in found.err
    assert found.err.count("\n") == 1


def test_a_claim_is_printed_with_its_figures_and_its_verdict(capsys):
    assert main(["vanishing-gradient", "--plot", "none", "--seed-count", "1"]) == 0
    out = capsys.readouterr().out
    assert re.search(r"^Lecture 000: Under sigmoids", out)
    assert re.search(r"^logistic +xavier +[\d.e-]+", out, re.MULTILINE)
    assert re.search(r"^shown: of the last layer's gradient", out, re.MULTILINE)
    main(["vanishing-gradient", "--plot", "none", "--seed-count", "1", "--lang", "fr"])
    assert "montré\u00a0: du gradient" in capsys.readouterr().out


@pytest.mark.parametrize("name", EXPERIMENTS)
def test_each_explains_itself_and_its_options(name, capsys):
    kind = EXPERIMENTS[name]
    assert kind.title
    assert kind.claim
    assert kind.criterion
    assert kind.lecture in kind.__module__
    assert set(kind.help) == set(kind.hyperparameters())
    assert main([name, "--help"]) == 0
    out = capsys.readouterr().out
    for option in ("--plot ", "--plot-file", "--projector", "--lang", "--seed ", "--pace"):
        assert option in out


def test_the_same_seed_is_the_same_picture(tmp_path, capsys):
    for name in ("a.svg", "b.svg"):
        words = ["--seed-count", "1", "--plot-file", str(tmp_path / name), "--plot", "file"]
        assert main(["vanishing-gradient", *words]) == 0
    assert (tmp_path / "a.svg").read_bytes() == (tmp_path / "b.svg").read_bytes()


def test_an_animation_shows_it_growing(tmp_path, capsys):
    from PIL import Image

    path = tmp_path / "a.gif"
    assert ExperimentStage(Counting(), PlotRequest("file", str(path)), 1.0).run(1) == 0
    with Image.open(path) as image:
        assert image.n_frames >= 4


def test_no_plot_is_no_matplotlib():
    program = (
        "import sys; from experiments.__main__ import main; "
        "main(['vanishing-gradient', '--plot', 'none', '--seed-count', '1']); "
        "sys.exit('matplotlib' in sys.modules)"
    )
    environment = bareEnvironment(PYTHONPATH=str(ROOT))
    subprocess.run([sys.executable, "-c", program], check=True, env=environment, cwd=ROOT)


def test_make_names_an_experiment(monkeypatch):
    monkeypatch.setenv("EXPERIMENT", "vanishing-gradient")
    monkeypatch.setenv("ARGS", "--depth 3")
    assert commands._show() == ["-m", "experiments", "vanishing-gradient", "--depth", "3"]
    monkeypatch.setenv("EXPERIMENT", "--plot")
    with pytest.raises(commands.Refused, match="EXPERIMENT: expected the name of an experiment"):
        commands._show()


def test_a_lecture_is_shown_one_after_the_other(monkeypatch, capsys):
    monkeypatch.setattr(main_, "EXPERIMENTS", {"a": Counting, "b": Counting})
    assert main(["--lecture", "000", "--plot", "none"]) == 0
    assert capsys.readouterr().out.count("shown: up to 3") == 2
    assert main(["--lecture", "009"]) == 2
    assert "--lecture: expected one of 000" in capsys.readouterr().err


def test_the_space_bar_ends_one_of_a_series_alone():
    for isSeries in (False, True):
        stage = ExperimentStage(Counting(), PlotRequest("none"), 1.0, isSeries)
        stage.run(1)
        assert not stage._isSeen()
        stage._plot.tempo.togglePause()
        assert stage._isSeen() == isSeries


def test_a_verdict_says_which_it_is():
    assert str(asShown(Sentence("{count}", count=1))) == "shown: 1"
    assert str(underConditions(Sentence("a"))) == "shown under these conditions: a"
    assert str(notShown(Sentence("a"))) == "not shown: a"


def test_a_difference_is_beyond_noise_if_every_seed_has_it():
    assert isBeyondNoise([1, 2, 3], [2, 3, 4])
    assert not isBeyondNoise([1, 2, 3], [2, 2, 4])
    assert spreadOf([3, 1, 2]) == (1, 2, 3)


class Stopped(Counting):
    """Stopped: somebody presses Ctrl-C after the first number."""

    name = "stopped"

    def measure(self, generator, watch=nobody):
        numbers = {"counted": [generator.random()]}
        watch(0.25, numbers)
        signal.raise_signal(signal.SIGINT)
        watch(0.5, numbers)
        pytest.fail("it goes on")


@pytest.fixture
def ctrlC():
    """Let Ctrl-C be what it is in a terminal, whoever started the tests."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


def performed(folder, *experiments):
    """Show experiments and write a handout; return the exit status."""
    values = {"plotFile": str(folder / "x.png"), "pace": 0.0, "projector": False, "seed": 1}
    options = SimpleNamespace(plot="file", export=str(folder / "x.pdf"), **values)
    return main_._perform(experiments, options)


@pytest.mark.usefixtures("ctrlC")
def test_ctrl_c_ends_the_measuring_and_keeps_what_was_drawn(tmp_path, capsys):
    assert performed(tmp_path, Stopped()) == 130
    assert "stopped at 50%: too early for a verdict\n" in capsys.readouterr().out
    assert (tmp_path / "x.png").exists()
    assert not (tmp_path / "x.pdf").exists()


@pytest.mark.usefixtures("ctrlC")
def test_ctrl_c_in_a_series_keeps_the_handout_of_what_was_measured(tmp_path, capsys):
    assert performed(tmp_path, Counting(), Stopped(), Counting()) == 130
    shown = capsys.readouterr().out
    assert shown.count("shown:") == 1
    assert "handout saved" in shown
    assert (tmp_path / "x.pdf").exists()
