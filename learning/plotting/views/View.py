"""What every view does: take note of epochs, look at the network now and then, and draw."""

from learning.checks import Sentence, difference
from learning.choices.Choice import Choice


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

    def look(self, epoch):
        """Look at the network as it is after an epoch."""

    def update(self, isLast=False):
        """Let the artists show what is known; return whether anything else has changed too.

        `isLast` once training is over.
        """
        return False

    def toggleLogarithmic(self):
        """Change the scale of the cost, if it shows one; return whether it does."""
        return False

    def entitle(self, words):
        """Write the title of the panel, or that of the training if there is no other panel."""
        title = self.scene.title if self.scene.isAlone else words
        # At a height that is given: to find a free one, all labels are measured at each drawing.
        self.axes.set_title(title, loc="left", y=1.0, fontweight="bold")
