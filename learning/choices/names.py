"""Names as people type them: in any case, with or without hyphens, or another word of the trade."""

from difflib import get_close_matches

from learning.checks import Sentence, quote, unlike

CLOSE = 0.6
"""How much of a misspelt word has to fit, from 0 to 1, for a guess at what was meant."""


def plainForm(word):
    """Return the letters and digits of a word, small: `Leaky_ReLU` is the same as `leaky-relu`."""
    return "".join(filter(str.isalnum, word)).lower()


def nameFor(word, names, synonyms=None):
    """Return the one of some names that a word stands for; None if none.

    `synonyms` is {other word: name}.
    """
    forms = {plainForm(other): name for other, name in (synonyms or {}).items()}
    forms |= {plainForm(name): name for name in names}
    return word if word in names else forms.get(plainForm(word))


def closest(word, names, synonyms=None):
    """Return the name that may have been meant by a misspelt word; None if none is close."""
    forms = {plainForm(other): name for other, name in (synonyms or {}).items()}
    forms |= {plainForm(name): name for name in names}
    plain = plainForm(word)
    found = get_close_matches(plain, forms, 5, CLOSE)
    swapped = [form for form in found if sorted(form) == sorted(plain)]  # as in adma
    return next((forms[form] for form in swapped + found), None)


def unknownName(what, word, names, synonyms=None):
    """Return the ValueError for a word that stands for none of some names.

    `what` is what is chosen, None where whoever prints the error says it.
    """
    expected = Sentence("one of {names}", names=", ".join(names))
    guess = closest(word, names, synonyms)
    found = quote(word)
    if guess is not None:
        found = Sentence("{word} (did you mean {guess}?)", word=found, guess=guess)
    return unlike(what, expected, found)
