"""Right solutions in odd styles: each keeps its numbers, or answers, in a way of its own.

The sheet names methods and files, and nothing else; so all of these get their points. Nothing runs
when this module is imported.
"""

from handIns.styles.graphs import GRAPHS
from handIns.styles.networks import NETWORKS
from handIns.styles.neurons import NEURONS
from handIns.styles.readers import READERS

STYLES = [*NEURONS, *NETWORKS, *READERS, *GRAPHS]
