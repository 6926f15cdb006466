"""ARFF: the format of Weka, a table whose columns are declared."""

import re
from typing import NamedTuple

from learning.checks import Sentence, quote
from learning.data.formats.Format import Format, ReadTable
from learning.data.PackedRows import PackedRows

_QUOTED = r"'(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\""
_FIELD = re.compile(rf"\s*({_QUOTED}|[^,\t'\"]*)\s*(?:[,\t]|$)")
_ATTRIBUTE = re.compile(rf"@attribute\s+({_QUOTED}|[^\s{{]+)\s*(.+)", re.IGNORECASE)
_SPARSE = re.compile(rf"(\d{{1,9}})\s+({_QUOTED}|\S+)")
_NUMERIC = ("numeric", "real", "integer")


class _Attribute(NamedTuple):
    """A column: its `name`, and the `values` it may have, None for numbers."""

    name: str
    values: list | None


class Arff(Format):
    """ARFF: Weka's format. Inputs of named values become one-hot, as its `{a, b}` lists them.

    Rows may be sparse, `{0 1.5, 3 yes}`. Strings and dates are no inputs.

    Source: the Weka manual, "ARFF". Its readers for Python are SciPy's, which is large, and
    liac-arff, which is no longer kept.
    """

    name = "arff"
    endings = (".arff",)

    def recognises(self, source):
        """A relation is named first, but for comments."""
        lines = source.firstLines() if source.isText() else []
        said = (line.strip().lower() for line in lines if not line.lstrip().startswith("%"))
        return next(filter(None, said), "").startswith("@relation")

    def read(self, source, wishes):
        """Return the table of the rows behind `@data`."""
        lines = (line.strip() for line in source.lines())
        lines = (line for line in lines if line and not line.startswith("%"))
        attributes = _attributes(source, lines)
        place = _labelPlace(source, attributes, wishes.label)
        label = attributes[place]
        others = [column for column in range(len(attributes)) if column != place]
        width = sum(len(attributes[column].values or [0]) for column in others)
        inputs, labels = PackedRows(width), []
        for line in lines:
            words = _words(source, line, attributes)
            if label.values is not None:
                _checkValue(source, words[place], label)
            row = []
            for column in others:
                row += _inputs(source, words[column], attributes[column])
            inputs.add(row, source.numberOf)
            labels.append(words[place])
        if not labels:
            raise source.error(Sentence("at least one example"), Sentence("none"))
        return ReadTable(inputs, labels, classNames=label.values)


def _attributes(source, lines):
    """Return the declared columns, the lines having been read up to `@data`."""
    attributes = []
    for line in lines:
        keyword = line.split(None, 1)[0].lower()
        if keyword == "@data":
            if len(attributes) < 2:
                raise source.error(Sentence("2 columns or more"), len(attributes))
            return attributes
        if keyword == "@attribute":
            attributes.append(_attribute(source, line))
        elif keyword != "@relation":
            raise source.error(Sentence("a declaration, or @data"), quote(line))
    raise source.error("@data", Sentence("the end of the file"))


def _attribute(source, line):
    match = _ATTRIBUTE.fullmatch(line)
    name, kind = match.groups() if match else ("", "")
    kind = kind.strip()
    if kind.startswith("{") and kind.endswith("}"):
        values = _fields(source, kind[1:-1])
        if len(set(values)) == len(values) and all(values):
            return _Attribute(_bare(name), values)
    elif kind.lower() in _NUMERIC:
        return _Attribute(_bare(name), None)
    expected = Sentence("a column of numbers, or of values between braces")
    raise source.error(expected, quote(kind or line))


def _labelPlace(source, attributes, wanted):
    names = [attribute.name for attribute in attributes]
    if wanted in ("first", "last"):
        return 0 if wanted == "first" else len(names) - 1
    if wanted not in names:
        known = ", ".join(map(quote, names[:20]))
        expected = Sentence("last, first or one of {names}", names=known)
        raise source.columnError(expected, quote(wanted))
    return names.index(wanted)


def _words(source, line, attributes):
    """Return the words of a row, one for each column, a sparse row's zeros filled in."""
    if line.startswith("{"):
        words = ["0" if each.values is None else each.values[0] for each in attributes]
        for part in filter(None, _parts(line.removeprefix("{").removesuffix("}"))):
            match = _SPARSE.fullmatch(part.strip())
            if match is None or int(match[1]) >= len(attributes):
                raise source.error(Sentence("the number of a column and its value"), quote(part))
            words[int(match[1])] = _bare(match[2])
        return words
    words = _fields(source, line)
    if len(words) != len(attributes):
        raise source.error(Sentence("{count} columns", count=len(attributes)), len(words))
    return words


def _parts(text):
    return re.findall(rf"(?:{_QUOTED}|[^,'\"])+", text)


def _fields(source, text):
    """Return the fields of a line, without their quotes."""
    fields, place = [], 0
    while True:
        match = _FIELD.match(text, place)
        if match is None:
            raise source.error(Sentence("fields with commas between them"), quote(text[place:]))
        fields.append(_bare(match[1].strip()))
        place = match.end()
        if place >= len(text):
            return fields + [""] * text.rstrip().endswith(",")


def _bare(word):
    """Return a word without its quotes and backslashes."""
    if word[:1] in ("'", '"') and word[-1:] == word[:1]:
        return re.sub(r"\\(.)", r"\1", word[1:-1])
    return word


def _inputs(source, word, attribute):
    """Return the inputs that a field stands for, words."""
    if attribute.values is None:
        return [word]
    _checkValue(source, word, attribute)
    return ["1" if value == word else "0" for value in attribute.values]


def _checkValue(source, word, attribute):
    if word not in attribute.values:
        expected = Sentence("one of {names}", names=", ".join(attribute.values[:20]))
        raise source.error(expected, quote(word))
