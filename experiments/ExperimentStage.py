"""Where an experiment is shown: the terminal, the plot, and the person who may press keys."""

import random
import signal
import sys
from importlib.util import find_spec

from experiments.ExperimentMoment import ExperimentMoment
from experiments.printing import printClaim, printOutcome, tableLines
from learning.plotting.Scene import Scene
from learning.plotting.surfaces.openPlot import openPlot
from learning.system.exits import BAD_INPUT, INTERRUPTED, complain
from learning.watching.Audience import StartAgain
from learning.words.BadInput import BadInput
from learning.words.language import translate

FRAMES = 120
"""About how many moments an experiment has: an animation chooses its frames among them."""


class _Stopped(Exception):
    """Ctrl-C has come after this part of the measuring."""

    def __init__(self, part):
        super().__init__(part)
        self.part = part


class ExperimentStage:
    """Shows an experiment as it is measured, and again with the next seed if that is asked for.

    Ctrl-C ends the measuring; what was drawn so far is saved as it would have been at the end. The
    next one ends all at once.

    Attributes:
        shown: the pair (last moment, lines of the table) of the last run, in a list; empty before.
    """

    def __init__(self, experiment, request, scale, isSeries=False):
        """Prepare to show an `Experiment` as a `PlotRequest` asks; text `scale` times larger.

        In a series the space bar ends it, once all is measured: the next one comes.
        """
        self._isSeries = isSeries
        self._experiment = experiment
        self._request = request._replace(name=experiment.name)
        self._scale = scale
        self._plot = self._bar = None
        self._count = 0
        self._isInterrupted = False
        self.shown = []

    def run(self, seed):
        """Show it; return the exit status. Raises BadInput for a plot that cannot be had."""
        before = self._listenForCtrlC()
        try:
            while True:
                status = self._show(seed)
                if status is not None:
                    return status
                seed += 1
                print(translate("starting again with seed {seed}", seed=seed), flush=True)
        finally:
            self._closeBar()
            if self._plot is not None:
                self._plot.close()
            signal.signal(signal.SIGINT, before)

    def _show(self, seed):
        """Show it with a seed; return the exit status, None to start again."""
        self._open(seed)
        printClaim(self._experiment)
        try:
            numbers = self._experiment.measure(random.Random(seed), self._watch)
        except StartAgain:
            return None
        except _Stopped as stopped:
            print(translate("stopped at {part:.0%}: too early for a verdict", part=stopped.part))
            self._finish()
            return INTERRUPTED
        finally:
            self._closeBar()
        verdict = self._experiment.verdict(numbers)
        printOutcome(self._experiment, numbers, verdict)
        moment = ExperimentMoment(self._count + 1, self._experiment, numbers, verdict)
        self.shown = [(moment, tableLines(self._experiment.table(numbers)))]
        self._plot.show(moment)
        status = self._finish()
        self._plot.tempo.stopWaiting()
        self._plot.stayOpen(isEnough=self._isSeen)
        return None if self._plot.tempo.isRestartWanted and not self._isInterrupted else status

    def _open(self, seed):
        title = str(self._experiment.title)
        scene = Scene(title, seed=seed, scale=self._scale, panels=_makePicture, maxEpochs=FRAMES)
        if self._plot is None:
            self._plot = openPlot(self._request, scene, None)
        else:
            self._plot.setScene(scene)
        self._count = 0
        self._plot.show(ExperimentMoment(0, self._experiment))
        self._plot.tempo.begin()
        self._openBar()

    def _watch(self, fraction, numbers=None):
        """Take note of how far it has come, and wait as long as whoever watches wants it."""
        if self._isInterrupted:
            raise _Stopped(fraction)
        if self._bar is not None:
            self._bar.update(max(0.0, min(1.0, fraction) - self._bar.n))
        if numbers is not None:
            self._count += 1
            self._plot.show(ExperimentMoment(self._count, self._experiment, numbers))
        self._plot.pollEvents()
        tempo = self._plot.tempo
        tempo.advance(fraction)
        while tempo.isEarly() and not self._isInterrupted:
            self._plot.idle()
        if tempo.isRestartWanted:
            raise StartAgain

    def _isSeen(self):
        """Tell whether whoever watches wants to see no more of it."""
        return self._isInterrupted or (self._isSeries and self._plot.tempo.isPaused)

    def _finish(self):
        """Save what is to be saved; return the exit status."""
        try:
            line = self._plot.finish()
        except BadInput as error:
            complain(error)
            return BAD_INPUT
        if line is not None:
            print(line, flush=True)
        return 0

    def _openBar(self):
        if sys.stderr is None or not sys.stderr.isatty() or find_spec("tqdm") is None:
            return
        from tqdm import tqdm

        layout = "{percentage:3.0f} % {bar} {elapsed} < {remaining}"
        self._bar = tqdm(total=1.0, file=sys.stderr, leave=False, bar_format=layout)

    def _closeBar(self):
        if self._bar is not None:
            self._bar.close()
            self._bar = None

    def _listenForCtrlC(self):
        before = signal.getsignal(signal.SIGINT)
        if before is not signal.SIG_IGN:  # as in a background job

            def onInterrupt(signalNumber, frame):
                if self._isInterrupted:
                    raise SystemExit(INTERRUPTED)
                self._isInterrupted = True

            signal.signal(signal.SIGINT, onInterrupt)
        return before


def _makePicture(*arguments, **keywords):
    """Return a `Picture`; matplotlib is imported here, where something is drawn."""
    from learning.plotting.pictures.Picture import Picture

    return Picture(*arguments, **keywords)
