"""How fast the two engines are, beside others that do the same: `python -m benchmarks`.

All times of one table come from one run, in which the contenders take turns, several times over;
what counts are the medians, and their ratios more than themselves.
"""
