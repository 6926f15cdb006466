"""The comparison that the options of a command line ask for: watched, drawn and told in a table."""

import os
import random
import sys
from importlib.util import find_spec
from time import process_time

from learning.checks import Sentence, unlike
from learning.data.fromOptions import loadData
from learning.learners import recipeOf
from learning.networks.fromOptions import makeNetwork, makeNeuron
from learning.plotting.figures import isAnimation
from learning.plotting.surfaces.NoWindow import NoWindow
from learning.plotting.surfaces.openPlot import defaultPicture
from learning.plotting.Thinned import Thinned
from learning.studies.comparing.comparison import compare
from learning.studies.comparing.comparisonTable import tableOf
from learning.studies.comparing.Variant import Outcome
from learning.system.exits import INTERRUPTED, LEARNED
from learning.system.files import whyNotWritable
from learning.training.Classifier import Classifier
from learning.training.fromOptions import makeTraining
from learning.words.BadInput import BadInput
from learning.words.formats import formatCost
from learning.words.language import translate

CAPACITY = 500
"""Points of a curve that are kept."""


def prepare(options, seed):
    """Return the sets, the learner and the `Training` that options ask for, with a seed."""
    options = options.changed(seed=seed)
    generator = random.Random(seed)
    data = loadData(options, generator)
    isNetwork = hasattr(options, "engineName")
    learner = (makeNetwork if isNetwork else makeNeuron)(options, data, generator)
    return data, learner, makeTraining(options, learner, data, generator)


def learnOnce(options, seed, tell=lambda epoch: None, isToStop=lambda: False):
    """Train once; return the `Outcome`, or None if `isToStop()` has put an end to it.

    `tell(epoch)` is called after each epoch.
    """
    data, learner, training = prepare(options, seed)
    points = Thinned(CAPACITY)
    training.pollEvents = lambda: training.requestStop() if isToStop() else None
    start = process_time()
    for epoch in training:
        points.add((epoch.number, epoch.cost))
        tell(epoch)
        if isToStop():
            return None
    seconds = process_time() - start
    points.close()
    classifier = Classifier(learner, data.training)
    accuracy = error = None
    if data.targets.areNumbers:
        error = classifier.meanError(data.test)
    else:
        pairs = classifier.pairs(data.test)
        accuracy = sum(expected == predicted for expected, predicted in pairs) / len(pairs)
    cost = learner.calcLoss(data.test)
    count = parameterCount(learner)
    return Outcome(list(points.items), cost, accuracy, error, epoch.number, seconds, count)


def parameterCount(learner):
    """Return how many numbers a neuron or a network learns; shared ones count once."""
    if recipeOf(learner) is not None:
        return sum(layer.parameterCount() for layer in learner.placed)
    layers = learner.layers[1:] if hasattr(learner, "layers") else [[learner]]
    return sum(len(neuron.weights) for layer in layers for neuron in layer)


def runComparison(options):
    """Compare the `variants` of the options; return the exit status.

    Raises BadInput for what cannot be trained with, or a picture that cannot be written.
    """
    variants = options.variants
    labels = [variant.label for variant in variants]
    seeds = list(range(options.seed, options.seed + options.seeds))
    _checkPicture(options)
    for variant in reversed(variants):  # what is wrong is found before anything starts
        data, _, _ = prepare(variant.options, seeds[0])
    curves = [{seed: [] for seed in seeds} for _ in variants]
    ended = set()
    board = _openBoard(options, labels)

    def shown():
        return [list(own.values()) for own in curves]

    def onNews(place, seed, point):
        if (place, seed) not in ended:
            curves[place][seed].append(point)

    def onOutcome(place, seed, outcome):
        ended.add((place, seed))
        curves[place][seed] = outcome.curve
        print(
            translate(
                "{label}  seed {seed}  epochs {epochs}  cost {cost}",
                label=labels[place],
                seed=seed,
                epochs=outcome.epochs,
                cost=formatCost(outcome.curve[-1][1]),
            ),
            flush=True,
        )

    def poll():
        if board is not None:
            board.refresh(shown())

    outcomes = compare(variants, seeds, learnOnce, onNews, onOutcome, poll)
    if not outcomes:
        return INTERRUPTED
    for place, own in enumerate(curves):  # what was not finished is no outcome
        for seed in seeds:
            if (place, seed) not in outcomes:
                own[seed] = []
    finished = [
        [outcomes[place, seed] for seed in seeds if (place, seed) in outcomes]
        for place in range(len(variants))
    ]
    print("\n".join(tableOf(labels, finished, len(seeds), data.isTested)), flush=True)
    if board is not None:
        _finish(board, options, shown())
    return LEARNED


def _finish(board, options, curves):
    if board.place == "file" or options.plotFile:
        print(board.save(options.plotFile or _pictureName(), curves), flush=True)
    board.stay(curves)


def _pictureName():
    return defaultPicture().removesuffix(".png") + "-compare.png"


def _checkPicture(options):
    path = options.plotFile
    if isAnimation(path):
        expected = Sentence("a picture beside --compare, .png, .svg or .pdf")
        raise unlike(f"--plot-file {path}", expected, Sentence("an animation"), BadInput)
    if path is not None and (trouble := whyNotWritable(path)) is not None:
        expected = Sentence("a file that can be written")
        raise unlike(f"--plot-file {path}", expected, trouble, BadInput)


def _openBoard(options, labels):
    """Return where the comparison is seen, a `LiveBoard`, or None for nowhere."""
    if options.plot == "none":
        return None
    if find_spec("matplotlib") is None:
        line = translate("no curve: matplotlib is not installed (`make setup` installs it)")
        print(line, file=sys.stderr)
        return None
    from learning.plotting.pictures.ComparisonDrawing import ComparisonDrawing
    from learning.plotting.surfaces.LiveBoard import LiveBoard, PageBoard, WindowBoard

    names = ", ".join(dict.fromkeys(part.partition("=")[0] for part in labels[0].split(", ")))
    script = os.path.basename(sys.argv[0]).removesuffix(".py")
    title = translate("{script}: {names} compared", script=script, names=names)
    isInNats = all(
        each.options.recipe is None or each.options.recipe.loss.isInNats
        for each in options.variants
    )

    def makeDrawing(figure):
        return ComparisonDrawing(figure, title, labels, isInNats, options.logCost)

    if options.plot == "web":
        return PageBoard(title, makeDrawing, options.projector)
    if options.plot != "file":
        try:
            return WindowBoard(title, makeDrawing, options.projector)
        except NoWindow as error:
            if options.plot == "window":
                expected = Sentence("a window to draw in")
                found = Sentence("none: {error}", error=error)
                raise unlike("--plot window", expected, found, BadInput) from None
    if options.plot == "auto" and options.plotFile is None:
        print(translate("no window opens: drawing in {path}", path=_pictureName()), flush=True)
    return LiveBoard(title, makeDrawing, options.projector)
