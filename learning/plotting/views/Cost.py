"""The cost, by epoch."""

from learning.plotting.CostHistory import CostHistory
from learning.plotting.views.View import View


class Cost(View):
    """The training cost, the validation cost if there is one, and the threshold."""

    name = "cost"

    def __init__(self, axes, scene):
        """Prepare the curves."""
        from learning.plotting.CostView import CostView

        super().__init__(axes, scene)
        self._history = CostHistory()
        title = scene.title if scene.isAlone else "Cost"
        self._view = CostView(axes, title, scene.threshold)
        self.artists = self._view.artists

    def note(self, epoch):
        """Add a point."""
        self._history.add(epoch)

    def update(self, isLast=False):
        """Draw the curves so far."""
        if isLast:
            self._history.close()
        return self._view.update(self._history, isLast)
