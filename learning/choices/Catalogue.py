"""Catalogues: the activations, the losses, the optimisers … there are, by name.

A new one is a class in a file of its own, in the package's folder, and nothing else: the command
line, the tests over all of them and the table of the toolbox find it there.
"""

from collections.abc import Mapping
from importlib import import_module
from pathlib import Path

from learning.checks import Sentence, quote, unlike
from learning.choices.Choice import Choice
from learning.choices.names import nameFor, unknownName


class Catalogue(Mapping):
    """The `Choice`s of a package, one class a file; the files are read when first asked for.

    A mapping from names to classes, in alphabetical order.
    """

    def __init__(self, package, folder):
        """List the modules of the package `package`, a dotted name, in `folder` and those in it."""
        self._package = package
        self._folder = Path(folder)
        self._classes = None

    def _found(self):
        if self._classes is None:
            found = {}
            for path in self._folder.rglob("[A-Z]*.py"):
                parts = path.relative_to(self._folder).with_suffix("").parts
                module = import_module(".".join((self._package, *parts)))
                kind = getattr(module, path.stem)
                if issubclass(kind, Choice) and kind.name:
                    found[kind.name] = kind
            self._classes = dict(sorted(found.items()))
        return self._classes

    def __iter__(self):
        return iter(self._found())

    def __len__(self):
        return len(self._found())

    def __getitem__(self, name):
        return self._found()[name]

    def synonyms(self):
        """Return {word: name} of the other words that the names have."""
        return {word: name for name, kind in self.items() for word in kind.synonyms}

    def read(self, words):
        """Make the choice that words stand for: `adam`, or `adam:beta1=0.8,beta2=0.99`.

        Names are understood in any case, and so are their synonyms: `Adam`, `sigmoid`. ValueError
        for an unknown name (the message lists the known ones), an unknown hyperparameter, or a
        value that it cannot take.
        """
        word, _, rest = words.partition(":")
        synonyms = self.synonyms()
        name = nameFor(word, self, synonyms)
        if name is None:
            raise unknownName(None, word, self, synonyms)
        kind = self[name]
        values = {}
        for setting in filter(None, rest.split(",")):
            key, _, word = setting.partition("=")
            defaults = kind.hyperparameters()
            key = nameFor(key, defaults) or key
            if key not in defaults:
                known = ", ".join(defaults) or Sentence("no hyperparameter")
                raise unlike(name, known, quote(key))
            values[key] = _read(f"{name}:{key}", word, defaults[key])
        return kind(**values)


def _read(what, word, default):
    """Read a value of the kind of the default."""
    if isinstance(default, str):
        return word
    kind = int if isinstance(default, int) else float
    try:
        return kind(word)
    except ValueError:
        expected = Sentence("a whole number") if kind is int else Sentence("a number")
        raise unlike(what, expected, quote(word)) from None
