"""The table at the end of a marking: text for a terminal, made of a report's data."""

from grading.causes import exercisesInWords
from grading.Report import UNDECIDED
from grading.visible import visible
from learning.checks import Sentence
from learning.words.formats import plural
from learning.words.language import translate

MOST_NOTES = 10

REASON = 240
"""Characters of the one line that says why an exercise got no points."""


COUNTS = {
    "passed": lambda count: translate("{count} passed", count=count),
    "failed": lambda count: translate("{count} failed", count=count),
    "skipped": lambda count: translate("{count} skipped", count=count),
    UNDECIDED: lambda count: translate("{count} undecided", count=count),
}
"""What says how many checks ended so, by the outcome."""

VERDICTS = {
    "failed": Sentence("failed"),
    "incomplete": Sentence("incomplete"),
    UNDECIDED: Sentence("undecided"),
}


def marksTable(data):
    """Return the text that sums up a report's data, a list of lines."""
    lines = [translate("hand-in: {folder}", folder=data["submission"])]
    if data["error"]:
        return [*lines, data["error"]]
    lines += [translate("digest: {digest}", digest=data["digest"][:16])] if data["digest"] else []
    lines.append(
        translate("marked: {date}, by {versions}", date=data["date"], versions=_versions(data))
    )
    lines.append(translate("seed: {seed} (--seed {seed} asks the same again)", seed=data["seed"]))
    sandbox = data["sandbox"]
    limits = "; ".join(sandbox["limits"])
    lines.append(translate("sandbox: {name} ({limits})", name=sandbox["name"], limits=limits))
    if sandbox["warning"]:
        lines.append(translate("WARNING: {warning}", warning=sandbox["warning"]))
    if data["interrupted"]:
        cause = data["interruptedBy"]
        lines.append(translate("INTERRUPTED by {cause}: not all was marked", cause=cause))
    lines += _notes(data["notes"])
    head = f"{translate('exercise'):<9}{'':<34}{translate('checks'):<36}{translate('points')}"
    lines += ["", head]
    lines += [_row(exercise) for exercise in data["exercises"]]
    lines += _why(data)
    return [*lines, "", _mark(data)]


def _versions(data):
    versions = data["versions"]
    names = {"python": "Python", "numpy": "NumPy", "matplotlib": "matplotlib"}
    parts = [f"{names[key]} {versions[key]}" for key in names if versions[key]]
    return f"{', '.join(parts)}; {translate('marker {version}', version=versions['marker'])}"


def _notes(notes):
    lines = [translate("left out: {note}", note=note) for note in notes[:MOST_NOTES]]
    if len(notes) > MOST_NOTES:
        more = len(notes) - MOST_NOTES
        lines.append(translate("left out: {count} more, named in the report", count=more))
    return lines


def _row(exercise):
    counts = [
        counted(_count(exercise, outcome))
        for outcome, counted in COUNTS.items()
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
                reason = translate("as {exercise}, {cause}", exercise=told[cause], cause=cause)
            elif cause:
                told[cause] = exercise["name"]
            verdict = VERDICTS[exercise["verdict"]]
            why = visible(reason, REASON)
            lines.append(
                translate(
                    "{exercise} {verdict}: {why}",
                    exercise=exercise["name"],
                    verdict=verdict,
                    why=why,
                )
            )
    for cause in data["causes"]:
        if len(cause["exercises"]) == 1:
            continue  # the line above says it
        lines.append(
            translate(
                "{cause} blocks {exercises}: {points}",
                cause=cause["cause"],
                exercises=exercisesInWords(cause["exercises"]),
                points=plural(cause["points"], translate("point")),
            )
        )
    skipped = sum(_count(exercise, "skipped") for exercise in data["exercises"])
    if skipped == 1:
        lines.append(translate("1 check was skipped: it says nothing, good or bad"))
    elif skipped:
        lines.append(
            translate("{count} checks were skipped: they say nothing, good or bad", count=skipped)
        )
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
    where = [
        translate("{file} line {line}", file=frame["file"], line=frame["line"])
        for frame in failure["frames"][-1:]
    ]
    places = "".join(f" ({place})" for place in where)
    reason = translate("{check}: {found}", check=check["title"], found=failure["found"] + places)
    return check["cause"], reason


def _mark(data):
    exercises = data["exercises"]
    undecided = [e["name"] for e in exercises if e["verdict"] == UNDECIDED]
    if undecided:
        names = ", ".join(undecided)
        return translate("no mark: undecided, mark again: {names}", names=names)
    if data["mark"]:
        points, outOf = data["mark"]["points"], data["mark"]["outOf"]
        return translate("mark: {points} / {outOf} (ex00 to ex08)", points=points, outOf=outOf)
    if not exercises:
        return translate("no mark: it takes ex00 to ex08, and none ran")
    marked = exercisesInWords([exercise["name"] for exercise in exercises])
    return translate("no mark: it takes ex00 to ex08, and there is {names}", names=marked)
