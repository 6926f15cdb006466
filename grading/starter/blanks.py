"""The files of the starter that nothing of the project is in: scripts, and those of the days after.

The scripts are `main` functions to be written; `Value.py` and `gradientCheck.py` are signatures.
"""

from grading.starter.bodies import filled
from grading.starter.tasks import TASK_OF, TASKS
from learning.checks import Sentence

SCRIPTS = {
    "OrLearn.py": ("Neuron", ["or"], 0.5, 0.05),
    "BinaryLearn.py": ("Neuron", ["trainBinary", "testBinary"], 0.1, 0.01),
    "DigitsLearn.py": ("NeuralNetwork", ["trainDigits", "testDigits"], 0.1, 0.3),
    "XorLearn.py": ("NeuralNetwork", ["xor"], 0.5, 0.05),
}
"""{script: (the class that it teaches, its datasets, a learning rate, a threshold)}."""

SCRIPT = '''"""{title}"""

import matplotlib.pyplot as plt

from Dataset import Dataset
from {learner} import {learner}

{sets}
LEARNING_RATE = {rate}
THRESHOLD = {threshold}


def main():
    """{task}"""
    raise NotImplementedError("{exercise}")


if __name__ == "__main__":
    main()
'''

VALUE = '''"""{title}"""


class Value:
    """{task}"""

    def __init__(self, number):
        """{hold}"""
        raise NotImplementedError("ex11")

    def __add__(self, other):
        """{add}"""
        raise NotImplementedError("ex11")

    def __mul__(self, other):
        """{multiply}"""
        raise NotImplementedError("ex11")

    def logistic(self):
        """{squeeze}"""
        raise NotImplementedError("ex11")

    def calculateGradients(self):
        """{calculate}"""
        raise NotImplementedError("ex11")
'''

VALUES = {
    "hold": Sentence("Hold a number, and room for a gradient."),
    "add": Sentence(
        "Return self + other, a new Value; other may be a plain number. (2 + a asks for "
        "`__radd__`.)"
    ),
    "multiply": Sentence(
        "Return self · other, a new Value; other may be a plain number. (2 * a asks for "
        "`__rmul__`.)"
    ),
    "squeeze": Sentence("Return h = 1/(1 + e⁻ᵃ), a new Value, a being this one; for any a."),
    "calculate": Sentence(
        "Let this value, the end, and all that it was made from hold their gradients, +∂end/∂value."
    ),
}
"""What the methods of `VALUE` are for."""

CHECK = '''"""{title}"""


def checkGradient(function, point, gradient):
    """{task}"""
    raise NotImplementedError("ex12")
'''


def blankFiles():
    """Return {name: text}, in the language that is spoken."""
    files = {}
    for task in TASKS:
        if task.file in SCRIPTS:
            learner, names, rate, threshold = SCRIPTS[task.file]
            places = zip(("TRAINING_SET", "TEST_SET"), names, strict=False)
            sets = "\n".join(f'{variable} = "datasets/{name}.ds"' for variable, name in places)
            values = {"learner": learner, "sets": sets, "rate": rate, "threshold": threshold}
            files[task.file] = _blank(SCRIPT, task, **values)
    files["Value.py"] = _blank(VALUE, TASK_OF["ex11"], **VALUES)
    files["gradientCheck.py"] = _blank(CHECK, TASK_OF["ex12"])
    return files


def _blank(template, task, **others):
    title = Sentence("Exercise {exercise}.", exercise=task.exercise)
    return filled(template, title=title, task=task.docstring, exercise=task.exercise, **others)
