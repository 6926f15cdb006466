"""The networks of a recipe, what they are made of and how they are kept in files.

`naive` computes them neuron by neuron, `vectorized` as matrices; both say the same numbers.
"""
