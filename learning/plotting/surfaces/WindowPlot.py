"""The views in a window, moving while training goes on."""

import matplotlib
from matplotlib import pyplot
from matplotlib._pylab_helpers import Gcf

from learning.plotting.Panels import sizeOf
from learning.plotting.style import rcParams
from learning.plotting.surfaces.Controls import FREE_KEYS
from learning.plotting.surfaces.LivePlot import LivePlot
from learning.plotting.surfaces.NoWindow import NoWindow
from learning.plotting.surfaces.Toolkit import Toolkit, keepForEver
from learning.words.language import translate


class WindowPlot(LivePlot):
    """A window of whatever toolkit matplotlib finds; it may be closed at any time.

    It comes to the front once, when it opens. `pyplot.pause` would bring it there at each frame,
    so frames are drawn by hand, and so is the waiting. When its screen dies, training goes on.
    """

    def __init__(self, names, scene, tempo, picturePath=None):
        """Open the window; at the end, save the picture too if there is a path for it.

        As soon as the window is closed, the `Tempo` holds nothing back: there is nobody to wait
        for. Raises NoWindow if there is no display, or no toolkit to open a window with.
        """
        matplotlib.rcParams.update(rcParams(scene.scale) | FREE_KEYS)
        self._toolkit = Toolkit()
        figure = self._toolkit.call(_openFigure, names, scene)
        self._toolkit.call(super().__init__, figure, names, scene, tempo, picturePath)
        self._canvas.mpl_connect("close_event", self._onClose)

    def setScene(self, scene):
        """Begin afresh: another training of the same script, on an empty figure."""
        self._toolkit.call(super().setScene, scene)

    def steer(self, training):
        """Let the sliders, if there are any, change a training."""
        self._toolkit.call(super().steer, training)

    def close(self):
        """Close the window."""
        self._toolkit.call(pyplot.close, self._figure)

    def _onClose(self, event):
        self._isOpen = False
        self.tempo.stopWaiting()

    def _prepare(self):  # sliders that are set ask their canvas for a drawing
        self._toolkit.call(super()._prepare)

    def _paint(self):
        self._toolkit.call(super()._paint)

    def _flush(self):
        self._toolkit.call(self._canvas.flush_events)
        if self._toolkit.isGone and self._isOpen:
            self._onClose(None)
            Gcf.figs.pop(self._canvas.manager.num, None)  # or matplotlib closes it at its end
            print(translate("the screen of the window is gone: no more is drawn"), flush=True)


RESOLUTION = 110
"""Dots per inch at most, but for a projector: on a large screen nobody needs larger letters."""


def _resolutionFor(size, scale):
    """Return the dots per inch with which a window of a size in inches fits on its screen.

    Its frame and its toolbar too. For a projector it fills the screen.
    """
    try:
        import tkinter

        root = tkinter.Tk()
        zoom = root.winfo_fpixels("1i") / 96  # by which matplotlib will multiply them
        width, height = root.winfo_screenwidth(), root.winfo_screenheight()
        root.update_idletasks()  # what waits to be done would miss it later, and say so
        root.destroy()
        keepForEver(root)
    except Exception:  # no such toolkit, or no display: then no window will open either
        return RESOLUTION
    room = min((width - 20) / size[0], (height - 115) / size[1]) / zoom
    return room if scale > 1 else min(RESOLUTION, room)


def _openFigure(names, scene):
    size = sizeOf(len(names), scene.scale)
    try:
        figure = pyplot.figure(num=scene.title, figsize=size, dpi=_resolutionFor(size, scene.scale))
    except Exception as error:  # each toolkit has its own way of finding no display
        raise NoWindow(str(error) or type(error).__name__) from None
    if figure.canvas.required_interactive_framework is None:
        pyplot.close(figure)
        raise NoWindow("matplotlib found no display, or no toolkit for windows (Tk, Qt)")
    # While it is empty: a toolkit draws a window as it opens, and that is the dear kind.
    pyplot.show(block=False)
    figure.canvas.flush_events()
    return figure
