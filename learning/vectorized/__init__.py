"""The toolbox as matrices, in NumPy: no loop over neurons or examples.

In the matrices W row j is a neuron (its bias first); in all others a row is a neuron and a column
an example. Beside it lies the package `naive`, with the same files, neuron by neuron.
"""
