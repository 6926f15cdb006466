"""The one exception that means: the user's mistake, not ours."""


class BadInput(ValueError):
    """An option or a file that cannot be used; its message is one plain line for the user.

    It names the option, or the file and the line, what was expected and what was found.
    """
