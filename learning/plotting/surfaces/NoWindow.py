"""The exception that means: there is no window to be had here."""


class NoWindow(Exception):
    """No window can be opened; the message says why, in a few words."""
