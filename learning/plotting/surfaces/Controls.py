"""The keys with which whoever watches a training holds it back, or starts it again."""

from learning.plotting.style import THRESHOLD_COLOUR
from learning.words.language import translate

MATPLOTLIB_KEYS = ("back", "forward", "fullscreen", "grid", "home", "pan", "quit", "save")
MATPLOTLIB_KEYS += ("xscale", "yscale", "zoom")
"""What matplotlib's own keys do; some of them are ours now, and the toolbar has the same."""

FREE_KEYS = {f"keymap.{name}": [] for name in MATPLOTLIB_KEYS}
"""matplotlib's settings without them."""


class Controls:
    """A line at the foot of a figure that names the keys, and obeys them.

    Attributes:
        artists: what changes of it, a list.
        isTouched: whether a key has been pressed that nothing drawn shows yet.
    """

    def __init__(self, figure, tempo, panels, scene):
        """Obey the keys pressed in a figure: they set a `Tempo`, and the scale of the costs."""
        self._tempo, self._panels = tempo, panels
        self._seed = scene.seed
        self.isTouched = self._isOver = False
        self._actions = {
            " ": tempo.togglePause,
            "right": tempo.step,
            "n": tempo.step,
            "+": tempo.faster,
            "=": tempo.faster,  # the same key, on many keyboards
            "-": tempo.slower,
            "r": tempo.startAgain,
            "l": panels.toggleLogarithmic,
        }
        style = {"fontsize": "small", "color": THRESHOLD_COLOUR}
        keys = translate(
            "space: pause, go on    n: next epoch    + −: faster, slower    "
            "r: start again    l: log scale"
        )
        self._keys = figure.text(0.01, 0.012, keys, ha="left", **style)
        self._state = figure.text(0.99, 0.012, "", ha="right", **style)
        self.artists = [self._state]
        # matplotlib keeps no bound method alive: `self` has to.
        figure.canvas.mpl_connect("key_press_event", self._onKey)
        self.update()

    def update(self):
        """Write how things stand."""
        self.isTouched = False
        words = [translate("seed {seed}", seed=self._seed)]
        if self._isOver:
            words.append(translate("over"))
        else:
            if self._tempo.isPaused:
                words.append(translate("paused"))
            if self._tempo.seconds > 0:
                words.append(translate("lasts {seconds:g} s", seconds=self._tempo.seconds))
            else:
                words.append(translate("full speed"))
        self._state.set_text(", ".join(words))

    def finish(self):
        """Say that training is over: there is nothing left to hold back."""
        self._isOver = True
        self.update()

    def setVisible(self, isVisible):
        """Show the line, or not: there are no keys in a picture that is saved."""
        for text in (self._keys, self._state):
            text.set_visible(isVisible)

    def _onKey(self, event):
        action = None if self._panels.isTyping else self._actions.get(event.key)
        if action is not None:
            if self._panels.takePause():  # asked for before this key
                self._tempo.pause()
            action()
            self.isTouched = True
