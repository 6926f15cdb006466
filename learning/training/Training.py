"""Training: epoch after epoch of gradient descent, until it is good enough or time to stop.

Knows neither the screen nor the window: whoever iterates over a `Training` is told how each epoch
went and does with it what it likes, a line on the terminal, a point on a curve, or nothing.
"""

from copy import deepcopy
from enum import Enum, auto
from itertools import chain
from math import inf, isfinite
from time import perf_counter
from typing import NamedTuple

from learning.training.EarlyStopping import EarlyStopping
from learning.training.ReportTimes import ReportTimes

EXAMPLES_PER_POLL = 64
"""How many examples pass between two calls of `pollEvents`, unless one batch holds more."""

STALL_FRACTION = 0.01
"""Training has stalled if the cost has fallen by less than this part of itself."""

PATIENCE_WITH_DIVERGENCE = 10
"""How many epochs in a row the cost may stay above twice its starting value, at least,"""

EXAMPLES_OF_DIVERGENCE = 1000
"""and how many examples at least: a few epochs of a few examples are a few steps."""


class Stop(Enum):
    """Why a training ended."""

    THRESHOLD = auto()  # the cost is below the threshold
    EPOCHS = auto()  # that was the last epoch allowed
    STALL = auto()  # the cost does not fall any more
    RIGHT = auto()  # every training example is classified well
    PATIENCE = auto()  # the validation cost has not fallen for long
    REQUEST = auto()  # somebody asked for it
    DIVERGENCE = auto()  # the cost is not a number, or goes up


class Epoch(NamedTuple):
    """How an epoch went.

    Fields: `number`, 0 for the state before training; `cost` on the training set and
    `validationCost` on the examples set aside (None without any), both in nats and measured after
    the epoch; `isReported`, whether it is time to say so; `learner`, the neuron or the network as
    it is now, and `learningRate`, that of the last step, for those who want to look at more.
    """

    number: int
    cost: float
    validationCost: float | None
    isReported: bool
    learner: object = None
    learningRate: float | None = None


class Training:
    """Gradient descent on a neuron or a network, to be iterated over: `for epoch in training`.

    Attributes:
        stop: a `Stop`, once the training has ended; None until then.
        progress: how far it has come, from 0 at the start to 1 at the end, as near as one can
            tell beforehand.
        startCost: the training cost before training, in nats; None until it is measured.
        seconds: the time spent on training and measuring, without what the iterating code takes.
        learner, trainingSet: what learns, and what it learns from.
        validationSet: what it is only measured on; None without any.
        descent: which examples a step sees, one of `learning.training.descents`.
        learnBatch: what takes a step, given examples and a rate: the learner's method of that name,
            unless another one, which calls it, is put in its place.
        threshold, maxEpochs: the cost, in nats, below which it ends, and the epochs after which it
            ends in any case.
        schedule: what changes the rate as time goes on; None where nothing does.
        firstRate, learningRate: the rate that was asked for, and that of the last step, as the
            schedule has it.
        generator: the `random.Random` that it draws from; seed: where that started, if known.
        epochsBefore, epochCount: the epochs of the trainings that it goes on with, see `resuming`,
            and its own.
        stallCost: the cost that it has to fall below in order not to have stalled.
        earlyStopping: the `EarlyStopping`, None without a patience; watched: see `__init__`.
        onEnd: a function without arguments, called once training is over; does nothing unless it
            is set.
        pollEvents: a function without arguments, called again and again in the middle of an epoch,
            for those who have a window to keep alive; does nothing unless it is set.
    """

    def __init__(
        self,
        learner,
        trainingSet,
        descent,
        generator,
        *,
        learningRate,
        threshold,
        maxEpochs,
        validationSet=None,
        stallEpochs=None,
        reportTimes=None,
        schedule=None,
        patience=None,
        improvement=0.0,
        watched=None,
        augment=None,
        isRight=None,
        smallestBatch=1,
    ):
        """Prepare a training; iterating over it runs it.

        `learner` is whatever has `learnBatch(examples, learningRate)` and `calcLoss(dataset)`: a
        `Neuron` or a network. `descent` is one of `learning.training.descents`, `generator` the
        `random.Random` that it draws from. Training ends when the cost, in nats, is below
        `threshold`, or after `maxEpochs`. The examples of `validationSet`, if any, are only
        measured on, never learned from. With `stallEpochs`, training also ends when the cost has
        fallen by less than a hundredth over so many epochs: in a local minimum or on a plateau.

        `schedule`, one of `learning.schedules`, changes the rate as time goes on. With `patience`
        training ends after so many epochs without a lower validation cost, and however it ends
        the learner gets back the weights of the lowest (early stopping; lectures 001 and 003).
        Lower is what is so by more than `improvement`; `watched` is a function that returns what is
        to fall in place of the validation cost.
        `augment` turns the training set into the one that is learned from in an epoch. `isRight`
        tells after each epoch whether every training example is classified well, the end that
        lecture 000 gives its loops. A last batch of fewer than `smallestBatch` examples joins the
        one before it.
        """
        self.stop = None
        self.seed = None
        self.epochsBefore = self.epochCount = 0
        self.progress = 0.0
        self.startCost = None
        self.seconds = 0.0
        self.pollEvents = lambda: None
        self.onEnd = lambda: None
        self.learner = learner
        self.learnBatch = learner.learnBatch
        self.trainingSet = trainingSet
        self.validationSet = validationSet
        self.descent = descent
        self.generator = generator
        self.learningRate = self.firstRate = learningRate
        self.threshold = threshold
        self.maxEpochs = maxEpochs
        self._stallEpochs = stallEpochs
        self.stallCost = inf
        self._reportTimes = reportTimes or ReportTimes()
        self._isStopRequested = self._isResized = False
        self._highEpochs = 0
        self.schedule = deepcopy(schedule)  # some remember what they have seen
        self._augment = augment or (lambda dataset: dataset)
        self._isRight = isRight or (lambda: False)
        self._smallestBatch = smallestBatch
        self.watched = watched
        self.earlyStopping = (
            None if patience is None else EarlyStopping(learner, patience, improvement)
        )

    @property
    def bestEpoch(self):
        """The number of the epoch with the lowest validation cost; None without a patience."""
        return self.earlyStopping and self.earlyStopping.bestEpoch

    @property
    def isStuck(self):
        """Whether training has ended because the cost did not fall any more."""
        return self.stop is Stop.STALL

    def requestStop(self):
        """Ask for an early end: the epoch at hand is cut short and is the last.

        One that has just been found stuck ends for this reason then: no other is wanted.
        """
        self._isStopRequested = True
        if self.stop is Stop.STALL:
            self.stop = Stop.REQUEST

    def setRate(self, rate):
        """Take steps of another learning rate from the next one on; a schedule starts from it."""
        self.firstRate = self.learningRate = rate

    def setDescent(self, descent):
        """Cut batches as another descent does, from the next step on; its order is for later."""
        self.descent = descent
        self._isResized = True

    def __iter__(self):
        """Train, yielding an `Epoch` after each, and first one for the state before training."""
        number = 0
        while self.stop is None:
            start = perf_counter()
            if number > 0:
                self._runEpoch(number)
            epoch = self._measure(number)
            self.seconds += perf_counter() - start
            yield epoch
            number += 1
            if self._isStopRequested and self.stop is None:
                self.stop = Stop.REQUEST
        if self.earlyStopping is not None:
            self.earlyStopping.giveBack()
        self.onEnd()

    def _runEpoch(self, number):
        exampleCount = len(self.trainingSet.examples)
        order = self.descent.order(exampleCount, self.generator)
        dataset = self._augment(self.trainingSet)
        seen = unpolled = 0
        while seen < len(order):  # twice only where batches get another size meanwhile
            self._isResized = False
            for batch in self._batches(dataset, order[seen:]):
                if self.schedule is not None:
                    time = self.epochsBefore + number - 1 + seen / exampleCount
                    self.learningRate = self.schedule.rate(self.firstRate, time)
                self.learnBatch(batch, self.learningRate)
                seen += len(batch)
                unpolled += len(batch)
                if unpolled >= EXAMPLES_PER_POLL:
                    unpolled = 0
                    self.pollEvents()
                    if self._isStopRequested:
                        return
                    if self._isResized:
                        break

    def _batches(self, dataset, order):
        count = len(order)
        size = self.descent.batchSize(count)
        rest = count % size
        if not 0 < rest < self._smallestBatch or count < size:
            return dataset.batches(order, size)
        whole = count - size - rest  # the last batch joins the one before
        return chain(
            dataset.batches(order[:whole], size), dataset.batches(order[whole:], size + rest)
        )

    def _measure(self, number):
        self.epochCount = number
        cost = self.learner.calcLoss(self.trainingSet)
        validationCost = None
        if self.validationSet is not None:
            validationCost = self.learner.calcLoss(self.validationSet)
        if number == 0:
            self.startCost = cost
        elif self.schedule is not None:
            self.schedule.observe(cost if validationCost is None else validationCost)
        if self.earlyStopping is not None:
            watched = validationCost if self.watched is None else self.watched()
            self.earlyStopping.observe(number, watched)
        isReported = self._reportTimes.isDue(number)
        self.stop = self._whyStop(number, cost)
        self.progress = 1.0 if self.stop else self._estimateProgress(number, cost)
        isDue = isReported or self.stop is not None
        return Epoch(number, cost, validationCost, isDue, self.learner, self.learningRate)

    def _whyStop(self, number, cost):
        if not isfinite(cost) or self._staysHigh(cost):
            return Stop.DIVERGENCE
        if cost < self.threshold or cost == 0:  # 0: there is nothing left to learn from
            return Stop.THRESHOLD
        if self._isRight():
            return Stop.RIGHT
        if self.earlyStopping is not None and self.earlyStopping.isOver(number):
            return Stop.PATIENCE
        if self._isStopRequested:
            return Stop.REQUEST
        if number >= self.maxEpochs:
            return Stop.EPOCHS
        if self._stallEpochs and (self.epochsBefore + number) % self._stallEpochs == 0:
            if cost > (1 - STALL_FRACTION) * self.stallCost:
                return Stop.DIVERGENCE if cost > 2 * self.startCost else Stop.STALL
            self.stallCost = cost
        return None

    def _staysHigh(self, cost):
        """Tell whether the cost has been far above that of the start for too many epochs."""
        isHigh = cost > 2 * self.startCost > 0  # some losses start at 0 with weights of 0
        self._highEpochs = self._highEpochs + 1 if isHigh else 0
        return self._highEpochs >= max(
            PATIENCE_WITH_DIVERGENCE,
            EXAMPLES_OF_DIVERGENCE / max(1, len(self.trainingSet.examples)),
        )

    def _estimateProgress(self, number, cost):
        """The part of the epochs that has passed, or of the way down to the threshold if more.

        The way is measured on 1/cost, which grows about evenly: the cost of logistic neurons
        falls like 1/epoch once they are right on every example.
        """
        ofEpochs = number / self.maxEpochs
        if not 0 < self.threshold < self.startCost or cost <= 0:
            return ofEpochs
        ofTheWay = (1 / cost - 1 / self.startCost) / (1 / self.threshold - 1 / self.startCost)
        return max(ofEpochs, ofTheWay)
