"""The table at the end of a marking: text for a terminal, made of a report's data."""

from grading.causes import inWords
from grading.Report import UNDECIDED
from grading.visible import visible
from learning.words.formats import plural

MOST_NOTES = 10

REASON = 240
"""Characters of the one line that says why an exercise got no points."""


def table(data):
    """Return the text that sums up a report's data, a list of lines."""
    lines = [f"hand-in: {data['submission']}"]
    if data["error"]:
        return [*lines, data["error"]]
    lines += [f"digest: {data['digest'][:16]}"] if data["digest"] else []
    lines.append(f"marked: {data['date']}, by {_versions(data['versions'])}")
    lines.append(f"seed: {data['seed']} (--seed {data['seed']} asks the same questions again)")
    lines.append(f"sandbox: {data['sandbox']['name']} ({'; '.join(data['sandbox']['limits'])})")
    if data["sandbox"]["warning"]:
        lines.append(f"WARNING: {data['sandbox']['warning']}")
    if data["interrupted"]:
        lines.append(f"INTERRUPTED by {data['interruptedBy']}: not all was marked")
    lines += _notes(data["notes"])
    lines += ["", f"{'exercise':<9}{'':<34}{'checks':<36}points"]
    lines += [_row(exercise) for exercise in data["exercises"]]
    lines += _why(data)
    return [*lines, "", _mark(data)]


def _versions(versions):
    names = {"python": "Python", "numpy": "NumPy", "matplotlib": "matplotlib"}
    parts = [f"{names[key]} {versions[key]}" for key in names if versions[key]]
    return f"{', '.join(parts)}; marker {versions['marker']}"


def _notes(notes):
    lines = [f"left out: {note}" for note in notes[:MOST_NOTES]]
    if len(notes) > MOST_NOTES:
        lines.append(f"left out: {len(notes) - MOST_NOTES} more, named in the report")
    return lines


def _row(exercise):
    counts = [
        f"{_count(exercise, outcome)} {outcome}"
        for outcome in ("passed", "failed", "skipped", UNDECIDED)
        if _count(exercise, outcome)
    ]
    points = f"{'?' if exercise['points'] is None else exercise['points']} / {exercise['outOf']}"
    return f"{exercise['name']:<9}{exercise['title']:<34}{', '.join(counts):<36}{points}"


def _count(exercise, outcome):
    return sum(check["outcome"] == outcome for check in exercise["checks"])


def _why(data):
    """Return a line for each exercise without its points, and for each cause what it costs."""
    told, lines = {}, []
    for exercise in data["exercises"]:
        if exercise["verdict"] != "passed":
            cause, reason = _reason(exercise)
            if cause in told:
                reason = f"as {told[cause]}, {cause}"
            elif cause:
                told[cause] = exercise["name"]
            lines.append(f"{exercise['name']} {exercise['verdict']}: {visible(reason, REASON)}")
    for cause in data["causes"]:
        if len(cause["exercises"]) == 1:
            continue  # the line above says it
        points = plural(cause["points"], "point")
        lines.append(f"{cause['cause']} blocks {inWords(cause['exercises'])}: {points}")
    skipped = sum(_count(exercise, "skipped") for exercise in data["exercises"])
    if skipped:
        what = "it says" if skipped == 1 else "they say"
        was = "was" if skipped == 1 else "were"
        lines.append(f"{plural(skipped, 'check')} {was} skipped: {what} nothing, good or bad")
    return ["", *lines] if lines else []


def _reason(exercise):
    """Return (cause, words) of the first check that decided on an exercise."""
    outcomes = {"failed": "failed", UNDECIDED: UNDECIDED, "incomplete": "skipped"}
    wanted = outcomes[exercise["verdict"]]
    check = next(check for check in exercise["checks"] if check["outcome"] == wanted)
    failure = check["failure"]
    if failure is None:
        because = f" ({check['cause']})" if check["cause"] else ""
        return check["cause"], check["reason"] + because
    places = "".join(f" ({f['file']} line {f['line']})" for f in failure["frames"][-1:])
    return check["cause"], f"{check['name']}: {failure['found']}{places}"


def _mark(data):
    exercises = data["exercises"]
    undecided = [e["name"] for e in exercises if e["verdict"] == UNDECIDED]
    if undecided:
        return f"no mark: undecided, mark again: {', '.join(undecided)}"
    if data["mark"]:
        return f"mark: {data['mark']['points']} / {data['mark']['outOf']} (ex00 to ex08)"
    marked = inWords([exercise["name"] for exercise in exercises]) if exercises else "none"
    return f"no mark: it takes ex00 to ex08, and {marked} ran"
