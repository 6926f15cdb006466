import math


class Value:
    def __init__(self, number, parents=()):
        self.number = number
        self.gradient = 0.0
        self.parents = list(parents)

    def __add__(self, other):
        other = asValue(other)
        return Value(self.number + other.number, [(self, 1.0), (other, 1.0)])

    def __mul__(self, other):
        other = asValue(other)
        number = self.number * other.number
        return Value(number, [(self, other.number), (other, self.number)])

    __radd__ = __add__
    __rmul__ = __mul__

    def logistic(self):
        if self.number < -700:
            return Value(0.0, [(self, 0.0)])
        h = 1 / (1 + math.exp(-self.number))
        return Value(h, [(self, h * (1 - h))])

    def calculateGradients(self):
        order = self.sortedValues()
        for value in order:
            value.gradient = 0.0
        self.gradient = 1.0
        for value in order:
            for parent, slope in value.parents:
                parent.gradient += value.gradient * slope

    def sortedValues(self):
        uses = {self: 0}
        waiting = [self]
        while waiting:
            for parent, _ in waiting.pop().parents:
                if parent not in uses:
                    uses[parent] = 0
                    waiting.append(parent)
                uses[parent] += 1
        order = []
        ready = [self]
        while ready:
            value = ready.pop()
            order.append(value)
            for parent, _ in value.parents:
                uses[parent] -= 1
                if uses[parent] == 0:
                    ready.append(parent)
        return order


def asValue(other):
    return other if isinstance(other, Value) else Value(other)
