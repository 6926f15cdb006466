"""What the checks of all the scripts have in common: they show a cost, learn, and predict."""

from statistics import median

from support.ScriptChecks import FEWEST_COSTS, ScriptChecks

from grading.drawn import agreement, shownInstead
from grading.verdicts import needs, show
from learning.words.language import translate

FEWEST_OF_FAST = 2
"""Costs of a script that has learned before it shows a third, but shows that many elsewhere."""

FEWEST_UNSEEN = 1
"""Costs on unseen data, which may be learned sooner; where there are more, they fall."""


class LearningScript(ScriptChecks):
    """The checks of such a script; a subclass says which.

    Attributes:
        rightPart: which part of the predictions must be right, from 0 to 1.
        unseenPart: the same on data that it has never seen; None for as large a part.
    """

    unseenPart = None

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

    def test_enough_predictions_are_right(self, marking):
        with needs(translate("every example is predicted in order")):
            seen = self.ran(marking)
            self.checkPredictions(seen)
        see = translate("training set and test set: does it generalize?")
        self.checkRight(seen, self.rightPart, see)

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
