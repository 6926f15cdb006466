"""Programs with places that are filled in: what hand-ins of all sorts are put together from."""

from textwrap import dedent, indent

TEMPLATE = """
    import math

    import matplotlib.pyplot as plt
    import numpy as np

    from Dataset import Dataset
    from Neuron import Neuron

    dataset = Dataset("or.ds")
    neuron = Neuron(2)
    iterations, costs = [], []
    #OPEN#


    def train():
        for example in dataset.examples:
            neuron.activate(example.inputs)
            neuron.calculateOutputGradient(example.outputs[0])
            neuron.applyGradient(0.5, example.inputs)
        return neuron.calcLoss(dataset)


    iteration, cost = 0, 1.0
    while cost > 0.05:
        cost = train()
        if iteration % 10 == 0 or cost <= 0.05:
            iterations.append(iteration)
            costs.append(cost)
            #PRINT#
            #DRAW#
        iteration += 1

    #HEAD#
    for example in dataset.examples:
        (x1, x2), (y,) = example.inputs, example.outputs
        h = neuron.activate(example.inputs)
        p = round(h)
        #PREDICT#
    #CLOSE#
"""

PLAIN = {
    "OPEN": """
        plt.ion()
        fig, ax = plt.subplots()
        (line,) = ax.plot([], [])
    """,
    "PRINT": 'print("iteration", iteration, "cost", cost)',
    "DRAW": """
        line.set_data(iterations, costs)
        ax.relim()
        ax.autoscale_view()
        plt.pause(0.001)
    """,
    "HEAD": "",
    "PREDICT": 'print(int(x1), int(x2), int(y), ":", p)',
    "CLOSE": """
        plt.ioff()
        plt.show()
    """,
}


def orLearn(**parts):
    """Return an OrLearn.py, the plain one but for the parts given."""
    return fill(TEMPLATE, **(PLAIN | parts))


def fill(template, **parts):
    """Put source text in place of the lines `#NAME#` of a template, at their indentation."""
    lines = []
    for line in dedent(template).strip("\n").splitlines():
        name = line.strip()
        if name.startswith("#") and name.endswith("#") and name.strip("#") in parts:
            text = dedent(parts[name.strip("#")]).strip("\n")
            lines.append(indent(text, line[: len(line) - len(line.lstrip())]))
        else:
            lines.append(line)
    return "\n".join(lines) + "\n"
