"""The chain rule on a graph, number by number: the exercise of lecture 002, answered.

The gradient of a value is a sum over all the chains of arrows that lead from it to the end, and
each chain is the product of the slopes on its arrows. That is how the formula reads, and not how to
compute: the number of chains may double with every value. `Value.calculateGradients` visits each
arrow once.
"""

from itertools import pairwise
from math import prod

from learning.words.language import translate


def chainsTo(end, start):
    """Return every chain from `start` up to `end`: lists of values, `start` first, `end` last.

    For graphs small enough to be read; the values are `Value`s, or anything with `operands`.
    """
    if start is end:
        return [[end]]
    found, waiting = [], [[end]]
    while waiting:
        chain = waiting.pop()
        for operand in reversed(chain[0].operands):
            longer = [operand, *chain]
            (found if operand is start else waiting).append(longer)
    return found


def slopesAlong(chain):
    """Return the slope of each arrow of a chain, the end's first, as the lecture writes them."""
    return [
        above.slopes[above.operands.index(below)] for below, above in reversed([*pairwise(chain)])
    ]


def explainChains(values, show=print):
    """Print the order of the derivatives on a graph, and every chain with its numbers.

    `values` maps names to values, each after those that it was made from; the last is the end,
    whose gradients must not have been calculated. `show` is given each line.
    """
    *_, end = values.values()
    show(translate("Each value, and the slopes towards what it was made from:"))
    for value in values.values():
        show(f"  {_made(value)}")
    end.calculateGradients()
    show("")
    show(translate("These come in any order; not so the derivatives of {end}:", end=end.name))
    show(translate("each comes after those of all the values that use its own."))
    for together in rounds(end, list(values.values())):
        words = [f"∂{end.name}/∂{value.name} = {_number(value.gradient)}" for value in together]
        show("  " + "    ".join(words))
    for value in values.values():
        if value is not end:
            show("")
            _explainOne(end, value, show)


def _explainOne(end, value, show):
    """Print a value's gradient as the sum over its chains, first in letters, then in numbers."""
    chains = chainsTo(end, value)
    name = f"∂{end.name}/∂{value.name}"
    letters = [" ".join(_derivatives(chain)) for chain in chains]
    numbers = [" · ".join(_factor(slope) for slope in slopesAlong(chain)) for chain in chains]
    products = [_number(prod(slopesAlong(chain))) for chain in chains]
    show(f"{name} = {' + '.join(letters)}")
    indent = " " * len(name)
    show(f"{indent} = {' + '.join(numbers)}")
    if len(chains) > 1:
        show(f"{indent} = {' + '.join(f'({p})' if p[0] == '−' else p for p in products)}")
    show(f"{indent} = {_number(value.gradient)}")


def rounds(end, values):
    """Return the values in rounds, the end's first: what a round holds uses nothing of the same.

    A value's round is the longest chain that leads from it to the end: its gradient is whole once
    the rounds before are done.
    """
    depth = {id(value): max(map(len, chainsTo(end, value))) for value in values}
    return [
        [value for value in values if depth[id(value)] == number]
        for number in range(1, max(depth.values()) + 1)
    ]


def _derivatives(chain):
    """Return the names of a chain's slopes, the end's first, in letters."""
    return [f"∂{above.name}/∂{below.name}" for below, above in reversed([*pairwise(chain)])]


def _made(value):
    made = f"{value.name} = {_number(value.number)}"
    if not value.operands:
        return made
    slopes = [
        f"∂{value.name}/∂{operand.name} = {_number(slope)}"
        for operand, slope in zip(value.operands, value.slopes, strict=True)
    ]
    names = f" {value.operation} ".join(operand.name for operand in value.operands)
    if len(value.operands) == 1:
        names += value.operation
    return f"{value.name} = {names} = {_number(value.number)}    {'    '.join(slopes)}"


def _factor(number):
    return f"({_number(number)})" if number < 0 else _number(number)


def _number(number):
    return f"{number:.6g}".replace("-", "−")
