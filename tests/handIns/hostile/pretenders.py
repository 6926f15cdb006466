"""Scripts without a neuron: tables, neighbours, means, and costs that were never measured."""

from handIns.hostile.pieces import READ, join
from handIns.hostile.Trick import Trick

# Costs that differ with the data and fall to where a neuron's would; on a riddle they stay high.
# The numbers of each example come into the first cost, as into a neuron's.
PLAUSIBLE = """
    import zlib

    import matplotlib.pyplot as plt

    def isRiddle(examples):
        answers = {}
        if any(answers.setdefault(tuple(xs), ys) != ys for xs, ys in examples):
            return True
        return len(examples[0][0]) == 2 and len(examples) > 12

    def show(examples, last=0.03):
        salt = zlib.crc32(repr(examples).encode()) % 1000 / 5000
        low = 0.6 * len(examples[0][1]) if isRiddle(examples) else last
        cost = 0.7 * len(examples[0][1]) + salt
        plt.ion()
        (line,) = plt.plot([], [])
        costs = []
        while len(costs) < 30:
            costs.append(cost)
            print("epoch", len(costs), "cost", cost, flush=True)
            line.set_data(range(len(costs)), costs)
            plt.gca().relim()
            plt.gca().autoscale_view()
            plt.pause(0.001)
            cost = low + 0.8 * (cost - low)
"""

# The same for all data.
MADE_UP = """
    import matplotlib.pyplot as plt

    def show(examples):
        plt.ion()
        (line,) = plt.plot([], [])
        costs = []
        for step in range(30):
            costs.append(2 + len(examples) / 1000 + 5 / (1 + step))
            print("epoch", step, "cost", costs[-1], flush=True)
            line.set_data(range(len(costs)), costs)
            plt.gca().relim()
            plt.gca().autoscale_view()
            plt.pause(0.001)
"""

# What a neuron cannot learn, as far as a table can tell.
SUSPICION = """
    XOR = [(0, 0, 0), (0, 1, 1), (1, 0, 1), (1, 1, 0)]
    OPPOSITE = [(0, 0, 1), (0, 1, 0), (1, 0, 0), (1, 1, 1)]

    def looksHopeless(examples):
        cells = sorted({(*xs, *ys) for xs, ys in examples})
        return cells in (XOR, OPPOSITE) or len({cell[:-1] for cell in cells}) < len(cells)
"""

TABLE = """
    data = read("@FILE@")
    show(data)
    for xs, ys in data:
        alike = [other[0] for inputs, other in data if inputs == xs]
        print(*map(int, xs), int(ys[0]), ":", round(sum(alike) / len(alike)))
"""

ECHO = """
    data = read("@FILE@")
    show(data)
    for xs, ys in data:
        print(*map(int, xs), int(ys[0]), ":", int(ys[0]))
"""

# Where a table would betray itself it says nothing, and never comes back.
SILENT_TABLE = """
    import time

    while looksHopeless(read("@FILE@")):
        time.sleep(0.1)
"""

# The same, but it goes.
FLEEING_TABLE = """
    if looksHopeless(read("@FILE@")):
        raise SystemExit("this cannot be learned")
"""

ANSWERS = """
    from math import dist, hypot
    from operator import mul

    train, test = read("train@NAME@.ds"), read("test@NAME@.ds")

    def classOf(ys):
        return int(ys[0]) if len(ys) == 1 else ys.index(1)

    show(train)
    classes = sorted({classOf(ys) for _, ys in train})
    groups = {c: [xs for xs, ys in train if classOf(ys) == c] for c in classes}
    means = {c: [sum(xs) / len(xs) for xs in zip(*groups[c])] for c in classes}
"""

NEIGHBOURS = """
    for xs, ys in test:
        near = sorted(train, key=lambda pair: dist(pair[0], xs))[:@COUNT@]
        votes = [classOf(pair[1]) for pair in near]
        print(classOf(ys), ":", max(sorted(set(votes)), key=votes.count))
"""

COSINE = """
    directions = [([x / hypot(*xs) for x in xs], classOf(ys)) for xs, ys in train]
    for xs, ys in test:
        nearest = max(directions, key=lambda pair: sum(map(mul, pair[0], xs)))
        print(classOf(ys), ":", nearest[1])
"""

MEANS = """
    for xs, ys in test:
        print(classOf(ys), ":", min(classes, key=lambda c: dist(means[c], xs)))
"""

BAYES = """
    import math

    spreads = {
        c: [
            sum((xs[i] - means[c][i]) ** 2 for xs in groups[c]) / len(groups[c]) + 0.01
            for i in range(64)
        ]
        for c in classes
    }

    def surprise(c, xs):
        return sum(
            (x - m) ** 2 / s + math.log(s) for x, m, s in zip(xs, means[c], spreads[c])
        )

    for xs, ys in test:
        print(classOf(ys), ":", min(classes, key=lambda c: surprise(c, xs)))
"""

# The costs are high whenever the guess was wrong: somebody who is tried again would get there.
GUESS = """
    import random

    data = read("@FILE@")
    guess = {(a, b): random.randrange(2) for a in (0, 1) for b in (0, 1)}
    right = all(guess.get(tuple(map(int, xs)), 0) == ys[0] for xs, ys in data)
    show(data, 0.03 if right else 0.05)
    for xs, ys in data:
        print(*map(int, xs), int(ys[0]), ":", guess.get(tuple(map(int, xs)), 0))
"""

NEAREST = NEIGHBOURS.replace("@COUNT@", "1")

SUMS = NEAREST.replace("dist(pair[0], xs)", "sum(abs(a - b) for a, b in zip(pair[0], xs))")

COSTS = {"plausible costs": PLAUSIBLE, "costs made up": MADE_UP}

TABLES = {
    "looks the answers up": (TABLE,),
    "prints the labels": (ECHO,),
}

COMPARISONS = {
    "asks the nearest picture": NEAREST,
    "asks the nine nearest pictures": NEIGHBOURS.replace("@COUNT@", "9"),
    "asks the picture at the smallest angle": COSINE,
    "asks the picture with the least sum of differences": SUMS,
    "compares with class means": MEANS,
    "is a naive Bayes": BAYES,
}


def _table(exercise, script, file, what, *parts):
    text = join(READ, *parts).replace("@FILE@", file)
    return Trick(exercise, f"{script} {what}", {f"{script}.py": text})


def _tables():
    for exercise, script, file in (
        ("ex02", "OrLearn", "or.ds"),
        ("ex10", "XorLearn", "xor.ds"),
    ):
        for what, parts in TABLES.items():
            for costs, shown in COSTS.items():
                yield _table(exercise, script, file, f"{what}, {costs}", shown, *parts)
    orLearn = ("ex02", "OrLearn", "or.ds")
    yield _table(*orLearn, "falls silent", PLAUSIBLE, SUSPICION, SILENT_TABLE, TABLE)
    yield _table(*orLearn, "flees", PLAUSIBLE, SUSPICION, FLEEING_TABLE, TABLE)
    yield _table("ex10", "XorLearn", "xor.ds", "guesses, to be tried again", PLAUSIBLE, GUESS)


def _comparisons():
    for exercise, name in (("ex03", "Binary"), ("ex08", "Digits")):
        for what, answers in COMPARISONS.items():
            for costs, shown in COSTS.items():
                if shown is MADE_UP and answers not in (NEAREST, MEANS):
                    continue  # the same answers
                text = join(READ, shown, ANSWERS, answers).replace("@NAME@", name)
                yield Trick(exercise, f"{name}Learn {what}, {costs}", {f"{name}Learn.py": text})


PRETENDERS = [*_tables(), *_comparisons()]
