"""Taking times: contenders in turn, several rounds, medians."""

from statistics import median
from time import perf_counter


def interleave(contenders, rounds, minimumSeconds=0.05):
    """Return the median seconds that each contender takes for one call, over some rounds.

    `contenders` maps names to functions without arguments. In each round every contender is
    called, in turn, so often that it takes `minimumSeconds`: what disturbs the machine disturbs
    them all. A first call of each, not counted, warms up.
    """
    repeats = {}
    for name, contender in contenders.items():
        seconds = _time(contender, 1)  # makes buffers, fills caches
        seconds = min(seconds, _time(contender, 1))
        repeats[name] = max(1, round(minimumSeconds / seconds))
    times = {name: [] for name in contenders}
    for _ in range(rounds):
        for name, contender in contenders.items():
            times[name].append(_time(contender, repeats[name]) / repeats[name])
    return {name: median(seconds) for name, seconds in times.items()}


def _time(contender, repeats):
    start = perf_counter()
    for _ in range(repeats):
        contender()
    return perf_counter() - start
