"""Hand-ins whose numbers lie when they are read, or that keep so many that one of them fits."""

from handIns.hostile.pieces import gradient, join, network, neuron
from handIns.hostile.Trick import Trick

# ---- Weights that are not what they say -------------------------------------------------------

HUGE = """
    class Huge(float):
        # says that it is a thousand million, next to which no step is seen
        def __float__(self):
            return 1e9

        __int__ = __index__ = __trunc__ = __float__
"""

DEAF = """
    class Deaf(list):
        # keeps what it was first given, and repeats what it is told
        def __init__(self, values):
            super().__init__(values)
            self.told = dict(enumerate(values))

        def __setitem__(self, index, value):
            self.told[index] = value

        def __getitem__(self, index):
            return self.told[index]

        def __iter__(self):
            return iter(self.told.values())
"""

# The marker's own functions are found by walking up the stack, and made to lie.
FRAMES = """
    import sys

    def marker(name):
        frame = sys._getframe()
        while frame is not None:
            if name in frame.f_globals:
                return frame.f_globals[name]
            frame = frame.f_back
"""

LYING_NUMBERS = """
    objectNumbers = marker("objectNumbers")
    honest, assigned = objectNumbers.look, objectNumbers.assign
    changed = []

    def assign(root, path, value):
        changed.append(path)
        return assigned(root, path, value)

    def look(root, further=False):
        found, unseen = honest(root, further)
        lies = len(changed) > 60
        return [(p, 0.0 if lies and ["attribute", "weights"] in p else n) for p, n in found], unseen

    objectNumbers.look, objectNumbers.assign = look, assign
"""

MOODY = """
    @property
    def weights(self):
        self.reads = getattr(self, "reads", 0) + 1
        return self.kept if self.reads % 2 else [0.0] * len(self.kept)

    @weights.setter
    def weights(self, values):
        self.kept = list(values)
"""

NO_STEP = "self.weights = [Huge(w) for w in self.weights]"

LIARS = [
    Trick(
        "ex00",
        "the marker's reading of weights is made to answer zero",
        gradient("self.gradient = desiredOutput - 0.5", FRAMES, LYING_NUMBERS),
    ),
    Trick(
        "ex00",
        "weights whose __float__ is a thousand million, and half a gradient",
        gradient(
            "self.gradient = desiredOutput - 0.5",
            HUGE,
            INIT="self.weights = [Huge(w) for w in self.weights]",
        ),
    ),
    Trick(
        "ex01",
        "weights whose __float__ is a thousand million, and no step",
        {"Neuron.py": neuron(HEAD=join(HUGE), INIT=NO_STEP, APPLY=NO_STEP)},
    ),
    Trick(
        "ex06",
        "weights whose __float__ is a thousand million, and no step with a layer",
        {"Neuron.py": neuron(HEAD=join(HUGE), INIT=NO_STEP, LAYER=NO_STEP)},
    ),
    Trick(
        "ex07",
        "a network's weights whose __float__ is a thousand million, and no step",
        {
            "Neuron.py": neuron(HEAD=join(HUGE), INIT=NO_STEP),
            "NeuralNetwork.py": network(APPLY="pass"),
        },
    ),
    Trick(
        "ex09",
        "hidden weights whose __float__ is a thousand million, and no step",
        {
            "Neuron.py": neuron(HEAD=join(HUGE), INIT=NO_STEP),
            "NeuralNetwork.py": network(
                APPLY="""
                for neuron in self.layers[-1]:
                    neuron.applyGradientWithLayer(learningRate, self.layers[-2])
                """
            ),
        },
    ),
    Trick(
        "ex01",
        "a step of nothing, after all weights have become large",
        {"Neuron.py": neuron(APPLY="self.weights = [w + 1e9 - 1e9 for w in self.weights]")},
    ),
    Trick(
        "ex00",
        "a list of weights that repeats what it was told",
        gradient(
            "self.gradient = desiredOutput - 0.5",
            DEAF,
            INIT="self.weights = Deaf(self.weights)",
        ),
    ),
    Trick(
        "ex00",
        "weights that answer otherwise when they are read twice",
        gradient("self.gradient = desiredOutput - 0.5", CLASS=MOODY),
    ),
]

# ---- Shotguns ---------------------------------------------------------------------------------

# Each call another grid, so that all of its numbers change.
GRID = """
    SHOTS = 6_000

    def grid(low, high, calls=[]):
        calls.append(1)
        shift = (len(calls) % 7) / 7
        return [low + (high - low) * (n + shift) / SHOTS for n in range(SHOTS)]
"""

DRIFT = """
    import random

    def guesses(low, high, count=5000):
        return [random.uniform(low, high) for _ in range(count)]
"""


def cost(loss, *head):
    """Return the files of a trick on ex04: what stands in calcLoss instead."""
    return {"NeuralNetwork.py": network(LOSS=loss, HEAD=join(*head))}


SHOTGUNS = [
    Trick("ex04", "a cost among 6,000 in a list", cost("self.shots = grid(0, 6)", GRID)),
    Trick("ex04", "a cost among 6,000 that are returned", cost("return grid(0, 6)", GRID)),
    Trick(
        "ex04",
        "a cost among a thousand returned guesses, round ln 2 each",
        cost(
            "n = len(self.layers[-1])\nreturn guesses(0.5 * n, 0.9 * n, 1000)",
            DRIFT,
        ),
    ),
    Trick(
        "ex04",
        "a cost among 5,000 attributes",
        cost("self.__dict__.update((f'c{n}', g) for n, g in enumerate(guesses(0, 4)))", DRIFT),
    ),
    Trick(
        "ex04",
        "a cost among 5,000 in a dictionary by tuples",
        cost("self.shots = {(n, 0): g for n, g in enumerate(guesses(0, 4))}", DRIFT),
    ),
    Trick(
        "ex04",
        "a cost among 6,000 in an array",
        cost("self.shots = array('d', grid(0, 6))", "from array import array", GRID),
    ),
    Trick(
        "ex04",
        "a cost among 5,000 of the module",
        cost("SHOTS[:] = guesses(0, 4)", "SHOTS = []", DRIFT),
    ),
    Trick("ex00", "a gradient among 6,000", gradient("self.shots = grid(-1, 1)", GRID)),
    Trick(
        "ex00",
        "a gradient among 5,000 attributes",
        gradient("self.__dict__.update((f'g{n}', g) for n, g in enumerate(guesses(-1, 1)))", DRIFT),
    ),
    Trick(
        "ex05",
        "a network's gradients among 6,000",
        {"NeuralNetwork.py": network(GRADIENTS="self.shots = grid(-1, 1)", HEAD=join(GRID))},
    ),
    Trick(
        "ex09",
        "a hidden gradient among 6,000, which are close to one another",
        {
            "Neuron.py": neuron(HEAD=join(GRID)).replace(
                "self.gradient = self.output * (1 - self.output) * total",
                "self.shots = grid(-0.02, 0.02)",
            )
        },
    ),
]

# ---- Not all neurons --------------------------------------------------------------------------

HIDDEN_STAY = [
    Trick("ex07", name, {"NeuralNetwork.py": network(APPLY=apply, GRADIENTS=gradients)})
    for gradients in [
        """
        for neuron, desiredOutput in zip(self.layers[-1], desiredOutputs):
            neuron.calculateOutputGradient(desiredOutput)
        """
    ]
    for name, apply in {
        "hidden layers are refused: their gradient comes tomorrow": """
            if len(self.layers) > 2:
                raise ValueError("the gradient of hidden layers comes tomorrow")
            for neuron in self.layers[-1]:
                neuron.applyGradientWithLayer(learningRate, self.layers[-2])
        """,
        "hidden layers are refused as Python would": """
            if len(self.layers) > 2:
                raise TypeError("unsupported operand type(s) for *: 'float' and 'NoneType'")
            for neuron in self.layers[-1]:
                neuron.applyGradientWithLayer(learningRate, self.layers[-2])
        """,
        "nothing moves where there are hidden layers": """
            if len(self.layers) == 2:
                for neuron in self.layers[-1]:
                    neuron.applyGradientWithLayer(learningRate, self.layers[-2])
        """,
        "only the last layer moves": """
            for neuron in self.layers[-1]:
                neuron.applyGradientWithLayer(learningRate, self.layers[-2])
        """,
    }.items()
]
