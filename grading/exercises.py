"""The exercises, their points, and which of them make the mark."""

from typing import NamedTuple

from learning.checks import Sentence


class Exercise(NamedTuple):
    """One exercise: the name of its pytest marker, what it is about, and its points."""

    name: str
    title: str | Sentence
    points: int


EXERCISES = [
    Exercise("ex00", "Neuron.calculateOutputGradient", 2),
    Exercise("ex01", "Neuron.applyGradient", 2),
    Exercise("ex02", "OrLearn.py", 3),
    Exercise("ex03", "BinaryLearn.py", 3),
    Exercise("ex04", "NeuralNetwork.calcLoss", 2),
    Exercise("ex05", "NeuralNetwork.calculateGradients", 1),
    Exercise("ex06", "Neuron.applyGradientWithLayer", 2),
    Exercise("ex07", "NeuralNetwork.applyGradients", 2),
    Exercise("ex08", "DigitsLearn.py", 3),
    Exercise("ex09", Sentence("the gradients of hidden neurons"), 1),
    Exercise("ex10", "XorLearn.py", 1),
    Exercise("ex11", "Value.py", 1),
    Exercise("ex12", "gradientCheck.py", 1),
]
"""In the order of the sheet; the last four are of the days after."""

DAY = [exercise.name for exercise in EXERCISES[:9]]
"""The exercises that make the mark, out of 20 altogether."""

NAMES = [exercise.name for exercise in EXERCISES]
