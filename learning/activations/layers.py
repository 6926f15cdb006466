"""Activations of a whole layer, whether its outputs depend on each other or not."""


def layerValues(activation, weightedSums):
    """Return the list of a layer's outputs, whether or not they depend on each other."""
    if activation.needsLayer:
        return activation.layerValues(weightedSums)
    return [activation.value(weightedSum) for weightedSum in weightedSums]


def layerBack(activation, weightedSums, outputs, gradients):
    """Turn a list of gradients of a layer's outputs into those of its weighted sums."""
    if activation.needsLayer:
        return activation.layerBack(outputs, gradients)
    rows = zip(weightedSums, outputs, gradients, strict=True)
    return [gradient * activation.derivative(z, h) for z, h, gradient in rows]


def layerBackArray(activation, weightedSums, outputs, gradients):
    """Turn arrays of gradients of outputs into those of weighted sums, outputs × examples."""
    if activation.needsLayer:
        return activation.layerBackArray(outputs, gradients)
    return gradients * activation.derivativeArray(weightedSums, outputs)
