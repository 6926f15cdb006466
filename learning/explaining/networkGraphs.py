"""The sheet's neuron and a small network as graphs of values, from the weights to the cost."""

from learning.explaining.writing import subscript


def neuronGraph(valueClass, weights=(0.1, 0.5, -0.4), inputs=(1.0, 0.5), desired=1.0):
    """Return the end of a neuron's graph: its cost on one example; ∇ is minus z's gradient."""
    return networkGraph(valueClass, [[list(weights)]], inputs, [desired])


SMALL = [[[0.1, 0.5, -0.4], [-0.2, 0.3, 0.8]], [[0.2, 0.7, -0.6]]]
"""The weights of a network 2-2-1, biases first."""


def networkGraph(valueClass, layers=SMALL, inputs=(1.0, 0.5), desired=(1.0,)):
    """Return the end of a network's graph, of `valueClass`: the cost of one example.

    `layers` hold the weights, a list of layers of neurons of floats, biases first. The y's are
    whole numbers, 0 or 1, so that each output costs −ln h or −ln(1 − h).
    """
    outputs = [valueClass(x, f"x{subscript(i)}") for i, x in enumerate(inputs, 1)]
    for number, layer in enumerate(layers):
        isLast = number == len(layers) - 1
        names = [_place(k, layer, "" if isLast else "′") for k in range(1, len(layer) + 1)]
        outputs = [
            _neuron(valueClass, weights, outputs, name)
            for weights, name in zip(layer, names, strict=True)
        ]
    costs = []
    for y, h in zip(desired, outputs, strict=True):
        costs.append(-(h if y else 1 - h).log())
    end = costs[0] if len(costs) == 1 else valueClass.sumOf(costs)
    end.name = "E"
    return end


def _neuron(valueClass, weights, inputs, name):
    """Return h = logistic(w₀ + Σ wᵢxᵢ)."""
    bias, *others = [
        valueClass(weight, f"w{name}{subscript(i)}") for i, weight in enumerate(weights)
    ]
    z = valueClass.sumOf([bias, *(w * x for w, x in zip(others, inputs, strict=True))])
    h = z.logistic()
    z.name, h.name = f"z{name}", f"h{name}"
    return h


def _place(k, layer, mark):
    return mark + (subscript(k) if len(layer) > 1 else "")
