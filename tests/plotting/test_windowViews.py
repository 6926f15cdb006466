"""Views in a real window: they are there, they move, and closing it costs nothing."""

from itertools import pairwise

import numpy
import pytest
from support.running import WATCHED, watchUntil
from support.transcripts import predictions
from support.windows import TITLES, areDifferent, control, pixels, window

OPTIONS = {
    "XorLearn.py": [],
    "BinaryLearn.py": [],
    "DigitsLearn.py": ["--hidden", "32", "--engine", "numpy"],
}


def areMoving(frames):
    """Tell whether there are enough frames, and whether more changed than in the leftmost panel."""
    changed = numpy.zeros(frames[0].shape[:2], bool)
    for before, after in pairwise(frames):
        changed |= (before != after).any(axis=2)
    columns = changed.any(axis=0).nonzero()[0]
    return areDifferent(frames) and columns.max() - columns.min() > 0.4 * frames[0].shape[1]


@pytest.mark.parametrize("script", OPTIONS)
def test_every_panel_of_a_window_moves_while_training_goes_on(screen, tmp_path, script):
    with window(screen, tmp_path, script, *OPTIONS[script], *WATCHED) as process:
        watchUntil(process, lambda: pixels(screen), areMoving)
        control(screen, "wmctrl", "-c", TITLES[script])
        _, stderr = process.communicate()
    assert (process.returncode, stderr) == (0, "")


def test_a_window_of_views_closed_in_the_middle_leaves_the_predictions(screen, tmp_path):
    options = ["--hidden", "16", "--engine", "numpy", "--pace", "60"]
    with window(screen, tmp_path, "DigitsLearn.py", *options) as process:
        control(screen, "wmctrl", "-c", TITLES["DigitsLearn.py"])
        stdout, stderr = process.communicate()
    assert (process.returncode, stderr) == (0, "")
    assert len(predictions(stdout)) == 500
