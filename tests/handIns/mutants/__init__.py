"""Wrong hand-ins: each is the hand-in `plain` with one small change that breaks one exercise.

A mutant replaces one passage of one file. The passage occurs exactly once there, so that
`text.replace(mutant.old, mutant.new)` is the whole recipe. The changed file still compiles and
imports. What is wrong shows in behaviour; for some of the scripts only when the data sets are
replaced by others (`and.ds` in place of `or.ds`, a test set with other labels).

Nothing runs when this module is imported.
"""

from handIns.mutants.ex00 import EX00
from handIns.mutants.ex01 import EX01
from handIns.mutants.ex02 import EX02
from handIns.mutants.ex03 import EX03
from handIns.mutants.ex04 import EX04
from handIns.mutants.ex05 import EX05
from handIns.mutants.ex06 import EX06
from handIns.mutants.ex07 import EX07
from handIns.mutants.ex08 import EX08
from handIns.mutants.ex09 import EX09
from handIns.mutants.ex11 import EX11
from handIns.mutants.ex12 import EX12

MUTANTS = [
    *EX00,
    *EX01,
    *EX02,
    *EX03,
    *EX04,
    *EX05,
    *EX06,
    *EX07,
    *EX08,
    *EX09,
    *EX11,
    *EX12,
]
