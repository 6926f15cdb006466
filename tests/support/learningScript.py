"""What the checks of all the scripts have in common: they show a cost, learn, and predict."""

from dataclasses import replace
from statistics import median
from typing import ClassVar

from grading.drawn import agreement, shownInstead
from grading.failures import CheckFailed
from grading.likeness import likeness
from grading.printed import unclearNumber
from grading.ScriptExam import ScriptExam
from grading.verdicts import needs, show
from learning.checks import Sentence
from learning.words.formats import plural
from learning.words.language import translate

FEWEST_COSTS = 3
"""Costs that are an evolution;"""

FEWEST_OF_FAST = 2
"""and of a script that has learned before it shows a third, but shows that many elsewhere."""

FEWEST_GROWTHS = 3
"""Moments at which the curve had gained points that are a growth; one fewer than there are costs,
where the training is that short."""

FEWEST_UNSEEN = 1
"""Costs on unseen data, which may be learned sooner; where there are more, they fall."""


class LearningScript:
    """The checks of such a script; a subclass says which.

    Attributes:
        exercise, script: their names.
        predicted: the name of the dataset whose examples are predicted.
        isBinary: whether its examples have one output.
        rightPart: which part of the predictions must be right, from 0 to 1.
        unseenPart: the same on data that it has never seen; None for as large a part.
        makeSwap, makeRiddle: functions (course, dice) that return `Swap`s.
        attempts: how often it may be run if it has bad luck, which only hidden layers have.
    """

    isBinary = True
    unseenPart = None
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

    def test_the_script_runs_to_its_end(self, marking):
        self.ran(marking)

    def test_the_cost_is_shown_and_falls(self, marking):
        with needs(translate("the script runs to its end")):
            seen = self.ran(marking)
        self.checkCosts(seen, self.fewestCosts(marking, seen))

    def fewestCosts(self, marking, seen):
        """Return how many costs have to be there: few, where it had learned too soon for more."""
        if not FEWEST_OF_FAST <= len(seen.costs) < FEWEST_COSTS:
            return FEWEST_COSTS
        others = [self.exam(marking).seen(name).costs for name in ("unseen", "riddle")]
        return FEWEST_OF_FAST if max(map(len, others)) >= FEWEST_COSTS else FEWEST_COSTS

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

    def withCosts(self, marking):
        """Return what was `Seen` of the original run, if it shows costs that fall."""
        with needs(translate("the cost is shown and falls")):
            seen = self.ran(marking)
            self.checkCosts(seen, self.fewestCosts(marking, seen))
        return seen

    def test_the_curve_grows_while_it_learns(self, marking):
        seen = self.withCosts(marking)
        if self.whyNotGrown(seen) and seen.run.starved:
            seen = self.exam(marking).seenAgain()  # its threads may have waited for each other
        if whyNot := self.whyNotGrown(seen):
            self.fail(seen, *whyNot, translate("a curve in real time, made with MatPlotLib"))

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

    def test_the_cost_is_printed_while_the_curve_grows(self, marking):
        seen = self.withCosts(marking)
        with needs(translate("the curve grows while it learns")):
            self.test_the_curve_grows_while_it_learns(marking)
        moments = {growth.costCount for growth in seen.curve}
        if len(moments) < 2:
            self.fail(
                seen,
                translate("costs that are printed one after the other while the curve grows"),
                translate(
                    "all of them printed at once, after {number} of {count}",
                    number=min(moments),
                    count=len(seen.costs),
                ),
                translate("the evolution of the cost in real time, on standard output"),
            )

    def test_the_curve_shows_the_cost(self, marking):
        seen = self.withCosts(marking)
        with needs(translate("the curve grows while it learns")):
            self.test_the_curve_grows_while_it_learns(marking)
        if agreement(seen.curve) < 0.8:
            found = translate(
                "a curve that grew, with other numbers: its last point was at {heights}",
                heights=show([growth.y for growth in seen.curve]),
            )
            if instead := shownInstead(seen.curve, seen.costs):
                found += ", " + translate("which are {scale}", scale=instead)
            self.fail(
                seen,
                translate(
                    "a curve whose points are the costs that are printed, {costs}",
                    costs=show([cost.value for cost in seen.costs]),
                ),
                found,
                translate("the evolution of the cost, on standard output and on a curve"),
            )

    def test_every_example_is_predicted_in_order(self, marking):
        with needs(translate("the script runs to its end")):
            seen = self.ran(marking)
        self.checkPredictions(seen)

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

    def test_enough_predictions_are_right(self, marking):
        with needs(translate("every example is predicted in order")):
            seen = self.ran(marking)
            self.checkPredictions(seen)
        see = translate("training set and test set: does it generalize?")
        self.checkRight(seen, self.rightPart, see)

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

    def test_other_data_is_learned_as_well(self, marking):
        with needs(translate("enough predictions are right, and the cost falls")):
            seen = self.withCosts(marking)
            self.checkPredictions(seen)
            self.checkRight(seen, self.rightPart, "")
        unseen = self.ran(marking, "unseen")
        self.checkPredictions(unseen)
        self.checkCosts(unseen, FEWEST_UNSEEN)
        self.checkRight(
            unseen,
            self.unseenPart or self.rightPart,
            translate(
                "it learns what is in the training file, whatever that is; some of the other "
                "file's outputs are wrong on purpose, and who learned does not repeat them"
            ),
        )

    def test_the_costs_are_those_of_the_data(self, marking):
        with needs(translate("other data is learned as well")):
            seen = self.withCosts(marking)
            unseen = self.ran(marking, "unseen")
            self.checkCosts(unseen, FEWEST_UNSEEN)
        first = [cost.value for cost in seen.costs]
        second = [cost.value for cost in unseen.costs]
        if first == second:
            self.fail(
                unseen,
                translate("other costs for other data"),
                translate("the same costs, {costs}", costs=show(first)),
                translate("the evolution of the cost of the neuron"),
            )

    def test_what_cannot_be_learned_is_not_pretended(self, marking):
        with needs(translate("other data is learned as well")):
            self.test_other_data_is_learned_as_well(marking)
        riddle = self.ran(marking, "riddle")
        costs = [cost.value for cost in riddle.costs]
        if not costs:
            self.fail(
                riddle,
                translate(
                    "costs on standard output, as on the course's data, however long it looks for "
                    "what these data do not have"
                ),
                translate("no cost; the first lines: {lines}", lines=riddle.run.lines[:4]),
                translate("the evolution of the cost in real time, on standard output"),
            )
        latest = median(costs[-5:])
        if latest < riddle.swap.lowestCost:
            self.fail(
                riddle,
                translate("a cost that stays high: no weights are right on all of these data"),
                translate("a cost of {cost}, which no weights have", cost=show(latest)),
                translate("the evolution of the cost of the neuron"),
            )
        if riddle.run.stopReason is None:
            self.checkPredictions(riddle)
        elif not riddle.predictions.isComplete:
            return  # it goes on looking for what it cannot find, as it should
        self.checkHonesty(riddle)

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
