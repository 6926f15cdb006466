"""The command line that all the scripts share."""

import os
import sys
from dataclasses import replace

from learning.commandLine.commonOptions import commonGroups
from learning.commandLine.contradictions import STUDIES
from learning.commandLine.Defaults import Defaults
from learning.commandLine.parsing import parse, showHelp, valuesOf
from learning.commandLine.recipeOptions import readRecipe
from learning.commandLine.ScriptOptions import ScriptOptions
from learning.commandLine.toolboxOptions import toolboxGroups
from learning.commandLine.variants import variantsOf
from learning.engines import ENGINES, NaiveEngine, VectorizedEngine
from learning.networks.Recipe import Recipe
from learning.networks.savedNetworks import readNetwork
from learning.system.exits import BAD_INPUT, complain
from learning.training.descents import DESCENTS, MiniBatch
from learning.words.language import languageAsked, speak, spoken


def readOptions(description, arguments=None, **defaults):
    """Read the command line, the keywords being the `Defaults`; return `ScriptOptions`.

    They have an attribute for each option, in camelCase (`learningRate`, `maxEpochs` …), and:
    `descent`, the way of descending with its batch size; `engine`, one of `learning.engines`;
    `recipe`, what the toolbox's options make, None where the sheet's neuron will do; `saved`, the
    network to load; `study`, what is to be done in place of training, or None; and the script's
    `usualViews`, `usualThreshold`, `weightRange` and `outputCount`.

    `description` says in its first line what the script does. `arguments` is a list of words,
    those of the command line if None.

    A bad option prints one line on standard error and raises SystemExit(2); `--help` raises
    SystemExit(0).
    """
    words = sys.argv[1:] if arguments is None else arguments
    speak(languageAsked(words))
    try:
        return _read(words, Defaults(**defaults), description)
    except ValueError as error:
        complain(error)
        sys.exit(BAD_INPUT)


def _read(words, script, description):
    common, toolbox = commonGroups(script), toolboxGroups(script)
    declared = [option for group in common + toolbox for option in group.options]
    given = parse(words, declared)
    if "help" in given:
        name, title = os.path.basename(sys.argv[0]), description.partition("\n")[0]
        showHelp(given["help"], name, spoken(title), common, toolbox)
    options = _optionsOf(given, declared, script)
    if not options.compare:
        return options
    return options.changed(
        variants=variantsOf(given, declared, lambda words: _optionsOf(words, declared, script))
    )


def _optionsOf(given, declared, script):
    values = valuesOf(given, declared)
    meant = {**_meant(values, script), "isTestAsked": "test" in given}
    options = ScriptOptions(**{**values, **meant})
    for option in declared:
        if option.field in given and option.check is not None:
            option.check(options)
    return options


def _meant(values, script):
    """Return what the values of the options stand for, {name: value}."""
    isNetwork = script.hidden is not None
    saved = readNetwork(values["load"]) if isNetwork and values["load"] else None
    hidden = values["hidden"] if isNetwork else []
    recipe = _recipe(values, saved, saved.layerSizes[1:-1] if saved else hidden)
    return {
        **script.forLayers(hidden),
        "saved": saved,
        "descent": _descent(values, script),
        "engine": _engine(values) if isNetwork else NaiveEngine(),
        "recipe": recipe,
        "study": _study(values),
        "hidden": hidden,
        "learningRate": _rate(values, recipe, saved, script),
    }


def _recipe(values, saved, sizes):
    recipe = readRecipe(values, saved and saved.recipe, bool(sizes))
    if recipe is None:  # the lesson's networks know but dense layers
        isDense = all(isinstance(size, int) for size in sizes)
        return Recipe() if values["watch"] or not isDense else None
    isMeasured = values["validation"] or values["folds"] is not None
    if values["patience"] is None and not isMeasured:  # the loaded network's may have nothing to do
        return replace(recipe, patience=None)
    return recipe


def _descent(values, script):
    if values["method"] == "mini-batch":
        return MiniBatch(values["batchSize"] or script.batchSize)
    return DESCENTS[values["method"]]()


def _engine(values):
    if values["dtype"] is not None:
        return VectorizedEngine(values["dtype"])
    return ENGINES[values["engineName"]]()


def _rate(values, recipe, saved, script):
    """Return the learning rate.

    That asked for; else that of the training that goes on, with the same optimiser; else the
    optimiser's own, or the script's for the loss.
    """
    if values["learningRate"] is not None:
        return values["learningRate"]
    if saved and saved.progress and (recipe or Recipe()).optimizer.name == _optimizerOf(saved):
        return saved.progress.numbers["learning-rate"][0]
    if recipe is None:
        return script.learningRate
    return recipe.optimizer.learningRate or script.learningRate * recipe.loss.rateShare


def _optimizerOf(saved):
    return (saved.recipe or Recipe()).optimizer.name


def _study(values):
    """Return the study that takes the place of training, a function of the options, or None."""
    if not any(values[field] for field in STUDIES):
        return None
    from learning.studies.fromOptions import runStudy

    return runStudy
