import math


class MathUtils:
    @staticmethod
    def sigmoid(x: float) -> float:
        if x >= 0:
            return 1.0 / (1.0 + math.exp(-x))
        e = math.exp(x)
        return e / (1.0 + e)

    @staticmethod
    def crossEntropy(y: float, h: float) -> float:
        h = min(max(h, 1e-10), 1 - 1e-10)
        return -(y * math.log(h) + (1 - y) * math.log(1 - h))
