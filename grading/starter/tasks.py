"""The exercises as tasks: which functions are to be written, and what is said in their place."""

from typing import NamedTuple

from learning.checks import Sentence


class Task(NamedTuple):
    """An exercise of the starter.

    Attributes:
        exercise: its name.
        file: the file to write in.
        function: what to write, "Neuron.applyGradient"; "main" for a script.
        docstring: what stands in its place, a `Sentence`.
        dropped: functions that are part of the solution and go altogether.
    """

    exercise: str
    file: str
    function: str
    docstring: Sentence
    dropped: tuple = ()


TASKS = [
    Task(
        "ex00",
        "Neuron.py",
        "Neuron.calculateOutputGradient",
        Sentence(
            "Set `gradient` to ∇ = y − h, and return it; h is the last output, y is desired. It "
            "points down the cost. The weights do not move yet."
        ),
    ),
    Task(
        "ex01",
        "Neuron.py",
        "Neuron.applyGradient",
        Sentence(
            "Move every weight down the cost: w₀ += α∇ for the bias, and wᵢ += α∇xᵢ for the "
            "others; α is `learningRate`, xᵢ are the `inputs`."
        ),
    ),
    Task(
        "ex02",
        "OrLearn.py",
        "main",
        Sentence(
            "Train one neuron on or.ds until its cost is below THRESHOLD; print the cost as it "
            "falls, and draw it; then print a line `x1 x2 expected : predicted` for each example."
        ),
    ),
    Task(
        "ex03",
        "BinaryLearn.py",
        "main",
        Sentence(
            "Train one neuron on trainBinary.ds; print the cost as it falls, and draw it; then try "
            "it on testBinary.ds, and print a line `expected : predicted` for each example."
        ),
    ),
    Task(
        "ex04",
        "NeuralNetwork.py",
        "NeuralNetwork.calcLoss",
        Sentence(
            "Return the cost of the network: the sum over its output neurons of their mean "
            "cross-entropy over the examples of a dataset."
        ),
        ("NeuralNetwork._loss",),
    ),
    Task(
        "ex05",
        "NeuralNetwork.py",
        "NeuralNetwork.calculateGradients",
        Sentence(
            "Calculate the gradient of each output neuron, each with its own desired output. "
            "(Those of hidden neurons come the day after, with ex09.)"
        ),
    ),
    Task(
        "ex06",
        "Neuron.py",
        "Neuron.applyGradientWithLayer",
        Sentence(
            "Move every weight down the cost, as applyGradient does; the inputs are the outputs of "
            "the neurons of the layer before."
        ),
    ),
    Task(
        "ex07",
        "NeuralNetwork.py",
        "NeuralNetwork.applyGradients",
        Sentence("Apply the gradient of every neuron of every layer that has weights."),
    ),
    Task(
        "ex08",
        "DigitsLearn.py",
        "main",
        Sentence(
            "Train a network on trainDigits.ds; print the cost as it falls, and draw it; then try "
            "it on testDigits.ds, and print a line `expected : predicted` for each example."
        ),
    ),
    Task(
        "ex09",
        "Neuron.py",
        "Neuron.calculateHiddenGradient",
        Sentence(
            "Set `gradient` to ∇ = h(1 − h) Σₖ ∇ₖ wₖ[index + 1], and return it; k goes over the "
            "neurons of `nextLayer`, `index` is this neuron's place in its own layer."
        ),
    ),
    Task(
        "ex10",
        "XorLearn.py",
        "main",
        Sentence(
            "Train a network with a hidden layer on xor.ds; print the cost as it falls, and draw "
            "it; then print a line `x1 x2 expected : predicted` for each example."
        ),
    ),
    Task(
        "ex11",
        "Value.py",
        "Value",
        Sentence(
            "A number that remembers what it was made from, so that the chain rule goes through "
            "any expression, from its end back. The subject is in ex11.md."
        ),
    ),
    Task(
        "ex12",
        "gradientCheck.py",
        "checkGradient",
        Sentence(
            "Tell whether `gradient` is that of `function` at `point`, by measuring it: True or "
            "False. The subject is in ex12.md."
        ),
    ),
]
"""In the order of the sheet."""

TASK_OF = {task.exercise: task for task in TASKS}

NOT_GIVEN = {"Neuron.py": ("Neuron.learnBatch",), "NeuralNetwork.py": ("NeuralNetwork.learnBatch",)}
"""What no earlier day had and no exercise asks for, by file."""
