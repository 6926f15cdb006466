"""The data of a script: its training, validation and test sets, read and checked."""

from typing import NamedTuple

from Dataset import Dataset
from learning.checks import Sentence, unlike
from learning.data.PackedExamples import datasetOf, outputsOf
from learning.data.resampling import proportions
from learning.data.splits import stratifiedSplit
from learning.data.Targets import CLASSES, Targets
from learning.losses.CrossEntropy import CrossEntropy
from learning.words.BadInput import BadInput
from learning.words.formats import plural
from learning.words.language import translate


class Data(NamedTuple):
    """What a script learns from, is watched on and is judged by: three datasets.

    `training`, `validation` and `test` have the same numbers of inputs and outputs; `validation`
    is None where nothing is set aside. `targets` says what the outputs stand for; with `isTested`
    the `test` set is another than what was learned from.
    """

    training: Dataset
    validation: Dataset | None
    test: Dataset
    targets: Targets = CLASSES
    isTested: bool = True


def printProportions(training, validation, test, classes, targets=CLASSES):
    """Print, for each of the sets, how many examples it has, and what part each class has of it.

    `classes` is the slice of the outputs that says the class, `targets` what they stand for;
    `validation` may be None.
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
                    proportions=proportions(dataset, classes, targets),
                )
            )


def checkTargets(path, dataset, outputCount=None, inputCount=None, like=None, loss=None):
    """Check that the outputs of a dataset are what a loss takes; the sheet's, if None: from 0 to 1.

    Raises BadInput if an output is none, or if the numbers of inputs or outputs are not those asked
    for (None: any), which are those of the file `like`. `path` is the dataset's.
    """
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
    for number, outputs in enumerate(outputsOf(dataset.examples), start=1):
        trouble = loss.whyNotTargets(outputs)
        if trouble is not None:
            expected, found = trouble
            raise unlike(
                Sentence("{path}, example {number}", path=path, number=number),
                expected,
                found,
                BadInput,
            )


def setAside(dataset, fraction, generator, classes=slice(None), option="--validation"):
    """Return a dataset split in two: what is left, and the `fraction` in [0, 1) set aside.

    The second is None if the fraction is 0. Raises BadInput if either would be empty, and names
    the `option` that asks for the fraction.
    """
    if fraction == 0:
        return dataset, None
    exampleCount = len(dataset.examples)
    count = round(fraction * exampleCount)
    if not 0 < count < exampleCount:
        raise unlike(
            option,
            Sentence(
                "a fraction that sets aside 1 to {most} of the {count} examples",
                most=exampleCount - 1,
                count=exampleCount,
            ),
            Sentence("{fraction:g}, which sets aside {found}", fraction=fraction, found=count),
            BadInput,
        )
    kept, aside = stratifiedSplit(dataset.examples, count, generator, classes)
    return datasetOf(kept), datasetOf(aside)
