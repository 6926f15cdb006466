"""The gradient descents in the docstrings of the scripts: what they say is what the scripts do."""

import random
import textwrap

import pytest

import DigitsLearn
import OrLearn
from learning.commandLine import perform as performing
from learning.learners import layersOf

EPOCHS = 3


class Witness:
    """An audience that looks at nothing and keeps what has learned."""

    learner = None

    def watch(self, training, data):
        """Return the training."""
        return training

    def show(self, epoch):
        """Do nothing."""

    def finish(self, learner):
        """Keep it."""
        self.learner = learner


def weightsOf(learner):
    """Return the weights of a neuron or a network, a list of lists."""
    layers = layersOf(learner)
    return [neuron.weights for layer in layers for neuron in layer]


def descentIn(script):
    """Return the lines of code in a script's docstring."""
    lines = [line for line in script.__doc__.splitlines() if line.startswith("    ")]
    return textwrap.dedent("\n".join(lines))


@pytest.mark.parametrize(
    ("script", "name", "make"),
    [(OrLearn, "neuron", "makeNeuron"), (DigitsLearn, "network", "makeNetwork")],
)
@pytest.mark.parametrize("seed", [1, 42])
def test_the_lines_in_the_docstring_are_the_descent_of_the_script(
    script, name, make, seed, monkeypatch
):
    seen = {}

    def keepOptions(learn, description, arguments, *, title, **defaults):
        seen["options"] = performing.readOptions(description, arguments, **defaults)

    monkeypatch.setattr(script, "perform", keepOptions)
    script.main(["--plot", "none", "--max-epochs", str(EPOCHS), "--seed", str(seed)])
    options, witness = seen["options"], Witness()
    script.learn(options, witness)

    generator = random.Random(seed)
    data = script.loadData(options, generator)
    learner = getattr(script, make)(options, data, generator)
    values = {name: learner, "data": data, "generator": generator, "epochCount": EPOCHS}
    exec(descentIn(script), {**values, "learningRate": options.learningRate})
    assert weightsOf(learner) == weightsOf(witness.learner)


@pytest.mark.parametrize("script", [OrLearn, DigitsLearn])
def test_the_descent_takes_six_lines_at_most(script):
    assert 4 <= len(descentIn(script).splitlines()) <= 6
