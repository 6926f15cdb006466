"""What an optimiser remembers of a network, laid out as the network's state: to be kept, and given.

Every number that is learned has a memory of its own, on either engine somewhere else. Here it is
put where the number itself is, so that one order of lines serves for both, and for both engines.
"""

from copy import copy

from learning.networks.Progress import NOT_LEARNED


def memoryOf(network):
    """Return ({name: [number]}, {name: pairs}): what all share, and what each number has.

    The pairs are (word, list of floats), as `state` has them; with them are the gradients that wait
    for an update, if any do.
    """
    optimizer, allParameters = network.recipe.optimizer, network.parameters()
    memories = [parameters.memories(optimizer) for parameters in allParameters]
    shared = {name: [float(getattr(memories[0][0], name))] for name in optimizer.shared}
    layouts = {
        name: _laidOut(network, lambda parameters, name=name: parameters.recall(name))
        for name in optimizer.remembered()
    }
    if network.waiting:
        shared["waiting"] = [float(network.waiting), float(network.waitingCount)]
        layouts["waiting"] = _laidOut(network, lambda parameters: parameters.gradients)
    return shared, layouts


def giveMemory(network, progress):
    """Give a network the memory of its optimiser that a `Progress` holds."""
    optimizer = network.recipe.optimizer
    for parameters in network.parameters():
        for memory in parameters.memories(optimizer):
            for name in optimizer.shared:
                kind = type(optimizer.start[name])
                setattr(memory, name, kind(progress.numbers[name][0]))
    for name in optimizer.remembered():
        _readLayout(
            network,
            progress.layouts[name],
            lambda parameters, numbers, name=name: parameters.remember(name, numbers),
        )


def giveWaiting(network, progress):
    """Give a network the gradients that wait for an update, if the `Progress` holds any."""
    if "waiting" in progress.numbers:
        waiting, network.waitingCount = progress.numbers["waiting"]
        network.waiting = int(waiting)
        _readLayout(
            network,
            progress.layouts["waiting"],
            lambda parameters, numbers: parameters.setSums(numbers),
        )


def _laidOut(network, numbersOf):
    """Return the pairs of the state, `numbersOf(parameters)` in the place of what is learned."""
    held = network.state()
    for parameters in network.parameters():
        parameters.values[:] = numbersOf(parameters)
    pairs = [pair for pair in network.state() if pair[0] not in NOT_LEARNED]
    network.restore(held)
    return pairs


def _readLayout(network, pairs, give):
    """Call `give(parameters, numbers)` for everything that is learned: the way back."""
    held = network.state()
    rows = iter(pairs)
    network.restore([pair if pair[0] in NOT_LEARNED else next(rows) for pair in held])
    for parameters in network.parameters():
        give(parameters, copy(parameters.values))
    network.restore(held)
