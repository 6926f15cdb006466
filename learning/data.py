"""The data of a script: its training, validation and test sets, read and checked."""

from typing import NamedTuple

from Dataset import Dataset
from learning.BadInput import BadInput
from learning.formats import plural
from learning.splits import stratifiedSplit


class Data(NamedTuple):
    """What a script learns from, is watched on and is judged by: three datasets.

    `training`, `validation` and `test` have the same numbers of inputs and outputs; `validation`
    is None where nothing is set aside.
    """

    training: Dataset
    validation: Dataset | None
    test: Dataset


def loadData(options, generator, outputCount=None):
    """Read the sets that the options name: `train`, `test` (None: `train` again), `validation`.

    The validation set is drawn with `generator`, a `random.Random`, from the training file, every
    class keeping its share. `outputCount` is how many outputs an example must have, if that
    matters. The sets come in the form that the options' engine learns from.

    Raises BadInput for a file or a fraction that cannot be used.
    """
    everything = readTargets(options.train, outputCount)
    test = everything
    if options.test is not None:
        counts = everything.outputCount, everything.inputCount
        test = readTargets(options.test, *counts, like=options.train)
    training, validation = setAside(everything, options.validation, generator)
    arrange = options.engine.arrange
    return Data(arrange(training), validation and arrange(validation), arrange(test))


def readTargets(path, outputCount=None, inputCount=None, like=None):
    """Read a dataset whose outputs are targets for logistic neurons, numbers from 0 to 1.

    Raises BadInput if the file is no dataset, if an output lies elsewhere, or if the numbers of
    inputs or outputs are not those asked for (None: any), which are those of the file `like`.
    """
    dataset = Dataset(path)
    reason = "" if like is None else f" like {like}"
    for what, expected, found in (
        ("input", inputCount, dataset.inputCount),
        ("output", outputCount, dataset.outputCount),
    ):
        if expected not in (None, found):
            raise BadInput(
                f"{path}: expected {plural(expected, what)} an example{reason}, found {found}"
            )
    for number, example in enumerate(dataset.examples, start=1):
        for output in example.outputs:
            if not 0 <= output <= 1:
                raise BadInput(
                    f"{path}, example {number}: expected outputs from 0 to 1, found {output:g}"
                )
    return dataset


def setAside(dataset, fraction, generator):
    """Return a dataset split in two: what is left, and the `fraction` in [0, 1) set aside.

    The second is None if the fraction is 0. Raises BadInput if either would be empty.
    """
    if fraction == 0:
        return dataset, None
    exampleCount = len(dataset.examples)
    count = round(fraction * exampleCount)
    if not 0 < count < exampleCount:
        raise BadInput(
            f"--validation: expected a fraction that sets aside 1 to {exampleCount - 1} of the "
            f"{exampleCount} examples, found {fraction:g}, which sets aside {count}"
        )
    kept, aside = stratifiedSplit(dataset.examples, count, generator)
    return Dataset.fromExamples(kept), Dataset.fromExamples(aside)
