"""How the pictures look: colours that everybody can tell apart, type that one can read."""

# Okabe and Ito's palette, made for every kind of colour vision (Color Universal Design, 2008).
TRAINING_COLOUR = "#0072B2"  # blue
VALIDATION_COLOUR = "#D55E00"  # vermilion
THRESHOLD_COLOUR = "#767676"  # a grey dark enough to read on white

FIGURE_SIZE = (8, 5)  # inches
RESOLUTION = 120  # dots per inch, of the pictures that are saved

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
}
"""What differs from matplotlib's defaults."""

MARGINS = {"left": 0.85, "right": 0.3, "bottom": 0.65, "top": 0.45}
"""Inches around the axes, for the labels and the title: the same however large the figure is."""


def fitMargins(figure):
    """Give a figure of one curve its `MARGINS`; to be called again whenever its size changes."""
    width, height = figure.get_size_inches()
    figure.subplots_adjust(
        left=min(0.4, MARGINS["left"] / width),
        right=max(0.6, 1 - MARGINS["right"] / width),
        bottom=min(0.4, MARGINS["bottom"] / height),
        top=max(0.6, 1 - MARGINS["top"] / height),
    )
