"""A place where a training can be seen, and what it can be asked for; this one draws nothing."""

from time import sleep

IDLE_PERIOD = 0.01
"""Seconds of one `idle`."""


class Plot:
    """`--plot none`: nowhere. `PictureFile` and `Window` are the places where something is seen.

    Attributes:
        pace: how many seconds the training is to last at least, as things stand.
    """

    def __init__(self, pace=0.0):
        """Make training last at least `pace` seconds, for whoever reads the terminal."""
        self.pace = pace

    def show(self, epoch):
        """Take note of an `Epoch`, and draw it if it is time."""

    def breathe(self):
        """Answer the mouse and the keyboard, if there are any; to be called every few ms."""

    def idle(self):
        """Pass a hundredth of a second, in which drawing costs nobody's time."""
        sleep(IDLE_PERIOD)

    def finish(self):
        """Draw the end of the curve and save what is to be saved; return a line to print, or None.

        Raises BadInput if a file could not be written.
        """

    def stayOpen(self, isEnough):
        """Stay until the user closes the window or `isEnough()` returns true."""
