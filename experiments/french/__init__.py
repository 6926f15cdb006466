"""What the experiments say, in French: a file a lecture, and what several of them share.

As in `learning.words.french`, whose page of rules holds here too; FRENCH is all of them.
"""

from experiments.french.comparisons import FRENCH as COMPARISONS
from experiments.french.costs import FRENCH as COSTS
from experiments.french.frame import FRENCH as FRAME
from experiments.french.lecture000 import FRENCH as LECTURE000
from experiments.french.lecture001 import FRENCH as LECTURE001
from experiments.french.lecture002 import FRENCH as LECTURE002
from experiments.french.lecture003 import FRENCH as LECTURE003
from experiments.french.lecture004 import FRENCH as LECTURE004
from experiments.french.planes import FRENCH as PLANES

FRENCH = {
    **FRAME,
    **COMPARISONS,
    **COSTS,
    **LECTURE000,
    **LECTURE001,
    **LECTURE002,
    **LECTURE003,
    **LECTURE004,
    **PLANES,
}
