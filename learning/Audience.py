"""Those who watch a training: the terminal, the plot, and the person who may press Ctrl-C."""

import signal
import sys
from time import perf_counter

from learning.BadInput import BadInput
from learning.formats import formatCost
from learning.plotting.surfaces import openPlot
from learning.schedules.Constant import Constant
from learning.scripts import BAD_INPUT, DIVERGED, INTERRUPTED, LEARNED, complain
from learning.Training import Stop
from learning.TrainingWatch import TrainingWatch

WATCHED = 100
"""How many training examples `--watch` looks at."""


class Audience:
    """Shows a training as it happens; a context, at whose end the window waits to be closed.

    Attributes:
        exitStatus: what the script should end with, one of those in `learning.scripts`.
    """

    def __init__(self, options, title, data):
        """Open the plot that the options ask for, to see a training on `data`, the script's sets.

        Raises BadInput if it cannot be had.
        """
        self.exitStatus = LEARNED
        self._options = options
        self._plot = openPlot(options, title, data)
        self._epochsBefore = 0
        self._interruptions = 0
        self._oldHandler = None

    def __enter__(self):
        """Return the audience itself."""
        return self

    def __exit__(self, exceptionType, exception, traceback):
        """Leave the window open until the user closes it or presses Ctrl-C."""
        if exceptionType is None:
            before = self._interruptions  # whoever has read the last line may press Ctrl-C at once
            if sys.stdout is not None:
                sys.stdout.flush()  # whoever waits, it is not for the predictions
            self._plot.stayOpen(isEnough=lambda: self._interruptions > before)
        if self._oldHandler is not None:
            signal.signal(signal.SIGINT, self._oldHandler)

    def watch(self, training):
        """Run a training, reporting on it; return when it ends, however it ends.

        The first Ctrl-C asks the training to stop, a second ends the script at once. Of several
        trainings, one after the other, the curves are drawn one after the other.
        """
        self._listenForCtrlC(training)
        training.breathe = self._plot.breathe
        watchman = self._watchmanOf(training)
        start = perf_counter()
        for epoch in training:
            if epoch.isReported:
                self._printReport(epoch)
                for line in watchman.look(epoch) if watchman else ():
                    complain(line)
            point = epoch
            if self._epochsBefore > 0:  # the curve goes on after that of an earlier training
                point = epoch._replace(number=self._epochsBefore + epoch.number)
            self._plot.show(point)
            while self._isEarly(training, start):
                self._plot.idle()
        if not epoch.isReported:
            self._printReport(epoch)
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

    def _isEarly(self, training, start):
        """Tell whether the training has come further than it should since `start`."""
        pace = self._plot.pace
        return (
            pace > 0  # most trainings have none: for them no look at the clock
            and training.progress * pace > perf_counter() - start
            and self._interruptions == 0
        )

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

        if signal.getsignal(signal.SIGINT) is not signal.SIG_IGN:  # as in a background job
            oldHandler = signal.signal(signal.SIGINT, onInterrupt)
            self._oldHandler = self._oldHandler or oldHandler

    def _sayHowItEnded(self, training, epoch):
        cost = formatCost(epoch.cost)
        reason = {
            Stop.THRESHOLD: "the cost is 0"
            if epoch.cost == 0
            else f"the cost is below the threshold {self._options.threshold:g}",
            Stop.EPOCHS: "it is the last one allowed (--max-epochs)",
            Stop.STALL: f"it is stuck at the cost {cost}",
            Stop.RIGHT: "every training example is classified well",
            Stop.PATIENCE: f"the validation cost was lowest in epoch {training.bestEpoch}",
            Stop.REQUEST: "it was asked to",
            Stop.DIVERGENCE: f"the cost went up to {cost}",
        }[training.stop]
        when = f"epoch {epoch.number} ({training.seconds:.2f} s of training)"
        print(f"stopped after {when} because {reason}", flush=True)
        if training.bestEpoch not in (None, epoch.number):
            print(f"the weights are those of epoch {training.bestEpoch}", flush=True)
        if training.stop is Stop.DIVERGENCE:
            self.exitStatus = DIVERGED
            complain(
                f"the cost went up to {cost} from {formatCost(training.startCost)}: the learning "
                f"rate is probably too high (--learning-rate {self._options.learningRate:g})"
            )

    def _printReport(self, epoch):
        line = f"epoch {epoch.number}  cost {formatCost(epoch.cost)}"
        if epoch.validationCost is not None:
            line += f"  validation cost {formatCost(epoch.validationCost)}"
        if self._options.recipe is not None and self._options.recipe.schedule.name != Constant.name:
            line += f"  rate {epoch.learningRate:.3g}"
        print(line, flush=True)
