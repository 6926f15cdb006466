from math import exp, log

EPS = 1e-9


def sigmoid(x):
    return 1 / (1 + exp(-x)) if x > -700 else 0.0


def entropy(y, h):
    return -y * log(h + EPS) - (1 - y) * log(1 - h + EPS)
