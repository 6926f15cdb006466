"""What every view does: take note of epochs, look at the network now and then, and draw."""

from learning.checks import Sentence, difference
from learning.choices.Choice import Choice
from learning.plotting.figures import MARGINS, widthOf
from learning.plotting.legends import placeLegend

LEGEND = ("x-small", "xx-small")
"""The sizes of the letters of a legend: the smaller where need be."""

LEGEND_ROWS = 2
"""For more there is no room between the title and the axes."""

TITLE_SIZE = 1.2
"""matplotlib's `large`, that of titles."""

BESIDE = 0.6
"""Inches to the right of a panel that its title may take."""


class View(Choice):
    """A panel of the figure. Training knows nothing of it: it is told of each `Epoch`.

    Attributes:
        artists: what moves from one frame to the next, a list of matplotlib artists.
        isTouched: whether the mouse has asked for something that `update` has not drawn yet.
        hasChanged: whether the mouse or a key has changed weights or examples, so that all the
            other views have to look again.
        wantsPause: whether it asks training to stand still.
        isTyping: whether the keys are for it alone.
    """

    inputCount = None
    """How many inputs it takes, if that matters."""

    denseLayers = slice(0, 0)
    """Which of the layers with weights must be dense, each neuron reading all that comes before."""

    needsMaps = False
    """Whether it takes a network with a convolution."""

    needsMouse = False
    """Whether it takes a mouse, and so a window or a page."""

    drawsCurves = False
    """Whether each look at the network becomes a point of a curve.

    Such a view looks while training goes on, at the `LookTimes`. The others show the network as it
    is, so that a picture of the end needs no look but the last.
    """

    needsClasses = False
    """Whether it is about classes, and says nothing of numbers to predict."""

    lookedAt = 0
    """How many examples each look takes, of a view that draws curves."""

    def __init__(self, axes, scene):
        """Prepare matplotlib axes to show a `Scene`; nothing is known yet."""
        self.axes = axes
        self.scene = scene
        self.artists = []
        self.isTouched = self.hasChanged = self.wantsPause = False
        self._title = None

    isTyping = False

    editsData = False
    """Whether the mouse may change the examples in it."""

    @classmethod
    def whyNot(cls, data, layerSizes):
        """Return why this cannot be seen of a network of these layers, in words; None if it can."""
        if cls.needsClasses and data.targets.areNumbers:
            return difference(None, Sentence("classes"), Sentence("numbers to predict"))
        if cls.inputCount in (None, layerSizes[0]):
            return None
        expected = Sentence("{expected} inputs", expected=cls.inputCount)
        return difference(None, expected, layerSizes[0])

    def note(self, epoch):
        """Take note of an epoch, of every one: this has to be quick."""

    def startAttempt(self, number):
        """Begin another attempt, with another network, whose epoch 0 comes as epoch `number`."""

    def mark(self, number, words):
        """Mark on a curve what has been changed by hand after epoch `number`, in a few words."""

    def settle(self):
        """Change the data as the mouse has asked for; called between two epochs alone."""

    @property
    def edits(self):
        """What the mouse has made of the data, `Edits`; None where it may not change them."""
        return None

    def look(self, epoch):
        """Look at the network as it is after an epoch."""

    def lookAtTheEnd(self, epoch):
        """Look at the network that training leaves: there is time for it."""
        self.look(epoch)

    def glance(self, epoch):
        """Look at a network that was changed by hand, quickly; `isTouched` asks for a second look.

        That one comes with the `update` after the next.
        """
        self.look(epoch)

    def update(self, isLast=False):
        """Let the artists show what is known; return whether anything else has changed too.

        `isLast` once training is over.
        """
        return False

    def fit(self):
        """Fit what has a size of its own into the axes, whose size has changed."""

    def size(self):
        """Return the width and the height of the axes, in points."""
        box = self.axes.get_position(original=True)
        width, height = self.axes.figure.get_size_inches()
        return 72 * width * box.width, 72 * height * box.height

    def explain(self):
        """Draw the legend, if there are two things or more, between title and axes.

        There it hides no curve.
        """
        if len(set(self.axes.get_legend_handles_labels()[1])) < 2:
            return
        height = placeLegend(self.axes, self.size()[0], LEGEND_ROWS, LEGEND)
        self._title = self.axes.set_title(
            self.axes.get_title("left"),
            loc="left",
            y=1.0,
            pad=6 + height,
            fontweight="bold",
        )
        self.fitTitle()

    def toggleLogarithmic(self):
        """Change the scale of the cost, if it shows one; return whether it does."""
        return False

    def entitle(self, words):
        """Write the title of the panel."""
        # At a height that is given: to find a free one, all labels are measured at each drawing.
        self._title = self.axes.set_title(words, loc="left", y=1.0, fontweight="bold")
        self.fitTitle()

    def fitTitle(self):
        """Make the letters of the title smaller where it is too long for the panel."""
        if self._title is None:
            return
        size = TITLE_SIZE * self.axes.xaxis.label.get_size()
        room = self.size()[0] + 72 * BESIDE * self.scene.scale
        if self.axes.get_subplotspec().is_last_col():
            room = self.size()[0] + 72 * 0.8 * MARGINS["right"] * self.scene.scale
        wanted = widthOf(self._title.get_text(), size, "bold")
        self._title.set_fontsize(size * min(1.0, room / wanted))
