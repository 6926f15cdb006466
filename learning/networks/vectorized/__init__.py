"""The toolbox as matrices, in NumPy: no loop over neurons or examples.

(But for finding the pairs of the losses on pairs.) In the matrices W row j is a neuron (its bias
first); in all others a row is a neuron and a column an example. Beside it lies the package
`naive`, neuron by neuron.
"""
