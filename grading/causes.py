"""What a failure blocks: a crash in one line of one file may cost the points of many exercises."""

from grading.exercises import NAMES
from learning.words.language import translate


def causesOf(exercises):
    """Return what costs points in several checks: a list of {"cause", "exercises", "points"}.

    `exercises` are those of a report, as data; each is counted for the first cause that it has.
    """
    found = {}
    for exercise in exercises:
        causes = [check["cause"] for check in exercise["checks"] if check["cause"]]
        if exercise["verdict"] in ("failed", "incomplete") and causes:
            found.setdefault(causes[0], []).append(exercise)
    return [
        {
            "cause": cause,
            "exercises": [exercise["name"] for exercise in blocked],
            "points": sum(exercise["outOf"] for exercise in blocked),
        }
        for cause, blocked in found.items()
    ]


def exercisesInWords(names):
    """Return names of exercises, those that follow each other in one: "ex00 to ex03 and ex07"."""
    runs = []
    for name in names:
        if runs and NAMES.index(name) == NAMES.index(runs[-1][-1]) + 1:
            runs[-1].append(name)
        else:
            runs.append([name])
    words = []
    for run in runs:
        if len(run) > 2:
            run = [translate("{first} to {last}", first=run[0], last=run[-1])]
        words += run
    if len(words) == 1:
        return words[0]
    return translate("{first} and {last}", first=", ".join(words[:-1]), last=words[-1])
