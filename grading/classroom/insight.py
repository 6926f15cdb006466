"""What a teacher wants to know of a class: what fails most, who fails for the same reason."""

import re
from collections import Counter, defaultdict

from grading.visible import visible
from learning.words.language import translate

MOST_SHOWN = 10
"""Checks, and groups of students, in each list."""

REASON = 160
"""Characters of a reason."""


def insight(results, groups=()):
    """Return lines of Markdown about all the results of a class.

    `groups` are those of `resemblance.groupsOfTheSame`.
    """
    failures = [
        (result["key"], exercise["name"], check)
        for result in results
        for exercise in (result["report"] or {}).get("exercises", [])
        for check in exercise["checks"]
        if check["outcome"] == "failed"
    ]
    sections = [
        (translate("What fails most"), _mostFailed(failures)),
        (translate("The same reason"), _reasons(failures, "wrong")),
        (translate("Crashes"), _reasons(failures, "crash")),
        (translate("Stopped by a limit"), _reasons(failures, "limit")),
        (translate("The same program?"), _same(groups)),
    ]
    lines = [f"# {translate('The class')}", ""]
    for title, items in sections:
        if items:
            lines += [f"## {title}", "", *[f"- {item}" for item in items], ""]
    return lines


def _mostFailed(failures):
    counts = Counter((exercise, check["title"]) for _, exercise, check in failures)
    return [
        translate("{count} × {exercise}, {check}", count=count, exercise=exercise, check=name)
        for (exercise, name), count in counts.most_common(MOST_SHOWN)
    ]


def _reasons(failures, kind):
    """Return who failed in the same way, the largest groups first; numbers make no difference."""
    groups, shown = defaultdict(set), {}
    for key, exercise, check in failures:
        if check["failure"]["kind"] == kind:
            reason = check["failure"]["found"]
            same = (exercise, re.sub(r"[-−+]?\d[\d.,e+-]*", "#", reason))
            groups[same].add(key)
            shown.setdefault(same, reason)
    largest = sorted(groups, key=lambda same: (-len(groups[same]), same))
    return [
        f"{same[0]}: {visible(shown[same], REASON)}: {_names(groups[same])}"
        for same in largest[:MOST_SHOWN]
        if kind != "wrong" or len(groups[same]) > 1
    ]


def _same(groups):
    return [
        translate(
            "{name}: the same but for names, comments and white space: {keys}",
            name=name,
            keys=_names(keys),
        )
        for name, keys in groups
    ]


def _names(keys):
    return ", ".join(visible(key, 60) for key in sorted(keys))
