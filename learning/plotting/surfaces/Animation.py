"""The whole training as an animated picture."""

from itertools import pairwise

from matplotlib import rc_context
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from PIL import Image

from learning.checks import Sentence, unlike
from learning.plotting.LookTimes import LookTimes, firstFor
from learning.plotting.Panels import panelsOf, sizeOf
from learning.plotting.style import rcParams
from learning.plotting.surfaces.Blitter import Blitter
from learning.plotting.surfaces.DrawnPlot import DrawnPlot
from learning.plotting.surfaces.Tempo import Tempo
from learning.plotting.Thinned import Thinned
from learning.system.files import describe, replacing
from learning.words.BadInput import BadInput
from learning.words.language import translate

FRAMES = 60
"""So many are in the file, or fewer for a training of few epochs."""

LENGTH = 6.0
"""Seconds that it lasts, if nothing is said."""

LAST = 0.25
"""The part of that for which the last frame stays."""

SHORTEST = 0.02
"""Seconds of a frame at least: what is shorter, browsers show for longer."""

UNIT = 10
"""Milliseconds: the format counts in hundredths of a second."""

RESOLUTION = 72  # dots per inch


class Animation(DrawnPlot):
    """A `.gif` file, its frames drawn while training goes on and written at its end.

    They are drawn at epochs that are chosen as the `LookTimes` of curves are: the same training is
    the same file, however fast the machine is. Training is not held back.

    Attributes:
        artists: what moves from one frame to the next.
    """

    def __init__(self, names, scene, path, seconds=None):
        """Prepare an animation at `path` that lasts `seconds`, or as long as is usual."""
        super().__init__(Tempo())
        self._path = path
        self._seconds = LENGTH if seconds is None else seconds
        self._settings = rcParams(scene.scale)
        self._frames = Thinned(2 * FRAMES)
        # A training that ends long before its last epoch is to have enough frames too.
        self._frameTimes = LookTimes(0, 0, firstFor(2 * FRAMES, scene.maxEpochs))
        self._learner = None
        self._start = 0
        self._attempt(self._inStyle, self._prepare, names, scene)

    @property
    def artists(self):
        """What moves from one frame to the next."""
        return self._panels.artists

    def show(self, epoch):
        """Take note of an epoch, and draw it if a frame is due."""
        self._attempt(self._takeNote, epoch)

    def finish(self):
        """Draw the last frame and write the file, whole or not at all."""
        self._attempt(self._inStyle, self._drawTheEnd)
        self._checkDrawn()
        frames = self._chosen()
        try:
            self._write(frames)
        except OSError as error:
            raise unlike(
                self._path, Sentence("to write there"), describe(error), BadInput
            ) from None
        return translate(
            "animation of {count} frames saved in {path}", count=len(frames), path=self._path
        )

    def _inStyle(self, action, *arguments):
        with rc_context(self._settings):
            action(*arguments)

    def _prepare(self, names, scene):
        figure = Figure(figsize=sizeOf(len(names), scene.scale), dpi=RESOLUTION)
        self._canvas = FigureCanvasAgg(figure)
        self._panels = panelsOf(figure, names, scene)
        self._blitter = Blitter(figure, self)

    def _takeNote(self, epoch):
        self._panels.note(epoch)
        if epoch.learner is not self._learner:  # another attempt, from its epoch 0 on
            self._learner, self._start = epoch.learner, epoch.number
            self._frameTimes.begin()
        if self._frameTimes.isDue(epoch.number - self._start):
            takesNext = self._frames.takesNext
            if takesNext:
                self._inStyle(self._draw)
            self._frames.add(self._grab() if takesNext else None)

    def _draw(self):
        self._panels.look()
        self._blitter.draw(self._panels.update())

    def _drawTheEnd(self):
        self._panels.lookAtTheEnd()
        self._panels.update(isLast=True)
        self._blitter.draw(isAllNew=True)

    def _grab(self):
        """Return what is drawn, as an image of 256 colours: that is what the format holds."""
        size = self._canvas.get_width_height()
        pixels = Image.frombuffer("RGBA", size, self._canvas.buffer_rgba())
        return pixels.convert("RGB").quantize(dither=Image.Dither.NONE)

    def _chosen(self):
        """Return the frames of the file: some of those drawn, evenly spaced, and the last."""
        drawn = self._frames.items
        room = int((1 - LAST) * self._seconds / SHORTEST) if self._seconds else FRAMES
        count = max(1, min(len(drawn), FRAMES - 1, room))
        chosen = [drawn[index * len(drawn) // count] for index in range(count)]
        return [*chosen, self._grab()]

    def _write(self, frames):
        first, *others = frames
        with replacing(self._path) as partial:
            first.save(
                partial,
                format="gif",
                save_all=True,
                append_images=others,
                duration=self._durations(len(others)),
                loop=0,
            )

    def _durations(self, moving):
        """Return the milliseconds of each frame: `moving` ones, all alike, and the last one."""
        seconds = self._seconds or SHORTEST * (moving + 4) / (1 - LAST)  # as fast as can be
        ends = [round(seconds * (1 - LAST) * k / moving * 1000 / UNIT) for k in range(moving + 1)]
        durations = [UNIT * (end - start) for start, end in pairwise(ends)]
        return [*durations, UNIT * round(1000 * seconds / UNIT) - sum(durations)]
