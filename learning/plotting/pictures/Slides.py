"""A drawing of a few states, one by one: by keys in a window or on a page, or in a file."""

from time import sleep

import matplotlib
from matplotlib import rc_context
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from PIL import Image

from learning.checks import Sentence, unlike
from learning.plotting.figures import isAnimation, saveFigure
from learning.plotting.style import PROJECTOR, THRESHOLD_COLOUR, rcParams
from learning.plotting.surfaces.Controls import FREE_KEYS
from learning.system.files import describe, replacing
from learning.words.BadInput import BadInput
from learning.words.language import translate

SIZE = (12.0, 6.75)
"""Inches: the shape of a projector."""

RESOLUTION = {"window": 85, "web": 74, "file": 80}
"""Dots per inch."""

SECONDS, LAST = 1.2, 4.0
"""How long a state is shown in an animation, and the last one."""

IDLE = 0.02
"""Seconds between two looks at the keyboard."""


class Slides:
    """States 0 to `count` − 1 of a drawing.

    Attributes:
        number: the state that is shown.
    """

    def __init__(self, title, makeDrawing, isProjected=False):
        """Prepare slides that bear a title.

        `makeDrawing(axes, scale)` returns the drawing: it has `count`, `show(number)` and
        `title(number)`.
        """
        self._title, self._makeDrawing = title, makeDrawing
        self._scale = PROJECTOR if isProjected else 1.0
        self.number = 0
        self._figure = self._drawing = self._caption = self._foot = None

    def save(self, path):
        """Write them all to a `.gif`, or the last to a picture; return a line that says so.

        Raises BadInput if that cannot be written.
        """
        with rc_context(rcParams(self._scale)):
            figure = Figure(figsize=SIZE, dpi=RESOLUTION["file"])
            FigureCanvasAgg(figure)
            self._layOut(figure)
            if not isAnimation(path):
                self.go(self._drawing.count - 1)
                saveFigure(figure, path)
                return translate("picture saved in {path}", path=path)
            frames = [self._frame(number) for number in range(self._drawing.count)]
        _saveAnimation(frames, path)
        return translate(
            "animation of {count} frames saved in {path}", count=len(frames), path=path
        )

    def showInWindow(self):
        """Show them in a window until it is closed. Raises BadInput if there is none."""
        from matplotlib import pyplot

        figure = self._open(pyplot, "window")
        if figure.canvas.required_interactive_framework is None:
            found = Sentence(
                "none: matplotlib found no display, or no toolkit for windows (Tk, Qt)"
            )
            raise unlike("--plot window", Sentence("a window to draw in"), found, BadInput)
        pyplot.show(block=True)

    def showOnPage(self):
        """Serve them on a page until it is left. Raises BadInput if there is no port for it."""
        matplotlib.use("webagg", force=True)
        from matplotlib import pyplot

        from learning.plotting.surfaces.PageServer import PageServer

        figure = self._open(pyplot, "web")
        server = PageServer(figure)
        address = server.listen()
        print(translate("open {address} to look at it", address=address), flush=True)
        while not server.isLeft:
            server.serve()
            sleep(IDLE)
        server.close()

    def go(self, number):
        """Show one of the states, the nearest if there is no such."""
        self.number = max(0, min(number, self._drawing.count - 1))
        self._drawing.show(self.number)
        self._caption.set_text(self._drawing.title(self.number))
        self._figure.canvas.draw_idle()

    def _open(self, pyplot, place):
        matplotlib.rcParams.update(rcParams(self._scale) | FREE_KEYS)
        try:
            figure = pyplot.figure(num=self._title, figsize=SIZE, dpi=RESOLUTION[place])
        except Exception as error:  # each toolkit has its own way of finding no display
            expected = Sentence("a window to draw in")
            found = Sentence("none: {error}", error=error)
            raise unlike("--plot window", expected, found, BadInput) from None
        self._layOut(figure)
        keys = translate("space, →: next    ←: back    home, end: first, last")
        figure.text(0.01, 0.012, keys, fontsize="small", color=THRESHOLD_COLOUR)
        figure.canvas.mpl_connect("key_press_event", self._onKey)
        return figure

    def _layOut(self, figure):
        self._figure = figure
        axes = figure.add_axes((0.01, 0.06, 0.98, 0.82))
        figure.text(0.01, 0.95, self._title, fontweight="bold", fontsize="large")
        self._caption = figure.text(0.01, 0.895, "")
        self._drawing = self._makeDrawing(axes, self._scale)
        self.go(0)

    def _onKey(self, event):
        ways = {" ": 1, "right": 1, "n": 1, "left": -1, "backspace": -1}
        if event.key in ways:
            self.go(self.number + ways[event.key])
        elif event.key in ("home", "end"):
            self.go(0 if event.key == "home" else self._drawing.count - 1)

    def _frame(self, number):
        self.go(number)
        self._figure.canvas.draw()
        pixels = self._figure.canvas.buffer_rgba()
        image = Image.frombuffer("RGBA", self._figure.canvas.get_width_height(), pixels)
        return image.convert("RGB").quantize(dither=Image.Dither.NONE)


def _saveAnimation(frames, path):
    durations = [round(1000 * SECONDS)] * (len(frames) - 1) + [round(1000 * LAST)]
    try:
        with replacing(path) as partial:
            frames[0].save(
                partial,
                format="gif",
                save_all=True,
                append_images=frames[1:],
                duration=durations,
                loop=0,
            )
    except OSError as error:
        raise unlike(path, Sentence("to write there"), describe(error), BadInput) from None
