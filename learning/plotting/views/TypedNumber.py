"""A number that somebody types, key by key."""

LONGEST = 8
"""Characters: more digits move no weight that one could see."""


class TypedNumber:
    """What has been typed so far.

    Attributes:
        text: the characters.
    """

    def __init__(self):
        """Begin with nothing."""
        self.text = ""

    def press(self, key):
        """Take a key by its name in matplotlib; whatever belongs to no number does nothing."""
        if key == "backspace":
            self.text = self.text[:-1]
        elif key is not None and key in "0123456789.-" and len(self.text) < LONGEST:
            self.text += key

    @property
    def number(self):
        """The number, a finite one; None as long as it is none, like `-`."""
        try:
            return float(self.text)
        except ValueError:
            return None
