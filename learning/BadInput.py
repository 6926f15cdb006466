"""The one exception that means: the user's mistake, not ours."""


class BadInput(Exception):
    """An option or a file that cannot be used; its message is one plain line for the user.

    It names the option or the file, what was found and what was expected.
    """
