"""Waiting for what will come to pass, however busy the machine is."""

LOOKS = 40
"""So often one looks for what a key has changed before it is pressed again, as a lost one is."""


def pressUntilMore(press, measure, before):
    """Press a key until there is more of something than before; return how much there is."""
    while True:
        press()
        for _ in range(LOOKS):
            if (found := measure()) > before:
                return found


def waitUntil(condition):
    """Ask again and again until it is true; or pytest-timeout ends the test."""
    while not condition():
        pass
