"""Hand-ins whose values are not what they seem."""

from handIns.hostile.pieces import SPIN, gradient, join, network, neuron
from handIns.hostile.Trick import Trick

# ---- Values that lie -------------------------------------------------------------------------

LIAR = """
    class Liar(float):
        # says yes to every comparison
        def __eq__(self, other):
            return True

        __le__ = __ge__ = __lt__ = __gt__ = __eq__

        def __sub__(self, other):
            return Liar(0.0)

        __rsub__ = __add__ = __radd__ = __neg__ = __abs__ = __round__ = __sub__

        def __hash__(self):
            return 0
"""

VALUES = [
    Trick("ex00", "NaN for a gradient", gradient('self.gradient = float("nan")')),
    Trick(
        "ex01",
        "infinite weights",
        {"Neuron.py": neuron(APPLY="self.weights = [math.inf] * len(self.weights)")},
    ),
    Trick(
        "ex04",
        "NaN for a cost",
        {"NeuralNetwork.py": network(LOSS='return float("nan")')},
    ),
    Trick("ex00", "10 ** 100000 for a gradient", gradient("self.gradient = 10 ** 100_000")),
    Trick(
        "ex04",
        "10 ** 100000 for a cost",
        {"NeuralNetwork.py": network(LOSS="return -(10 ** 100_000)")},
    ),
    Trick(
        "ex04",
        "a string of 200 MB for a cost",
        {"NeuralNetwork.py": network(LOSS='return "0" * 200_000_000')},
    ),
    Trick(
        "ex05",
        "returns a list of ten million numbers",
        {"NeuralNetwork.py": network(GRADIENTS="return [0.5] * 10_000_000")},
    ),
    Trick(
        "ex04",
        "an object that equals everything",
        {
            "NeuralNetwork.py": network(
                HEAD="""
                class Anything:
                    def __eq__(self, other):
                        return True

                    def __getattr__(self, name):
                        return self

                    def __call__(self, *arguments):
                        return self

                    __sub__ = __rsub__ = __abs__ = __lt__ = __le__ = __eq__
                """,
                LOSS="return Anything()",
            )
        },
    ),
    Trick("ex00", "a float that says yes", gradient("self.gradient = Liar(0.5)", LIAR)),
    Trick(
        "ex04",
        "a float subclass that says yes, for a cost",
        {"NeuralNetwork.py": network(HEAD=join(LIAR), LOSS="return Liar(0.7)")},
    ),
    # asked twice, it gives two numbers: once around, the whole interval
    Trick(
        "ex00",
        "a float that is another at every look",
        gradient(
            "self.gradient = Restless(0.5)",
            """
            class Restless(float):
                looks = 0

                def __float__(self):
                    Restless.looks += 1
                    return (Restless.looks * 0.001) % 2 - 1
            """,
        ),
    ),
    Trick(
        "ex00",
        "an object whose __float__ raises",
        gradient(
            "self.gradient = Broken()",
            """
            class Broken:
                ndim = 0

                def __float__(self):
                    raise GeneratorExit
            """,
        ),
    ),
    Trick(
        "ex00",
        "an object whose __class__ claims to be float",
        gradient(
            "self.gradient = Claim()",
            """
            class Claim:
                @property
                def __class__(self):
                    return float

                def __float__(self):
                    spin()
                    return 0.5
            """,
            SPIN,
        ),
    ),
    Trick(
        "ex04",
        "booleans, strings and complex numbers for costs, in turn",
        {
            "NeuralNetwork.py": network(
                HEAD="import itertools",
                CLASS='costs = itertools.cycle([True, "0.7", 0.7j, b"0.7", None, {"cost": 0.7}])',
                LOSS="return next(self.costs)",
            )
        },
    ),
    Trick(
        "ex00",
        "an object of a million attributes",
        gradient(
            """
            Neuron.crowds += 1
            if Neuron.crowds <= 3:
                vars(self).update({f"gradient{i}": i / 1e6 for i in range(1_000_000)})
            """,
            CLASS="crowds = 0",
        ),
    ),
    Trick(
        "ex00",
        "self-referencing structures",
        gradient(
            """
            knot = [self]
            knot.append(knot)
            self.me = {"self": self, "knot": knot, self: knot}
            self.gradient = knot
            """
        ),
    ),
    Trick(
        "ex00",
        "a hundred thousand lists, one in the other",
        gradient(
            """
            nest = [0.5]
            for _ in range(100_000):
                nest = [nest]
            self.gradient = nest
            return nest
            """
        ),
    ),
    # Each level holds the next one ten times: few objects, 10 ** 12 paths.
    Trick(
        "ex05",
        "few lists, countless paths",
        {
            "NeuralNetwork.py": network(
                GRADIENTS="""
                level = [0.5]
                for _ in range(12):
                    level = [level] * 10
                self.gradients = level
                return level
                """
            )
        },
    ),
    Trick(
        "ex00",
        "every number from -1 to 1 for an attribute",
        gradient(
            """
            # some attribute will equal the expected one
            self.gradients = [k / 1000 for k in range(-1000, 1001)]
            self.gradient = 0.5
            """
        ),
    ),
    Trick(
        "ex00",
        "eighteen thousand candidates, others at every call",
        gradient(
            """
            self.seed = getattr(self, "seed", 0) + 1
            self.candidates = {k: (k + random.random()) / 9000 - 1 for k in range(18_000)}
            self.gradient = random.uniform(-1, 1)
            """
        ),
    ),
    Trick(
        "ex01",
        "thousands of candidate weights beside the old ones",
        {
            "Neuron.py": neuron(
                APPLY="""
                self.tries = [[w + k / 500 for k in range(-500, 501)] for w in self.weights]
                """
            )
        },
    ),
    Trick(
        "ex00",
        "a gradient rounded to one decimal",
        gradient("self.gradient = round(desiredOutput - self.output, 1)"),
    ),
    Trick(
        "ex00",
        "right at the first two calls only",
        gradient(
            """
            Neuron.calls += 1
            self.gradient = desiredOutput - self.output if Neuron.calls <= 2 else 0.5
            """,
            CLASS="calls = 0",
        ),
    ),
    Trick(
        "ex00",
        "right for 0 and 1 if the output is near a half, else a guess",
        gradient(
            """
            right = desiredOutput in (0, 1) and abs(self.output - 0.5) < 0.02
            self.gradient = desiredOutput - self.output if right else desiredOutput - 0.5
            """
        ),
    ),
    Trick(
        "ex01",
        "weights in a list that lies when read",
        {
            "Neuron.py": neuron(
                HEAD="""
                class Weights(list):
                    # the old numbers by index, others by iteration, and equal to any list
                    shift = 0.0

                    def __iter__(self):
                        return (list.__getitem__(self, i) + self.shift for i in range(len(self)))

                    def __eq__(self, other):
                        return True
                """,
                INIT="self.weights = Weights(self.weights)",
                APPLY="self.weights.shift += learningRate * self.gradient",
            )
        },
    ),
    Trick(
        "ex06",
        "a list of weights without end",
        {
            "Neuron.py": neuron(
                HEAD=join(
                    SPIN,
                    """
                class Weights(list):
                    def __iter__(self):
                        for i in range(10_000_000):
                            yield 0.5
                        spin()

                    def __len__(self):
                        return 2**62
                """,
                ),
                LAYER="self.weights = Weights(self.weights)",
            )
        },
    ),
    Trick(
        "ex07",
        "generators instead of lists",
        {
            "NeuralNetwork.py": network(
                APPLY="""
                for layer in self.layers[1:]:
                    for neuron in layer:
                        neuron.weights = (w + learningRate for w in list(neuron.weights))
                """
            )
        },
    ),
    Trick(
        "ex01",
        "a property that does not return",
        {
            "Neuron.py": neuron(
                HEAD=join(SPIN),
                CLASS="""
                @property
                def bias(self):
                    spin()
                    return 0.5

                def __getattribute__(self, name):
                    if name == "__dict__" and "spoilt" in object.__getattribute__(self, name):
                        spin()
                    return object.__getattribute__(self, name)
                """,
                APPLY="self.spoilt = True",
            )
        },
    ),
    Trick(
        "ex00",
        "__getattribute__ and __dict__ that tell tales",
        gradient(
            "self.told = True",
            """
            class Tales(dict):
                def __iter__(self):
                    return iter([f"gradient{i}" for i in range(1000)])

                def items(self):
                    return [(name, 0.5) for name in self]
            """,
            CLASS="""
            def __getattribute__(self, name):
                if name == "__dict__":
                    return Tales(object.__getattribute__(self, name))
                if name.startswith("gradient"):
                    return 0.5
                return object.__getattribute__(self, name)

            def __getattr__(self, name):
                return lambda *arguments: 0.5
            """,
        ),
    ),
    Trick(
        "ex01",
        "__slots__ without end",
        {
            "Neuron.py": neuron(
                HEAD="""
                class Endless:
                    def __iter__(self):
                        return iter(f"weight{i}" for i in range(5_000_000))
                """,
                APPLY="Neuron.__slots__ = Endless()",
            )
        },
    ),
    Trick(
        "ex05",
        "a metaclass that fakes the class",
        {
            "NeuralNetwork.py": network(
                HEAD="""
                class Kind(type):
                    def __instancecheck__(cls, thing):
                        return True

                    def __eq__(cls, other):
                        return True

                    def __hash__(cls):
                        return 0

                    @property
                    def __name__(cls):
                        return "NeuralNetwork" * 1_000_000

                class Answer(metaclass=Kind):
                    pass
                """,
                GRADIENTS="self.answer = Answer()\nreturn self.answer",
            )
        },
    ),
    Trick(
        "ex04",
        "an object that runs code when unpickled, copied or shown",
        {
            "NeuralNetwork.py": network(
                HEAD="""
                class Parcel:
                    def __reduce__(self):
                        return exec, ('open("@OUTSIDE@/unpickled", "x").close()',)

                    def __str__(self):
                        exec('open("@OUTSIDE@/shown", "x").close()')
                        return "0.7"

                    __repr__ = __str__
                """,
                LOSS="return Parcel()",
            )
        },
    ),
    Trick(
        "ex04",
        "empties the dataset that the marker uses, and says 0",
        {"NeuralNetwork.py": network(LOSS="dataset.examples.clear()\nreturn 0.0")},
    ),
    Trick(
        "ex05",
        "bends the desired outputs to the outputs it has",
        {
            "NeuralNetwork.py": network(
                GRADIENTS="""
                desiredOutputs[:] = self.getOutputs()
                for neuron in self.layers[-1]:
                    neuron.gradient = 0.0
                """
            )
        },
    ),
    Trick(
        "ex06",
        "changes the neurons of the other layer instead of the weights",
        {
            "Neuron.py": neuron(
                LAYER="""
                for neuron in layer:
                    neuron.output = 0.0
                    neuron.weights = list(self.weights)
                """
            )
        },
    ),
]
