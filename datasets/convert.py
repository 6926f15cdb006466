"""Make a `.ds` file of a file of another format: `python3 datasets/convert.py FILE OUT.ds`.

CSV, ARFF, UCI's digits, MNIST's IDX and FANN's training files are known by their endings or by what
is in them, gzipped or not. `--help` lists the options. The names of classes are written beside
OUT.ds, into OUT.classes; with `--split` part of the examples go into OUT-test.ds.
"""

import os
import random
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # the project's root

from learning.checks import Sentence, quote, unlike
from learning.commandLine.commonOptions import SEED
from learning.commandLine.foreignOptions import FOREIGN, FOREIGN_NOTE, SPLIT
from learning.commandLine.Option import Group, Option
from learning.commandLine.optionReaders import oneOf, wholeNumber
from learning.commandLine.parsing import helpOf, parse, valuesOf
from learning.data.classNames import keepNames
from learning.data.formats.Format import Wishes
from learning.data.reading import readDataset
from learning.data.sets import setAside
from learning.system.exits import BAD_INPUT, LEARNED, complain, runScript
from learning.system.files import describe, whyNotWritable
from learning.words.BadInput import BadInput
from learning.words.language import LANGUAGES, languageAsked, localeLanguage, speak, translate

OTHERS = (
    Option("--one-hot", "an output for each of two classes; else they share one", default=False),
    Option("--seed", "where the random numbers of --split start", "N", wholeNumber(0), SEED),
    Option(
        "--lang",
        Sentence("the language of messages and pictures: {names}", names=", ".join(LANGUAGES)),
        "NAME",
        oneOf(LANGUAGES),
        localeLanguage(),
        Sentence("the locale's, {name}", name=localeLanguage()),
    ),
)
OPTIONS = (*FOREIGN, SPLIT, *OTHERS)


def main(words=None):
    """Convert a file as some words of a command line say; return the exit status."""
    words = sys.argv[1:] if words is None else list(words)
    speak(languageAsked(words))
    paths, others = _parted(words)
    try:
        given = parse(others, OPTIONS)
        if "help" in given:
            title = Sentence("Make a .ds file of a file of another format.")
            usage = f"{os.path.basename(sys.argv[0])} FILE OUT.ds"
            print(
                helpOf(usage, title, [Group("files of one's own", OPTIONS)], FOREIGN_NOTE), end=""
            )
            return LEARNED
        if len(paths) != 2 or not paths[1].endswith(".ds"):
            expected = Sentence("two files, the second ending in .ds")
            raise unlike(None, expected, quote(" ".join(paths)))
        convert(*paths, valuesOf(given, OPTIONS))
    except ValueError as error:  # BadInput is one
        complain(error)
        return BAD_INPUT
    return LEARNED


def convert(path, out, values):
    """Read the file at `path` and write `out`, `values` being those of the `OPTIONS`.

    Raises BadInput for what cannot be read or written.
    """
    wishes = Wishes(values["label"], values["shrink"])
    loaded = readDataset(path, wishes, values["scale"], values["oneHot"], isForeign=True)
    parts = {out: loaded.dataset}
    if values["split"]:
        generator = random.Random(values["seed"])
        kept, aside = setAside(loaded.dataset, values["split"], generator, option="--split")
        parts = {out: kept, out.removesuffix(".ds") + "-test.ds": aside}
    for name in parts:
        trouble = whyNotWritable(name)
        if trouble is not None:
            raise unlike(name, Sentence("a file that can be written"), trouble, BadInput)
    for name, dataset in parts.items():
        try:
            dataset.save(name)
            keepNames(name, loaded.classNames)
        except OSError as error:
            expected = Sentence("a file that can be written")
            raise unlike(name, expected, describe(error), BadInput) from None
        print(
            translate(
                "{name}: {examples} examples, {inputs} inputs, {outputs} outputs, from {format}",
                name=name,
                examples=len(dataset.examples),
                inputs=dataset.inputCount,
                outputs=dataset.outputCount,
                format=loaded.format,
            )
        )
    if loaded.classNames is not None:
        print(translate("classes: {names}", names=", ".join(loaded.classNames)))


def _parted(words):
    """Return the words that are files, and the others: options and their values."""
    valued = {option.name for option in OPTIONS if option.metavar}
    paths, others = [], []
    for place, word in enumerate(words):
        isValue = place > 0 and words[place - 1] in valued
        (others if isValue or word.startswith("-") else paths).append(word)
    return paths, others


if __name__ == "__main__":
    runScript(main)
