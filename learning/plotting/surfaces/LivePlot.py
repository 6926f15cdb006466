"""What a window and a page have in common: panels drawn while training goes on."""

from time import perf_counter

from matplotlib.backends.backend_agg import FigureCanvasAgg

from learning.data.editing import replaceExamples
from learning.plotting.figures import saveFigure
from learning.plotting.Panels import panelsOf, sizeOf
from learning.plotting.surfaces.Blitter import Blitter
from learning.plotting.surfaces.Controls import Controls
from learning.plotting.surfaces.DrawingBudget import DrawingBudget
from learning.plotting.surfaces.DrawnPlot import DrawnPlot
from learning.plotting.surfaces.Sliders import Sliders
from learning.words.language import translate

POLL_PERIOD = 0.04
"""Seconds between two looks at the mouse and the keyboard while training: nobody feels less."""


class LivePlot(DrawnPlot):
    """A figure that is drawn again and again; a class of its own says where it is seen.

    That one draws no more than its budget of time allows, and, while training is held back,
    whenever it likes.
    """

    def __init__(self, figure, names, scene, tempo, picturePath=None):
        """Show the panels of these names on a matplotlib figure.

        With a `picturePath` the end is saved there too.
        """
        super().__init__(tempo)
        self._figure = figure
        self._canvas = figure.canvas
        self._resolution = figure.dpi / figure.canvas.device_pixel_ratio
        self._names = names
        self._picturePath = picturePath
        self._budget = DrawingBudget()
        self._nextPoll = 0.0
        self._isOpen = True
        self._isStale = self._isOver = self._isAllNew = False
        self._panels = self._controls = self._sliders = None
        self._edits = []  # of the data, in trainings before
        self._blitter = Blitter(figure, self)
        self.setScene(scene)
        self._canvas.mpl_connect("resize_event", self._onResize)

    @property
    def artists(self):
        """What moves from one frame to the next."""
        return self._panels.artists + self._controls.artists

    def setScene(self, scene):
        """Begin afresh: another training of the same script, on an empty figure.

        What whoever watches has set stays so, and so do the examples that were clicked in.
        """
        if self._panels is not None:
            scene = scene._replace(isLogarithmic=self._panels.isLogarithmic)
            self._edits += filter(any, self._panels.edits)
            for edits in self._edits:
                training = scene.data.training
                replaceExamples(training, edits.applied(training.examples))
        self._figure.clear()
        self._isOver = False
        self._isAllNew = False
        self._panels = panelsOf(self._figure, self._names, scene, hasFooter=True)
        self._controls = Controls(self._figure, self.tempo, self._panels, scene)
        self._sliders = Sliders(self._figure, self.tempo, self._panels, scene)
        self._blitter.forget()

    def steer(self, training):
        """Let the sliders, if there are any, change a training."""
        self._sliders.steer(training)

    def show(self, epoch):
        """Take note of an epoch; draw it if the time for drawing is not spent."""
        self._panels.note(epoch)
        self._isStale = True
        if epoch.number == 0:  # training has not started: this frame costs nobody's time
            self._drawIfDue(isWaiting=True)
            self._budget.begin()
            self._pauseIfAsked()
        self.pollEvents()

    def pollEvents(self):
        """Answer the mouse and the keyboard, and draw if it is time; 25 times a second at most.

        All else is one look at the clock: small networks have ten thousands of epochs a second.
        """
        if perf_counter() >= self._nextPoll and self._isOpen:
            self._drawIfDue()
            self._budget.spend(self._flush)
            self._pauseIfAsked()
            self._nextPoll = perf_counter() + POLL_PERIOD

    def idle(self):
        """Draw what is not drawn yet, and let the figure live for a hundredth of a second.

        A key or a click is answered before anybody sleeps.
        """
        self._live()
        if self._isTouched:
            self._live()
        self._budget.spend(super().idle, isWaiting=True)

    def _live(self):
        self._panels.settle()  # whoever waits is between two epochs
        self._drawIfDue(isWaiting=True)
        if self._isOpen:
            self._budget.spend(self._flush, isWaiting=True)
            self._pauseIfAsked()

    def finish(self):
        """Draw the end of the curves, and save the picture too if asked to.

        Raises BadInput if it could not be drawn, now or before, or cannot be saved.
        """
        self._attempt(self._drawTheEnd)
        self._checkDrawn()
        if self._picturePath is None:
            return None
        self._save()
        return translate("curve saved in {path}", path=self._picturePath)

    def stayOpen(self, isEnough):
        """Stay until it is closed, another seed is asked for, or `isEnough()` returns true."""
        while self._isOpen and not isEnough() and not self.tempo.isRestartWanted:
            self.idle()
        self._panels.settle()

    # For each kind of live plot to say.

    def _isWatched(self):
        """Tell whether anybody sees what is drawn."""
        return self._isOpen

    def _flush(self):
        """Let the toolkit do what it has to."""

    def _onResize(self, event):
        """Fit the panels; where there is less room than they were made for, all gets smaller."""
        width, height = self._canvas.get_width_height(physical=True)
        meant = sizeOf(len(self._names), self._panels.scale)
        whole = self._resolution * self._canvas.device_pixel_ratio
        room = min(width / meant[0], height / meant[1])
        dpi = whole if room > 0.99 * whole else room  # pixels are whole too
        # Not `figure.dpi = …`, which would resize the window again.
        self._figure._set_dpi(dpi, forward=False)
        self._figure.set_size_inches(width / dpi, height / dpi, forward=False)
        self._panels.fit()
        self._sliders.fit()

    def _save(self):
        """Save the picture in its usual size, whatever that of the window is, without the keys.

        On a canvas of its own, for which no toolkit is needed: it may have died.
        """
        figure, size = self._figure, self._figure.get_size_inches()
        try:
            self._controls.setVisible(False)
            self._sliders.setVisible(False)
            FigureCanvasAgg(figure)
            figure.set_size_inches(sizeOf(len(self._names), self._panels.scale), forward=False)
            self._panels.fit(hasFooter=False)
            saveFigure(figure, self._picturePath)
        finally:
            self._controls.setVisible(True)
            self._sliders.setVisible(True)
            figure.set_canvas(self._canvas)
            figure.set_size_inches(size, forward=False)
            self._panels.fit()

    def _pauseIfAsked(self):
        if self._panels.takePause() and self._isOpen and not self._isOver:
            self.tempo.pause()

    def _drawTheEnd(self):
        self._panels.lookAtTheEnd()
        self._panels.update(isLast=True)
        self._isOver = True
        self._controls.finish()
        self._isStale = self._isAllNew = False
        if self._isWatched():
            self._isAllNew = True
            self._paint()
            self._isAllNew = False
            self._flush()

    def _drawIfDue(self, isWaiting=False):
        self._attempt(self._drawFrame, isWaiting)

    @property
    def _isTouched(self):
        """Whether a key or the mouse has asked for what is not drawn yet."""
        return self._panels.isTouched or self._controls.isTouched

    def _drawFrame(self, isWaiting):
        isUrgent = isWaiting and self._isTouched  # somebody looks, and nobody else wants the time
        if not (self._isStale or self._isTouched) or not self._isWatched():
            return
        isPrepared = self._isAllNew  # what is all new has been prepared when it was too dear
        if not (isUrgent or self._budget.isDue(isWaiting, self._isAllNew, isPrepared)):
            return
        if not isPrepared:
            self._budget.prepareFrame(self._prepare, isWaiting)
        if isUrgent or self._budget.isDue(isWaiting, self._isAllNew, isPrepared=True):
            self._budget.drawFrame(self._paint, isWaiting, self._isAllNew)
            self._isStale = self._isAllNew = False

    def _prepare(self):
        """Let the artists show how things are; note whether more than these has changed."""
        self._controls.update()
        self._sliders.update()
        if self._panels.lookAtChanged():
            self._isAllNew = self._panels.update()
        elif self._isOver or not self._isStale:  # but for what is touched, all is as it was
            self._isAllNew = self._panels.updateTouched()
        else:
            self._panels.look()
            self._isAllNew = self._panels.update()

    def _paint(self):
        """Draw everything if all is new, else what moves."""
        self._blitter.draw(self._isAllNew)
