"""Which of the long tests run with the others."""

import random


def drawLong(items, count, seed):
    """Return as many of some tests as were asked for, the same for a seed in whatever order."""
    inOrder = sorted(items, key=lambda item: item.nodeid)
    return random.Random(seed).sample(inOrder, min(count, len(items)))
