"""`--compare`: the combinations of values that it asks for, each the options of a whole command."""

from itertools import product

from learning.checks import Sentence, quote, unlike
from learning.studies.comparing.Variant import Variant

MOST = 28
"""So many curves can be told apart, by colour and style."""

APART = {"compare", "seeds", "seed", "explain", "watch", "save", "saveData", "load", "lang"}
APART |= {"plot", "views", "plotFile", "pace", "logCost", "projector"}
APART |= {"proportions", "scores", "summary", "check", "findRate", "folds"}
"""Options that say nothing of how a network is made or learns."""

FLAGS = {"yes": True, "no": None}


def readComparison(word):
    """Read OPTION=V1,V2,… as (OPTION, [V1, V2, …]); with semicolons, values may hold commas."""
    name, _, rest = word.partition("=")
    values = [value.strip() for value in rest.split(";" if ";" in rest else ",")]
    if not name or not all(values) or len(set(values)) < len(values):
        expected = Sentence("OPTION=VALUE,VALUE,… with every value once")
        raise unlike(None, expected, quote(word))
    return name.strip().removeprefix("--"), values


def variantsOf(given, declared, read):
    """Return the `Variant`s of a command line, for all combinations of what is compared.

    `given` is {field: word} as `parse` returned it, `declared` are all options, and `read` makes
    options of such words. Raises ValueError for what cannot be compared, or for a value that is
    none.
    """
    base = {field: word for field, word in given.items() if field not in ("compare", "seeds")}
    known = {option.name.removeprefix("--"): option for option in declared}
    axes = []
    for name, values in map(readComparison, given["compare"]):
        option = known.get(name)
        if option is None or option.field in APART:
            names = ", ".join(sorted(each for each in known if known[each].field not in APART))
            raise unlike("--compare", Sentence("one of {names}", names=names), quote(name))
        if option.field in base or option in [other for other, _ in axes]:
            expected = Sentence("one place that says it")
            raise unlike(f"--compare {name}", expected, Sentence("two"))
        axes.append((option, [(value, _word(option, value)) for value in values]))
    combinations = list(product(*(values for _, values in axes)))
    if len(combinations) > MOST:
        expected = Sentence("at most {most} combinations", most=MOST)
        raise unlike("--compare", expected, len(combinations))
    return [_variant([option for option, _ in axes], each, base, read) for each in combinations]


def _variant(options, values, base, read):
    words = dict(base)
    for option, (_, word) in zip(options, values, strict=True):
        words[option.field] = [word] if option.repeatable else word
        if word is None:
            del words[option.field]
    names = [option.name.removeprefix("--") for option in options]
    label = ", ".join(f"{name}={value}" for name, (value, _) in zip(names, values, strict=True))
    return Variant(label, read(words))


def _word(option, value):
    """Return what a value is among the words: of an option that takes none, yes or no."""
    if option.metavar:
        return value
    if value not in FLAGS:
        raise unlike(f"--compare {option.name[2:]}", Sentence("yes or no"), quote(value))
    return FLAGS[value]
