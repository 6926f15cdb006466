"""`marks.csv`, for a spreadsheet: a row for each student, a column for each exercise."""

import csv
import io

from grading.exercises import NAMES
from grading.reports.points import exercisesOf, pointsOf
from learning.words.language import translate

FORMULAS = ("=", "+", "-", "@", "\t", "\r")
"""How a cell begins that a spreadsheet would calculate."""


def classTable(results):
    """Return the table as bytes: UTF-8, with the mark at the beginning by which Excel knows it.

    A text that begins as a formula does gets an apostrophe before it. No other format does that:
    where a platform is to recognise its students, identifiers stay to the letter.
    """
    names = [name for name in NAMES if any(name in exercisesOf(result) for result in results)]
    header = [
        translate("student"), translate("identifier"), translate("e-mail"), *names,
        translate("points"), translate("out of"), translate("verdict"), translate("warnings"),
    ]  # fmt: skip
    rows = [_row(result, names) for result in results]
    text = io.StringIO(newline="")
    csv.writer(text).writerows([header, *rows])
    return text.getvalue().encode("utf-8-sig")


def _row(result, names):
    exercises, (points, outOf) = exercisesOf(result), pointsOf(result)
    cells = [exercises[name]["points"] if name in exercises else None for name in names]
    return [
        *map(_harmless, result["student"].values()),
        *("" if cell is None else cell for cell in cells),
        "" if points is None else points,
        "" if outOf is None else outOf,
        verdictOn(result),
        _harmless("; ".join(warningsOf(result))),
    ]


def verdictOn(result):
    """Return how far a hand-in got, in a word or two."""
    if result["error"] is not None and not result["isMarkersOwn"]:
        return translate("refused")
    return translate("undecided") if pointsOf(result)[0] is None else translate("marked")


def warningsOf(result):
    """Return what there is to say of a hand-in besides its points, a list of texts."""
    warnings = [result["error"]] if result["error"] is not None else []
    if result["folder"]:
        warnings.append(translate("the files of the day are in {folder}", folder=result["folder"]))
    warnings += result["notes"]
    report = result["report"] or {"notes": [], "sandbox": {"warning": None}}
    warning = report["sandbox"]["warning"]
    return [*warnings, *report["notes"], *([warning] if warning else [])]


def _harmless(text):
    return f"'{text}" if text.startswith(FORMULAS) else text
