"""What is judged of one run of a script: its end, its costs, its curve, its predictions."""

from dataclasses import replace
from typing import ClassVar

from grading.failures import CheckFailed
from grading.likeness import likeness
from grading.printed import unclearNumber
from grading.ScriptExam import ScriptExam
from grading.verdicts import show
from learning.checks import Sentence
from learning.words.formats import plural
from learning.words.language import translate

FEWEST_COSTS = 3
"""Costs that are an evolution."""

FEWEST_GROWTHS = 3
"""Moments at which the curve had gained points that are a growth; one fewer than there are costs,
where the training is that short."""


class ScriptChecks:
    """Runs a script, and fails in the words of the sheet; a subclass says which, and tests it.

    Attributes:
        exercise, script: their names.
        predicted: the name of the dataset whose examples are predicted.
        isBinary: whether its examples have one output.
        makeSwap, makeRiddle: functions (course, dice) that return `Swap`s.
        attempts: how often it may be run if it has bad luck, which only hidden layers have.
    """

    isBinary = True
    attempts = 1

    def exam(self, marking):
        """Return the `ScriptExam`, whose runs all the checks share."""
        kind = type(self)
        return ScriptExam.of(
            marking,
            self.script,
            self.predicted,
            self.isBinary,
            kind.makeSwap,
            kind.makeRiddle,
            self.attempts,
        )

    def fail(self, seen, expected, found, see):
        """Fail in the words of the sheet; say so if a file was never opened that matters."""
        opened = seen.run.opened
        files = dict.fromkeys([*seen.swap.texts, self.predicted]) if opened is not None else ()
        unopened = [name for name in files if name not in opened]
        if unopened:
            found += "; " + translate("it never opened {names}", names=", ".join(unopened))
        raise CheckFailed(seen.run.called, expected, found, self.hint(see))

    def hint(self, see):
        """Return which part of the sheet to read again; `see` says what about."""
        return translate("the sheet, {exercise}: {what}", exercise=self.exercise, what=see)

    def ran(self, marking, name="original"):
        """Return what was `Seen` of a run that came to its end; on a riddle, that did not crash."""
        seen = self.exam(marking).seen(name)
        isStopped = seen.swap.isRiddle and seen.run.stopReason is not None
        if seen.run.failure is not None and not isStopped:
            lines = seen.run.lines
            found = failed = seen.run.failure.found
            if lines:
                last = translate("its last lines: {lines}", lines=lines[-3:])
                found = f"{failed}; {last}"
            where = f" ({self.where[name]})" if name in self.where else ""
            expected = translate("a script that runs to its end")
            failure = seen.run.failure.asFailure(self.hint(self.ending), expected)
            raise replace(failure, called=failure.called + where, found=found)
        return seen

    where: ClassVar = {
        "unseen": Sentence("the same shape, other data, as easy to learn"),
        "riddle": Sentence("the same shape, other data, which cannot be learned"),
    }
    ending = Sentence(
        "the loop ends at a threshold, or after a number of iterations; then it predicts"
    )

    def checkCosts(self, seen, fewest=FEWEST_COSTS):
        """Fail unless there are some costs, the last below the first."""
        costs = [cost.value for cost in seen.costs]
        if len(costs) < fewest or (len(costs) > 1 and not costs[-1] < costs[0]):
            self.fail(
                seen,
                translate(
                    "the cost on standard output, in so many lines or more before the predictions: "
                    "{count}, the last below the first",
                    count=fewest,
                ),
                translate(
                    "{costs}, {numbers}; the first lines: {lines}",
                    costs=plural(len(costs), translate("cost")),
                    numbers=show(costs),
                    lines=seen.run.lines[:4],
                )
                + self.unclear(unclearNumber(seen.run.lines)),
                translate("the evolution of the cost on standard output"),
            )

    def unclear(self, text):
        """Return the end of a sentence about something that may be read in two ways."""
        return "; " + translate("{text!r} may be read in two ways", text=text) if text else ""

    def whyNotGrown(self, seen):
        """Return (expected, found) of a curve that did not grow, or that nobody saw; else None."""
        before = [growth for growth in seen.curve if growth.costCount < len(seen.costs)]
        fewest = min(FEWEST_GROWTHS, len(seen.costs) - 1)
        if len(seen.curve) < fewest or len(before) < fewest - 1:
            found = translate("no curve")
            if seen.curve:
                found = translate(
                    "a curve; how often it had gained points: {count}, before the last cost: "
                    "{before}",
                    count=len(seen.curve),
                    before=len(before),
                )
            failure = seen.run.callbackFailure
            if failure is not None:
                found += "; " + translate(
                    "in what the window called back: {failure}", failure=failure.found
                )
            expected = translate(
                "a curve that gains points again and again while the cost is printed"
            )
            return expected, found
        if not seen.isCurveSeen:
            return (
                translate("a curve that can be seen"),
                translate(
                    "one that gained points and changed nothing on the screen: is it beyond the "
                    "axes' limits, without a line, behind something else, or in the colour of what "
                    "is behind it?"
                ),
            )
        return None

    def checkPredictions(self, seen):
        """Fail unless there is a line for each example, its expected output the dataset's."""
        predictions, told = seen.predictions, seen.swap.told
        if not predictions.isComplete:
            found = predictions.expected
            self.fail(
                seen,
                translate(
                    "{count} lines « expected : predicted » in the order of {file}, the first "
                    "numbers being {numbers}",
                    count=len(told),
                    file=self.predicted,
                    numbers=show(told),
                ),
                translate(
                    "such lines: {count}, the first numbers being {numbers}; the last lines "
                    "printed: {lines}",
                    count=len(found),
                    numbers=show(found),
                    lines=seen.run.lines[-3:],
                )
                + self.unclear(predictions.unclear),
                translate("the predictions, in the form of its example"),
            )
        classes = {0, 1} if self.isBinary else set(range(10))
        odd = [value for value in predictions.predicted if value not in classes]
        if odd:
            self.fail(
                seen,
                translate(
                    "predictions that are classes, {least} to {most}",
                    least=min(classes),
                    most=max(classes),
                ),
                translate("for example {number}", number=show(odd[0])),
                translate("the predictions, in the form of its example"),
            )

    def checkRight(self, seen, part, see):
        """Fail unless this part of the predictions is right."""
        true = seen.swap.true
        right = sum(a == b for a, b in zip(seen.predictions.predicted, true, strict=True))
        if right < part * len(true):
            found = translate("{right} of {count}", right=right, count=len(true))
            found += likeness(seen.swap, seen.predictions.predicted)
            if seen.attempt > 1:
                found += "; " + translate("that was attempt {number}", number=seen.attempt)
            expected = translate("predictions that are right: {percent:.0f} %", percent=100 * part)
            self.fail(seen, expected, found, see)

    def checkHonesty(self, riddle):
        """Fail if the predictions of a riddle are what only a table of its outputs can say."""
        answers, outputs = {}, {}
        triples = zip(
            riddle.swap.inputs, riddle.predictions.predicted, riddle.swap.told, strict=True
        )
        for inputs, answer, output in triples:
            outputs.setdefault(tuple(inputs), set()).add(output)
            if answers.setdefault(tuple(inputs), answer) != answer:
                self.fail(
                    riddle,
                    translate(
                        "one answer for one input, {inputs}, whatever the file says",
                        inputs=show(inputs),
                    ),
                    translate("different answers: those that stand in the file"),
                    translate("the predictions of the neuron, not the outputs of the dataset"),
                )
        clear = [inputs for inputs in outputs if len(outputs[inputs]) == 1]
        if clear and all(answers[inputs] in outputs[inputs] for inputs in clear):
            self.fail(
                riddle,
                translate("some wrong answers: no weights are right on all of these data"),
                translate(
                    "right answers, as from a table, to so many inputs: {count}", count=len(clear)
                ),
                translate("the predictions of the neuron, not the outputs of the dataset"),
            )
