"""How the pictures look: colours that everybody can tell apart, type that one can read."""

# Okabe and Ito's palette, made for every kind of colour vision (Color Universal Design, 2008).
TRAINING_COLOUR = "#0072B2"  # blue
VALIDATION_COLOUR = "#D55E00"  # vermilion
THRESHOLD_COLOUR = "#767676"  # a grey dark enough to read on white

FIGURE_SIZE = (8, 5)  # inches
RESOLUTION = 120  # dots per inch, of the pictures that are saved

PROJECTOR = 1.5
"""How much larger text and lines are for the back of a room."""

RC_PARAMS = {
    "font.size": 13,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.grid": True,
    "grid.color": "#E5E5E5",
    "axes.axisbelow": True,
    "lines.linewidth": 2.2,
    "legend.frameon": False,
    "svg.hashsalt": "learning",  # the same picture is the same file
    "figure.constrained_layout.use": False,  # the panels lay themselves out
    "image.origin": "upper",
    "text.usetex": False,
}
"""What differs from matplotlib's defaults."""

THICKNESSES = {"axes.linewidth": 0.8, "xtick.major.width": 0.8, "ytick.major.width": 0.8}
"""matplotlib's own, in points: they grow with the text."""


def rcParams(scale=1.0):
    """Return what differs from matplotlib's defaults, text and lines being `scale` times larger."""
    sizes = {"font.size": RC_PARAMS["font.size"], "lines.linewidth": RC_PARAMS["lines.linewidth"]}
    larger = {name: scale * size for name, size in (sizes | THICKNESSES).items()}
    return RC_PARAMS | larger


PALETTE = ["#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#000000"]
"""Okabe and Ito's colours in the order in which curves take them."""

STYLES = ("-", "--", "-.", ":")
"""Of lines, likewise: with the colours, they tell 28 curves apart."""

DIVERGING_MAP = "PuOr"
"""From orange over white to violet: matplotlib's name for ColorBrewer's map, safe for all."""

DIVERGING_MAP_ENDS = ("#B35806", "#542788")
"""Its two ends."""
