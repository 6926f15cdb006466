"""A file that is missing, and what is there in its place: most are there, under another name."""

import difflib
import re
from pathlib import PurePath

from learning.words.language import translate

MOST_SHOWN = 6
"""Names in one sentence."""

SHEET = re.compile(r"(neuron|neuralnetwork|dataset|(or|xor|binary|digits)learn)\.py", re.IGNORECASE)
"""The files of this day, and of the one after."""


def whatIsThere(name, files):
    """Return what may be meant to be the missing file `name`, in a sentence without its end.

    `files` are the paths, below the folder that was handed in, of all that is there.
    """
    return whatIsMeant(name, files) or _allThatIsThere(_sorted(files))


def whatIsMeant(name, files):
    """Return the same, or None where nothing looks like the file."""
    for resembles, answer in _KINDS:
        for path in _sorted(files):
            if resembles(path, PurePath(name)):
                return answer(path)
    return None


def _sorted(files):
    return sorted(map(PurePath, files), key=lambda path: (len(path.parts), str(path)))


def _isDeeper(path, wanted):
    return path.name == wanted.name


def _isSpeltOtherwise(path, wanted):
    names = [name.lower().replace("_", "") for name in (path.name, wanted.name)]
    return names[0] == names[1]


def _isNotebook(path, wanted):
    return path.suffix.lower() == ".ipynb" and _letters(path.stem) == _letters(wanted.stem)


def _isCopy(path, wanted):
    # As the second download has it, or an editor: Neuron (1), Neuron - Copy, my_Neuron_v2, .py.txt.
    return _letters(wanted.stem) in _letters(path.name) and not SHEET.fullmatch(path.name)


def _isMisspelt(path, wanted):
    letters = _letters(path.stem), _letters(wanted.stem)
    isClose = difflib.SequenceMatcher(None, *letters).ratio() > 0.8
    return isClose and path.suffix == wanted.suffix and not SHEET.fullmatch(path.name)


def _sayDeeper(path):
    return translate(
        "it lies in the folder {folder}, not at the top of what was handed in", folder=path.parent
    )


def _saySpeltOtherwise(path):
    return translate("there is {path}, spelt otherwise: capitals count", path=path)


def _sayNotebook(path):
    return translate("there is {path}, a notebook: export it as a program", path=path)


def _sayOtherName(path):
    return translate("there is {path}: give it the name that the sheet asks for", path=path)


_KINDS = [
    (_isDeeper, _sayDeeper),
    (_isSpeltOtherwise, _saySpeltOtherwise),
    (_isNotebook, _sayNotebook),
    (_isCopy, _sayOtherName),
    (_isMisspelt, _sayOtherName),
]


def _letters(text):
    return "".join(character for character in text.lower() if character.isalpha())


def _allThatIsThere(paths):
    programs = [path for path in paths if path.suffix.lower() in (".py", ".ipynb")]
    if not programs:
        return translate("there is no Python program at all")
    names = ", ".join(str(path) for path in programs[:MOST_SHOWN])
    if len(programs) > MOST_SHOWN:
        names = translate("{names} and {count} more", names=names, count=len(programs) - MOST_SHOWN)
    isOther = not any(SHEET.fullmatch(path.name) for path in programs)
    if isOther:
        return translate("what is there: {names}: files of another day?", names=names)
    return translate("what is there: {names}", names=names)
