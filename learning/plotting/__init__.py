"""Drawing how a training goes: what is drawn (`views`) and where (a window, a file, nowhere).

matplotlib is imported here and only when something is drawn, so that a script without a plot
starts at once and runs without it.
"""
