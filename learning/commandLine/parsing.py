"""From words to values, and from declarations to the help: argparse, with every word ours.

argparse speaks English alone. So it only takes the words apart and lays out the help; what is said
of wrong words is said here, in the language that was asked for.
"""

import argparse
import shutil
import sys
from textwrap import wrap

from learning.checks import Sentence, quote, unlike
from learning.choices.names import closest

WIDEST = 100
"""Columns of the help."""

TOOLBOX = "toolbox"
"""What `--help` takes."""

_NO_WORD = object()

SYNONYMS = {
    "--lr": "--learning-rate",
    "--alpha": "--learning-rate",
    "--eta": "--learning-rate",
    "--step-size": "--learning-rate",
    "--epochs": "--max-epochs",
    "--iterations": "--max-epochs",
    "--minibatch": "--batch-size",
    "--layers": "--hidden",
    "--neurons": "--hidden",
    "--units": "--hidden",
    "--random-state": "--seed",
    "--data": "--train",
    "--dataset": "--train",
    "--output": "--save",
    "--cost": "--loss",
    "--initializer": "--init",
    "--weights": "--init",
    "--optim": "--optimizer",
    "--solver": "--optimizer",
    "--lr-schedule": "--schedule",
    "--momentum": "--optimizer",
    "--weight-decay": "--l2",
    "--early-stopping": "--patience",
    "--clip": "--clip-norm",
    "--cv": "--folds",
    "--cross-validation": "--folds",
    "--gradient-check": "--check",
    "--lr-finder": "--find-rate",
    "--language": "--lang",
    "--precision": "--dtype",
    "--standardize": "--normalize",
}
"""What other programs call our options: not understood, but answered."""


def parse(words, options):
    """Return {field: word, True for an option without one} of the options that `words` give.

    Of a repeatable option it is the list of its words. `help` is among them. Raises ValueError for
    words that are no options, options that lack their word or have one too many, and those that
    are given twice.
    """
    parser = argparse.ArgumentParser(add_help=False, allow_abbrev=False, exit_on_error=False)
    parser.add_argument("-h", "--help", nargs="?", const="", default=argparse.SUPPRESS)
    for option in options:
        takes = {"action": "store_true"}
        if option.metavar:
            takes = {"action": "append", "nargs": "?", "const": _NO_WORD}
        parser.add_argument(option.name, dest=option.field, default=argparse.SUPPRESS, **takes)
    try:
        namespace, unknown = parser.parse_known_args(words)
    except argparse.ArgumentError as error:  # --check=yes
        option = error.argument_name
        value = next(word for word in words if word.startswith(f"{option}=")).partition("=")[2]
        raise unlike(option, Sentence("no value"), quote(value)) from None
    found = vars(namespace)
    if "help" in found:
        return found
    if unknown:
        raise ValueError(_unrecognized(unknown, [option.name for option in options]))
    for option in options:
        if option.metavar and option.field in found:
            given = found[option.field]
            if _NO_WORD in given:
                raise unlike(option.name, Sentence("a value"), Sentence("none"))
            if len(given) > 1 and not option.repeatable:
                several = Sentence("{count}: {words}", count=len(given), words=", ".join(given))
                raise unlike(option.name, Sentence("one value"), several)
            found[option.field] = given if option.repeatable else given[0]
    return found


def _unrecognized(words, names):
    """Return what is said of words that are no options, and which option may have been meant."""
    text = Sentence("unrecognized arguments: {words}", words=" ".join(words))
    typed = words[0].partition("=")[0]
    guess = SYNONYMS.get(typed.lower())
    if guess not in names:
        guess = closest(typed, names) if typed.startswith("-") else None
    if guess is None:
        return text
    return Sentence("{text} (did you mean {guess}?)", text=text, guess=guess)


def valuesOf(words, options):
    """Return {field: value} of all options, `words` being what `parse` returned.

    Raises ValueError for a word that an option cannot take.
    """
    values = {}
    for option in options:
        word = words.get(option.field, _NO_WORD)
        try:
            if option.repeatable and word is not _NO_WORD:
                values[option.field] = [option.read(each) for each in word]
                continue
            isRead = word is not _NO_WORD and option.metavar
            values[option.field] = option.read(word) if isRead else word
        except ValueError as error:
            raise ValueError(f"{option.name}: {error}") from None
        if word is _NO_WORD:
            values[option.field] = option.default
    return values


class _HelpFormatter(argparse.RawDescriptionHelpFormatter):
    """As argparse's own, which would break names like leaky-relu."""

    def _split_lines(self, text, width):
        return wrap(text, width, break_on_hyphens=False)


def helpOf(script, description, groups, note):
    """Return the help: the name of a script, what it does, its `Group`s, and a last line."""
    columns = min(WIDEST, shutil.get_terminal_size((WIDEST, 50)).columns)

    def formatter(prog):
        return _HelpFormatter(prog, max_help_position=25, width=columns - 1)

    usage = Sentence("usage: {script} [OPTION VALUE] …", script=script)
    parser = argparse.ArgumentParser(
        usage=argparse.SUPPRESS,
        description=f"{usage}\n{description}",
        epilog=str(note),
        add_help=False,
        formatter_class=formatter,
    )
    for group in groups:
        section = parser.add_argument_group(str(group.title), str(group.note) or None)
        for option in group.options:
            takes = {"metavar": str(option.metavar)} if option.metavar else {"action": "store_true"}
            explanation = option.explanation().replace("%", "%%")
            section.add_argument(option.name, help=explanation, **takes)
    return parser.format_help()


def showHelp(topic, script, description, common, toolbox):
    """Print the help of the common options, or of the toolbox; raise SystemExit(0).

    `topic` is the word after `--help`; ValueError for one that there is not.
    """
    if topic not in ("", TOOLBOX):
        raise unlike("--help", Sentence("{name}, or nothing", name=TOOLBOX), repr(topic))
    if topic == TOOLBOX:
        note = Sentence("The others: --help")
    else:
        note = Sentence("Activations, losses, optimisers, checks and more: --help toolbox")
    print(helpOf(script, description, toolbox if topic else common, note), end="")
    sys.exit(0)
