"""A weighted sum of losses, each on its own slice of the outputs."""

import re

from learning.activations.Sliced import Sliced
from learning.checks import Sentence, quote, unlike
from learning.losses import LOSSES
from learning.losses.GroupLoss import GroupLoss
from learning.losses.Loss import Loss

_PART = re.compile(r"(?:([0-9]+(?:\.[0-9]+)?)\*)?([a-z-]+)\[([0-9]{1,6})\.\.([0-9]{1,6})\]")


class Combination(Loss):
    """Combination: a weighted sum of losses, each on its own slice of the outputs.

    Spelled `combination:parts=categorical-cross-entropy[0..9]+0.5*squared-error[10..10]`: the
    numbers of the first and the last output, counted from 0, and a weight before the `*`. Each
    slice has the activation that its loss usually has. The first part says the class.
    Source: lecture 001, combining losses: classifying and predicting a number at once.
    """

    name = "combination"
    formula = "Σₖ cₖ lossₖ"
    lecture = "001, 002"
    example = (
        "--train datasets/trainRings.ds --test datasets/testRings.ds --hidden 16 "
        "--loss 'combination:parts=categorical-cross-entropy[0..1]+2*squared-error[2..2]' "
        "--optimizer adam --learning-rate 0.01"
    )
    outputActivations = (Sentence("that of each part"),)
    reason = Sentence("each slice has the activation that its loss usually has")
    isOfSums = True

    def __init__(self, parts="categorical-cross-entropy[0..9]"):
        """Read the parts. ValueError where they are no such sum or do not follow each other."""
        self.parts = parts
        self._terms = []
        end = 0
        for words in re.split(r"(?<=\])\+", parts):
            match = _PART.fullmatch(words)
            if match is None:
                raise unlike(
                    "combination", Sentence("parts as in 0.5*squared-error[10..10]"), repr(words)
                )
            weight, name, first, last = match.groups()
            loss = self._part(name)
            if int(first) != end or int(last) < end:
                raise unlike(
                    "combination",
                    Sentence("slices that follow each other from output {end} on", end=end),
                    quote(f"[{first}..{last}]"),
                )
            place = slice(end, int(last) + 1)
            if place.stop - end < loss.leastOutputs:
                raise unlike(
                    "combination",
                    Sentence(
                        "{least} outputs or more for {name}", least=loss.leastOutputs, name=name
                    ),
                    place.stop - end,
                )
            end = place.stop
            activation = loss.activation()
            self._terms.append((float(weight or 1), loss, place, activation))
        self.leastOutputs = self.mostOutputs = end
        self.boundary = self._terms[0][1].boundary
        self.classes = self._terms[0][2]  # the first part says the class
        self.rateShare = min(loss.rateShare for _, loss, _, _ in self._terms)

    @staticmethod
    def _part(name):
        loss = LOSSES.read(name)
        if isinstance(loss, Combination | GroupLoss):
            raise unlike("combination", Sentence("losses of one example's outputs"), quote(name))
        return loss

    def activation(self):
        """Return the activation of the output layer."""
        return Sliced([(place, activation) for _, _, place, activation in self._terms])

    def whyNotTargets(self, desired):
        """Return what the first part that objects to its slice says, if any."""
        found = (loss.whyNotTargets(desired[place]) for _, loss, place, _ in self._terms)
        return next(filter(None, found), None)

    def cost(self, desired, outputs, sums):
        """Σ c · loss, each of its slice."""
        return sum(
            weight * loss.cost(desired[place], outputs[place], sums[place])
            for weight, loss, place, _ in self._terms
        )

    def gradient(self, desired, outputs, sums):
        """The gradients of the weighted sums, slice after slice.

        Where a part's gradient is that of its outputs, they are linear: the same.
        """
        gradients = []
        for weight, loss, place, _ in self._terms:
            part = loss.gradient(desired[place], outputs[place], sums[place])
            gradients += [weight * gradient for gradient in part]
        return gradients

    def costArray(self, desired, outputs, sums):
        """Σ c · loss, each of its slice, an array."""
        return sum(
            weight * loss.costArray(desired[place], outputs[place], sums[place])
            for weight, loss, place, _ in self._terms
        )

    def gradientArray(self, desired, outputs, sums):
        """The gradients of the weighted sums, slice under slice, outputs × examples."""
        import numpy

        gradients = []
        for weight, loss, place, _ in self._terms:
            gradients.append(
                weight * loss.gradientArray(desired[place], outputs[place], sums[place])
            )
        return numpy.concatenate(gradients)
