"""Examples that come and go while a network learns from them."""

from typing import NamedTuple

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


class Edits(NamedTuple):
    """What somebody has made of some examples: those `added`, and those `removed`."""

    added: list
    removed: list

    @classmethod
    def between(cls, before, after):
        """Return what leads from a list of examples to another that holds the same objects."""
        old, new = set(map(id, before)), set(map(id, after))
        return cls(
            [example for example in after if id(example) not in old],
            [example for example in before if id(example) not in new],
        )

    def applied(self, examples):
        """Return other examples with the same edits: at least one is left."""
        kept = list(examples)
        for example in self.removed:
            if example in kept:
                kept.remove(example)
        return kept + self.added or list(examples)


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
