"""Choosing where a training is seen: a window, a page, a picture, an animation, or nowhere."""

import os
import sys
import tempfile
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

from learning.checks import Sentence, difference, unlike
from learning.learners import layersOf
from learning.plotting.figures import isAnimation
from learning.plotting.surfaces.NoWindow import NoWindow
from learning.plotting.surfaces.Plot import Plot
from learning.plotting.surfaces.Tempo import Tempo
from learning.plotting.views import VIEWS
from learning.plotting.views.convolutions import convolutionsOf
from learning.system.files import whyNotWritable
from learning.words.BadInput import BadInput
from learning.words.language import translate

WATCHED_PACE = 3.0
"""Seconds that a training lasts at least where somebody watches, if nothing is said."""


class PlotRequest(NamedTuple):
    """Where a training is to be seen, and as what.

    Fields: `place`, one of "auto", "window", "web", "file" and "none"; `path` of the picture or the
    animation to save, or None; `pace`, the seconds that training lasts at least where somebody
    watches, or the animation, None for what is usual there; `views`, the names of those asked for,
    or None; `usualViews`, the names of those drawn if none was; `name` of the picture where no path
    is given, None for the script's.
    """

    place: str = "auto"
    path: str | None = None
    pace: float | None = None
    views: list | None = None
    usualViews: tuple = ("cost",)
    name: str | None = None


def openPlot(request, scene, learner):
    """Return the plot that a `PlotRequest` asks for, of a `Scene`: a `Plot` or one of its kin.

    `learner` is the neuron or the network that is seen. `auto` is a window if one opens, else
    a file, and says which; without matplotlib it is nothing, and says so on standard error. Without
    a learner, None, what is seen is no training, and takes no views: the scene says what draws it.
    Raises BadInput for a plot that was asked for and cannot be had.
    """
    if request.place == "none":
        return Plot(_tempo(request))
    if find_spec("matplotlib") is None:
        return _withoutMatplotlib(request)
    if request.path is not None:
        _checkPath(request.path)
    if request.place == "web":
        return _openPage(request, scene, learner)
    if request.place != "file" and not isAnimation(request.path):
        try:
            return _openWindow(request, scene, learner)
        except NoWindow as error:
            if request.place == "window":
                raise unlike(
                    "--plot window",
                    Sentence("a window to draw in"),
                    Sentence("none: {error}", error=error),
                    BadInput,
                ) from None
    return _openFile(request, scene, learner)


def chooseViews(request, data, learner, hasMouse=True):
    """Return the names of the views to draw: those asked for, or the script's usual ones.

    `hasMouse` tells whether there is a mouse. A usual view that cannot be seen of these data or
    layers, or here, is left out; one that was asked for and cannot is BadInput.
    """
    if learner is None:
        return []
    reasons = {
        name: _whyNot(VIEWS[name], data, learner, hasMouse)
        for name in request.views or request.usualViews
    }
    if request.views is None:
        return [name for name, reason in reasons.items() if reason is None]
    for name, reason in reasons.items():
        if reason is not None:
            raise BadInput(f"--views {name}: {reason}")
    return request.views


def defaultPicture(name=None):
    """Return a name with `.png`, in the current folder or, if it must, a temporary one.

    The name is the script's where none is given. Raises BadInput if neither can be written.
    """
    name = (name or Path(sys.argv[0]).stem) + ".png"
    for path in (name, os.path.join(tempfile.gettempdir(), name)):
        if whyNotWritable(path) is None:
            return path
    raise unlike(
        "--plot-file",
        Sentence("a place to write {name}", name=name),
        Sentence(
            "none in the current folder or in {folder}; name one, or use --plot none",
            folder=tempfile.gettempdir(),
        ),
        BadInput,
    )


def _layerSizes(learner):
    """Return the sizes of the layers of a network, inputs included; a neuron is a layer of one."""
    layers = layersOf(learner)
    inputs = learner.layers[0] if hasattr(learner, "layers") else learner.weights[1:]
    return [len(inputs), *map(len, layers)]


def _whyNot(view, data, learner, hasMouse):
    if view.needsMouse and not hasMouse:
        return translate("expected a window or a page, which have a mouse (--plot)")
    sizes = _layerSizes(learner)
    return view.whyNot(data, sizes) or _whyNotLayers(view, learner, sizes)


def _whyNotLayers(view, learner, sizes):
    """Return why layers that do not read all that comes before cannot be seen, or None.

    Or, of a view that shows convolutions, why there are none.
    """
    if view.needsMaps and not convolutionsOf(learner):
        expected = Sentence("a convolution (--hidden convolution:filters=8)")
        return difference(None, expected, Sentence("none"))
    layers = zip(layersOf(learner), sizes, strict=False)
    read = [(len(layer[0].weights) - 1, size) for layer, size in layers][view.denseLayers]
    for count, size in read:
        if count != size:
            expected = Sentence("layers whose neurons read all of the {count} before", count=size)
            found = Sentence("neurons that read {count}", count=max(0, count))
            return difference(None, expected, found)
    return None


def _tempo(request, usualPace=0.0):
    return Tempo(usualPace if request.pace is None else request.pace)


def _openWindow(request, scene, learner):
    try:
        from learning.plotting.surfaces.WindowPlot import WindowPlot
    except Exception as error:  # a matplotlib set up so that it cannot even be imported
        raise NoWindow(str(error)) from None
    names = chooseViews(request, scene.data, learner)
    window = WindowPlot(names, scene, _tempo(request, WATCHED_PACE), request.path)
    if request.place == "auto":
        print(translate("drawing in a window"), flush=True)
    return window


def _openPage(request, scene, learner):
    if find_spec("tornado") is None:
        raise unlike(
            "--plot web",
            Sentence("tornado to serve a page with"),
            Sentence("no such package (`make setup` installs it)"),
            BadInput,
        )
    names = chooseViews(request, scene.data, learner)
    try:
        from learning.plotting.surfaces.WebPage import WebPage
    except Exception as error:  # a matplotlib set up so that it cannot even be imported
        raise BadInput(f"--plot web: {error}") from None
    return WebPage(names, scene, _tempo(request, WATCHED_PACE), request.path)


def _openFile(request, scene, learner):
    names = chooseViews(request, scene.data, learner, hasMouse=False)
    path = request.path or defaultPicture(request.name)
    if request.place == "auto" and request.path is None:
        print(translate("no window opens: drawing in {path}", path=path), flush=True)
    if not isAnimation(request.path):
        from learning.plotting.surfaces.PictureFile import PictureFile

        return PictureFile(names, scene, path)
    try:
        from learning.plotting.surfaces.Animation import Animation
    except Exception as error:  # the same
        raise BadInput(f"--plot-file {path}: {error}") from None
    return Animation(names, scene, path, request.pace)


def _withoutMatplotlib(request):
    if request.place != "auto" or request.path is not None:
        raise unlike(
            f"--plot {request.place}",
            Sentence("matplotlib to draw with"),
            Sentence("no such package (`make setup` installs it)"),
            BadInput,
        )
    print(
        translate("no curve: matplotlib is not installed (`make setup` installs it)"),
        file=sys.stderr,
    )
    return Plot(_tempo(request))


def _checkPath(path):
    trouble = whyNotWritable(path)
    if trouble is not None:
        expected = Sentence("a file that can be written")
        raise unlike(f"--plot-file {path}", expected, trouble, BadInput)
