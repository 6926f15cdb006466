"""Hand-ins that are the same but for names, comments and white space: a question, never a verdict.

Two students may have learned from the same page, or with each other. Only a file with more than a
few lines of one's own says something, and lines that all were given say nothing.
"""

import io
import keyword
import tokenize

FEWEST_TOKENS = 80
"""Names, signs and numbers that a file must have of its own to be compared; some ten lines."""

LARGEST = 200_000
"""Bytes of a file that is looked at."""

_SILENT = {
    tokenize.COMMENT, tokenize.NL, tokenize.NEWLINE, tokenize.INDENT, tokenize.DEDENT,
    tokenize.ENCODING, tokenize.ENDMARKER,
}  # fmt: skip


def groupsOfTheSame(handIns, given=()):
    """Return [(file name, keys)]: who has the same program, for each file that several share.

    `handIns` is {key: {path: content}}, `given` are contents that everyone was given: what a line
    of these says, however it is written, is left out.
    """
    common = {line for content in given for line in _linesOf(content)}
    found = {}
    for key, files in handIns.items():
        for path, content in files.items():
            shape = shapeOf(content, common) if path.endswith(".py") else None
            if shape is not None:
                found.setdefault((path.rpartition("/")[2], shape), set()).add(key)
    groups = [(name, sorted(keys)) for (name, _), keys in found.items() if len(keys) > 1]
    return sorted(groups)


def shapeOf(content, common=frozenset()):
    """Return what a program is but for names, comments and white space, or None if that is little.

    Each name becomes the number of the names before its first occurrence, so that two programs in
    which names were exchanged for others have one shape. Texts count as they are, docstrings too.
    """
    numbers, shape = {}, []
    for line in _linesOf(content):
        if line in common:
            continue
        for kind, text in line:
            isName = kind == tokenize.NAME and not keyword.iskeyword(text)
            shape.append(f"name {numbers.setdefault(text, len(numbers))}" if isName else text)
    return tuple(shape) if len(shape) >= FEWEST_TOKENS else None


def _linesOf(content):
    """Return a program's statements, each the tuple of its (kind, text); [] if it is none."""
    lines, line = [], []
    try:
        for token in tokenize.tokenize(io.BytesIO(content[:LARGEST]).readline):
            if token.type not in _SILENT:
                line.append((token.type, token.string))
            elif token.type == tokenize.NEWLINE:
                lines.append(tuple(line))
                line = []
    except (tokenize.TokenError, SyntaxError, ValueError, RecursionError):
        return []
    return [*lines, tuple(line)] if line else lines
