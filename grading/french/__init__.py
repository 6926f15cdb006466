"""What the marker says, in French: each English sentence, as it stands in the code, and its French.

A file for each matter; `FRENCH` is all of them. How French is written is said in
`learning/words/french`. Names of files, methods, options and signals are the same in both.
"""

from grading.french.checks import FRENCH as CHECKS
from grading.french.classroom import FRENCH as CLASSROOM
from grading.french.crashes import FRENCH as CRASHES
from grading.french.exercises import FRENCH as EXERCISES
from grading.french.graphs import FRENCH as GRAPHS
from grading.french.marking import FRENCH as MARKING
from grading.french.methods import FRENCH as METHODS
from grading.french.mistakes import FRENCH as MISTAKES
from grading.french.report import FRENCH as REPORT
from grading.french.scripts import FRENCH as SCRIPTS
from grading.french.starter import FRENCH as STARTER

FRENCH = {
    **CHECKS,
    **CLASSROOM,
    **CRASHES,
    **EXERCISES,
    **GRAPHS,
    **MARKING,
    **METHODS,
    **MISTAKES,
    **REPORT,
    **SCRIPTS,
    **STARTER,
}
