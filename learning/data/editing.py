"""Examples that come and go while a network learns from them."""

from Dataset import Dataset, Example
from learning.checks import Sentence, unlike
from learning.system.files import describe
from learning.words.BadInput import BadInput
from learning.words.formats import plural
from learning.words.language import translate


def exampleOf(inputs, kind, outputCount, targets):
    """Return an example of class `kind`, 0 or 1, its outputs as the `Targets` have them."""
    if outputCount == 1:
        return Example(list(inputs), [targets.high if kind else targets.low])
    outputs = [targets.high if n == kind else targets.low for n in range(outputCount)]
    return Example(list(inputs), outputs)


def replaceExamples(dataset, examples):
    """Let a dataset of either engine hold other examples, at least one; between two epochs alone.

    Those who hold the dataset see the others.
    """
    dataset.examples = list(examples)
    if hasattr(dataset, "arrange"):
        dataset.arrange()


def keepData(data, path):
    """Save the training set as it is now, unless the path is None; return a line that says so.

    Raises BadInput if the file cannot be written.
    """
    if path is None:
        return None
    try:
        Dataset.fromExamples(data.training.examples).save(path)
    except OSError as error:
        raise unlike(path, Sentence("to write there"), describe(error), BadInput) from None
    count = plural(len(data.training.examples), translate("example"))
    return translate("training set of {count} saved in {path}", count=count, path=path)
