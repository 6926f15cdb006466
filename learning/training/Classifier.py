"""From outputs to classes: what a neuron or a network predicts."""

from learning.data.classes import classOf
from learning.data.PackedExamples import outputsOf
from learning.data.Targets import Targets
from learning.formulas import logistic
from learning.learners import answersTo, recipeOf
from learning.training.means import mean

HALF = 0.5
"""Where a probability decides."""


class Classifier:
    """Says which class the outputs of a neuron or a network stand for, as its loss has it.

    A single output decides half way between the two targets, one half as a rule, or at 0 where
    outputs are scores. Of several, one for each class, the largest wins. Outputs that are places,
    as those of metric losses, belong to the class whose centre over the training set is nearest.

    Attributes:
        targets: what the outputs stand for, `Targets`. Where they are numbers to predict there is
            no class, and `meanError` takes the place of an accuracy.
    """

    def __init__(self, learner, trainingSet):
        """Classify with `learner`, a `Neuron` or a network that learned from `trainingSet`."""
        self._learner = learner
        self._trainingSet = trainingSet
        recipe = recipeOf(learner)
        self._loss = recipe and recipe.loss
        self._classes = slice(None) if self._loss is None else self._loss.classes
        self.targets = Targets.of(trainingSet, self._classes)
        self._boundary = self.targets.boundary
        if self._loss is not None and self._loss.boundary != HALF:
            self._boundary = self._loss.boundary

    def pairs(self, dataset):
        """Return the pairs (expected class, predicted class) of every example, in their order."""
        answers = answersTo(self._learner, dataset)
        centres = self._centres()
        pairs = []
        for example, outputs in zip(dataset.examples, answers, strict=True):
            desired = example.outputs
            boundary = self._boundary
            if centres is not None:
                outputs, boundary = self._loss.nearest(centres, outputs), HALF
            expected = classOf(desired[self._classes], self.targets.boundary)
            pairs.append((expected, classOf(outputs[self._classes], boundary)))
        return pairs

    def answers(self, dataset):
        """Return the pairs (desired outputs, outputs) of every example, lists of floats."""
        answers = answersTo(self._learner, dataset)
        return list(zip(outputsOf(dataset.examples), answers, strict=True))

    def meanError(self, dataset):
        """Return how far outputs are from the desired ones, |y − h|, the mean over all of them."""
        answers = self.answers(dataset)
        return mean(
            [
                abs(y - h)
                for desired, outputs in answers
                for y, h in zip(desired, outputs, strict=True)
            ]
        )

    def expected(self, example):
        """Return the class that an example is of."""
        return classOf(example.outputs[self._classes], self.targets.boundary)

    def shares(self, inputs):
        """Return how much speaks for each class, numbers from 0 to 1, for a list of inputs.

        Outputs that are no probabilities (scores) are shown between the lowest and the highest.
        """
        return self.sharesOfAll([inputs])[0]

    def sharesOfAll(self, rows):
        """Return the `shares` of each of some lists of inputs."""
        centres = self._centres()
        return [self._shares(self._learner.activate(inputs), centres) for inputs in rows]

    def _shares(self, answer, centres):
        outputs = [answer] if isinstance(answer, float) else [float(output) for output in answer]
        if centres is not None:
            outputs = self._loss.nearest(centres, outputs)
        outputs = outputs[self._classes]
        if len(outputs) == 1:
            share = self._shareOf(outputs[0])
            return [1 - share, share]
        low, high = min(outputs), max(outputs)
        if low >= 0 and high <= 1:
            return outputs
        return [(output - low) / (high - low or 1) for output in outputs]

    def _shareOf(self, output):
        """Return how much a single output speaks for class 1, one half at the boundary."""
        low, high = self.targets.low, self.targets.high
        if self._loss is not None and self._loss.boundary != HALF:
            return logistic(output)
        return min(1.0, max(0.0, (output - low) / (high - low)))

    def errorRate(self, dataset):
        """Return the part of a dataset that is classified wrong, from 0 to 1."""
        pairs = self.pairs(dataset)
        return sum(expected != predicted for expected, predicted in pairs) / len(pairs)

    def isAllRight(self):
        """Tell whether every example of the training set is classified well."""
        return all(expected == predicted for expected, predicted in self.pairs(self._trainingSet))

    def _centres(self):
        if self._loss is None:
            return None
        desired = [example.outputs for example in self._trainingSet.examples]
        return self._loss.centres(desired, lambda: self._learner.activateAll(self._trainingSet))
