"""The data of a script: its training, validation and test sets, read and checked."""

from typing import NamedTuple

from Dataset import Dataset
from learning.checks import Sentence, unlike
from learning.data.resampling import proportions
from learning.data.splits import stratifiedSplit
from learning.losses.CrossEntropy import CrossEntropy
from learning.words.BadInput import BadInput
from learning.words.formats import plural
from learning.words.language import translate


class Data(NamedTuple):
    """What a script learns from, is watched on and is judged by: three datasets.

    `training`, `validation` and `test` have the same numbers of inputs and outputs; `validation`
    is None where nothing is set aside.
    """

    training: Dataset
    validation: Dataset | None
    test: Dataset


def printProportions(training, validation, test, classes):
    """Print, for each of the sets, how many examples it has, and what part each class has of it.

    `classes` is the slice of the outputs that says the class; `validation` may be None.
    """
    sets = training, validation, test
    names = translate("training set"), translate("validation set"), translate("test set")
    for name, dataset in zip(names, sets, strict=True):
        if dataset is not None:
            count = plural(len(dataset.examples), translate("example"))
            print(
                translate(
                    "{name}: {count}  {proportions}",
                    name=name,
                    count=count,
                    proportions=proportions(dataset, classes),
                )
            )


def readTargets(path, outputCount=None, inputCount=None, like=None, loss=None):
    """Read a dataset whose outputs are what a loss takes; the sheet's, if None: from 0 to 1.

    Raises BadInput if the file is no dataset, if an output is none, or if the numbers of
    inputs or outputs are not those asked for (None: any), which are those of the file `like`.
    """
    dataset = Dataset(path)
    model = "" if like is None else translate(" like {like}", like=like)
    for what, expected, found in (
        (translate("input"), inputCount, dataset.inputCount),
        (translate("output"), outputCount, dataset.outputCount),
    ):
        if expected not in (None, found):
            raise unlike(
                path,
                Sentence(
                    "{counted} an example{model}", counted=plural(expected, what), model=model
                ),
                found,
                BadInput,
            )
    loss = loss or CrossEntropy()
    for number, example in enumerate(dataset.examples, start=1):
        trouble = loss.whyNotTargets(example.outputs)
        if trouble is not None:
            expected, found = trouble
            raise unlike(
                Sentence("{path}, example {number}", path=path, number=number),
                expected,
                found,
                BadInput,
            )
    return dataset


def setAside(dataset, fraction, generator, classes=slice(None)):
    """Return a dataset split in two: what is left, and the `fraction` in [0, 1) set aside.

    The second is None if the fraction is 0. Raises BadInput if either would be empty.
    """
    if fraction == 0:
        return dataset, None
    exampleCount = len(dataset.examples)
    count = round(fraction * exampleCount)
    if not 0 < count < exampleCount:
        raise unlike(
            "--validation",
            Sentence(
                "a fraction that sets aside 1 to {most} of the {count} examples",
                most=exampleCount - 1,
                count=exampleCount,
            ),
            Sentence("{fraction:g}, which sets aside {found}", fraction=fraction, found=count),
            BadInput,
        )
    kept, aside = stratifiedSplit(dataset.examples, count, generator, classes)
    return Dataset.fromExamples(kept), Dataset.fromExamples(aside)
