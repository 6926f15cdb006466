"""From outputs to classes: what a neuron or a network predicts."""

from learning.data.classes import classOf
from learning.formulas import logistic
from learning.learners import answersTo, recipeOf


class Classifier:
    """Says which class the outputs of a neuron or a network stand for, as its loss has it.

    A single output decides at one half, or at 0 where outputs are scores. Of several, one for each
    class, the largest wins. Outputs that are places, as those of metric losses, belong to the
    class whose centre over the training set is nearest.
    """

    def __init__(self, learner, trainingSet):
        """Classify with `learner`, a `Neuron` or a network that learned from `trainingSet`."""
        self._learner = learner
        self._trainingSet = trainingSet
        recipe = recipeOf(learner)
        self._loss = recipe and recipe.loss
        self._classes = slice(None) if self._loss is None else self._loss.classes
        self._boundary = 0.5 if self._loss is None else self._loss.boundary

    def pairs(self, dataset):
        """Return the pairs (expected class, predicted class) of every example, in their order."""
        answers = answersTo(self._learner, dataset)
        centres = self._centres()
        pairs = []
        for example, outputs in zip(dataset.examples, answers, strict=True):
            desired = example.outputs
            boundary = self._boundary
            if centres is not None:
                outputs, boundary = self._loss.nearest(centres, outputs), 0.5
            pairs.append(
                (classOf(desired[self._classes]), classOf(outputs[self._classes], boundary))
            )
        return pairs

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
            probability = outputs[0] if self._boundary else logistic(outputs[0])
            return [1 - probability, probability]
        low, high = min(outputs), max(outputs)
        if low >= 0 and high <= 1:
            return outputs
        return [(output - low) / (high - low or 1) for output in outputs]

    def isAllRight(self):
        """Tell whether every example of the training set is classified well."""
        return all(expected == predicted for expected, predicted in self.pairs(self._trainingSet))

    def _centres(self):
        if self._loss is None:
            return None
        desired = [example.outputs for example in self._trainingSet.examples]
        return self._loss.centres(desired, lambda: self._learner.activateAll(self._trainingSet))
