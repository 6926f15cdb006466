"""Sliders below the panels: the learning rate, the size of batches and the pace, live."""

from learning.plotting.Panels import FOOTER
from learning.plotting.style import THRESHOLD_COLOUR, TRAINING_COLOUR
from learning.training.descents import Resized
from learning.words.language import translate

DECADES = 2
"""The rate goes from a hundredth of what it was to a hundred times that."""

LONGEST = 60.0
"""Seconds."""

LABEL, VALUE = 1.35, 0.75
"""Inches left of a slider for its name, and right of it for its value."""


class Sliders:
    """matplotlib's own sliders, which set a `Training` and a `Tempo`; none without `hasSliders`.

    What they change counts from the next step on, and is marked on the cost curve. Another attempt,
    or another training, goes on with what they say, once they have been moved.
    """

    def __init__(self, figure, tempo, panels, scene):
        """Prepare for a scene; they appear as soon as there is something to `steer`."""
        self._figure, self._tempo, self._panels = figure, tempo, panels
        self._isWanted, self._scale = scene.hasSliders, scene.scale
        self._training = None
        self._sliders = []  # the rate, the size, the pace
        self._moved = {}  # what has been set by hand

    def steer(self, training):
        """Let the sliders change a training."""
        self._training = training
        if not self._isWanted:
            return
        if not self._sliders:
            self._make(training)
        if "rate" in self._moved:
            training.setRate(self._moved["rate"])
        if "size" in self._moved:
            self._resize(training)

    def update(self):
        """Let the pace's slider show what the keys have made of it."""
        if self._sliders:
            slider, seconds = self._sliders[2], min(LONGEST, self._tempo.seconds)
            if abs(slider.val - seconds) > 1e-9:
                slider.eventson = False
                slider.set_val(seconds)
                slider.eventson = True

    def fit(self):
        """Place them; to be called again whenever the figure's size changes."""
        width, height = self._figure.get_size_inches() / self._scale
        part = 1 / max(1, len(self._sliders))
        for number, slider in enumerate(self._sliders):
            left, right = number * part + LABEL / width, (number + 1) * part - VALUE / width
            bottom = (FOOTER + 0.02) / height
            slider.ax.set_position((left, bottom, max(0.02, right - left), 0.2 / height))

    def setVisible(self, areVisible):
        """Show them, or not: there are none in a picture that is saved."""
        for slider in self._sliders:
            slider.ax.set_visible(areVisible)

    def _make(self, training):
        count = len(training.trainingSet.examples)
        self._first = training.firstRate
        size = training.descent.batchSize(count)
        specifications = [
            (translate("learning rate"), -DECADES, DECADES, 0.0, None, self._setRate),
            (translate("batch size"), 1, max(2, count), size, 1, self._setSize),
            (translate("pace (s)"), 0, LONGEST, min(LONGEST, self._tempo.seconds), None,
             self._setPace),
        ]  # fmt: skip
        self._sliders = [self._slider(*specification) for specification in specifications]
        self._sliders[0].valtext.set_text(f"{self._first:.3g}")
        self.fit()

    def _slider(self, name, low, high, value, step, onChange):
        from matplotlib.widgets import Slider

        axes = self._figure.add_axes((0, 0, 0.1, 0.1))
        slider = Slider(
            axes, name, low, high, valinit=value, valstep=step, valfmt="%.3g",
            color=TRAINING_COLOUR,
        )  # fmt: skip
        for text in (slider.label, slider.valtext):
            text.set(fontsize="small", color=THRESHOLD_COLOUR)
        slider.label.set_x(-0.05)  # clear of the knob, where that is at its left
        slider.on_changed(onChange)
        return slider

    def _setRate(self, power):
        rate = float(f"{self._first * 10 ** float(power):.3g}")
        self._sliders[0].valtext.set_text(f"{rate:.3g}")
        self._moved["rate"] = rate
        self._training.setRate(rate)
        self._panels.markRate(rate)
        self._mark()

    def _setSize(self, size):
        self._moved["size"] = int(size)
        self._resize(self._training)
        self._mark()

    def _resize(self, training):
        training.setDescent(Resized(training.descent, self._moved["size"]))

    def _setPace(self, seconds):
        self._moved["pace"] = round(float(seconds), 1)
        self._tempo.last(self._moved["pace"])
        self._mark()

    def _mark(self):
        words = []
        if "rate" in self._moved:
            words.append(translate("rate {rate:.3g}", rate=self._moved["rate"]))
        if "size" in self._moved:
            words.append(translate("batches of {size}", size=self._moved["size"]))
        if "pace" in self._moved:
            words.append(translate("pace {seconds:g} s", seconds=self._moved["pace"]))
        self._panels.mark(", ".join(words))
