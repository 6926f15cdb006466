"""Where a window's toolkit lives, so that it can die without taking the training with it.

When Xlib, through which Tk speaks to a screen, loses its connection (a server that ends, a network
that breaks), it ends the process; no exception says so, and whatever was still to be done, such as
saving what has been learned, is lost. Xlib asks a handler first. So Tk gets a thread of its own,
and should it come to this, the handler leaves that thread standing for ever, and whoever waits for
it goes on without.
"""

import ctypes
import sys
import threading
import warnings
from queue import SimpleQueue

import matplotlib

HANDLER = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p)


class Toolkit:
    """Calls what a toolkit has to do, and waits until it is done; nothing happens in the meantime.

    Only Tk under X has a thread. Other toolkits want to be called by the main one, and are.

    Attributes:
        isGone: whether the screen has died; whatever is called then is not done.
    """

    def __init__(self):
        """Prepare for the toolkit that matplotlib chooses here."""
        self.isGone = False
        self._thread = self._orders = self._answers = None
        if matplotlib.get_backend().lower() == "tkagg" and sys.platform not in ("win32", "darwin"):
            self._orders = SimpleQueue()
            self._thread = threading.Thread(target=self._obey, daemon=True)
            self._thread.start()
            self.call(self._surviveXlib)
            self.call(_keepManagers)

    def call(self, action, *arguments):
        """Call `action(*arguments)` and return what it does, None if the screen has died."""
        if self.isGone:
            return None
        if self._thread in (None, threading.current_thread()):
            return action(*arguments)
        answers = SimpleQueue()
        self._orders.put((action, arguments, answers))
        result, error = answers.get()
        if error is not None:
            raise error
        return result

    def _obey(self):
        """Do, in the toolkit's thread, what is asked for."""
        # matplotlib warns of windows outside of the main thread, which others mix with it.
        warnings.filterwarnings("ignore", message="Starting a Matplotlib GUI outside")
        while True:
            action, arguments, self._answers = self._orders.get()
            try:
                self._answers.put((action(*arguments), None))
            except BaseException as error:
                self._answers.put((None, error))

    def _surviveXlib(self):
        """Put a handler in the place of the one that ends the process."""
        try:
            import _tkinter

            # Xlib is among the libraries that this one has loaded.
            setHandler = ctypes.CDLL(_tkinter.__file__).XSetIOErrorHandler
        except (AttributeError, ImportError, OSError):  # a Tk without Xlib
            return
        setHandler.argtypes = [HANDLER]
        self._handler = HANDLER(self._onBrokenConnection)  # kept, for Python does not know of it
        setHandler(self._handler)

    def _onBrokenConnection(self, display):
        self.isGone = True
        self._answers.put((None, None))
        threading.Event().wait()  # for ever: Xlib ends the process when its handler returns


def _keepManagers():
    """Let every window that matplotlib opens be kept, those of its toolbar's tools among them."""
    from matplotlib.backends.backend_tkagg import FigureCanvasTkAgg

    kind = FigureCanvasTkAgg.manager_class
    if "isKept" in vars(kind):
        return
    make, kind.isKept = kind.__init__, True

    def makeAndKeep(manager, *arguments):
        make(manager, *arguments)
        keepForEver(manager)

    kind.__init__ = makeAndKeep


def keepForEver(thing):
    """Keep something of the toolkit's to the end of the process, and beyond.

    Python may collect its garbage in any thread, and end in the main one; Tk has to be let go in
    its own, or it complains.
    """
    ctypes.pythonapi.Py_IncRef(ctypes.py_object(thing))
