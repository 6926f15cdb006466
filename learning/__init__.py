"""What the networks and the scripts borrow: mathematics, training, splits, command line, plots.

Nothing in here knows the scripts or the marker, and nothing but `learning.plotting` ever imports
matplotlib.
"""
