"""What an illness of a training is: how it is told, what is said of it, and what cures it."""

from learning.checks import Sentence
from learning.words.language import translate


class Illness:
    """Base of the illnesses.

    Attributes (of the class):
        name: a word or two.
        lecture: the lectures that teach it, as in "000, 003".
        holdsBack: whether it is a reason why the cost does not fall; of those one is enough.
    """

    name = ""
    lecture = "003"
    holdsBack = False

    def symptom(self, seen):
        """Return the `Sentence` that says what is found in an `Examination`; None if nothing is."""
        raise NotImplementedError

    def cures(self, seen):
        """Return what helps, the surest first: `Sentence`s, or words of a command line."""
        raise NotImplementedError

    def diagnosis(self, seen):
        """Return the line to be said: what is found and what helps; None of a healthy training."""
        symptom = self.symptom(seen)
        if symptom is None:
            return None
        cures = ", ".join(map(str, filter(None, self.cures(seen))))
        return translate(
            "{symptom}: {cures}; {lectures}",
            symptom=symptom,
            cures=cures,
            lectures=self._lectures(),
        )

    def _lectures(self):
        *others, last = self.lecture.split(", ")
        if not others:
            return Sentence("lecture {number}", number=last)
        return Sentence("lectures {numbers} and {last}", numbers=", ".join(others), last=last)
