"""A script as it is run: its options, and then what it learns, before an audience."""

from pathlib import Path

from learning.commandLine.options import readOptions
from learning.data.editing import keepData
from learning.networks.fromOptions import keepNetwork
from learning.plotting.fromOptions import plotRequestOf, sceneOf
from learning.training.resuming import progressOf
from learning.watching.Audience import Audience
from learning.words.language import spoken, translate

LOGIC = ("and", "or", "xor")
"""Files that bear the names of what they hold."""


def perform(learn, description, arguments=None, *, title, **defaults):
    """Call `learn(options, audience)` as a command line asks for it; return the exit status.

    Where a study is asked for, that comes in place of learning; where whoever watches wants another
    seed, `learn` is called again. `description`, `arguments` and the `defaults` are those of
    `readOptions`; `title` stands over the pictures, if the script learns its own examples.
    """
    options = readOptions(description, arguments, **defaults)
    if options.study is not None:
        return options.study(options)
    audience = Audience(
        sceneOf(options, _titleOf(options, title, defaults)),
        plotRequestOf(options),
        watchesOut=options.watch,
        keep=lambda learner, training: keepNetwork(learner, options, progressOf(training)),
        keepData=lambda data: keepData(data, options.saveData),
    )
    return audience.run(lambda seed: learn(options.changed(seed=seed), audience))


def _titleOf(options, title, defaults):
    """Return the title of the script, or one that names the file that it was given to learn."""
    path = Path(options.train)
    if path.name == defaults["train"]:
        return spoken(title)
    name = path.stem.upper() if path.stem in LOGIC else path.stem
    if "hidden" in defaults:
        return translate("A network learns {name}", name=name)
    return translate("One neuron learns {name}", name=name)
