"""The table that a marked class ends with, on the terminal."""

from grading.classroom.Results import isDecided
from grading.reports.classTable import verdictOn
from grading.reports.points import exercisesOf, pointsOf
from grading.visible import visible
from learning.words.language import translate

NAME = 32
"""Letters of a name that are shown."""


def classLines(results, strays, count, out):
    """Return lines: a row for each result, and what is to be known of all of them.

    `strays` are names of files that are nobody's, `count` is the number of hand-ins there are,
    `out` the folder with the rest.
    """
    names = sorted({name for result in results for name in exercisesOf(result)})
    cells = "".join(f"{name:>6}" for name in names)
    lines = [f"{'':<{NAME}}{cells}  {translate('points')}", *(_row(r, names) for r in results), ""]
    if strays:
        shown = ", ".join(visible(name, 60) for name in strays[:10])
        lines.append(translate("nobody's, and left out: {names}", names=shown))
    if len(results) < count:
        done = len(results)
        lines.append(translate("marked {done} of {count}; the same command goes on",
                               done=done, count=count))  # fmt: skip
    undecided = [visible(r["key"], 60) for r in results if not isDecided(r)]
    if undecided:
        names = ", ".join(undecided)
        lines.append(translate("undecided, to be marked again: {names}", names=names))
    wall = sum(result.get("seconds") or 0 for result in results)
    processor = sum(result.get("processorSeconds") or 0 for result in results)
    lines.append(
        translate(
            "{wall:.0f} s of marking, one after the other; {processor:.0f} s of processor for the "
            "markers, sandboxes not counted",
            wall=wall,
            processor=processor,
        )
    )
    lines.append(translate("tables and pages: {folder}", folder=visible(str(out), 200)))
    return lines


def _row(result, names):
    exercises, (points, outOf) = exercisesOf(result), pointsOf(result)
    cells = "".join(f"{_points(exercises, name):>6}" for name in names)
    name = visible(result["key"], NAME - 2)
    if result["error"] is not None:
        why = visible(result["error"], 120)
        return f"{name:<{NAME}}" + translate(
            "{verdict}: {error}", verdict=verdictOn(result), error=why
        )
    total = f"{'?' if points is None else points} / {outOf}"
    return f"{name:<{NAME}}{cells}  {total}"


def _points(exercises, name):
    if name not in exercises:
        return ""
    points = exercises[name]["points"]
    return "?" if points is None else points
