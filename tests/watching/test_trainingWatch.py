"""The watch: ill trainings named by their cause, cured as it says, and nothing said of others."""

import random
import re
from math import inf, nan

import pytest
from support.calling import callScript
from support.clinic import DIGITS, HEALTHY, ILL, XOR, cured, makeSets, watched
from support.transcripts import reports

from Dataset import Dataset
from learning.activations import ACTIVATIONS
from learning.engines import NaiveEngine, VectorizedEngine
from learning.initializers import INITIALIZERS
from learning.losses import LOSSES
from learning.networks.Recipe import Recipe
from learning.optimizers.Adam import Adam
from learning.training.descents import MiniBatch
from learning.training.Training import Training
from learning.watching.illnesses import ILLNESSES
from learning.watching.TrainingWatch import TrainingWatch

engines = pytest.mark.parametrize(
    "engine", [NaiveEngine(), VectorizedEngine()], ids=["python", "numpy"]
)

SAMPLE = random.Random(3).sample(range(30), 6)
"""The places in the lists of those that are looked at in each run; all of them are long tests."""


@pytest.fixture(scope="module")
def sets(tmp_path_factory):
    """Give the folder of the sets that the trainings of the clinic learn from."""
    return makeSets(tmp_path_factory.mktemp("clinic"))


def places(some):
    return [
        pytest.param(place, marks=[] if place in SAMPLE else pytest.mark.long)
        for place in range(len(some))
    ]


# The clinic.


def test_the_clinic_has_twenty_illnesses_and_thirty_healthy_trainings():
    known = {illness.name for illness in ILLNESSES}
    causes = {cause for ill in ILL for cause in ill.causes.split(", ")}
    assert causes <= known
    assert len(known) >= 20
    assert len(ILL) >= 20
    assert len(HEALTHY) >= 30


@pytest.mark.parametrize("place", places(ILL))
def test_an_illness_is_named_by_its_cause_and_its_cure_cures(place, sets):
    ill = ILL[place]
    found = watched(sets, ill.data, ill.words, ill.script)
    assert found.names, ill
    assert found.names[0] in ill.causes.split(", "), found.lines
    words, after = cured(sets, ill, found.lines[0])
    assert found.names[0] not in after.names, (words, after)
    isBetter = not after.cost >= found.cost  # the cost of the ill one may be no number
    assert isBetter or found.names[0] == "over-fitting", (words, after)


@pytest.mark.parametrize("place", places(HEALTHY))
def test_nothing_is_said_of_a_healthy_training(place, sets):
    data, words = HEALTHY[place]
    script = XOR if words.startswith("XOR") else DIGITS
    assert watched(sets, data, words.removeprefix("XOR"), script).lines == []


@pytest.mark.long
@pytest.mark.parametrize("seed", range(2, 6))
def test_so_it_is_with_other_seeds_but_for_one_in_a_hundred(seed, sets):
    names = [
        (watched(sets, ill.data, f"{ill.words} --seed {seed}", ill.script).names, ill)
        for ill in ILL
    ]
    wrong = [ill for found, ill in names if found[:1] not in [[c] for c in ill.causes.split(", ")]]
    assert len(wrong) <= 1, wrong
    alarms = [
        words
        for data, words in HEALTHY
        for script in [XOR if words.startswith("XOR") else DIGITS]
        if watched(sets, data, f"{words.removeprefix('XOR')} --seed {seed}", script).lines
    ]
    assert len(alarms) <= 2, alarms  # of eight ReLUs most may die indeed


@pytest.mark.parametrize("seed", range(1, 11))
def test_xor_s_plateau_is_no_illness(seed, sets):
    found = watched(sets, "xor", f"--seed {seed}", XOR)
    assert found.lines == [] or found.cost > 0.05


# What is said, and when.


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


def trained(engine, network, epochs=12, rate=0.05, dataset=None):
    return Training(
        network,
        engine.arrange(dataset or stars()),
        MiniBatch(5),
        random.Random(3),
        learningRate=rate,
        threshold=0,
        maxEpochs=epochs,
    )


def said(training, change=lambda epoch: epoch):
    """Return the lines that a watch says of a training, its epochs being changed first."""
    watch = TrainingWatch(training)
    return [line for epoch in training for line in watch.look(change(epoch))]


@engines
@pytest.mark.parametrize("cost", [99.0, inf, nan])
def test_a_cost_that_explodes_is_named_once_whatever_it_is(engine, cost):
    training = trained(engine, makeNetwork(engine, [6], "tanh"))
    lines = said(training, lambda epoch: epoch._replace(cost=cost) if epoch.number > 1 else epoch)
    (line,) = lines
    assert line.startswith("epoch 2: ")
    assert "--learning-rate" in line


@engines
def test_neurons_are_dead_only_if_they_are_so_on_every_example_of_all(engine):
    # The first two hundred examples lie where no hidden neuron answers, the last where all do.
    dice = random.Random(1)
    rows = [[-dice.random() for _ in range(3)] for _ in range(250)]
    rows += [[dice.random() for _ in range(3)] for _ in range(2)]
    labels = [[1.0, 0.0], [0.0, 1.0]] * len(rows)
    dataset = Dataset.fromExamples(zip(rows, labels, strict=False))
    network = makeNetwork(engine, [6], "relu", "constant:value=1")
    for place, neuron in enumerate(network.layers[1]):
        neuron.weights[:] = [0.0, *[1.0 + place] * 3]
    assert not any("dead" in line for line in said(trained(engine, network, 0, dataset=dataset)))
    few = Dataset.fromExamples(dataset.examples[:250])
    assert any(
        "6 of the 6 neurons" in line for line in said(trained(engine, network, 0, dataset=few))
    )


@engines
def test_what_the_recipe_has_is_not_advised(engine, sets):
    words = (
        "--hidden 16 --activation tanh --init xavier --normalize --batch-norm --learning-rate 500"
    )
    for line in watched(sets, "bytes", words).lines:
        assert not re.search("--init xavier|--normalize|--batch-norm", line)


def test_early_stopping_cures_over_fitting_and_is_not_advised_again(sets):
    (ill,) = [ill for ill in ILL if ill.causes == "over-fitting"]
    plain = watched(sets, ill.data, ill.words).lines
    assert "--patience" in plain[0]
    assert watched(sets, ill.data, f"{ill.words} --patience 5").lines == []


@pytest.mark.parametrize("accumulate", [1, 4])
@engines
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
        training = trained(engine, network, epochs=5, rate=500.0)  # one that is tried again
        watch = TrainingWatch(training)
        for epoch in training:
            if isWatched:
                watch.look(epoch)
        states.append(network.state())
    assert states[0] == states[1]


@engines
def test_both_engines_find_the_same(engine):
    lines = said(trained(engine, makeNetwork(engine, [6], "tanh", "constant:value=0.5")))
    assert [line.partition(":")[0] for line in lines] == ["epoch 0"]
    assert "the 6 neurons of hidden layer 1 are 1: their weights are equal" in lines[0]


def test_it_looks_at_round_epochs_and_at_the_last():
    engine = VectorizedEngine()
    training = trained(engine, makeNetwork(engine, [6], "tanh"), epochs=13)
    watch, looks = TrainingWatch(training), []
    watch._diagnoses = lambda seen: looks.append(seen.number) or ()
    for epoch in training:
        watch.look(epoch)
    assert looks == [0, 1, 2, 5, 10, 13]


# Through a script.


@pytest.mark.parametrize("engine", ["python", "numpy"])
def test_the_watch_speaks_on_standard_error_only(engine, tmp_path):
    words = ["XorLearn.py", "--plot", "none", "--max-epochs", 30, "--engine", engine]
    words += ["--init", "constant:value=0"]
    plain = callScript(*words, cwd=tmp_path)
    found = callScript(*words, "--watch", cwd=tmp_path)
    assert plain.stderr == ""
    assert "XorLearn.py: epoch 0: the 4 neurons of hidden layer 1 are 1" in found.stderr
    assert all(line.startswith("XorLearn.py: epoch ") for line in found.stderr.splitlines())
    assert withoutTimes(found.stdout) == withoutTimes(plain.stdout)
    assert found.returncode == plain.returncode


def test_a_healthy_script_is_not_spoken_of(tmp_path):
    words = ["OrLearn.py", "--plot", "none", "--max-epochs", 100]
    plain, found = (callScript(*words, *more, cwd=tmp_path) for more in ([], ["--watch"]))
    assert found.stderr == ""
    assert withoutTimes(found.stdout) == withoutTimes(plain.stdout)
    assert len(reports(found.stdout)) > 5


def withoutTimes(output):
    return [line for line in output.splitlines() if not line.startswith("stopped")]


@pytest.mark.parametrize("engine", ["python", "numpy"])
def test_a_network_of_the_sheet_s_can_be_watched_as_it_trains_on(engine, tmp_path):
    words = ["XorLearn.py", "--plot", "none", "--method", "iterative", "--engine", engine]
    callScript(*words, "--max-epochs", 300, "--save", "net.txt", cwd=tmp_path)
    words += ["--load", "net.txt", "--max-epochs", 300]
    plain, found = (callScript(*words, *more, cwd=tmp_path) for more in ([], ["--watch"]))
    assert reports(found.stdout) == reports(plain.stdout)
