"""The toolbox neuron by neuron, in pure Python: loops over neurons and examples, to be read.

Beside it lies the package `vectorized`, with the same files, where the loops are matrix products.
"""
