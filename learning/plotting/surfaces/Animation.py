"""The whole training as an animated picture."""

from matplotlib import rc_context
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from PIL import Image

from learning.checks import Sentence, unlike
from learning.plotting.Panels import sizeOf
from learning.plotting.style import rcParams
from learning.plotting.surfaces.LivePlot import LivePlot
from learning.plotting.Thinned import Thinned
from learning.system.files import describe, replacing
from learning.words.BadInput import BadInput
from learning.words.language import translate

FRAME_PERIOD = 0.1
"""Seconds between two frames: ten a second move smoothly enough."""

MOST_FRAMES = 150
"""When there are more, every other goes: neither the memory nor the file grows without end."""

LONGEST = 15.0
"""Seconds that the animation plays at most, whatever the training took."""

LAST = 3.0
"""Seconds that the last frame stays."""

RESOLUTION = 72  # dots per inch


class Animation(LivePlot):
    """A `.gif` file, its frames drawn while training goes on and written at its end."""

    hasKeys = False

    def __init__(self, names, scene, tempo, path):
        """Prepare an animation at `path`."""
        self._path = path
        self._frames = Thinned(MOST_FRAMES)
        self._settings = rcParams(scene.scale)
        with rc_context(self._settings):
            figure = Figure(figsize=sizeOf(len(names), scene.scale), dpi=RESOLUTION)
            FigureCanvasAgg(figure)
            super().__init__(figure, names, scene, tempo, period=FRAME_PERIOD)

    def finish(self):
        """Draw the last frame and write the file, whole or not at all."""
        with rc_context(self._settings):
            super().finish()
        self._frames.items.append(self._grab())
        try:
            self._write()
        except OSError as error:
            raise unlike(
                self._path, Sentence("to write there"), describe(error), BadInput
            ) from None
        return translate(
            "animation of {count} frames saved in {path}",
            count=len(self._frames.items),
            path=self._path,
        )

    def stayOpen(self, isEnough):
        """Stay nowhere: a file is not closed by hand."""

    def _prepare(self):
        with rc_context(self._settings):
            super()._prepare()

    def _draw(self):
        with rc_context(self._settings):
            super()._draw()
        self._frames.add(self._grab() if self._frames.takesNext else None)

    def _grab(self):
        """Return what is drawn, as an image of 256 colours: that is what the format holds."""
        size = self._canvas.get_width_height()
        pixels = Image.frombuffer("RGBA", size, self._canvas.buffer_rgba())
        return pixels.convert("RGB").quantize(dither=Image.Dither.NONE)

    def _write(self):
        first, *others = self._frames.items
        moving = max(1, len(others))
        milliseconds = 1000 * min(FRAME_PERIOD * self._frames.stride, LONGEST / moving)
        with replacing(self._path) as partial:
            first.save(
                partial,
                format="gif",
                save_all=True,
                append_images=others,
                duration=[milliseconds] * len(others) + [1000 * LAST],
                loop=0,
            )
