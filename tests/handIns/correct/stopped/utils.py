import math


class Utils:
    @staticmethod
    def sigmoid(x):
        return 1 / (1 + math.exp(-x))

    @staticmethod
    def log(x):
        return math.log(max(x, 1e-9))

    @staticmethod
    def loss(y, h):
        return -(y * Utils.log(h) + (1 - y) * Utils.log(1 - h))
