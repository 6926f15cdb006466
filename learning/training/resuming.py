"""Training that goes on where an earlier one stopped: cut in two, it gives the digits of the uncut.

What an earlier one has left is a `Progress`, in the file with its network: `progressOf` takes it,
`resume` gives it. The same options, the rates and dice aside, are for whoever goes on to say again.
"""

from learning.learners import recipeOf
from learning.networks.memories import giveMemory, giveWaiting, memoryOf
from learning.networks.Progress import Progress
from learning.networks.Recipe import Recipe, spelled

MOST = 2**53
"""Larger whole numbers are not all floats."""

VERSION = 3
"""Of the state of a `random.Random`, as `getstate` has it."""


def progressOf(training):
    """Return the `Progress` of a `Training`, at the end of an epoch."""
    recipe = recipeOf(training.learner)
    _, dice, gauss = training.generator.getstate()
    numbers = {
        "epochs": [float(training.epochsBefore + training.epochCount)],
        "learning-rate": [training.firstRate],
        "seed": [_seedOf(training)],
        "examples": _examplesOf(training),
        "dice": list(map(float, dice)),
    }
    if gauss is not None:
        numbers["gauss"] = [gauss]
    if training.stallCost < float("inf"):
        numbers["stall-cost"] = [training.stallCost]
    if recipe is None:
        return Progress(numbers, {})
    schedule = training.schedule or recipe.schedule
    if schedule.remembered():
        numbers["schedule"] = schedule.remembered()
    shared, layouts = memoryOf(training.learner)
    early = training.earlyStopping
    if early is not None and early.bestEpoch is not None:
        numbers["best"] = [float(training.epochCount - early.bestEpoch), early.bestCost]
        layouts["last"] = early.lastState
    waiting = {"waiting": shared.pop("waiting")} if "waiting" in shared else {}
    return Progress({**numbers, **waiting, **shared}, layouts)


def resume(training, saved):
    """Make a `Training` go on where that of a `SavedNetwork` stopped, as far as it is the same.

    An optimiser or a schedule that was chosen anew starts anew. The dice, and what the cost is
    compared with, go on where the seed and the numbers of examples are the same ones.
    """
    progress, recipe = saved.progress, recipeOf(training.learner)
    before = saved.recipe or Recipe()  # a network of the sheet's learns as the usual recipe has it
    numbers = progress.numbers
    isSame = numbers["seed"] == [_seedOf(training)] and numbers["examples"] == _examplesOf(training)
    if recipe is None or spelled(recipe.schedule) == spelled(before.schedule):
        training.epochsBefore = int(numbers["epochs"][0])
        if "schedule" in numbers:
            training.schedule.remember(numbers["schedule"])
    if recipe is not None and recipe.optimizer.name == before.optimizer.name:
        giveMemory(training.learner, progress)
    if not isSame:
        return
    if recipe is not None and recipe.accumulate == before.accumulate:
        giveWaiting(training.learner, progress)
    dice, gauss = map(int, numbers["dice"]), numbers.get("gauss", [None])[0]
    training.generator.setstate((VERSION, tuple(dice), gauss))
    if "stall-cost" in numbers:
        training.stallCost = numbers["stall-cost"][0]
    if training.earlyStopping is not None and "best" in numbers:
        since, cost = numbers["best"]
        training.earlyStopping.resume(-int(since), cost, progress.layouts["last"])


def _seedOf(training):
    return float((training.seed or 0) % MOST)


def _examplesOf(training):
    sets = training.trainingSet, training.validationSet
    return [float(0 if each is None else len(each.examples)) for each in sets]
