"""What every experiment has: a claim, a measurement, a verdict, and something to look at."""

from typing import ClassVar

from learning.choices.Choice import Choice


def nobody(fraction, numbers=None):
    """Take no notice: what `measure` tells where nobody watches."""


class Experiment(Choice):
    """A claim of a lecture, and what becomes of it.

    The parameters of the constructor are what a lecturer may play with; each becomes an option,
    `--seed-count` for `seedCount`, which takes what its default is: a whole number from 1 up, a
    number above 0, a name, or a tuple of these, with commas between them.

    Attributes (of the class):
        name: as it is typed.
        lecture: the lecture that claims it, "000" to "004".
        title: a few words, a `Sentence`, over the picture and in the list.
        claim: one sentence, a `Sentence`.
        criterion: what has to be measured for it to count as shown, a `Sentence`; it was written
            before anything was measured.
        help: {parameter: Sentence}, what each is.
        choices: {parameter: names}, for parameters that are names.
        isLong: whether it may take a minute; the others take 20 seconds at most.
    """

    title = ""
    claim = ""
    criterion = ""
    help: ClassVar[dict] = {}
    choices: ClassVar[dict] = {}
    isLong = False

    def measure(self, generator, watch=nobody):
        """Return what was measured: {name: plain numbers, lists, strings}, as JSON could hold it.

        `generator` is the `random.Random` from which all chance comes. `watch(fraction, numbers)`
        is to be called again and again, with how much is done, from 0 to 1, and what is known so
        far, in the form of the result, or None if that is no news: there the bar moves, the
        picture is drawn, and whoever watches may pause.
        """
        raise NotImplementedError

    def verdict(self, numbers):
        """Return the `Verdict` on what `measure` returned."""
        raise NotImplementedError

    def table(self, numbers):
        """Return what was measured as rows of words and numbers, the header first."""
        raise NotImplementedError

    def panels(self, numbers):
        """Return what is to be drawn, a list of `learning.plotting.pictures.panels`.

        `numbers` may be those of an experiment that is still going on.
        """
        raise NotImplementedError
