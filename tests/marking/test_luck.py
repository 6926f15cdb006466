"""The hand-in's dice: bad luck costs nothing, and the verdict is the same whatever the seed."""

from types import SimpleNamespace

import pytest
from support.choosing import draw, seedOf
from support.marked import Case, failures, verdicts

from grading.luck import Patience, hadBadLuck
from grading.printed import PrintedCost

ALL_SEEDS = 20
"""So often each case is tried under `--seeds 20`."""

XOR = """
    import random
    import matplotlib.pyplot as plt
    from Dataset import Dataset
    from NeuralNetwork import NeuralNetwork

    dataset = Dataset("xor.ds")
    network = NeuralNetwork([2, @HIDDEN@, 1])
    for layer in network.layers[1:]:
        for neuron in layer:
            neuron.weights = [random.uniform(-1, 1) for _ in neuron.weights]
    costs = []
    plt.ion()
    (line,) = plt.plot([], [])
    epoch = 0
    while @GOES_ON@:
        for example in dataset.examples:
            network.activate(example.inputs)
            network.calculateGradients(example.outputs)
            network.applyGradients(@RATE@)
        if epoch % 50 == 0:
            costs.append(network.calcLoss(dataset))
            print("epoch", epoch, "cost", costs[-1], flush=True)
            line.set_data(range(len(costs)), costs)
            plt.gca().relim()
            plt.gca().autoscale_view()
            plt.pause(0.001)
        epoch += 1
    for example in dataset.examples:
        network.activate(example.inputs)
        x1, x2 = example.inputs
        print(int(x1), int(x2), int(example.outputs[0]), ":", round(network.getOutputs()[0]))
"""

BINARY = """
    import random
    import matplotlib.pyplot as plt
    from Dataset import Dataset
    from Neuron import Neuron

    trainSet, testSet = Dataset("trainBinary.ds"), Dataset("testBinary.ds")
    neuron = Neuron(64)
    neuron.weights = [random.uniform(-@WIDTH@, @WIDTH@) for _ in neuron.weights]
    examples = trainSet.examples
    costs = []
    plt.ion()
    (line,) = plt.plot([], [])
    for epoch in range(@EPOCHS@ + 1):
        costs.append(neuron.calcLoss(trainSet))
        print("epoch", epoch, "cost", round(costs[-1], 2))
        line.set_data(range(len(costs)), costs)
        plt.gca().relim()
        plt.gca().autoscale_view()
        plt.pause(0.001)
        @EPOCH@
    print("test cost", neuron.calcLoss(testSet))
    for example in testSet.examples:
        print(int(example.outputs[0]), ":", round(neuron.activate(example.inputs)))
"""

ONE_BY_ONE = """
        for example in @SOME@:
            neuron.activate(example.inputs)
            neuron.calculateOutputGradient(example.outputs[0])
            neuron.applyGradient(@RATE@, example.inputs)
"""

BATCH = """
        for _ in range(10):
            steps = [0.0] * 65
            for example in examples:
                step = example.outputs[0] - neuron.activate(example.inputs)
                for i, x in enumerate([1.0, *example.inputs]):
                    steps[i] += step * x / len(examples)
            neuron.weights = [w + @RATE@ * step for w, step in zip(neuron.weights, steps)]
"""


def text(template, **words):
    """Return a script of a template, its indent taken away."""
    for name, word in words.items():
        template = template.replace(f"@{name}@", str(word))
    lines = template.strip("\n").split("\n")
    return "\n".join(line[4:] for line in lines) + "\n"


def xor(name, **words):
    return Case(name, "plain", ["ex10"], files={"XorLearn.py": text(XOR, **words)}, seconds=120)


def binary(name, epoch, **words):
    epoch = epoch.strip().replace("@SOME@", words.pop("SOME", "examples"))
    return Case(
        name, "plain", ["ex03"], files={"BinaryLearn.py": text(BINARY, EPOCH=epoch, **words)}
    )


CASES = [
    xor("two hidden neurons, a number of epochs", HIDDEN=2, GOES_ON="epoch < 4000", RATE=0.5),
    xor("three hidden neurons", HIDDEN=3, GOES_ON="not costs or costs[-1] > 0.1", RATE=0.5),
    binary("six epochs", ONE_BY_ONE, WIDTH=1, EPOCHS=6, RATE=0.1),
    binary("six epochs at a small rate", ONE_BY_ONE, WIDTH=0.5, EPOCHS=6, RATE=0.02),
    binary("six epochs at a rate of 1", ONE_BY_ONE, WIDTH=0.1, EPOCHS=6, RATE=1.0),
    binary("batches", BATCH, WIDTH=0.5, EPOCHS=10, RATE=0.5),
    binary(
        "stochastic",
        ONE_BY_ONE,
        SOME="random.choices(examples, k=200)",
        WIDTH=1,
        EPOCHS=8,
        RATE=0.1,
    ),
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_who_learns_gets_the_points_however_it_learns(case, markingRoom):
    marked = markingRoom.result(case)
    assert failures(marked.data) == []
    assert verdicts(marked.data) == {case.exercises[0]: "passed"}


def pytest_generate_tests(metafunc):
    """Try each case with some of the seeds, drawn by --randomly-seed; see `--seeds`."""
    if "seedNumber" in metafunc.fixturenames:
        config = metafunc.config
        drawn = draw(range(ALL_SEEDS), config.getoption("--seeds"), seedOf(config))
        metafunc.parametrize("seedNumber", drawn)


@pytest.mark.long
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_the_seed_is_not_seen_in_the_verdict(case, seedNumber, markingRoom):
    # The name gives the seed.
    again = case._replace(name=f"{case.name}, once more {seedNumber}")
    assert failures(markingRoom.result(again).data) == []


def seenOf(costs, predicted=(0, 1, 1, 0), isCut=False, isComplete=True):
    """Return what `hadBadLuck` looks at of a run on XOR."""
    return SimpleNamespace(
        costs=[PrintedCost(line, value) for line, value in enumerate(costs)],
        predictions=SimpleNamespace(isComplete=isComplete, predicted=list(predicted)),
        swap=SimpleNamespace(true=[0, 1, 1, 0]),
        run=SimpleNamespace(wasEnough=isCut, stopReason=None),
    )


STUCK = [0.8, 0.69, 0.6, 0.5, 0.4, 0.36, 0.35, 0.348, 0.347]


@pytest.mark.parametrize(
    ("seen", "isBad"),
    [
        (seenOf(STUCK, (0, 1, 1, 1)), True),
        (seenOf([cost / 5.6 for cost in STUCK], (0, 1, 1, 1)), True),  # half a squared error
        (seenOf(STUCK, (0, 1, 1, 0)), False),  # all is right: there is nothing to try again
        (seenOf([0.8, 0.4, 0.2, 0.1, 0.05, 0.03, 0.03], (0, 1, 1, 1)), False),  # too low for that
        (seenOf([0.8, 0.7, 0.6, 0.5, 0.4, 0.3], (0, 1, 1, 1)), False),  # not at rest
        (seenOf([0.11] * 9, (1, 0, 0, 1)), False),  # more is wrong than such a cost allows
        (seenOf(STUCK, (), isCut=True, isComplete=False), True),
        (seenOf(STUCK, (), isComplete=False), False),  # it ended, and said nothing
        (seenOf([]), False),
    ],
)
def test_bad_luck_is_a_high_cost_at_rest_that_the_predictions_fit(seen, isBad):
    assert hadBadLuck(seen) == isBad


def test_patience_ends_where_the_cost_has_been_at_rest_for_long():
    lines = [f"cost {0.35 + 0.4 / (1 + step):.4f}" for step in range(200)]
    at = SimpleNamespace(lines=lines, times=[step / 10 for step in range(200)])
    assert Patience().isOver(at)
    early = SimpleNamespace(lines=lines[:60], times=at.times[:60])
    assert not Patience().isOver(early)
    falling = SimpleNamespace(lines=[f"cost {200 - step}" for step in range(200)], times=at.times)
    assert not Patience().isOver(falling)
