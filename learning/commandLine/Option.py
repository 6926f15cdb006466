"""An option of the command line, declared once: its name, what it takes, its default, its help."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from learning.checks import Sentence
from learning.words.language import sentenceOf


@dataclass(frozen=True)
class Option:
    """An option. What reads it, what explains it and what checks it are all made from this.

    Attributes:
        name: as it is typed, `--batch-size`.
        help: what it is for; English, or a `Sentence` where it has fields.
        metavar: what stands for its value in the help, a word in English; empty where there is
            none, and the value is then whether the option was given.
        read: takes the word that was typed, returns its value; ValueError for one without any.
        default: the value where the option is not given.
        shown: the default as the help shows it, a word or a `Sentence`; empty: the default itself.
        field: the attribute that holds it; empty: the name, `batchSize`.
        repeatable: whether it may be given several times; its value is then the list of them.
        check: takes all the options once they are read, if this one was given; raises a ValueError
            where another contradicts it.
    """

    name: str
    help: Any
    metavar: Any = ""
    read: Callable = str
    default: Any = None
    shown: Any = ""
    field: str = ""
    repeatable: bool = False
    check: Callable | None = None

    def __post_init__(self):
        """Make the name of the attribute; what is English becomes a sentence."""
        first, *others = self.name.lstrip("-").split("-")
        camelCase = first + "".join(map(str.capitalize, others))
        object.__setattr__(self, "field", self.field or camelCase)
        object.__setattr__(self, "help", sentenceOf(self.help))
        object.__setattr__(self, "metavar", sentenceOf(self.metavar))

    def explanation(self):
        """Return what the help says of it, the default included, in the language spoken."""
        if not self.metavar:
            return str(self.help)
        shown = self.default if self.shown == "" else self.shown
        return f"{self.help} {Sentence('(default: {shown})', shown=shown)}"


@dataclass(frozen=True)
class Group:
    """Options that the help shows together.

    Attributes:
        title, note: English; the note may be empty.
        options: a tuple of `Option`s.
    """

    title: Any
    options: tuple
    note: Any = ""

    def __post_init__(self):
        """Make sentences of what is English."""
        object.__setattr__(self, "title", sentenceOf(self.title))
        object.__setattr__(self, "note", sentenceOf(self.note))
