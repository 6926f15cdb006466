"""Waiting for what will come to pass, however busy the machine is."""

import time


def waitUntil(condition):
    """Ask again and again until it is true; fail after a hundred seconds."""
    end = time.monotonic() + 100
    while not condition():
        assert time.monotonic() < end
