"""A learning rate that stays."""

from learning.schedules.Schedule import Schedule


class ConstantRate(Schedule):
    """Constant: the rate that was asked for.

    Source: lecture 001, evolution of the learning rate.
    """

    name = "constant"
    formula = "α"
    lecture = "001"
    example = "--schedule constant"

    def rate(self, learningRate, time):
        """α."""
        return learningRate
