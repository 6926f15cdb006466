"""Splits: setting some examples aside, every class keeping its share.

Examples that were learned from cannot tell whether the network has understood or learned by heart
(the sheet, training set and test set), and a set in which the classes come in other proportions
misleads as well (lecture 003).
"""

from collections import defaultdict


def stratifiedSplit(examples, count, generator):
    """Set `count` examples aside: return the two lists (kept, setAside), both in the old order.

    Examples with the same outputs are one class. Each class gives the same fraction, rounded so
    that the total is exact; which of its examples it gives is drawn from `generator`, a
    `random.Random`.

    ValueError unless 0 ≤ count ≤ len(examples).
    """
    if not 0 <= count <= len(examples):
        raise ValueError(f"count: expected 0 to {len(examples)} examples, found {count}")
    classes = defaultdict(list)
    for index, example in enumerate(examples):
        classes[tuple(example.outputs)].append(index)
    shares = _shares([len(indices) for indices in classes.values()], count)
    setAside = set()
    for indices, share in zip(classes.values(), shares, strict=True):
        setAside.update(generator.sample(indices, share))
    return (
        [example for index, example in enumerate(examples) if index not in setAside],
        [example for index, example in enumerate(examples) if index in setAside],
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
