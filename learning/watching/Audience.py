"""Those who watch a training: the terminal, the plot, and the person who may press Ctrl-C."""

import signal
import sys

from learning.plotting.surfaces.openPlot import openPlot, sceneOf
from learning.schedules.Constant import Constant
from learning.system.exits import BAD_INPUT, DIVERGED, INTERRUPTED, LEARNED, complain
from learning.training.Training import Stop
from learning.watching.ProgressBar import ProgressBar
from learning.watching.TrainingWatch import TrainingWatch
from learning.words.BadInput import BadInput
from learning.words.formats import formatCost
from learning.words.language import translate

WATCHED = 100
"""How many training examples `--watch` looks at."""


class StartAgain(Exception):
    """Somebody who watches has asked for another seed."""


class Audience:
    """Shows a training as it happens.

    Attributes:
        exitStatus: what the script should end with, one of those in `learning.system.exits`.
    """

    def __init__(self, options, title):
        """Prepare to show a training of these options; nothing is opened before there is one."""
        self.exitStatus = LEARNED
        self._options = options
        self._title = title
        self._plot = None
        self._isNew = True
        self._epochsBefore = 0
        self._interruptions = 0
        self._oldHandler = None

    def run(self, learn):
        """Call `learn(options, audience)`, which is to `watch`; return the status it returns.

        At the end the window stays until the user closes it or presses Ctrl-C. If the user asks
        for another seed, it is all done again with the next one.
        """
        try:
            while True:
                try:
                    status = learn(self._options, self)
                    if self._plot is None or not self._stay():
                        return status
                except StartAgain:
                    pass
                self._prepareToStartAgain()
        finally:
            if self._plot is not None:
                self._plot.close()
            if self._oldHandler is not None:
                signal.signal(signal.SIGINT, self._oldHandler)

    def watch(self, training, data):
        """Run a training on `data`, the script's sets, reporting on it; return when it ends.

        The first Ctrl-C asks the training to stop, a second ends the script at once. Of several
        trainings, one after the other, the curves are drawn one after the other. Raises BadInput
        if the plot that was asked for cannot be had, StartAgain if another seed is asked for, and
        SystemExit on the second Ctrl-C.
        """
        self._openPlot(data)
        tempo = self._plot.tempo
        self._listenForCtrlC(training)
        training.pollEvents = lambda: self._pollEvents(training)
        watchman = self._watchmanOf(training)
        tempo.begin()
        with ProgressBar() as bar:
            for epoch in training:
                if epoch.isReported:
                    bar.print(self._report(epoch))
                    for line in watchman.look(epoch) if watchman else ():
                        bar.complain(line)
                bar.show(training.progress, epoch)
                # The curve goes on after that of an earlier training.
                point = epoch
                if self._epochsBefore > 0:
                    point = epoch._replace(number=self._epochsBefore + epoch.number)
                self._plot.show(point)
                tempo.advance(training.progress)
                while self._isEarly(training):
                    self._plot.idle()
                if tempo.isRestartWanted:
                    raise StartAgain
        if not epoch.isReported:
            print(self._report(epoch), flush=True)
        self._sayHowItEnded(training, epoch)
        self._epochsBefore += epoch.number + 1

    def finish(self):
        """Draw the end of the curve, once all training is over, and save what is to be saved."""
        self.attempt(self._plot.finish)

    def attempt(self, action):
        """Call `action()` and print the line that it returns, if any.

        If it raises BadInput, say so and remember it for the exit status, and go on: what comes
        after it is not to be lost.
        """
        try:
            line = action()
        except BadInput as error:
            complain(error)
            self.exitStatus = BAD_INPUT
        else:
            if line is not None:
                print(line, flush=True)

    def _openPlot(self, data):
        if self._plot is None:
            self._plot = openPlot(self._options, self._title, data)
        elif self._isNew:
            self._plot.setScene(sceneOf(self._options, self._title, data))
        self._isNew = False

    def _stay(self):
        """Wait until the user has seen enough; return whether another seed is asked for."""
        before = self._interruptions  # whoever has read the last line may press Ctrl-C at once
        if sys.stdout is not None:
            sys.stdout.flush()  # whoever waits, it is not for the predictions
        self._plot.stayOpen(isEnough=lambda: self._interruptions > before)
        return self._plot.tempo.isRestartWanted and self._interruptions == before

    def _prepareToStartAgain(self):
        self._options.seed += 1
        self._isNew = True
        self._epochsBefore = self._interruptions = 0
        self.exitStatus = LEARNED
        print(translate("starting again with seed {seed}", seed=self._options.seed), flush=True)

    def _pollEvents(self, training):
        self._plot.pollEvents()
        if self._plot.tempo.isRestartWanted:
            training.requestStop()

    def _isEarly(self, training):
        """Tell whether the training has to wait for those who watch."""
        if not self._plot.tempo.isEarly() or self._interruptions > 0:
            return False
        if training.stop is None:
            return True
        # At its end nothing is left to pause, nor to wait for if it came sooner than foreseen.
        return training.stop in (Stop.THRESHOLD, Stop.EPOCHS) and not self._plot.tempo.isPaused

    def _watchmanOf(self, training):
        if not self._options.watch:
            return None
        return TrainingWatch(training.learner, training.trainingSet.examples[:WATCHED])

    def _listenForCtrlC(self, training):
        def onInterrupt(signalNumber, frame):
            self._interruptions += 1
            if self._interruptions > 1:
                # Not KeyboardInterrupt, which a window's toolkit would catch and print.
                raise SystemExit(INTERRUPTED)
            training.requestStop()

        if self._interruptions > 0:  # between two trainings
            training.requestStop()
        if signal.getsignal(signal.SIGINT) is not signal.SIG_IGN:  # as in a background job
            oldHandler = signal.signal(signal.SIGINT, onInterrupt)
            self._oldHandler = self._oldHandler or oldHandler

    def _sayHowItEnded(self, training, epoch):
        when = translate(
            "stopped after epoch {number} ({seconds:.2f} s of training) because {reason}",
            number=epoch.number,
            seconds=training.seconds,
            reason=self._reasonOf(training, epoch),
        )
        print(when, flush=True)
        if training.bestEpoch not in (None, epoch.number):
            print(
                translate("the weights are those of epoch {number}", number=training.bestEpoch),
                flush=True,
            )
        if training.stop is Stop.DIVERGENCE:
            self.exitStatus = DIVERGED
            complain(
                translate(
                    "the cost went up to {cost} from {start}: the learning rate is probably too "
                    "high (--learning-rate {rate:g})",
                    cost=formatCost(epoch.cost),
                    start=formatCost(training.startCost),
                    rate=self._options.learningRate,
                )
            )

    def _reasonOf(self, training, epoch):
        cost = formatCost(epoch.cost)
        if training.stop is Stop.THRESHOLD and epoch.cost == 0:
            return translate("the cost is 0")
        return {
            Stop.THRESHOLD: lambda: translate(
                "the cost is below the threshold {threshold:g}", threshold=self._options.threshold
            ),
            Stop.EPOCHS: lambda: translate("it is the last one allowed (--max-epochs)"),
            Stop.STALL: lambda: translate("it is stuck at the cost {cost}", cost=cost),
            Stop.RIGHT: lambda: translate("every training example is classified well"),
            Stop.PATIENCE: lambda: translate(
                "the validation cost was lowest in epoch {number}", number=training.bestEpoch
            ),
            Stop.REQUEST: lambda: translate("it was asked to"),
            Stop.DIVERGENCE: lambda: translate("the cost went up to {cost}", cost=cost),
        }[training.stop]()

    def _report(self, epoch):
        """Return the line about an epoch."""
        words = [
            translate("epoch {number}", number=epoch.number),
            translate("cost {cost}", cost=formatCost(epoch.cost)),
        ]
        if epoch.validationCost is not None:
            cost = formatCost(epoch.validationCost)
            words.append(translate("validation cost {cost}", cost=cost))
        if self._options.recipe is not None and self._options.recipe.schedule.name != Constant.name:
            words.append(translate("rate {rate:.3g}", rate=epoch.learningRate))
        return "  ".join(words)
