"""How far a training has come: what it needs, besides the weights, to go on where it stopped."""

from typing import NamedTuple

from learning.checks import Sentence

DICE = 625
"""Whole numbers below 2³² that are the state of a `random.Random`; the last one is a place."""

NOT_LEARNED = ("means", "scales", "running-mean", "running-variance")
"""Lines of a network's state that no optimiser moves."""

NOT_NEGATIVE = ("squares", "steps", "largest", "product", "schedule", "best", "waiting")
"""Roots are taken of some of these; costs and their like are never below 0."""

WHOLE = ("epochs", "seed", "examples", "dice", "t")


class Progress(NamedTuple):
    """What a file holds of a training, behind the weights: lines of a word and numbers.

        epochs 5
        learning-rate 0.01
        seed 1
        examples 1168 129
        dice 2147483648 …
        t 730
        mean-weights 0.0123 -0.4 …

    Fields: `numbers`, {word: list of floats}, a line each; `layouts`, {name: pairs}, numbers for
    everything that is learned, (word, list of floats) pairs laid out as the network's state.

    `examples` are those of training and of validation: with another seed, or other examples, it is
    not the same training that goes on. `dice` is the state of the random numbers, `gauss` one that
    they hold ready; `stall-cost` what the cost is compared with to see whether it still falls;
    `best` the epochs since the lowest validation cost, and that cost, `last` being the weights
    where training stopped; `waiting` the mini-batches and examples whose gradients wait for an
    update, or their weights. The others are what the optimiser and the schedule remember, by their
    own names.
    """

    numbers: dict
    layouts: dict

    def lines(self):
        """Return all of it, (word, list of floats) pairs."""
        found = list(self.numbers.items())
        for name, pairs in self.layouts.items():
            found += [(f"{name}-{word}", numbers) for word, numbers in pairs]
        return found


def readProgress(reader, words, expected, recipe=None, stateLines=()):
    """Read the lines of a `Progress` with a `NumberReader`, `words` being those of the first.

    `stateLines` are (word, how many numbers) for each line of the network's state. Returns the
    progress, None if the words are those of something else, and the words of the line behind it,
    which is `expected`. Raises BadInput for a line that is not as it should be.
    """
    if words[0] != "epochs":
        return None, words

    def read(label, count, name):
        nonlocal words
        numbers = reader.numbersOf(words, label, count)
        _check(reader, label, name, numbers)
        words = reader.readLabelled(expected)
        return numbers

    numbers, layouts = {}, {}
    for label, count, isNeeded in _labels(recipe):
        if isNeeded or words[0] == label:
            numbers[label] = read(label, count, label)
    for name, lines in _layouts(recipe, list(stateLines), numbers):
        layouts[name] = [(word, read(f"{name}-{word}", count, name)) for word, count in lines]
    return Progress(numbers, layouts), words


def _labels(recipe):
    """Return (word, how many numbers, whether the line must be there) of the single lines."""
    labels = [("epochs", 1, True), ("learning-rate", 1, True), ("seed", 1, True)]
    labels += [("examples", 2, True), ("dice", DICE, True), ("gauss", 1, False)]
    labels += [("stall-cost", 1, False)]
    if recipe is not None:
        schedule = len(recipe.schedule.remembered())
        labels += [("schedule", schedule, True)] if schedule else []
        labels += [("best", 2, False), ("waiting", 2, False)]
        labels += [(name, 1, True) for name in recipe.optimizer.shared]
    return labels


def _layouts(recipe, stateLines, numbers):
    """Return (name, its lines) of what there is a number of for each that is learned."""
    if recipe is None:
        return []
    learned = [line for line in stateLines if line[0] not in NOT_LEARNED]
    names = recipe.optimizer.remembered() + (["waiting"] if "waiting" in numbers else [])
    last = [("last", stateLines)] if "best" in numbers else []
    return [(name, learned) for name in names] + last


def _check(reader, label, name, numbers):
    """Check that numbers are some that a training may leave."""
    if name in WHOLE:
        most = 2**32 - 1 if name == "dice" else 2**53
        wrong = [number for number in numbers if number != int(number) or not 0 <= number <= most]
        if name == "dice" and numbers[-1] >= DICE:
            wrong.append(numbers[-1])
        if wrong:
            expected = Sentence("whole numbers that a training leaves behind `{word}`", word=label)
            raise reader.error(expected, f"{wrong[0]:g}")
    if name in NOT_NEGATIVE and min(numbers) < 0:
        expected = Sentence("numbers from 0 up behind `{word}`", word=label)
        raise reader.error(expected, f"{min(numbers):g}")
    if name == "learning-rate" and numbers[0] <= 0:
        raise reader.error(Sentence("a learning rate above 0"), f"{numbers[0]:g}")
