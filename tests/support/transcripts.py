"""Reading what a script printed: its reports, its predictions, its summary."""

import re
from typing import NamedTuple


class Report(NamedTuple):
    """One line of progress."""

    epoch: int
    cost: float
    validationCost: float | None


def reports(output):
    """Return the `Report`s of a script's output, in order."""
    number = r"([\d.e+-]+|nan|inf)"
    lines = re.findall(
        rf"^epoch (\d+)  cost {number}(?:  validation cost {number})?$", output, re.MULTILINE
    )
    return [
        Report(int(epoch), float(cost), float(validation) if validation else None)
        for epoch, cost, validation in lines
    ]


def predictions(output):
    """Return the pairs (expected, predicted) of the lines `expected : predicted`, as integers."""
    return [
        (int(expected), int(predicted))
        for expected, predicted in re.findall(r"^(?:.* )?(\d+) : (\d+)$", output, re.MULTILINE)
    ]


def summary(output):
    """Return (name, cost, accuracy in %, right, total) of the last line; of quantities, the error.

    These end with (name, cost, mean error): there is no right and wrong.
    """
    last = output.splitlines()[-1]
    if match := re.fullmatch(r"(\w+) cost ([\d.]+)  mean error ([\d.]+)", last):
        return match[1], float(match[2]), float(match[3])
    match = re.fullmatch(r"(\w+) cost ([\d.e+-]+|nan)  accuracy ([\d.]+) % \((\d+)/(\d+)\)", last)
    name, cost, accuracy, right, total = match.groups()
    return name, float(cost), float(accuracy), int(right), int(total)
