"""How the pictures look: colours that everybody can tell apart, type that one can read."""

# One colour has one meaning in all the pictures. These three are of Okabe and Ito's palette, made
# for every kind of colour vision (Color Universal Design, 2008).
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
    "svg.fonttype": "none",  # text that one can search
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
"""Okabe and Ito's colours in the order in which the curves of what is compared take them."""

STYLES = ("-", "--", "-.", ":")
"""Of lines, in the order in which curves take them."""

LAYERS = ((214, 170, 120), (70, 35, 10))
"""From a light brown for the first layer to a dark one for the last; red, green, blue."""

CLASSES = (
    ("#33BBEE", "o"), ("#CC3377", "s"), ("#CCBB44", "^"), ("#009988", "D"), ("#882255", "v"),
    ("#666633", "P"), ("#FFAABB", "X"), ("#999999", "*"), ("#000000", "<"), ("#99DDFF", ">"),
)  # fmt: skip
"""The colour and the marker of each class, again from the first where there are more."""

WINNER, LOSERS = "#000000", "#999999"
"""The surest answer and the others."""

AMOUNT_MAP = "Greys"
"""From white for nothing to black: matplotlib's name of it."""

DIVERGING_MAP = "PRGn"
"""From purple, for weights below 0, over white to green: ColorBrewer's map, safe for all."""

DIVERGING_MAP_ENDS = ("#762A83", "#1B7837")
"""Its two ends."""


def layerLooks(count):
    """Return the colour and the style of the line of each of `count` layers."""
    first, last = LAYERS
    looks = []
    for index in range(count):
        part = index / (count - 1) if count > 1 else 1
        mixed = [round(a + part * (b - a)) for a, b in zip(first, last, strict=True)]
        looks.append(("#{:02X}{:02X}{:02X}".format(*mixed), STYLES[index % len(STYLES)]))
    return looks
