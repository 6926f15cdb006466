"""A series of any length, kept short: what has to be drawn must not take longer and longer."""


class Thinned:
    """Some of the items of a series, evenly spaced: every one, then every second, every fourth.

    Attributes:
        items: those that are kept, a list.
        stride: of how many one is kept.
    """

    def __init__(self, capacity):
        """Keep `capacity` items at most, and the last one besides."""
        self.items = []
        self.stride = 1
        self._capacity = capacity
        self._count = 0
        self._last = None

    @property
    def takesNext(self):
        """Whether the next item will be kept; of another nothing needs to be made."""
        return self._count % self.stride == 0

    def add(self, item):
        """Take the next item; when there is no more room, every other goes."""
        self._last = item
        if self.takesNext:
            self.items.append(item)
        self._count += 1
        if len(self.items) > self._capacity:
            del self.items[1::2]
            self.stride *= 2

    def close(self):
        """Make sure that the last item is there."""
        if self._count and self.items[-1] is not self._last:
            self.items.append(self._last)
