"""Waiting for what will come to pass, however busy the machine is."""


def waitUntil(condition):
    """Ask again and again until it is true; or pytest-timeout ends the test."""
    while not condition():
        pass
