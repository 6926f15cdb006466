"""Curves that grow as they should, and that nobody sees; and drawings that no window shows."""

from handIns.hostile.Trick import Trick
from handIns.templates import orLearn

OPEN = """
    plt.ion()
    fig, ax = plt.subplots()
    (line,) = ax.plot([], [])
"""

UPDATE = """
    line.set_data(iterations, costs)
    ax.relim()
    ax.autoscale_view()
"""


def unseen(name, *lines, line="", **parts):
    """Return a trick: `lines` follow on the opening, `line` are options of the curve."""
    opening = OPEN.replace("ax.plot([], [])", f"ax.plot([], [], {line})")
    parts = {"OPEN": opening + "".join(f"    {text}\n" for text in lines)} | parts
    return Trick("ex02", f"a curve {name}", {"OrLearn.py": orLearn(**parts)})


INVISIBLE = [
    unseen("in white on white", line='color="white"'),
    unseen("in nearly white", line='color="#fdfdfd"'),
    unseen("in no colour", line='color="none"'),
    unseen("in the colour of its axes", 'ax.set_facecolor("C0")'),
    unseen("of width 0", line="linewidth=0"),
    unseen("of width 0.01", line="linewidth=0.01"),
    unseen("without a line", line='linestyle=""'),
    unseen("of alpha 0.02", line="alpha=0.02"),
    unseen("with an alpha in its colour", line="color=(0, 0, 1, 0.0)"),
    unseen("behind a patch", "ax.axhspan(-9, 9, color='grey', zorder=9)"),
    unseen("behind other axes", "fig.add_axes((0, 0, 1, 1), zorder=9)"),
    unseen(
        "below its axes' ground",
        line="zorder=-5",
        DRAW=UPDATE + "    ax.patch.set_zorder(0)\n"
        "    ax.axhspan(-9, 9, color='w', zorder=-1)\n    plt.pause(0.001)\n",
    ),
    unseen("beyond the limits", DRAW=UPDATE + "    ax.set_ylim(5, 6)\n    plt.pause(0.001)\n"),
    unseen("on axes outside of the figure", "ax.set_position((2, 2, 1, 1))"),
    unseen("on axes of no size", "ax.set_position((0.5, 0.5, 0.001, 0.001))"),
    unseen("on a figure of no size", "fig.set_size_inches(0.01, 0.01)"),
    unseen("on axes that are switched off", "ax.set_visible(False)"),
    unseen("in a figure whose window is put away", "fig.canvas.manager.window.withdraw()"),
    unseen(
        "that is clipped away", "line.set_clip_path(plt.Circle((0, 0), 0, transform=ax.transAxes))"
    ),
    unseen("that is animated and never drawn", line="animated=True"),
    unseen("in a figure that is closed", "plt.close(fig)", "plt.figure()"),
    unseen(
        "in a figure that is never drawn, beside one that is",
        "plt.ioff()",
        "shown = plt.figure()",
        DRAW=UPDATE + "    shown.canvas.draw()\n    shown.canvas.flush_events()\n",
        CLOSE="",
    ),
    unseen(
        "of points without size",
        DRAW="ax.scatter(iteration, cost, s=0)\nplt.pause(0.001)",
    ),
]
