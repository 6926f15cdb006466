"""Splits: setting some examples aside, every class keeping its share.

Examples that were learned from cannot tell whether the network has understood or learned by heart
(the sheet, training set and test set), and a set in which the classes come in other proportions
misleads as well (lecture 003).
"""

from collections import defaultdict

from learning.checks import Sentence, unlike
from learning.data.PackedExamples import chosen, outputsOf


def stratifiedSplit(examples, count, generator, classes=slice(None)):
    """Set `count` examples aside: return the two lists (kept, setAside), both in the old order.

    Examples with the same outputs are one class; `classes` is the slice of the outputs that counts.
    Each class gives the same fraction, rounded so that the total is exact; which of its examples it
    gives is drawn from `generator`, a `random.Random`.

    ValueError unless 0 ≤ count ≤ len(examples).
    """
    if not 0 <= count <= len(examples):
        raise unlike("count", Sentence("0 to {most} examples", most=len(examples)), count)
    setAside = _drawn(examples, range(len(examples)), count, generator, classes)
    return _parted(examples, setAside)


def folds(examples, count, generator, classes=slice(None)):
    """Divide examples into `count` folds: return the pairs (kept, fold) for each in turn.

    Every example is in one fold, so that each fold can be validated on with the others learned from
    (k-fold cross-validation; lecture 003). Each class is dealt out like cards, where the one before
    stopped: no fold has more than one example of a class, or in all, above another.

    ValueError unless 2 ≤ count ≤ len(examples).
    """
    if not 2 <= count <= len(examples):
        raise unlike("count", Sentence("2 to {most} folds", most=len(examples)), count)
    deck = []
    for indices in _members(examples, range(len(examples)), classes):
        deck += generator.sample(indices, len(indices))
    return [_parted(examples, set(deck[place::count])) for place in range(count)]


def _drawn(examples, indices, count, generator, classes):
    """Draw `count` of some indices, every class of examples giving its share; return a set."""
    members = _members(examples, indices, classes)
    drawn = set()
    for own, share in zip(members, _shares(list(map(len, members)), count), strict=True):
        drawn.update(generator.sample(own, share))
    return drawn


def _members(examples, indices, classes):
    """Return, for each class among some indices of examples, the list of those that are of it."""
    members = defaultdict(list)
    outputs = outputsOf(examples)
    for index in indices:
        members[tuple(outputs[index][classes])].append(index)
    return list(members.values())


def _parted(examples, indices):
    """Return two lists: the examples whose index is not among some, and those whose is."""
    everything = range(len(examples))
    return (
        chosen(examples, [index for index in everything if index not in indices]),
        chosen(examples, [index for index in everything if index in indices]),
    )


def _shares(sizes, count):
    """Divide `count` in proportion to `sizes`: the method of largest remainders."""
    total = sum(sizes) or 1
    shares = [size * count // total for size in sizes]
    remainders = [size * count % total for size in sizes]
    largestFirst = sorted(range(len(sizes)), key=lambda place: -remainders[place])
    for place in largestFirst[: count - sum(shares)]:
        shares[place] += 1
    return shares
