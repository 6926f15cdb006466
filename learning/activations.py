"""Activation functions: what turns a neuron's weighted sum into its output.

Without one, a network of any depth would be a single linear map (lecture 002).
"""

from math import exp


def logistic(weightedSum):
    """Return the logistic function of a weighted sum: 1 / (1 + e^−z), in [0, 1].

    Any finite z is fine: of the two ways to write the function, each sign takes the one whose
    exponential cannot overflow.

    Source: the sheet's first formula; lecture 000, the sigmoid's slides.
    """
    if weightedSum >= 0:
        return 1 / (1 + exp(-weightedSum))
    growth = exp(weightedSum)  # 1 / (1 + e^−z) = e^z / (1 + e^z)
    return growth / (1 + growth)
