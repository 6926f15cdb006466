"""What a command line asks for."""


class ScriptOptions:
    """The values of all options, an attribute each; they do not change once they are read."""

    def __init__(self, **values):
        """Take the values, by name."""
        vars(self).update(values)

    def __setattr__(self, name, value):
        raise AttributeError(f"{name}: options do not change; `changed` makes others")

    def changed(self, **values):
        """Return these options with other values for some names."""
        return ScriptOptions(**{**vars(self), **values})
