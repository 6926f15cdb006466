"""What a neuron and the networks have in common: each can be asked for it in the same way.

The lesson's `Neuron` has no layers, and neither it nor the lesson's networks have a recipe.
"""


def recipeOf(learner):
    """Return the `Recipe` of a network that was made by one; None for what is the sheet's."""
    return getattr(learner, "recipe", None)


def leastBatchOf(learner):
    """Return how many examples a mini-batch must have for it to learn from."""
    return learner.leastBatch() if recipeOf(learner) is not None else 1


def layersOf(learner):
    """Return the layers with weights, lists of neurons: of a single neuron, a list of it."""
    return learner.layers[1:] if hasattr(learner, "layers") else [[learner]]


def calculateGradients(learner, desiredOutputs):
    """Calculate every neuron's gradient, the learner having been activated."""
    if hasattr(learner, "layers"):
        learner.calculateGradients(desiredOutputs)
    else:
        learner.calculateOutputGradient(desiredOutputs[0])


def answersTo(learner, dataset):
    """Return the outputs for each example of a dataset, lists of floats."""
    if recipeOf(learner) is not None:
        return learner.activateAll(dataset)
    answers = [learner.activate(example.inputs) for example in dataset.examples]
    return [[float(h) for h in ([h] if isinstance(h, float) else h)] for h in answers]
