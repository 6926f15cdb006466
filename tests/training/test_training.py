"""Training: when it stops, what it tells, which examples it learns from."""

import random
from math import nan

import pytest

from Dataset import Dataset
from learning.training import Training as trainingModule
from learning.training.descents import Batch, Iterative, MiniBatch, Stochastic
from learning.training.ReportTimes import REPORT_PERIOD, ReportTimes, roundAfter
from learning.training.Training import EXAMPLES_PER_POLL, Stop, Training
from Neuron import Neuron

OR = Dataset.fromExamples([([0, 0], [0]), ([0, 1], [1]), ([1, 0], [1]), ([1, 1], [1])])


class Clock:
    """A clock that is set by hand, in seconds."""

    def __init__(self):
        self.now = 0.0

    def __call__(self):
        return self.now


class Costs:
    """Something to train whose training cost follows a script, and that learns nothing."""

    def __init__(self, *costs):
        self.costs = iter(costs)
        self.batches = []

    def calcLoss(self, dataset):
        return next(self.costs)

    def learnBatch(self, examples, learningRate):
        self.batches.append(examples)


def train(learner, **changes):
    """Return a training on OR, with the changes asked for."""
    settings = {
        "trainingSet": OR,
        "descent": Iterative(),
        "generator": random.Random(1),
        "learningRate": 0.5,
        "threshold": 0.1,
        "maxEpochs": 1000,
    } | changes
    return Training(learner, **settings)


@pytest.mark.parametrize("descent", [Iterative(), Stochastic(), Batch(), MiniBatch(3)])
def test_every_method_learns_or(descent):
    neuron = Neuron(2, generator=random.Random(0))
    training = train(neuron, descent=descent, learningRate=2)
    *_, last = training
    assert training.stop is Stop.THRESHOLD
    assert last.cost < 0.1
    assert last.cost == neuron.calcLoss(OR)
    assert [round(neuron.activate(example.inputs)) for example in OR.examples] == [0, 1, 1, 1]


def test_it_stops_at_the_first_epoch_below_the_threshold():
    epochs = list(train(Costs(0.7, 0.3, 0.1, 0.09, 0.01)))
    assert [epoch.cost for epoch in epochs] == [0.7, 0.3, 0.1, 0.09]
    assert [epoch.number for epoch in epochs] == [0, 1, 2, 3]


def test_it_stops_after_the_last_epoch_allowed():
    learner = Costs(*[0.7] * 5)
    training = train(learner, maxEpochs=3)
    assert [epoch.number for epoch in training] == [0, 1, 2, 3]
    assert training.stop is Stop.EPOCHS
    assert len(learner.batches) == 3 * 4


def test_no_epoch_allowed_is_no_training():
    learner = Costs(0.7)
    assert len(list(train(learner, maxEpochs=0))) == 1
    assert learner.batches == []


@pytest.mark.parametrize("cost", [nan, float("inf")])
def test_a_cost_that_is_no_number_is_divergence(cost):
    training = train(Costs(0.7, 0.6, cost, 0.5))
    assert len(list(training)) == 3
    assert training.stop is Stop.DIVERGENCE


@pytest.mark.parametrize(("exampleCount", "epochCount"), [(4, 250), (300, 10)])
def test_giving_up_on_a_rising_cost_counts_epochs_whatever_the_clock(exampleCount, epochCount):
    # Ten epochs above twice the start, and a thousand examples. Epoch 5 is below, and starts again.
    costs = [0.7] + [1.5 if number != 5 else 1.3 for number in range(1, 20_001)]
    for period in (0.0, 1e9):  # a report each epoch, or hardly one
        examples = Dataset.fromExamples([([0.0], [1.0])] * exampleCount)
        reportTimes = ReportTimes(period)
        training = train(
            Costs(*costs), trainingSet=examples, maxEpochs=20_000, reportTimes=reportTimes
        )
        *_, last = training
        assert training.stop is Stop.DIVERGENCE
        assert last.number == 5 + epochCount


def test_a_cost_that_stays_high_but_below_twice_the_start_goes_on():
    training = train(Costs(*[0.7] * 2001), maxEpochs=2000, reportTimes=ReportTimes(clock=Clock()))
    list(training)
    assert training.stop is Stop.EPOCHS


def test_a_stop_asked_for_between_epochs_comes_at_once():
    learner = Costs(*[0.7] * 9)
    training = train(learner)
    for epoch in training:
        if epoch.number == 2:
            training.requestStop()
    assert epoch.number == 2
    assert training.stop is Stop.REQUEST
    assert len(learner.batches) == 2 * 4


def test_a_stop_asked_for_within_an_epoch_cuts_it_short():
    learner = Costs(*[0.7] * 9)
    many = Dataset.fromExamples([([0, 0], [0])] * (10 * EXAMPLES_PER_POLL))
    training = train(learner, trainingSet=many)
    training.pollEvents = training.requestStop
    assert [epoch.number for epoch in training] == [0, 1]
    assert training.stop is Stop.REQUEST
    assert len(learner.batches) == EXAMPLES_PER_POLL


def test_the_validation_set_is_measured_but_never_learned_from():
    aside = Dataset.fromExamples([([0.5, 0.5], [0])])
    neuron = Neuron(2, generator=random.Random(0))
    learned = []
    learnBatch = neuron.learnBatch
    neuron.learnBatch = lambda batch, rate: (learned.extend(batch), learnBatch(batch, rate))
    *_, last = train(neuron, validationSet=aside, maxEpochs=5)
    assert last.validationCost == neuron.calcLoss(aside)
    assert aside.examples[0] not in learned
    assert len(learned) == 5 * 4


def test_without_a_validation_set_there_is_no_validation_cost():
    assert all(epoch.validationCost is None for epoch in train(Costs(0.7, 0.01)))


def test_same_seed_same_run():
    runs = [
        list(train(Neuron(2, generator=random.Random(5)), descent=Stochastic())) for _ in range(2)
    ]
    assert [epoch.cost for epoch in runs[0]] == [epoch.cost for epoch in runs[1]]


def test_progress_goes_from_0_to_1():
    training = train(Costs(0.8, 0.4, 0.2, 0.05), threshold=0.1, maxEpochs=100)
    assert [training.progress for _ in training] == pytest.approx([0, 1 / 7, 3 / 7, 1])


def test_progress_is_that_of_the_epochs_if_they_are_ahead():
    training = train(Costs(*[0.8] * 5), maxEpochs=4, descent=Batch())
    assert [training.progress for _ in training] == [0, 0.25, 0.5, 0.75, 1]


def test_a_request_after_the_end_changes_nothing():
    training = train(Costs(0.7, 0.01))
    for _ in training:
        if training.stop is not None:
            training.requestStop()
    assert training.stop is Stop.THRESHOLD


def test_the_seconds_of_whoever_watches_are_not_training(monkeypatch):
    clock = Clock()
    monkeypatch.setattr(trainingModule, "perf_counter", clock)
    learner = Costs(0.7, 0.6, 0.5, 0.4)
    learner.learnBatch = lambda examples, learningRate: setattr(clock, "now", clock.now + 1)
    training = train(learner, maxEpochs=3)
    for _ in training:
        clock.now += 100
    assert training.seconds == 3 * 4  # a second a batch


def test_a_cost_that_does_not_fall_any_more_is_a_stall():
    costs = [0.7, *[0.5] * 10, *[0.4] * 30]
    training = train(Costs(*costs), stallEpochs=10)
    *_, last = training
    assert training.stop is Stop.STALL
    assert last.number == 30  # 0.5 at epoch 10, 0.4 at 20, 0.4 at 30


def test_who_asks_a_stuck_training_to_stop_wants_no_other():
    training = train(Costs(*[0.5] * 30), stallEpochs=10)
    for _ in training:
        if training.stop is Stop.STALL:
            training.requestStop()
    assert training.stop is Stop.REQUEST


# Reports.


def test_round_epochs_are_reported_however_fast_they_pass():
    times = ReportTimes(clock=Clock())
    due = [number for number in range(1001) if times.isDue(number)]
    assert due == [0, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000]


def test_slow_epochs_are_reported_by_time():
    clock = Clock()
    times = ReportTimes(period=0.3, clock=clock)
    due = []
    for number in range(11, 31):  # a tenth of a second each
        clock.now += 0.1001
        due += [number] if times.isDue(number) else []
    assert due == [13, 16, 19, 22, 25, 28]


def test_the_first_and_the_last_epoch_are_reported():
    epochs = list(train(Costs(0.7, 0.6, 0.5, 0.4, 0.01), reportTimes=ReportTimes(clock=Clock())))
    assert [epoch.isReported for epoch in epochs] == [True, True, True, False, True]


@pytest.mark.parametrize(("number", "following"), [(0, 1), (1, 2), (2, 5), (7, 10), (999, 1000)])
def test_round_numbers(number, following):
    assert roundAfter(number) == following


def test_reports_come_a_few_a_second():
    assert 2 <= 1 / REPORT_PERIOD <= 5
