"""Wrong hand-ins for ex11, values that know their gradients."""

from handIns.mutants.Mutant import Mutant

ADDED = "the shares are added up"
ORDER = "when all that use it have handed theirs on"
AFRESH = "nothing is left of the first"
SLOPES = r"∂\(a \+ b\)/∂a = 1"
NUMBERS = "number of"
SUM = "return Value(self.number + other.number, [(self, 1.0), (other, 1.0)])"
PRODUCT = "return Value(number, [(self, other.number), (other, self.number)])"
ADD_UP = "parent.gradient += value.gradient * slope"
SORTED = "order = self.sortedValues()"
READY = """        order = []
        ready = [self]
        while ready:
            value = ready.pop()
            order.append(value)
            for parent, _ in value.parents:
                uses[parent] -= 1
                if uses[parent] == 0:
                    ready.append(parent)
        return order
"""
START = """        for value in order:
            value.gradient = 0.0
        self.gradient = 1.0
"""
BACKWARD = """        order = self.sortedValues()
        for value in order:
            value.gradient = 0.0
        self.gradient = 1.0
        for value in order:
            for parent, slope in value.parents:
                parent.gradient += value.gradient * slope
"""


def wrong(name, old, new, said):
    """Return a mutant of `Value.py`."""
    return Mutant("ex11", name, "Value.py", old, new, said)


EX11 = [
    wrong(
        "gradients overwrite each other", ADD_UP, "parent.gradient = value.gradient * slope", ADDED
    ),
    wrong(
        "the first share is kept, the others are lost",
        ADD_UP,
        "parent.gradient = parent.gradient or value.gradient * slope",
        ADDED,
    ),
    wrong(
        "the shares are multiplied",
        ADD_UP,
        "parent.gradient = (parent.gradient or 1) * value.gradient * slope",
        ADDED,
    ),
    wrong(
        "values are visited as they are found, from the end",
        READY,
        "        return list(uses)\n",
        ORDER,
    ),
    wrong(
        "values are visited level by level",
        READY,
        """        order, level = [], [self]
        while level:
            order += [value for value in level if value not in order]
            level = [parent for value in level for parent, _ in value.parents]
        return order
""",
        ORDER + "|each value is visited once",
    ),
    wrong(
        "values are visited from the beginning",
        READY,
        READY.replace("return order", "return order[::-1]"),
        "the gradient",
    ),
    wrong(
        "values are sorted by recursion",
        READY,
        """        order = []
        def visit(value):
            if value not in order:
                for parent, _ in value.parents:
                    visit(parent)
                order.append(value)
        visit(self)
        return order[::-1]
""",
        "RecursionError",
    ),
    wrong(
        "every way to a value is gone by itself",
        BACKWARD,
        """        for value in self.sortedValues():
            value.gradient = 0.0
        waiting = [(self, 1.0)]
        while waiting:
            value, gradient = waiting.pop()
            value.gradient += gradient
            for parent, slope in value.parents:
                waiting.append((parent, gradient * slope))
""",
        "each value is visited once",
    ),
    wrong(
        "a gradient is kept from the call before",
        "            value.gradient = 0.0\n",
        "            value.gradient += 0.0\n",
        AFRESH,
    ),
    wrong(
        "the end's own gradient is added to at each call",
        START,
        "        self.gradient += 1.0\n",
        AFRESH,
    ),
    wrong(
        "the gradients of the graph before count in the next",
        "    def calculateGradients(self):\n        order = self.sortedValues()\n",
        "    ends = []\n\n    def calculateGradients(self):\n"
        "        order = self.sortedValues()\n        Value.ends.append(self)\n"
        "        for end in Value.ends[:-1]:\n            self.number += end.number\n",
        "number of",
    ),
    wrong(
        "operands are kept once, as the keys of a dictionary",
        "self.parents = list(parents)",
        "self.parents = list(dict(parents).items())",
        ADDED,
    ),
    wrong(
        "the square has one slope",
        PRODUCT,
        "if other is self:\n            return Value(number, [(self, self.number)])\n        "
        + PRODUCT,
        ADDED,
    ),
    wrong(
        "each user counts once in the order, however often it uses a value",
        "            for parent, _ in waiting.pop().parents:\n",
        "            for parent in {parent for parent, _ in waiting.pop().parents}:\n",
        ADDED + "|" + ORDER,
    ),
    wrong(
        "no plain number may stand on the left of +", "    __radd__ = __add__\n", "", "TypeError"
    ),
    wrong(
        "no plain number may stand on the left of *", "    __rmul__ = __mul__\n", "", "TypeError"
    ),
    wrong(
        "no plain number may stand on the right",
        "return other if isinstance(other, Value) else Value(other)",
        "return other",
        "AttributeError",
    ),
    wrong(
        "the slopes of a product are its own factors",
        PRODUCT,
        "return Value(number, [(self, self.number), (other, other.number)])",
        "the gradient",
    ),
    wrong(
        "the slopes of a sum are the other summand",
        SUM,
        "return Value(self.number + other.number, [(self, other.number), (other, self.number)])",
        SLOPES,
    ),
    wrong("the logistic's slope is h", "[(self, h * (1 - h))]", "[(self, h)]", SLOPES),
    wrong(
        "the logistic's slope is taken at a in place of h",
        "[(self, h * (1 - h))]",
        "[(self, self.number * (1 - self.number))]",
        SLOPES,
    ),
    wrong("the logistic's slope is tanh's", "[(self, h * (1 - h))]", "[(self, 1 - h * h)]", SLOPES),
    wrong(
        "the logistic function overflows",
        "        if self.number < -700:\n            return Value(0.0, [(self, 0.0)])\n",
        "",
        "OverflowError",
    ),
    wrong("the gradient points down", "self.gradient = 1.0", "self.gradient = -1.0", "points up"),
    wrong("the end has no gradient", "        self.gradient = 1.0\n", "", "the gradient"),
    wrong(
        "only what was given keeps its gradient",
        ADD_UP,
        ADD_UP + "\n            value.gradient = value.gradient if not value.parents else 0.0",
        "the gradient",
    ),
    wrong(
        "a sum changes its first summand",
        SUM,
        "self.number += other.number\n        " + SUM.replace(" + other.number", ""),
        "the number",
    ),
    wrong(
        "numbers are rounded",
        "self.number = number",
        "self.number = round(number, 2)",
        "number",
    ),
    wrong(
        "the gradients are returned and not kept",
        BACKWARD,
        BACKWARD.replace("self.gradient = 1.0", "found = {self: 1.0}").replace(
            ADD_UP, "found[parent] = found.get(parent, 0.0) + found[value] * slope"
        )
        + "        return found\n",
        "kept in the same attribute",
    ),
]
