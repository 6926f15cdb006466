"""The toolbox neuron by neuron, in pure Python: loops over neurons and examples, to be read.

Beside it lies the package `vectorized`, where the same loops are matrix products.
"""
