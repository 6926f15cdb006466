"""Splits: setting some examples aside, every class keeping its share.

Examples that were learned from cannot tell whether the network has understood or learned by heart
(the sheet, training set and test set), and a set in which the classes come in other proportions
misleads as well (lecture 003).
"""

from collections import defaultdict

from learning.words.language import translate


def stratifiedSplit(examples, count, generator, classes=slice(None)):
    """Set `count` examples aside: return the two lists (kept, setAside), both in the old order.

    Examples with the same outputs are one class; `classes` is the slice of the outputs that counts.
    Each class gives the same fraction, rounded so that the total is exact; which of its examples it
    gives is drawn from `generator`, a `random.Random`.

    ValueError unless 0 ≤ count ≤ len(examples).
    """
    if not 0 <= count <= len(examples):
        raise ValueError(f"count: expected 0 to {len(examples)} examples, found {count}")
    setAside = _drawn(examples, range(len(examples)), count, generator, classes)
    return _parted(examples, setAside)


def folds(examples, count, generator, classes=slice(None)):
    """Divide examples into `count` folds: return the pairs (kept, fold) for each in turn.

    Every example is in one fold, and every class has its share in each, so that each fold can be
    validated on with the others learned from (k-fold cross-validation; lecture 003).

    ValueError unless 2 ≤ count ≤ len(examples).
    """
    if not 2 <= count <= len(examples):
        raise ValueError(
            translate(
                "count: expected 2 to {most} folds, found {found}", most=len(examples), found=count
            )
        )
    pairs, rest = [], range(len(examples))
    for foldsLeft in range(count, 0, -1):
        fold = _drawn(examples, rest, len(rest) // foldsLeft, generator, classes)
        rest = [index for index in rest if index not in fold]
        pairs.append(_parted(examples, fold))
    return pairs


def _drawn(examples, indices, count, generator, classes):
    """Draw `count` of some indices, every class of examples giving its share; return a set."""
    members = defaultdict(list)
    for index in indices:
        members[tuple(examples[index].outputs[classes])].append(index)
    shares = _shares([len(indices) for indices in members.values()], count)
    drawn = set()
    for indices, share in zip(members.values(), shares, strict=True):
        drawn.update(generator.sample(indices, share))
    return drawn


def _parted(examples, indices):
    """Return two lists: the examples whose index is not among some, and those whose is."""
    return (
        [example for index, example in enumerate(examples) if index not in indices],
        [example for index, example in enumerate(examples) if index in indices],
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
