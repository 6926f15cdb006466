"""The benchmark: its contenders train, its tables and pictures say what was measured."""

import json
from itertools import pairwise

import pytest
from support.samples import randomDataset

from benchmarks import timing
from benchmarks.chart import drawResults
from benchmarks.contenders import CONTENDERS, available, cropped
from benchmarks.growth import AXES, _slope
from benchmarks.report import growthTable, ratioTable, speedTable, startTable, toolboxTable
from benchmarks.speed import BATCH_SIZES, NETWORKS, TARGETS, compareWithTargets
from benchmarks.toolbox import HIDDEN, WAYS, measureToolbox

LAYERS = [6, 4, 3]
DATASET = randomDataset(LAYERS, 10)


@pytest.mark.parametrize("name", CONTENDERS)
@pytest.mark.parametrize("batchSize", [1, 4, 10])
def test_every_contender_trains(name, batchSize):
    if name not in available():
        pytest.skip(f"{name} is not installed")
    contender = CONTENDERS[name](LAYERS, DATASET, batchSize)
    if contender is None:
        assert (name, batchSize > 1) == ("micrograd", True)
        return
    train, count = contender
    assert count == 10
    train()
    train()


def test_contenders_take_turns_and_medians_count(monkeypatch):
    now, calls = [0.0], []
    monkeypatch.setattr(timing, "perf_counter", lambda: now[0])

    def contender(name, durations):
        durations = iter(durations)

        def call():
            calls.append(name)
            now[0] += next(durations)

        return call

    contenders = {
        "a": contender("a", [9, 1, 1, 7, 2]),  # two to warm up, then one a round
        "b": contender("b", [9, 1, 4, 4, 5]),
    }
    assert timing.interleave(contenders, rounds=3) == {"a": 2, "b": 4}
    assert calls == ["a", "a", "b", "b"] + 3 * ["a", "b"]


def speedResults():
    """Return made-up results: the contenders, in order, take 1, 2, 3 … µs an example."""
    return [
        {
            "network": "-".join(map(str, layerSizes)),
            "batchSize": batchSize,
            "microseconds": {name: place for place, name in enumerate(CONTENDERS, start=1)},
        }
        for layerSizes in NETWORKS
        for batchSize in BATCH_SIZES
    ]


def test_ratios_are_those_of_the_targets():
    ratios = compareWithTargets(speedResults())
    assert len(ratios) == len(TARGETS)
    first = ratios[0]  # python against micrograd
    assert (first["ratio"], first["target"], first["isReached"]) == (4, 400, False)
    last = ratios[-1]  # numpy takes 2, the floor 3
    assert (last["ratio"], last["isReached"]) == (1.5, True)


def test_the_tables_are_markdown():
    results = speedResults()
    start = {
        "numpy": {"seconds": 0.5, "epochs": 20},
        "pytorch": {"seconds": 5.0, "epochs": 30},
    }
    growth = {"width": {"numpy": {"points": [[8, 1e-6], [16, 2e-6]], "exponent": 1.0}}}
    for table in (
        speedTable(results),
        ratioTable(compareWithTargets(results)),
        startTable(start),
        growthTable(growth),
    ):
        lines = table.splitlines()
        assert all(a.count("|") == b.count("|") for a, b in pairwise(lines))
        assert len(set(map(len, lines))) == 1
    assert "| pytorch   | 5.00    | 30     | 10.0       |" in startTable(start)
    assert "numpy, times the floor" in ratioTable(compareWithTargets(results))
    assert "0.67" in ratioTable(compareWithTargets(results))


def test_the_picture_is_drawn(tmp_path):
    points = {
        name: {"points": [[1, 1.0], [2, 2.0]], "exponent": 1.0} for name in ("python", "numpy")
    }
    results = {"speed": speedResults(), "growth": dict.fromkeys(AXES, points)}
    drawResults(json.loads(json.dumps(results)), tmp_path / "bench.png")
    assert (tmp_path / "bench.png").read_bytes().startswith(b"\x89PNG")


def test_the_exponent_is_the_slope_on_logarithmic_scales():
    assert _slope([[x, 3 * x**1.5] for x in (1, 10, 100)]) == pytest.approx(1.5)


def test_a_larger_dataset_repeats_the_examples():
    assert cropped(DATASET, 23).examples == (DATASET.examples * 3)[:23]


@pytest.mark.parametrize("hidden", HIDDEN)
def test_the_toolbox_s_table_has_every_way_of_learning(hidden, monkeypatch):
    steps = []
    monkeypatch.setattr("benchmarks.toolbox.interleave", lambda made, rounds: _stepped(made, steps))
    peers = [name for name in ("pytorch",) if name in available()]
    digits = randomDataset([64, 10], 20)
    results = measureToolbox(digits, 1, peers, [hidden], [4])
    assert [row["way"] for row in results] == list(WAYS)
    assert set(steps) == {"numpy", "floor", *peers}
    table = toolboxTable(results).splitlines()
    assert len(table) == 2 + len(WAYS)
    assert table[2].split("|")[4].strip() == "1,000,000"


def _stepped(contenders, steps):
    """Take one step with each, and return that it took a second."""
    for name, step in contenders.items():
        step()
        steps.append(name)
    return dict.fromkeys(contenders, 1.0)
