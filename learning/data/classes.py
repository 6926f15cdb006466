"""Classes: what outputs stand for."""


def classOf(outputs, boundary=0.5):
    """Return the class that a list of outputs stands for, a whole number from 0 up.

    A single output stands for class 1 against class 0, and decides at the `boundary`. Of several,
    one for each class, the largest wins, the first among equals.
    """
    if len(outputs) == 1:
        return int(outputs[0] >= boundary)
    return max(range(len(outputs)), key=outputs.__getitem__)
