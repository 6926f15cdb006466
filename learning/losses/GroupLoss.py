"""Losses on pairs and triples of outputs: not what an example's outputs are, but how they compare.

The network learns a place for every example (an embedding), near those of its class and far from
the others; or a score, higher for what ranks higher. A prediction is the class whose centre, the
mean of its training examples' outputs, is nearest.
"""

from itertools import chain
from math import dist

from learning.losses.Loss import Loss


class GroupLoss(Loss):
    """A loss on groups of a batch's examples: the mean cost of the groups.

    Each example of a batch is once the anchor: it meets the next one of its class (the positive)
    and the next one of another class (the negative), going round the batch; a batch without one
    or the other has no such group. So the groups, and the costs, depend on what is in a batch.

    Subclasses say what groups they make of an anchor, and what one costs. `groupCost` and
    `groupGradient` are about one group, its outputs being lists; `groupCostArray` and
    `groupGradientArray` are the same for many groups, arrays of outputs × groups, one for each
    member.
    """

    targets = "probabilities"
    kinks = True
    leastBatch = 2

    def groupsOf(self, anchor, positive, negative):
        """Yield the groups of an anchor: (kind, members), members being indices.

        `positive` and `negative` are None where there is none. `kind` is a number that the cost
        is told, 1 for members that belong together, −1 for others.
        """
        raise NotImplementedError

    def groupCost(self, kind, desired, outputs):
        """Return the cost of a group; `desired` and `outputs` hold a list for each member."""
        raise NotImplementedError

    def groupGradient(self, kind, desired, outputs):
        """Return the way down the cost of a group: a list for each member."""
        raise NotImplementedError

    def groupCostArray(self, kinds, desired, outputs):
        """Return an array with the cost of each group; an array outputs × groups a member."""
        raise NotImplementedError

    def groupGradientArray(self, kinds, desired, outputs):
        """Return the way down for each member: arrays of outputs × groups."""
        raise NotImplementedError

    # Of a batch: the loop over the groups, and the same without a loop.

    def groups(self, desired):
        """Return the groups of a batch: (kind, members) for each, `desired` being rows."""
        labels = [tuple(row) for row in desired]
        found = []
        for anchor, label in enumerate(labels):
            positive = _next(anchor, labels, lambda other, label=label: other == label)
            negative = _next(anchor, labels, lambda other, label=label: other != label)
            found += self.groupsOf(anchor, positive, negative)
        return found

    def hasAllGroups(self, desired):
        """Tell whether some example has both a positive and a negative among these rows."""
        labels = [tuple(row) for row in desired]
        return 1 < len(set(labels)) < len(labels)

    def batchCost(self, desired, outputs, sums):
        """Return the mean cost of the batch's groups, 0 if there is none."""
        groups = self.groups(desired)
        total = 0.0
        for kind, members in groups:
            total += self.groupCost(kind, _chosen(desired, members), _chosen(outputs, members))
        return total / max(1, len(groups))

    def batchGradients(self, desired, outputs, sums):
        """Return the sums of each example's gradients in its groups, and how many groups."""
        gradients = [[0.0] * len(row) for row in outputs]
        groups = self.groups(desired)
        for kind, members in groups:
            parts = self.groupGradient(kind, _chosen(desired, members), _chosen(outputs, members))
            for member, part in zip(members, parts, strict=True):
                gradients[member] = [a + b for a, b in zip(gradients[member], part, strict=True)]
        return gradients, len(groups)

    def batchCostArray(self, desired, outputs, sums):
        """Return the same mean for arrays of outputs × examples."""
        groups = self.groups(desired.T.tolist())
        if not groups:
            return 0.0
        kinds, places = _columns(groups)
        members = [desired[:, place] for place in places], [outputs[:, place] for place in places]
        return float(self.groupCostArray(kinds, *members).mean())

    def batchGradientsArray(self, desired, outputs, sums):
        """Return the same sums for arrays of outputs × examples."""
        import numpy

        gradients = numpy.zeros_like(outputs)
        groups = self.groups(desired.T.tolist())
        if not groups:
            return gradients, 0
        kinds, places = _columns(groups)
        members = [desired[:, place] for place in places], [outputs[:, place] for place in places]
        parts = self.groupGradientArray(kinds, *members)
        for columns, part in zip(places, parts, strict=True):
            numpy.add.at(gradients.T, columns, part.T)  # an example may come twice
        return gradients, len(groups)

    # Of predictions.

    def place(self, outputs):
        """Return where a list of outputs puts an example, for comparing distances: as it is."""
        return outputs

    def centres(self, desired, answer):
        """Return [(desired outputs, centre)] for each class; see `nearest`.

        `desired` are the rows of the training set, `answer()` returns the network's outputs there.
        """
        places = {}
        for row, output in zip(desired, answer(), strict=True):
            places.setdefault(tuple(row), []).append(self.place(output))
        return [
            (list(label), [sum(values) / len(found) for values in zip(*found, strict=True)])
            for label, found in sorted(places.items())
        ]

    def nearest(self, centres, outputs):
        """Return the desired outputs of the class whose centre is nearest to some outputs."""
        place = self.place(outputs)

        def distance(centre):
            return dist(place, centre[1])

        return min(centres, key=distance)[0]


def _next(anchor, labels, isRight):
    """Return the first index after the anchor, going round, whose label is right; or None."""
    for other in chain(range(anchor + 1, len(labels)), range(anchor)):
        if isRight(labels[other]):
            return other
    return None


def _chosen(rows, members):
    return [rows[member] for member in members]


def _columns(groups):
    """Return an array of the kinds, and one of the members, a row for each place in a group."""
    import numpy

    return (
        numpy.array([kind for kind, _ in groups]),
        numpy.array([members for _, members in groups]).T,
    )
