"""A neuron or a network whose first steps are written out as it takes them."""

from learning.explaining.ExplainedStep import ExplainedStep
from learning.words.language import translate


class ExplainedLearner:
    """Stands in for a `Neuron` or a `NeuralNetwork`: the same, but its first steps are explained.

    Everything but `learnBatch` is the learner's own.
    """

    def __init__(self, learner, stepCount, show=print):
        """Explain the first `stepCount` steps of `learner`; `show` is given each line."""
        self._learner, self._stepCount, self._show = learner, stepCount, show
        self._number = 0

    def __getattr__(self, name):
        return getattr(self._learner, name)

    def learnBatch(self, examples, learningRate):
        """Take the step that the learner takes; print it if it is one of the first."""
        if self._number == self._stepCount:
            self._learner.learnBatch(examples, learningRate)
            return
        self._number += 1
        step = ExplainedStep(self._learner, examples, learningRate)
        title = translate(
            "step {number}, learning rate {rate:g}", number=self._number, rate=learningRate
        )
        lines = [title, *step.linesBefore()]
        self._learner.learnBatch(examples, learningRate)
        for line in [*lines, *step.linesAfter(), ""]:
            self._show(line)
