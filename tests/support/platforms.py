"""The tables that Moodle and Canvas export for a class of `support.hundred`; totals in ours."""

import csv
import json

from grading.classroom.Results import fileName

MOODLE = {
    "en": "Identifier,Full name,Grade,Maximum grade,Feedback comments",
    "fr": "Identifiant,Nom complet,Note,Note maximale,Feedback par commentaires",
}
CANVAS = "Student,ID,Section,Day 5 (815)\n    Points Possible,,,{most}\n"

TOTAL = -4
"""The column of `marks.csv` with the sum of the points."""


def writePlatforms(folder, known, language, most):
    """Write a worksheet and a gradebook of so many points; return the words that name them."""
    numbers = range(1000, 1000 + len(known))
    sheet = [MOODLE[language], *(f"Participant {number},someone,,{most}," for number in numbers)]
    (folder / "sheet.csv").write_text("\n".join([*sheet, ""]), encoding="utf-8")
    book = "".join(f"someone,{number},A,\n" for number in numbers)
    (folder / "book.csv").write_text(CANVAS.format(most=most) + book, encoding="utf-8")
    return ["--moodle", folder / "sheet.csv", "--canvas", folder / "book.csv"]


def totalsIn(out, known):
    """Return {table: totals, as texts} in the order of the class; "" for none."""
    totals = {
        "moodle": [row[2] for row in _rows(out / "moodle.csv")[1:]],
        "canvas": [row[-1] for row in _rows(out / "canvas.csv")[2:]],
    }
    byName = {row[0].removeprefix("'"): row[TOTAL] for row in _rows(out / "marks.csv")}
    totals["marks"] = [byName[name] for name in known]
    files = [out / "gradescope" / f"{fileName(name)}.json" for name in known]
    data = [json.loads(path.read_text(encoding="utf-8")) for path in files]
    totals["gradescope"] = [str(one.get("score", "")) for one in data]
    return totals


def _rows(path):
    with path.open(encoding="utf-8-sig", newline="") as table:
        return list(csv.reader(table))
