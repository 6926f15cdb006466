"""What is said, in French: each English sentence, as it stands in the code, and its French.

A file for each room that speaks; `FRENCH` is all of them. The fields are the same on both sides.
Before : ; ? ! and % stands a no-break space, U+00A0, which looks like any other; not before the
colon after a file, an option or a parameter that a message is about, which is written as compilers
do. Names in the columns of a table are as short as the English leaves room for.
"""

from learning.words.french.commandLine import FRENCH as COMMAND_LINE
from learning.words.french.data import FRENCH as DATA
from learning.words.french.explaining import FRENCH as EXPLAINING
from learning.words.french.illnesses import FRENCH as ILLNESSES
from learning.words.french.layers import FRENCH as LAYERS
from learning.words.french.lesson import FRENCH as LESSON
from learning.words.french.networks import FRENCH as NETWORKS
from learning.words.french.plotting import FRENCH as PLOTTING
from learning.words.french.scripts import FRENCH as SCRIPTS
from learning.words.french.studies import FRENCH as STUDIES
from learning.words.french.system import FRENCH as SYSTEM
from learning.words.french.toolbox import FRENCH as TOOLBOX
from learning.words.french.watching import FRENCH as WATCHING

FRENCH = {
    **COMMAND_LINE,
    **DATA,
    **EXPLAINING,
    **ILLNESSES,
    **LAYERS,
    **LESSON,
    **NETWORKS,
    **PLOTTING,
    **SCRIPTS,
    **STUDIES,
    **SYSTEM,
    **TOOLBOX,
    **WATCHING,
}
