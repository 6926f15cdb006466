"""Marks a whole class: hand-ins as platforms export them, tables, and a page for each student.

    python -m grading.classroom SUBMISSIONS --out FOLDER        (or `make grade-class`)

In the order of a teacher's evening: `submissions.py` finds out whose hand-in is what, `places.py`
where in it the files of the day lie, `marking.py` marks one and `Classroom.py` all of them, and
`tables.py` and `insight.py` say what became of them, with `grading/reports`.
"""
