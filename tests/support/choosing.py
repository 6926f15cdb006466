"""Which of the long tests run with the others, and with which of their seeds."""

import random


def drawLong(items, count, seed):
    """Return as many of some tests as were asked for, the same for a seed in whatever order."""
    inOrder = sorted(items, key=lambda item: item.nodeid)
    return random.Random(seed).sample(inOrder, min(count, len(items)))


def draw(things, count, seed):
    """Return as many of some things as were asked for, in order, the same for a seed."""
    things = list(things)
    return sorted(random.Random(seed).sample(things, min(count, len(things))))


def seedOf(config):
    """Return the seed of a run, the same in all its processes; 0 without pytest-randomly."""
    return getattr(config.option, "randomly_seed", 0)
