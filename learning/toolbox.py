"""The table of the toolbox: `python -m learning.toolbox` writes learning/README.md again.

Every activation, loss, initialisation, optimiser, schedule and augmentation is listed from its
catalogue, with what its class says about itself; the rest is in `techniques.py`.
"""

from pathlib import Path

from learning.activations import ACTIVATIONS
from learning.augmentations import AUGMENTATIONS
from learning.initializers import INITIALIZERS
from learning.layers import LAYERS
from learning.losses import LOSSES
from learning.optimizers import OPTIMIZERS
from learning.schedules import SCHEDULES
from learning.system.exits import runScript
from learning.system.files import replacing
from learning.techniques import ARCHITECTURES, CHECKS, DESCENT, REGULARIZATION, Entry

PAGE = Path(__file__).with_name("README.md")

START, END = "<!-- the table begins -->", "<!-- the table ends -->"
"""Between these lines of the page the table is written; the rest is by hand."""


def _catalogued(catalogue, option):
    """Return a row for each class of a catalogue."""
    return [
        Entry(
            ", ".join(filter(None, (kind.title(), kind.formula))).replace("|", r"\|"),
            kind.lecture,
            f"{_optionFor(kind, option)} {kind.name}",
            f"DigitsLearn.py --engine numpy {kind.example}",
            f"{kind.__module__.split('.')[-2]}/{kind.__name__}.py",
        )
        for kind in catalogue.values()
    ]


def _optionFor(kind, option):
    """Return the option that chooses a class: an activation of layers is for the outputs alone."""
    return "--output-activation" if getattr(kind, "needsLayer", False) else option


SECTIONS = {
    "Layers": lambda: _catalogued(LAYERS, "--hidden"),
    "Architectures": lambda: ARCHITECTURES,
    "Activations": lambda: _catalogued(ACTIVATIONS, "--activation"),
    "Losses": lambda: _catalogued(LOSSES, "--loss"),
    "Initialisation": lambda: _catalogued(INITIALIZERS, "--init"),
    "Optimisers": lambda: _catalogued(OPTIMIZERS, "--optimizer"),
    "Descent": lambda: DESCENT,
    "Schedules": lambda: _catalogued(SCHEDULES, "--schedule"),
    "Regularisation and preprocessing": lambda: REGULARIZATION,
    "Augmentation": lambda: _catalogued(AUGMENTATIONS, "--augment"),
    "Checks": lambda: CHECKS,
}
"""The title of each part of the table, and what returns its `Entry`s."""


def rows():
    """Return all `Entry`s."""
    return [row for section in SECTIONS.values() for row in section()]


def toolboxTable():
    """Return the table as Markdown, a part for each of the `SECTIONS`."""
    lines = []
    for title, section in SECTIONS.items():
        lines += [f"### {title}", "", "| what | lecture | option | see it work | file |"]
        lines += ["|---|---|---|---|---|"]
        lines += [
            f"| {row.what} | {row.lecture} | {_code(row.option)} | {_code(row.command)} "
            f"| [{row.file}]({row.file}) |"
            for row in section()
        ]
        lines.append("")
    return "\n".join(lines)


def _code(words):
    return ", ".join(f"`{part}`" for part in words.split(", ")) if words else ""


def renewed(text):
    """Return a page's text with the table between its two marks made anew."""
    before, _, rest = text.partition(START)
    _, _, after = rest.partition(END)
    return f"{before}{START}\n\n{toolboxTable()}\n{END}{after}"


def main():
    """Write the page again, whole or not at all; return the exit status."""
    text = renewed(PAGE.read_text(encoding="utf-8"))
    with replacing(PAGE) as partial:
        Path(partial).write_text(text, encoding="utf-8")
    print(f"{PAGE.parent.name}/{PAGE.name}: {len(rows())} rows")
    return 0


if __name__ == "__main__":
    runScript(main)
