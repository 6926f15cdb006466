"""The costs so far: enough points for a curve, however long the training."""


class CostHistory:
    """The costs of the epochs, thinned out so that drawing them never takes longer and longer.

    Attributes:
        numbers, costs, validationCosts: three lists as long as each other, the numbers of the
            epochs kept and their costs in nats (a validation cost is None where there is none).
    """

    def __init__(self, capacity=2000):
        """Keep `capacity` points at most, an even number: a screen has no more columns."""
        self.numbers = []
        self.costs = []
        self.validationCosts = []
        self._capacity = capacity
        self._stride = 1
        self._last = None

    def add(self, epoch):
        """Add an `Epoch`; when there is no more room, every other point goes."""
        self._last = epoch
        if epoch.number % self._stride:
            return
        self._append(epoch)
        if len(self.numbers) >= self._capacity:
            self._stride *= 2
            for points in (self.numbers, self.costs, self.validationCosts):
                del points[1::2]

    def close(self):
        """Make sure that the last epoch is there, kept or not."""
        if self._last is not None and self.numbers[-1] != self._last.number:
            self._append(self._last)

    def _append(self, epoch):
        self.numbers.append(epoch.number)
        self.costs.append(epoch.cost)
        self.validationCosts.append(epoch.validationCost)
