"""Choosing where the curve is drawn: a window, a file, or nowhere."""

import os
import sys
import tempfile
from importlib.util import find_spec
from pathlib import Path

from learning.BadInput import BadInput
from learning.files import whyNotWritable
from learning.networks import layerSizes
from learning.plotting.NoWindow import NoWindow
from learning.plotting.Plot import Plot
from learning.plotting.views import VIEWS

WINDOW_PACE = 3.0
"""Seconds that a training lasts at least where somebody watches a window, if nothing is said."""


def openPlot(options, title, data):
    """Return the plot that `--plot` and `--plot-file` ask for: a `Plot` or one of its kin.

    `auto` is a window if one opens, else a file; without matplotlib it is nothing, and says so on
    standard error. Raises BadInput for a plot that was asked for and cannot be had.
    """
    pace = options.pace or 0.0
    views = chooseViews(options, data)
    if options.plot == "none":
        return Plot(pace)
    if find_spec("matplotlib") is None:
        return _withoutMatplotlib(options, pace)
    if options.plotFile is not None:
        _checkPath(options.plotFile)
    if options.plot != "file":
        try:
            return _openWindow(options, title, data, views)
        except NoWindow as error:
            if options.plot == "window":
                raise BadInput(
                    f"--plot window: expected a window to draw in, found none: {error}"
                ) from None
    from learning.plotting.PictureFile import PictureFile

    path = options.plotFile or defaultPicture()
    return PictureFile(path, title, options.threshold, pace, views, data)


def chooseViews(options, data):
    """Return the names of the views to draw: those asked for, or the script's usual ones.

    A usual one that cannot be seen of these data or layers is left out; one that was asked for
    and cannot is BadInput.
    """
    sizes = layerSizes(options, data)
    reasons = {
        name: VIEWS[name].whyNot(data, sizes) for name in options.views or options.usualViews
    }
    if options.views is None:
        return [name for name, reason in reasons.items() if reason is None]
    for name, reason in reasons.items():
        if reason is not None:
            raise BadInput(f"--views {name}: {reason}")
    return options.views


def defaultPicture():
    """Return the script's name with `.png`, in the current folder or, if it must, a temporary one.

    Raises BadInput if neither can be written.
    """
    name = Path(sys.argv[0]).stem + ".png"
    for path in (name, os.path.join(tempfile.gettempdir(), name)):
        if whyNotWritable(path) is None:
            return path
    raise BadInput(
        f"--plot-file: expected a place to write {name}, found none in the current folder or in "
        f"{tempfile.gettempdir()}; name one, or use --plot none"
    )


def _openWindow(options, title, data, views):
    try:
        from learning.plotting.Window import Window
    except Exception as error:  # a matplotlib set up so that it cannot even be imported
        raise NoWindow(str(error)) from None
    pace = WINDOW_PACE if options.pace is None else options.pace
    return Window(title, options.threshold, pace, options.plotFile, views, data)


def _withoutMatplotlib(options, pace):
    if options.plot != "auto" or options.plotFile is not None:
        raise BadInput(
            f"--plot {options.plot}: expected matplotlib to draw with, found no such package "
            "(`make setup` installs it)"
        )
    print("no curve: matplotlib is not installed (`make setup` installs it)", file=sys.stderr)
    return Plot(pace)


def _checkPath(path):
    trouble = whyNotWritable(path)
    if trouble is not None:
        raise BadInput(f"--plot-file {path}: expected a file that can be written, found {trouble}")
