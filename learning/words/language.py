"""The language of the messages: what the scripts say on the terminal, in English or in French.

A sentence is written in English where it is said, and its English is the key under which
`learning.words.french` keeps the French. So the code reads as if there were a single language, and
a sentence without an entry is said in English. Names of options and files, the words of file
formats and the numbers are the same in both.
"""

import os
from itertools import pairwise

from learning.checks import Sentence, unlike
from learning.words.french import FRENCH

LANGUAGES = ("en", "fr")
"""The languages there are: English, which is spoken until another is chosen, and French."""

_language = "en"


def speak(name, *catalogues):
    """Choose the language of the process, one of `LANGUAGES`.

    `catalogues` are French sentences from outside of `learning`, {English: French}.
    """
    global _language
    if name not in LANGUAGES:
        names = ", ".join(LANGUAGES)
        raise unlike("language", Sentence("one of {names}", names=names), repr(name))
    _language = name
    french = {}
    for catalogue in (FRENCH, *catalogues):
        french |= catalogue
    Sentence.translations = french if name == "fr" else {}


def localeLanguage(environment=os.environ):
    """Return the language that the user's locale asks for.

    The first of LC_ALL, LC_MESSAGES and LANG that says anything decides, as POSIX has it. gettext's
    own LANGUAGE, a list of second choices, is not looked at.
    """
    locale = next(filter(None, map(environment.get, ("LC_ALL", "LC_MESSAGES", "LANG"))), "")
    return "fr" if locale.startswith("fr") else "en"


def languageAsked(words):
    """Return the language that `--lang` asks for, before anything else is read, or the locale's."""
    asked = [value for option, value in pairwise(words) if option == "--lang"]
    asked += [word.removeprefix("--lang=") for word in words if word.startswith("--lang=")]
    named = [name.lower() for name in asked if name.lower() in LANGUAGES]
    return named[-1] if named else localeLanguage()


def translate(english, /, **values):
    """Return a sentence in the chosen language, its `{name}` fields filled in by `str.format`.

    To be called as the sentence is said: as a module is imported, no language is chosen yet. What
    is written down before it is said, or raised by the lesson, is a `Sentence`.
    """
    return str(Sentence(english, **values))


def spoken(english):
    """Return a sentence without fields, which was written out elsewhere, in the chosen language."""
    return Sentence.translations.get(english, english)


def sentenceOf(words):
    """Return words that were written out elsewhere as a `Sentence`; what is none as it is."""
    return Sentence(words) if isinstance(words, str) and words else words


def isFrenchSpoken():
    """Tell whether that is the language that was chosen."""
    return _language == "fr"


def isPlural(count):
    """Tell whether a count takes the plural: all but 1 in English, those from 2 up in French."""
    return count >= 2 if _language == "fr" else count != 1
