"""A window that is none: whatever Tk, Qt or Wx have to place, raise or enlarge one does nothing.

A script may hold on to what a method returned, calculate with it, and look at its parts: all that
is one sort of thing, a number that has every attribute and can be called. What makes a program go
on is no pretence: `after` calls back, `mainloop` waits, and `update` gives the window its turn.
"""

WIDTH, HEIGHT = 1920, 1080
"""Pixels of the screen that is told of."""

HIDING = {"withdraw", "iconify", "wm_withdraw", "wm_iconify", "hide", "Hide", "showMinimized"}
SHOWING = {"deiconify", "wm_deiconify", "show", "Show", "showNormal", "showMaximized"}
LOOPS = {"mainloop", "exec", "exec_", "MainLoop", "wait_window"}
TURNS = {"update", "update_idletasks", "processEvents", "Update"}
CLOSINGS = {"destroy", "quit", "close", "Close", "Destroy"}
DELAYS = {"after", "after_idle"}
NUMBERS = {"width": WIDTH, "height": HEIGHT, "x": 0, "y": 0}
"""What a number of that name, or of a name that ends so, is."""


class Anything(int):
    """A number with every attribute, which returns itself when it is called."""

    def __getattr__(self, name):
        """Return whatever this is called."""
        if name.startswith("__"):
            raise AttributeError(name)
        return Anything(next((NUMBERS[end] for end in NUMBERS if _endsIn(name, end)), self))

    def __call__(self, *args, **kwargs):
        """Do nothing."""
        return self

    def __iter__(self):
        """Give a size."""
        return iter((WIDTH, HEIGHT))

    def __getitem__(self, place):
        """Return a part of a size, or a setting."""
        return {0: WIDTH, 1: HEIGHT}.get(place, self)

    def __setitem__(self, name, value):
        """Do nothing."""

    def __enter__(self):
        """Return itself."""
        return self

    def __exit__(self, *error):
        """Do nothing."""


class Rectangle(str):
    """A place and a size: Tk's text, and Qt's object."""

    def __call__(self, *args, **kwargs):
        """Return itself."""
        return self

    def __getattr__(self, name):
        """Return a measure, or all four."""
        if name.startswith("__"):
            raise AttributeError(name)
        if name in ("getRect", "getCoords"):
            return lambda: (0, 0, WIDTH, HEIGHT)
        return getattr(Anything(1), name)


class PretendWindow(Anything):
    """The window, and the widget that holds the picture.

    Attributes:
        isHidden: whether the script has put it away.
    """

    @classmethod
    def of(cls, callLater, giveTurn, wait, close):
        """Make one, given what is no pretence.

        That is `callLater(function)`, `giveTurn()`, `wait()` until all is closed, and `close()`.
        """
        window = cls(1)
        window.isHidden = False
        window._does = dict.fromkeys(TURNS, giveTurn) | dict.fromkeys(LOOPS, wait)
        window._does |= dict.fromkeys(CLOSINGS, close)
        window._callLater = callLater
        window._atClosing = []
        return window

    def __getattr__(self, name):
        """Return what Tk, Qt or Wx have under this name."""
        if name in TURNS | LOOPS | CLOSINGS:
            return lambda *args, **kwargs: self._does[name]() or Anything(1)
        if name in DELAYS:
            return lambda *args: self._after(*(args if name == "after_idle" else args[1:]))
        if name in ("protocol", "wm_protocol"):
            return self._protocol
        if name in HIDING | SHOWING:
            return lambda *args, **kwargs: self._hide(name in HIDING)
        if name in ("state", "wm_state"):
            return self._state
        if name in ("geometry", "wm_geometry", "frameGeometry", "availableGeometry", "rect"):
            return Rectangle(f"{WIDTH}x{HEIGHT}+0+0")
        return super().__getattr__(name)

    def closed(self):
        """Do what the script asked for when somebody closes the window."""
        for function in self._atClosing:
            function()
        self._atClosing = []

    def _after(self, function=None, *args):
        if callable(function):
            self._callLater(lambda: function(*args))
        return Anything(1)

    def _protocol(self, name="", function=None):
        if name == "WM_DELETE_WINDOW" and callable(function):
            self._atClosing = [function]
        return Anything(1)

    def _hide(self, isHidden):
        self.isHidden = isHidden
        return Anything(1)

    def _state(self, state=None):
        if state is not None:
            self.isHidden = state in ("withdrawn", "iconic")
        return "iconic" if self.isHidden else "normal"


def _endsIn(name, end):
    return name == end or name.lower().endswith(("screen" + end, "root" + end, "_" + end))
