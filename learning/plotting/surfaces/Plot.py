"""A place where a training can be seen, and what it can be asked for; this one draws nothing."""

from time import sleep

IDLE_PERIOD = 0.01
"""Seconds of one `idle`."""


class Plot:
    """`--plot none`: nowhere. Its kin are the places where something is seen.

    Attributes:
        tempo: the `Tempo` of the training, which those who watch may change.
    """

    def __init__(self, tempo):
        """Keep to a `Tempo`, for whoever reads the terminal."""
        self.tempo = tempo

    def setScene(self, scene):
        """Begin afresh, with another `Scene`."""

    def steer(self, training):
        """Let whoever watches change a `Training`, if there are sliders for that."""

    def show(self, epoch):
        """Take note of an `Epoch`, and draw it if it is time."""

    def pollEvents(self):
        """Answer the mouse and the keyboard, if there are any; to be called every few ms."""

    def idle(self):
        """Pass a hundredth of a second, in which drawing costs nobody's time."""
        sleep(IDLE_PERIOD)

    def finish(self):
        """Draw the end of the curve and save what is to be saved; return a line to print, or None.

        Raises BadInput if a file could not be written.
        """

    def stayOpen(self, isEnough):
        """Stay until the user closes it, asks for another seed, or `isEnough()` returns true."""

    def close(self):
        """Be gone."""
