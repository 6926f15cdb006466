"""Choosing where a training is seen: a window, a page, a picture, an animation, or nowhere."""

import os
import sys
import tempfile
from importlib.util import find_spec
from pathlib import Path

from learning.networks.fromOptions import layerSizes
from learning.plotting.figures import isAnimation
from learning.plotting.Scene import Scene
from learning.plotting.style import PROJECTOR
from learning.plotting.surfaces.NoWindow import NoWindow
from learning.plotting.surfaces.Plot import Plot
from learning.plotting.surfaces.Tempo import Tempo
from learning.plotting.views import VIEWS
from learning.system.files import whyNotWritable
from learning.words.BadInput import BadInput
from learning.words.language import translate

WATCHED_PACE = 3.0
"""Seconds that a training lasts at least where somebody watches, if nothing is said."""


def openPlot(options, title, data):
    """Return the plot that `--plot` and `--plot-file` ask for: a `Plot` or one of its kin.

    `auto` is a window if one opens, else a file, and says which; without matplotlib it is nothing,
    and says so on standard error. Raises BadInput for a plot that was asked for and cannot be had.
    """
    if options.plot == "none":
        return Plot(_tempo(options))
    if find_spec("matplotlib") is None:
        return _withoutMatplotlib(options)
    if options.plotFile is not None:
        _checkPath(options.plotFile)
    scene = sceneOf(options, title, data)
    if options.plot == "web":
        return _openPage(options, scene)
    if options.plot != "file" and not isAnimation(options.plotFile):
        try:
            return _openWindow(options, scene)
        except NoWindow as error:
            if options.plot == "window":
                raise BadInput(
                    translate(
                        "--plot window: expected a window to draw in, found none: {error}",
                        error=error,
                    )
                ) from None
    return _openFile(options, scene)


def sceneOf(options, title, data):
    """Return the `Scene` of a training of these options on `data`."""
    recipe = options.recipe
    return Scene(
        title,
        options.threshold,
        data,
        seed=options.seed,
        patience=recipe and recipe.patience,
        isInNats=recipe is None or recipe.loss.isInNats,
        isLogarithmic=options.logCost,
        scale=PROJECTOR if options.projector else 1.0,
    )


def chooseViews(options, data, hasMouse=True):
    """Return the names of the views to draw: those asked for, or the script's usual ones.

    `hasMouse` tells whether there is a mouse. A usual view that cannot be seen of these data or
    layers, or here, is left out; one that was asked for and cannot is BadInput.
    """
    sizes = layerSizes(options, data)
    reasons = {
        name: _whyNot(VIEWS[name], data, sizes, hasMouse)
        for name in options.views or options.usualViews
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
        translate(
            "--plot-file: expected a place to write {name}, found none in the current folder or in "
            "{folder}; name one, or use --plot none",
            name=name,
            folder=tempfile.gettempdir(),
        )
    )


def _whyNot(view, data, sizes, hasMouse):
    if view.needsMouse and not hasMouse:
        return translate("expected a window or a page, which have a mouse (--plot)")
    return view.whyNot(data, sizes)


def _tempo(options, usualPace=0.0):
    return Tempo(usualPace if options.pace is None else options.pace)


def _openWindow(options, scene):
    try:
        from learning.plotting.surfaces.Window import Window
    except Exception as error:  # a matplotlib set up so that it cannot even be imported
        raise NoWindow(str(error)) from None
    names = chooseViews(options, scene.data)
    window = Window(names, scene, _tempo(options, WATCHED_PACE), options.plotFile)
    if options.plot == "auto":
        print(translate("drawing in a window"), flush=True)
    return window


def _openPage(options, scene):
    if find_spec("tornado") is None:
        raise BadInput(
            translate(
                "--plot web: expected tornado to serve a page with, found no such package "
                "(`make setup` installs it)"
            )
        )
    names = chooseViews(options, scene.data)
    try:
        from learning.plotting.surfaces.WebPage import WebPage
    except Exception as error:  # a matplotlib set up so that it cannot even be imported
        raise BadInput(f"--plot web: {error}") from None
    return WebPage(names, scene, _tempo(options, WATCHED_PACE), options.plotFile)


def _openFile(options, scene):
    names = chooseViews(options, scene.data, hasMouse=False)
    path = options.plotFile or defaultPicture()
    if options.plot == "auto" and options.plotFile is None:
        print(translate("no window opens: drawing in {path}", path=path), flush=True)
    if not isAnimation(options.plotFile):
        from learning.plotting.surfaces.PictureFile import PictureFile

        return PictureFile(names, scene, _tempo(options), path)
    try:
        from learning.plotting.surfaces.Animation import Animation
    except Exception as error:  # the same
        raise BadInput(f"--plot-file {path}: {error}") from None
    return Animation(names, scene, _tempo(options, WATCHED_PACE), path)


def _withoutMatplotlib(options):
    if options.plot != "auto" or options.plotFile is not None:
        raise BadInput(
            translate(
                "--plot {plot}: expected matplotlib to draw with, found no such package "
                "(`make setup` installs it)",
                plot=options.plot,
            )
        )
    print(
        translate("no curve: matplotlib is not installed (`make setup` installs it)"),
        file=sys.stderr,
    )
    return Plot(_tempo(options))


def _checkPath(path):
    trouble = whyNotWritable(path)
    if trouble is not None:
        raise BadInput(
            translate(
                "--plot-file {path}: expected a file that can be written, found {trouble}",
                path=path,
                trouble=trouble,
            )
        )
