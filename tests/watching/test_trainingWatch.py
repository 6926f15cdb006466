"""The watch: networks made to be ill, each symptom named once, and nothing said of healthy ones."""

import random
from math import inf, nan

import pytest
from support.calling import callScript
from support.transcripts import reports

from Dataset import Dataset
from learning.activations import ACTIVATIONS
from learning.engines import NaiveEngine, VectorizedEngine
from learning.initializers import INITIALIZERS
from learning.losses import LOSSES
from learning.networks.Recipe import Recipe
from learning.optimizers.Adam import Adam
from learning.training.descents import MiniBatch
from learning.training.Training import Epoch, Training
from learning.watching.TrainingWatch import TrainingWatch

ENGINES = [NaiveEngine(), VectorizedEngine()]

engines = pytest.mark.parametrize("engine", ENGINES, ids=["python", "numpy"])


def stars(count=30, seed=4):
    """Return a dataset of three inputs, the class being where the sum of two of them lies."""
    dice = random.Random(seed)
    rows = [[dice.gauss(0, 1) for _ in range(3)] for _ in range(count)]
    return Dataset.fromExamples(
        (row, [float(row[0] + row[1] > 0), float(row[0] + row[1] <= 0)]) for row in rows
    )


def makeNetwork(engine, hidden, activation, init="xavier", **more):
    recipe = Recipe(
        activation=ACTIVATIONS.read(activation),
        loss=LOSSES.read("categorical-cross-entropy"),
        initializer=INITIALIZERS.read(init),
        **more,
    )
    return engine.makeRecipeNetwork([3, *hidden, 2], recipe, random.Random(7), 1.0)


def said(network, costs, validationCosts=None):
    """Return the lines that a watch says of epochs with these costs, one list an epoch."""
    watch = TrainingWatch(network, stars().examples)
    validationCosts = validationCosts or [None] * len(costs)
    epochs = zip(costs, validationCosts, strict=True)
    return [watch.look(Epoch(number, *pair, True)) for number, pair in enumerate(epochs)]


def healthy(engine):
    return makeNetwork(engine, [6], "tanh")


def onlyLine(lines, place):
    """Return the one line that was said, having checked that it was at `place` and only then."""
    assert [len(found) for found in lines] == [int(number == place) for number in range(len(lines))]
    return lines[place][0]


@engines
@pytest.mark.parametrize("cost", [2.1, inf, nan])
def test_an_exploding_cost_is_named_once(engine, cost):
    line = onlyLine(said(healthy(engine), [1.0, 1.9, cost, cost, 3.0]), 2)
    assert line.startswith("epoch 2: the cost explodes")
    assert "lower learning rate" in line
    assert "--clip-norm" in line


@engines
def test_a_cost_that_stays_is_named_once(engine):
    line = onlyLine(said(healthy(engine), [0.7, *[0.699] * 7]), 5)
    assert "stays at that of the start" in line
    assert "--find-rate" in line
    assert said(healthy(engine), [0.7, *[0.69] * 7]) == [[]] * 8


@engines
def test_constant_weights_are_stuck(engine):
    network = makeNetwork(engine, [6], "tanh", "constant:value=0")
    signs = [(a, b) for a in (-1.0, 1.0) for b in (-1.0, 1.0)]
    dataset = engine.arrange(
        Dataset.fromExamples(([a, b, 0.0], [float(a == b), float(a != b)]) for a, b in signs)
    )
    watch = TrainingWatch(network, dataset.examples)
    lines = [line for epoch in trained(network, dataset) for line in watch.look(epoch)]
    (line,) = [line for line in lines if "stays at that of the start" in line]
    assert line.startswith("epoch 5: ")
    assert "other initial weights than constant ones" in line


@engines
def test_vanishing_gradients_are_named_once(engine):
    network = makeNetwork(engine, [5] * 6, "logistic", "uniform:width=0.3")
    line = onlyLine(said(network, [0.7, 0.6, 0.5]), 0)
    assert "the gradient vanishes" in line
    assert "ReLU in place of the logistic" in line
    assert "--batch-norm" in line


@engines
@pytest.mark.parametrize("ill", [1, 2])
def test_dead_neurons_are_named_with_their_layer(engine, ill):
    network = makeNetwork(engine, [10, 10], "relu", "he")
    network.layers[1][0].weights[0] = 50.0  # or a layer may be dead by chance
    for neuron in network.layers[ill][1:5]:
        neuron.weights[0] = -100.0
    lines = said(network, [0.7, 0.6])
    assert lines[1] == []
    (line,) = [line for line in lines[0] if f"hidden layer {ill} are dead" in line]
    assert line.startswith("epoch 0: 4 of the 10 neurons") or ill == 2
    assert "leaky ReLU" in line


@engines
def test_leaky_neurons_do_not_die(engine):
    network = makeNetwork(engine, [10], "leaky-relu", "he")
    for neuron in network.layers[1]:
        neuron.weights[0] = -100.0
    assert not any("dead" in line for lines in said(network, [0.7, 0.6]) for line in lines)


@engines
@pytest.mark.parametrize("activation", ["tanh", "logistic"])
def test_saturated_neurons_are_named_once(engine, activation):
    network = makeNetwork(engine, [10], activation)
    for neuron in network.layers[1][:3]:
        neuron.weights[:] = [500.0, *[1.0] * 3]
    line = onlyLine(said(network, [0.7, 0.6]), 0)
    assert line.startswith("epoch 0: 3 of the 10 neurons of hidden layer 1 are saturated")
    assert "--normalize" in line
    assert "--init xavier" in line


@engines
def test_a_validation_cost_that_parts_is_named_once(engine):
    costs = [1.0, 0.8, 0.6, 0.5, 0.4, 0.3, 0.2]
    line = onlyLine(said(healthy(engine), costs, [1.0, 0.9, 0.7, 0.8, 0.83, 0.85, 0.9]), 5)
    assert "the validation cost (0.85) parts from the training cost (0.3)" in line
    assert "--patience" in line
    assert "--dropout" in line


@engines
def test_a_validation_cost_that_rises_with_the_training_cost_does_not_part(engine):
    costs, validation = [1.0, 0.6, 0.8, 0.9], [1.0, 0.7, 0.9, 1.1]
    assert said(healthy(engine), costs, validation) == [[]] * 4


def trained(network, dataset, epochs=12, **more):
    return Training(
        network,
        dataset,
        MiniBatch(5),
        random.Random(3),
        learningRate=0.05,
        threshold=0,
        maxEpochs=epochs,
        **more,
    )


@engines
@pytest.mark.parametrize(("activation", "init"), [("tanh", "xavier"), ("elu", "he")])
def test_nothing_is_said_of_a_healthy_training(engine, activation, init):
    network = makeNetwork(engine, [6, 6], activation, init)
    dataset = engine.arrange(stars())
    watch = TrainingWatch(network, dataset.examples)
    training = trained(network, dataset, validationSet=engine.arrange(stars(20, 9)))
    costs = []
    for epoch in training:
        assert watch.look(epoch) == []
        costs.append(epoch.cost)
    assert costs[-1] < 0.7 * costs[0]


@engines
@pytest.mark.parametrize("accumulate", [1, 4])
def test_watching_does_not_change_what_is_learned(engine, accumulate):
    states = []
    for isWatched in (False, True):
        network = makeNetwork(
            engine,
            [6, 6],
            "prelu",
            optimizer=Adam(),
            batchNorm=True,
            dropout=0.3,
            accumulate=accumulate,
        )
        watch = TrainingWatch(network, stars().examples)
        for epoch in trained(network, engine.arrange(stars()), epochs=5):
            if isWatched:
                watch.look(epoch)
        states.append(network.state())
    assert states[0] == states[1]


# Through a script.


@pytest.mark.parametrize("engine", ["python", "numpy"])
def test_the_watch_speaks_on_standard_error_only(engine, tmp_path):
    words = ["XorLearn.py", "--plot", "none", "--max-epochs", 30, "--engine", engine]
    words += ["--init", "constant:value=0"]
    plain = callScript(*words, cwd=tmp_path)
    watched = callScript(*words, "--watch", cwd=tmp_path)
    assert plain.stderr == ""
    assert "XorLearn.py: epoch 5: the cost stays at that of the start" in watched.stderr
    assert all(line.startswith("XorLearn.py: epoch ") for line in watched.stderr.splitlines())
    assert withoutTimes(watched.stdout) == withoutTimes(plain.stdout)
    assert watched.returncode == plain.returncode


def test_a_healthy_script_is_not_spoken_of(tmp_path):
    words = ["OrLearn.py", "--plot", "none", "--max-epochs", 100]
    plain, watched = (callScript(*words, *more, cwd=tmp_path) for more in ([], ["--watch"]))
    assert watched.stderr == ""
    assert withoutTimes(watched.stdout) == withoutTimes(plain.stdout)
    assert len(reports(watched.stdout)) > 5


def withoutTimes(output):
    return [line for line in output.splitlines() if not line.startswith("stopped")]


@engines
def test_a_cost_that_starts_at_0_does_not_explode(engine):
    # As those of the perceptron losses with weights of 0, which `Training` knows of.
    lines = [line for found in said(healthy(engine), [0.0, 0.1, 0.05, 0.02]) for line in found]
    assert not any("explodes" in line for line in lines)


@pytest.mark.parametrize("engine", ["python", "numpy"])
def test_a_network_of_the_sheet_s_can_be_watched_as_it_trains_on(engine, tmp_path):
    words = ["XorLearn.py", "--plot", "none", "--method", "iterative", "--engine", engine]
    callScript(*words, "--max-epochs", 300, "--save", "net.txt", cwd=tmp_path)
    words += ["--load", "net.txt", "--max-epochs", 300]
    plain, watched = (callScript(*words, *more, cwd=tmp_path) for more in ([], ["--watch"]))
    assert reports(watched.stdout) == reports(plain.stdout)
