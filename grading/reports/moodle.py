"""Moodle's offline grading worksheet, filled in.

It is the file behind "Download grading worksheet" of an assignment, in English or in French; the
folders of "Download all submissions" have the same numbers in their names.
"""

import re

from grading.reports.points import pointsOf, scaled
from grading.reports.worksheets import readWorksheet
from learning.words.language import translate

IDENTIFIER = ("Identifier", "Identifiant")
GRADE = ("Grade", "Note")
MOST = ("Maximum grade", "Note maximale")
FEEDBACK = ("Feedback comments", "Feedback par commentaires")


def moodleWorksheet(path, results):
    """Return the worksheet at `path` with the grades in it, as bytes.

    Grades are of the worksheet's own maximum, with its own decimal sign. Who has no grade yet, or
    is nobody's, stays as found. Raises BadInput if it is no worksheet.
    """
    sheet = readWorksheet(path)
    identifier, grade = sheet.column("Identifier", *IDENTIFIER), sheet.column("Grade", *GRADE)
    most, feedback = sheet.column("Maximum grade", *MOST), _feedbackColumn(sheet)
    known = {result["student"]["identifier"]: result for result in results}
    for row in sheet.rows[1:]:
        if len(row) <= max(identifier, grade, most):
            continue
        number = re.search(r"\d+$", row[identifier])  # Participant 4711
        result = known.get(number[0]) if number else None
        points, outOf = (None, None) if result is None else pointsOf(result)
        if points is None:
            continue
        isDecimalComma = "," in row[most]
        value = scaled(points, outOf, float(row[most].replace(",", ".")))
        row[grade] = value.replace(".", ",") if isDecimalComma else value
        if feedback is not None and feedback < len(row):
            row[feedback] = result["error"] or _summary(result)
    return sheet.asBytes()


def _feedbackColumn(sheet):
    header = [cell.strip() for cell in sheet.rows[0]]
    return next((header.index(name) for name in FEEDBACK if name in header), None)


def _summary(result):
    missed = [exercise["name"] for exercise in result["report"]["exercises"]
              if exercise["verdict"] != "passed"]  # fmt: skip
    points, outOf = pointsOf(result)
    if not missed:
        return translate("{points} / {outOf}", points=points, outOf=outOf)
    return translate(
        "{points} / {outOf}; not passed: {names}",
        points=points,
        outOf=outOf,
        names=", ".join(missed),
    )
