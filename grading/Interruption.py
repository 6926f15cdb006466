"""What ends a marking before its end: Ctrl-C, and signals that ask a program to go."""

import contextlib
import signal

from learning.words.language import translate

SIGNALS = ("SIGINT", "SIGTERM", "SIGHUP")


class Interruption:
    """Listens for signals; each becomes a KeyboardInterrupt, after which all is cleared up.

    Also where the shell that started the marker in the background let it ignore SIGINT.

    Attributes:
        cause: None, or what came, in words.
    """

    def __init__(self):
        """Begin to listen; where this is no main thread, Python listens for itself."""
        self.cause = None
        self._before = {}
        for name in SIGNALS:
            with contextlib.suppress(ValueError, AttributeError):
                number = getattr(signal, name)
                self._before[number] = signal.signal(number, self._interrupt)

    def stop(self):
        """Listen no more."""
        for number, handler in self._before.items():
            signal.signal(number, signal.SIG_DFL if handler is None else handler)

    def _interrupt(self, number, frame):
        self.cause = translate("the signal {name}", name=signal.Signals(number).name)
        raise KeyboardInterrupt(self.cause)
