"""Options that contradict one another.

Each function takes all the options, once they are read, and raises a ValueError that says what was
expected beside an option; the option's declaration names it.
"""

from learning.checks import Sentence, unlike
from learning.layers.Layer import Layer
from learning.networks.Recipe import Recipe
from learning.plotting.figures import isAnimation
from learning.system.files import whyNotWritable

STUDIES = {
    "summary": "--summary",
    "check": "--check",
    "findRate": "--find-rate",
    "folds": "--folds",
    "compare": "--compare",
}
"""The options that look at networks of their own, by the attributes that hold them."""


def checkBatchSize(options):
    """A size is that of mini-batches."""
    if options.method != "mini-batch":
        raise unlike("--batch-size", _beside("--method mini-batch"), options.method)


def checkExplain(options):
    """What is written out is the sheet's training, neuron by neuron."""
    if options.study is not None:
        raise unlike("--explain", Sentence("no study beside it"), _studies(options)[0])
    _checkSheet("--explain", options)


def checkViews(options):
    """What is shown number by number is the sheet's too."""
    for name in ("steps", "graph"):
        if name in (options.views or ()):
            _checkSheet(f"--views {name}", options)


def checkControls(options):
    """Sliders are for somebody who watches."""
    if options.plot in ("none", "file"):
        raise unlike("--controls", _beside("--plot window, web"), options.plot)


def checkSaveData(options):
    """A file that cannot be written is told of before the training, not after it."""
    trouble = whyNotWritable(options.saveData)
    if trouble is not None:
        expected = Sentence("a file that can be written")
        raise unlike(f"--save-data {options.saveData}", expected, trouble)
    if options.study is not None:
        raise unlike("--save-data", Sentence("no study beside it"), _studies(options)[0])


def _checkSheet(what, options):
    if options.recipe is not None:
        expected = Sentence("the sheet's neuron or network, no option of the toolbox beside it")
        raise unlike(what, expected, _toolboxOption(options))
    if getattr(options, "engineName", "python") != "python":
        raise unlike(what, _beside("--engine python"), options.engineName)


def checkSplit(options):
    """A test set is split off, or comes from a file."""
    if options.isTestAsked:
        raise unlike("--split", Sentence("no --test beside it"), options.test)


def checkDtype(options):
    """Python's own floats have one size."""
    if options.engineName != "numpy":
        raise unlike("--dtype", _beside("--engine numpy"), options.engineName)


def checkPlotFile(options):
    """A file is for pictures that are drawn, an animation for a training that nobody watches."""
    path = options.plotFile
    if options.plot == "none":
        raise unlike("--plot-file", Sentence("no file with --plot none"), path)
    if isAnimation(path) and options.plot not in ("auto", "file"):
        expected = Sentence("--plot file beside an animation")
        raise unlike(f"--plot-file {path}", expected, options.plot)


def checkPatience(options):
    """What is waited for is a lower validation cost."""
    if not options.validation and options.folds is None:
        expected = Sentence("a validation set beside it (--validation)")
        raise unlike("--patience", expected, Sentence("none"))


def checkClassWeights(options):
    """They weigh the examples of a mini-batch against each other."""
    if options.descent.batchSize(2) < 2:
        expected = Sentence("updates that see several examples (--method mini-batch or batch)")
        raise unlike("--class-weights", expected, Sentence("one"))


def checkMinImprovement(options):
    """It says what a patience waits for."""
    _checkBesidePatience("--min-improvement", options)


def checkPatienceOn(options):
    """So does this."""
    _checkBesidePatience("--patience-on", options)


def _checkBesidePatience(name, options):
    if options.recipe.patience is None:
        raise unlike(name, _beside("--patience"), Sentence("none"))


def checkStudy(options):
    """One study at a time, and none keeps a network."""
    name, *others = _studies(options)
    if others:
        raise unlike(others[0], Sentence("no other study beside it"), name)
    kept = [f"--{field}" for field in ("load", "save") if getattr(options, field, None)]
    if kept:
        expected = Sentence(
            "neither --load nor --save beside it, which looks into networks of its own"
        )
        raise unlike(name, expected, kept[0])


def checkSeeds(options):
    """Several seeds are for what is compared."""
    if not options.compare:
        raise unlike("--seeds", _beside("--compare"), Sentence("none"))


def checkLoad(options):
    """A network of the sheet's knows no toolbox; a batch-normalised one needs several examples."""
    if options.saved.recipe is None and options.recipe is not None and options.recipe.chosen():
        expected = Sentence("a network that was made with the toolbox, beside options of it")
        raise unlike(f"--load {options.load}", expected, Sentence("one of the sheet's"))
    if options.batchNorm is None:
        what = Sentence("--load {path}, batch-normalised", path=options.load)
        _checkSeveralExamples(options, what)
    checkLoss(options)


def checkHidden(options):
    """A layer may be batch-normalised by itself."""
    if (
        options.recipe is not None
        and options.saved is None
        and any(isinstance(layer, Layer) and layer.wantsSeveral() for layer in options.hidden)
    ):
        _checkSeveralExamples(options, Sentence("--hidden, batch-normalised"), isNormalised=True)


def checkBatchNorm(options):
    """The mean of one example would be the example itself."""
    _checkSeveralExamples(options, "--batch-norm")


def _checkSeveralExamples(options, what, isNormalised=False):
    recipe = options.recipe
    if (
        recipe is not None
        and (recipe.batchNorm or isNormalised)
        and options.descent.batchSize(2) < 2
    ):
        expected = Sentence(
            "updates that see several examples (--method mini-batch or batch), whose mean is not "
            "the example itself"
        )
        raise unlike(what, expected, Sentence("one"))


def checkLoss(options):
    """Some losses compare examples."""
    loss = (options.recipe or Recipe()).loss
    if loss.leastBatch > options.descent.batchSize(2):
        expected = Sentence(
            "mini-batches of {least} examples or more (--method mini-batch or batch), which it "
            "compares",
            least=loss.leastBatch,
        )
        raise unlike(f"--loss {loss.name}", expected, Sentence("one"))


def _studies(options):
    """Return the names of the studies that are asked for."""
    return [name for field, name in STUDIES.items() if getattr(options, field)]


def _toolboxOption(options):
    """Return the first option of the toolbox that is given, or the file that brings a recipe."""
    for field in Recipe.names():
        if getattr(options, field) is not None:
            return "--init" if field == "initializer" else optionOf(field)
    return "--watch" if options.watch else f"--load {options.load}"


def optionOf(field):
    """Return the option of an attribute: `--batch-norm` of `batchNorm`."""
    return "--" + "".join(f"-{c.lower()}" if c.isupper() else c for c in field)


def _beside(option):
    return Sentence("{option} beside it", option=option)
