"""Canvas's gradebook, filled in: the columns that say who it is, and that of one assignment.

It is the file behind "Export" in the gradebook. Canvas takes such a file back; what is not in it
stays as it is there. The second row, where there is one, has the points that are possible.
"""

import re

from grading.reports.points import pointsOf, scaled
from grading.reports.worksheets import readWorksheet
from grading.visible import visible
from learning.checks import Sentence, unlike
from learning.words.BadInput import BadInput

STUDENT = "Student"
IDENTIFIER = "ID"
WHO = ("Student", "ID", "SIS User ID", "SIS Login ID", "Integration ID", "Section")
ASSIGNMENT = re.compile(r".+ \(\d+\)")
"""How Canvas names the columns of assignments: the name, and its number."""


def canvasGradebook(path, results, assignment=None):
    """Return the gradebook at `path` for an assignment, the grades in it, as bytes.

    `assignment` is its name, with or without the number; it may be left out where there is only
    one. Raises BadInput if there is none, or several and none was named.
    """
    sheet = readWorksheet(path)
    column, identifier = _columnOf(sheet, assignment), sheet.column(IDENTIFIER, IDENTIFIER)
    known = {result["student"]["identifier"]: result for result in results}
    most = None
    for row in sheet.rows[1:]:
        row += [""] * (len(sheet.rows[0]) - len(row))
        if not row[identifier].strip():  # "    Points Possible"
            most = _number(row[column]) if most is None else most
            continue
        result = known.get(row[identifier].strip())
        points, outOf = (None, None) if result is None else pointsOf(result)
        if points is not None:
            row[column] = scaled(points, outOf, outOf or 0 if most is None else most)
    kept = [index for index, name in enumerate(sheet.rows[0]) if name in WHO or index == column]
    sheet.rows = [[row[index] for index in kept] for row in sheet.rows if row]
    return sheet.asBytes()


def _columnOf(sheet, assignment):
    header = sheet.rows[0]
    found = [
        index for index, name in enumerate(header)
        if ASSIGNMENT.fullmatch(name)
        and assignment in (None, name, re.sub(r" \(\d+\)$", "", name))
    ]  # fmt: skip
    if len(found) == 1:
        return found[0]
    names = ", ".join(visible(name, 60) for name in header if ASSIGNMENT.fullmatch(name))
    raise unlike(
        visible(sheet.path, 200), Sentence("one assignment (--assignment)"),
        names or Sentence("none"), BadInput,
    )  # fmt: skip


def _number(text):
    try:
        return float(text)
    except ValueError:
        return None
