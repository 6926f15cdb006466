"""The gallery in README.md, from real runs: `python -m experiments.gallery [NAME …]`.

All experiments are measured with seed 1, or only those that are named; of the others the rows stay.
A row's text is English. Where an experiment takes the time (`seconds` among its numbers), that is
left out: so that on the same machine a second run gives the same bytes.
"""

import random
import re
import sys
from itertools import groupby
from pathlib import Path

from experiments import EXPERIMENTS
from experiments.ExperimentMoment import ExperimentMoment
from learning.checks import Sentence, quote, unlike
from learning.system.exits import BAD_INPUT, complain, runScript
from learning.system.files import replacing

HERE = Path(__file__).resolve().parent
PAGE = HERE / "README.md"
PICTURES = HERE / "pictures"
BEGIN, END = "<!-- gallery -->", "<!-- end of the gallery -->"
SEED = 1


def main(arguments=None):
    """Renew the rows of the experiments that are named, or of all; return the exit status."""
    words = sys.argv[1:] if arguments is None else arguments
    for word in words:
        if word not in EXPERIMENTS:
            complain(unlike(None, Sentence("the name of an experiment"), quote(word)))
            return BAD_INPUT
    PICTURES.mkdir(exist_ok=True)
    for name in words or EXPERIMENTS:
        row = renew(EXPERIMENTS[name]())
        write(rowsOf(PAGE.read_text(encoding="utf-8")) | {name: row})
        print(row, flush=True)
    return 0


def renew(experiment):
    """Measure an experiment, save its small picture, and return its row."""
    from learning.plotting.handout import saveSmall

    numbers = experiment.measure(random.Random(SEED))
    numbers.pop("seconds", None)
    moment = ExperimentMoment(1, experiment, numbers, experiment.verdict(numbers))
    saveSmall(moment, PICTURES / f"{experiment.name}.png")
    return row(experiment, moment.outcome)


def row(experiment, outcome):
    """Return the row of an experiment: its picture, and its claim, verdict and command."""
    name = experiment.name
    kind, _, reason = str(outcome).partition(": ")
    words = f"{experiment.claim} **{kind}**: {reason}".replace("|", "\\|")
    command = f"`python -m experiments {name}`{' °' if experiment.isLong else ''}"
    return f"| ![{experiment.title}](pictures/{name}.png) | {words} {command} |"


def rowsOf(text):
    """Return {name: row} of the gallery in a page."""
    within = text.partition(BEGIN)[2].partition(END)[0]
    return {
        re.search(r"\(pictures/(.+?)\.png\)", line)[1]: line
        for line in within.splitlines()
        if line.startswith("| ![")
    }


def galleryOf(rows):
    """Return the gallery: a table for each lecture, of the experiments that there still are."""
    kinds = sorted(EXPERIMENTS.values(), key=lambda kind: (kind.lecture, kind.name))
    lines = []
    kinds = [kind for kind in kinds if kind.name in rows]
    for lecture, group in groupby(kinds, key=lambda kind: kind.lecture):
        lines += [
            f"### Lecture {lecture}",
            "",
            "| picture | claim, verdict, command |",
            "|---|---|",
        ]
        lines += [*(rows[kind.name] for kind in group), ""]
    return "\n".join(lines)


def write(rows):
    """Write the gallery into the page."""
    before, _, rest = PAGE.read_text(encoding="utf-8").partition(BEGIN)
    after = rest.partition(END)[2]
    with replacing(PAGE) as partial:
        text = f"{before}{BEGIN}\n\n{galleryOf(rows)}\n{END}{after}"
        Path(partial).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    sys.argv[0] = "gallery"
    runScript(main)
