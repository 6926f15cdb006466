"""Hostile hand-ins: what a student could try to get points, or harm, without doing an exercise.

Each trick lays files over the plain hand-in, in place of a right solution of its exercise, so that
the exercise has to fail. Nothing runs when this module is imported. The sources hold placeholders,
which the test replaces: `@OUTSIDE@`, `@PORT@`, `@TOKEN@` and `@HANDIN@`.

All are bounded, should a sandbox leak: loops end after 35 seconds, no more than 150 processes are
started, no more than 3 GB of memory and 300 MB of files are used, and files are only ever added.
What could hurt a process of the machine first looks whether it is alone in a process namespace.
Where a trick tries to read what is private, it tells whether that worked, never what it read.
"""

from handIns.hostile.cheats import CHEATS
from handIns.hostile.endings import ENDINGS, LINGERINGS
from handIns.hostile.excesses import EXCESSES, FULL_DISKS, ODD_FILES
from handIns.hostile.forgeries import FORGED_ANSWERS, FORGED_ERRORS, FORGED_NUMBERS, FORGERIES
from handIns.hostile.graphs import GRAPHS
from handIns.hostile.invisible import INVISIBLE
from handIns.hostile.liars import HIDDEN_STAY, LIARS, SHOTGUNS
from handIns.hostile.pressures import PRESSURES, QUESTIONS
from handIns.hostile.pretenders import PRETENDERS
from handIns.hostile.reaches import REACH
from handIns.hostile.shadows import SHADOWS
from handIns.hostile.texts import TEXTS
from handIns.hostile.values import VALUES

TRICKS = [
    *ENDINGS,
    *LINGERINGS,
    *VALUES,
    *FORGED_ANSWERS,
    *FORGED_NUMBERS,
    *FORGED_ERRORS,
    *FORGERIES,
    *TEXTS,
    *SHADOWS,
    *EXCESSES,
    *FULL_DISKS,
    *ODD_FILES,
    *REACH,
    *PRESSURES,
    *QUESTIONS,
    *CHEATS,
    *INVISIBLE,
    *PRETENDERS,
    *LIARS,
    *SHOTGUNS,
    *HIDDEN_STAY,
    *GRAPHS,
]
