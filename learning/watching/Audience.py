"""Those who watch a training: the terminal, the plot, and the person who may press Ctrl-C."""

import signal
import sys
import threading

from learning.plotting.surfaces.openPlot import openPlot
from learning.system.exits import BAD_INPUT, DIVERGED, INTERRUPTED, LEARNED, complain
from learning.training.Training import Stop
from learning.watching.ProgressBar import ProgressBar
from learning.watching.reasons import reasonOf
from learning.watching.TrainingWatch import TrainingWatch
from learning.words.BadInput import BadInput
from learning.words.formats import formatCost
from learning.words.language import spoken, translate


class StartAgain(Exception):
    """Somebody who watches has asked for another seed."""


class Audience:
    """Shows a training as it happens.

    Attributes:
        exitStatus: what the script should end with, one of those in `learning.system.exits`.
    """

    def __init__(self, scene, request, *, watchesOut=False, keep=None, keepData=None):
        """Prepare to show a training; nothing is opened before there is one.

        `scene` is a `Scene`, its threshold and its data being those of the trainings to come;
        `request` a `PlotRequest`. With `watchesOut` it is said what goes wrong with a network.
        `keep` is a function that saves a learner once it has learned, and how far its training has
        come, and returns a line to print, or None; `keepData` does so with the data when all is
        over, since those who watch may have changed them.
        """
        self.exitStatus = LEARNED
        self._scene = scene
        self._request = request
        self._watchesOut = watchesOut
        self._keep, self._keepData = keep, keepData
        self._data = None
        self._plot = None
        self._isNew = True
        self._epochsBefore = 0
        self._interruptions = 0
        self._oldHandler = None
        self._training = self._epoch = self._bar = self._watchman = None

    def run(self, learn):
        """Call `learn(seed)`, in which trainings are watched; return the exit status.

        At the end the window stays until the user closes it or presses Ctrl-C. If the user asks
        for another seed, it is all done again with the next one.
        """
        try:
            while True:
                try:
                    learn(self._scene.seed)
                    if self._plot is None or not self._stay():
                        if self._keepData is not None and self._data is not None:
                            self._attempt(lambda: self._keepData(self._data))
                        return self.exitStatus
                except StartAgain:
                    pass
                self._prepareToStartAgain()
        finally:
            self._closeBar()
            if self._plot is not None:
                self._plot.close()
            if self._oldHandler is not None:
                signal.signal(signal.SIGINT, self._oldHandler)

    def watch(self, training, data):
        """Get ready for a training on `data`, the script's sets, and return it.

        While it is iterated over, each `Epoch` is to be shown. The first Ctrl-C asks the training
        to stop, a second ends the script at once. Of several trainings, one after the other, the
        curves are drawn one after the other. Raises BadInput if the plot that was asked for cannot
        be had.
        """
        self._training, self._data = training, data
        self._openPlot(training, data)
        self._plot.steer(training)
        self._listenForCtrlC(training)
        training.pollEvents = self._pollEvents
        training.onEnd = self._sayHowItEnded
        self._watchman = TrainingWatch(training) if self._watchesOut else None
        self._bar = ProgressBar()
        self._plot.tempo.begin()
        return training

    def show(self, epoch):
        """Show an epoch of the training: its line, if it is reported, and its point of the curve.

        Waits if training is to last longer. Raises StartAgain if another seed is asked for, and
        SystemExit on the second Ctrl-C.
        """
        self._epoch = epoch
        training, tempo = self._training, self._plot.tempo
        if epoch.isReported:
            self._bar.print(self._report(epoch))
        for line in self._watchman.look(epoch) if self._watchman else ():
            self._bar.complain(line)
        self._bar.show(training.progress, epoch)
        point = epoch
        if self._epochsBefore > 0:  # the curve goes on after that of an earlier training
            point = epoch._replace(number=self._epochsBefore + epoch.number)
        self._plot.show(point)
        tempo.advance(training.progress)
        while self._isEarly(training):
            self._plot.idle()
        if tempo.isRestartWanted:
            self._closeBar()
            raise StartAgain

    def say(self, english):
        """Print a line, in the language that is spoken."""
        print(spoken(english), flush=True)

    def finish(self, learner):
        """Draw the end of the curve, once all training is over, and save what is to be saved."""
        self._attempt(self._plot.finish)
        if self._keep is not None:
            self._attempt(lambda: self._keep(learner, self._training))

    def _attempt(self, action):
        """Call `action()` and print the line that it returns, if any.

        If it raises BadInput, say so and remember it for the exit status, and go on: what comes
        after it is not to be lost.
        """
        try:
            line = action()
        except BadInput as error:
            if self.exitStatus == DIVERGED:  # that has been said; the weights are no numbers
                print(error, flush=True)
                return
            complain(error)
            self.exitStatus = BAD_INPUT
        else:
            if line is not None:
                print(line, flush=True)

    def _openPlot(self, training, data):
        scene = self._scene._replace(
            threshold=training.threshold, data=data, maxEpochs=training.maxEpochs
        )
        if self._plot is None:
            self._plot = openPlot(self._request, scene, training.learner)
        elif self._isNew:
            self._plot.setScene(scene)
        self._isNew = False

    def _closeBar(self):
        if self._bar is not None:
            self._bar.close()
            self._bar = None

    def _stay(self):
        """Wait until the user has seen enough; return whether another seed is asked for."""
        before = self._interruptions  # whoever has read the last line may press Ctrl-C at once
        if sys.stdout is not None:
            sys.stdout.flush()  # whoever waits, it is not for the predictions
        self._plot.stayOpen(isEnough=lambda: self._interruptions > before)
        return self._plot.tempo.isRestartWanted and self._interruptions == before

    def _prepareToStartAgain(self):
        self._scene = self._scene._replace(seed=self._scene.seed + 1)
        self._isNew = True
        self._epochsBefore = self._interruptions = 0
        self.exitStatus = LEARNED
        print(translate("starting again with seed {seed}", seed=self._scene.seed), flush=True)

    def _pollEvents(self):
        self._plot.pollEvents()
        if self._plot.tempo.isRestartWanted:
            self._training.requestStop()

    def _isEarly(self, training):
        """Tell whether the training has to wait for those who watch."""
        if not self._plot.tempo.isEarly() or self._interruptions > 0:
            return False
        if training.stop is None:
            return True
        # At its end nothing is left to pause, nor to wait for if it came sooner than foreseen.
        return training.stop in (Stop.THRESHOLD, Stop.EPOCHS) and not self._plot.tempo.isPaused

    def _listenForCtrlC(self, training):
        def onInterrupt(signalNumber, frame):
            self._interruptions += 1
            if self._interruptions > 1:
                # Not KeyboardInterrupt, which a window's toolkit would catch and print.
                raise SystemExit(INTERRUPTED)
            training.requestStop()

        if self._interruptions > 0:  # between two trainings
            training.requestStop()
        isMain = threading.current_thread() is threading.main_thread()  # others may not ask
        if isMain and signal.getsignal(signal.SIGINT) is not signal.SIG_IGN:  # a background job
            oldHandler = signal.signal(signal.SIGINT, onInterrupt)
            self._oldHandler = self._oldHandler or oldHandler

    def _sayHowItEnded(self):
        training, epoch = self._training, self._epoch
        self._closeBar()
        if not epoch.isReported:
            print(self._report(epoch), flush=True)
        self._epochsBefore += epoch.number + 1
        when = translate(
            "stopped after epoch {number} ({seconds:.2f} s of training) because {reason}",
            number=epoch.number,
            seconds=training.seconds,
            reason=reasonOf(training, epoch.cost),
        )
        print(when, flush=True)
        best = training.bestEpoch
        if best is not None and best < 0:
            print(translate("the weights are those that were loaded"), flush=True)
        elif best not in (None, epoch.number):
            print(translate("the weights are those of epoch {number}", number=best), flush=True)
        if training.stop is Stop.DIVERGENCE:
            self.exitStatus = DIVERGED
            complain(
                translate(
                    "the cost went up to {cost} from {start}: the learning rate is probably too "
                    "high (--learning-rate {rate:g})",
                    cost=formatCost(epoch.cost),
                    start=formatCost(training.startCost),
                    rate=training.firstRate,
                )
            )

    def _report(self, epoch):
        """Return the line about an epoch."""
        words = [
            translate("epoch {number}", number=epoch.number),
            translate("cost {cost}", cost=formatCost(epoch.cost)),
        ]
        if epoch.validationCost is not None:
            cost = formatCost(epoch.validationCost)
            words.append(translate("validation cost {cost}", cost=cost))
        if self._training.schedule is not None:
            words.append(translate("rate {rate:.3g}", rate=epoch.learningRate))
        return "  ".join(words)
