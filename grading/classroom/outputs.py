"""What a marked class leaves behind in its folder, each file whole or not at all.

| file | for |
|---|---|
| `marks.csv` | a spreadsheet |
| `moodle.csv`, `canvas.csv` | the platform, where its own table was given |
| `gradescope/NAME.json` | Gradescope |
| `feedback/NAME.md`, `feedback/NAME.html` | the student |
| `class.md` | the teacher: what fails most, and what to ask |
| `results/NAME.json` | going on later |
"""

import json
from pathlib import Path

from grading.classroom.insight import insight
from grading.classroom.places import NoPlace, filesIn, placeOfFiles
from grading.classroom.resemblance import groupsOfTheSame
from grading.classroom.Results import fileName
from grading.members import BadArchive
from grading.reports.canvas import canvasGradebook
from grading.reports.classTable import classTable
from grading.reports.feedback import html, markdown
from grading.reports.gradescope import gradescopeResults
from grading.reports.moodle import moodleWorksheet
from learning.system.files import replacing


def writeOutputs(out, submissions, results, options, seed):
    """Write all of them for the results there are; `options` are those of the command line.

    `submissions` are read once more, to compare them. Raises OSError where a file cannot be
    written, BadInput where a platform's table is none.
    """
    _write(out / "marks.csv", classTable(results))
    if options.moodle:
        _write(out / "moodle.csv", moodleWorksheet(options.moodle, results))
    if options.canvas:
        content = canvasGradebook(options.canvas, results, options.assignment)
        _write(out / "canvas.csv", content)
    for folder in ("feedback", "gradescope"):
        (out / folder).mkdir(exist_ok=True)
    for result in results:
        name, command = fileName(result["key"]), _command(result, options, seed)
        data = json.dumps(gradescopeResults(result), indent=2, ensure_ascii=False) + "\n"
        _write(out / "gradescope" / f"{name}.json", data.encode())
        _write(out / "feedback" / f"{name}.md", markdown(result, command).encode())
        _write(out / "feedback" / f"{name}.html", html(result, command, options.lang).encode())
    groups = groupsOfTheSame(dict(_handIns(submissions)), _given(options.given))
    _write(out / "class.md", "\n".join(insight(results, groups)).encode())


def _write(path, content):
    with replacing(path) as partial:
        Path(partial).write_bytes(content)


def _command(result, options, seed):
    """Return what a student types to get the same mark, the folder being the student's own."""
    exercises = options.exercises
    chosen = f" EX={exercises[0]}" if len(exercises) == 1 else ""
    folder = (result["folder"] or "ml_d05").rpartition("/")[2]
    return f'make grade{chosen} SUBMISSION=../{folder} ARGS="--seed {seed}"'


def _handIns(submissions):
    for submission in submissions:
        try:
            files = submission.load().files
            yield submission.key, filesIn(placeOfFiles(files), files)
        except (BadArchive, NoPlace):
            continue


def _given(folder):
    return [path.read_bytes() for path in sorted(Path(folder).rglob("*.py"))] if folder else []
