"""Networks that would not fit in the machine's memory are refused before they are made."""

import os

from learning.checks import Sentence, unlike

BYTES_PER_WEIGHT = 40
"""A weight, its gradient and an optimiser's memory of it; or a float of Python's in a list."""

SHARE = 0.8
"""The part of the memory that a network may take."""


def checkMemory(weights, memory=None):
    """Raise ValueError if a network of so many weights is too large for `memory`, in bytes.

    Without it, that is what the machine has; where it does not say, everything fits.
    """
    if memory is None:
        memory = machineMemory()
    if memory is None or weights * BYTES_PER_WEIGHT <= SHARE * memory:
        return
    raise unlike(
        "--hidden",
        Sentence("a network that fits in the memory, {memory}", memory=_inWords(memory)),
        Sentence(
            "{weights} weights, which take {bytes}",
            weights=_short(weights),
            bytes=_inWords(weights * BYTES_PER_WEIGHT),
        ),
    )


def machineMemory():
    """Return the bytes of memory that a process may have here; None if that cannot be told."""
    try:
        memory = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    except (AttributeError, OSError, ValueError):  # not on Windows
        return None
    try:
        import resource

        limit, _ = resource.getrlimit(resource.RLIMIT_AS)
    except ImportError:
        return memory
    return memory if limit == resource.RLIM_INFINITY else min(memory, limit)


def _inWords(count):
    """Return a number of bytes in gigabytes."""
    return f"{_short(-(-count // 10**9))} GB"


def _short(count):
    """Return a whole number in a few digits, however large."""
    return str(count) if count < 10**6 else f"{min(count, 10**300):.2g}"
