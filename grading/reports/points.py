"""What the tables of all formats need to know of a result."""

from learning.checks import Sentence

WORDS = {
    "passed": Sentence("passed"),
    "failed": Sentence("failed"),
    "skipped": Sentence("skipped"),
    "undecided": Sentence("undecided"),
    "incomplete": Sentence("incomplete"),
}
"""The report's words for the outcome of a check and the verdict on an exercise, to be said."""


def pointsOf(result):
    """Return (points, out of): None for the points where they are not decided.

    Who handed in what cannot be opened has 0 points, out of None. Out of 20 where the whole day was
    marked; else out of what the exercises have that were.
    """
    if result["error"] is not None:
        return (None if result["isMarkersOwn"] else 0), None
    report = result["report"]
    if report["mark"] is not None:
        return report["mark"]["points"], report["mark"]["outOf"]
    points = [exercise["points"] for exercise in report["exercises"]]
    outOf = sum(exercise["outOf"] for exercise in report["exercises"])
    return (None if None in points else sum(points)), outOf


def scaled(points, outOf, most):
    """Return points as a platform wants them, of `most`, with as few decimals as that takes."""
    return f"{points * most / outOf if outOf else 0:.2f}".rstrip("0").rstrip(".")


def exercisesOf(result):
    """Return {name: the report's data} of a result's exercises."""
    return {
        exercise["name"]: exercise for exercise in (result["report"] or {}).get("exercises", [])
    }
