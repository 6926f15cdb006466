"""Takes the bodies of functions out of a program, and puts a note of what is to be done there."""

import ast
import textwrap


def withoutBodies(source, stubs, dropped=()):
    """Return a program's text without the bodies of some functions.

    `stubs` is {name: (docstring, exercise)}, names as in "Neuron.applyGradient": of these the first
    lines stay, with another docstring (the old one may give away what is to be found), and
    NotImplementedError is raised. Functions in `dropped` go altogether. Raises KeyError if one of
    the names is not there.
    """
    lines = source.splitlines()
    places = dict(functionsIn(ast.parse(source)))
    changes = [(places[name], _stub(places[name], lines, *what)) for name, what in stubs.items()]
    changes += [(places[name], None) for name in dropped]
    for function, replacement in sorted(changes, key=lambda change: -change[0].lineno):
        begin = _beginOf(function)
        end = function.end_lineno
        if replacement is None:
            while begin and not lines[begin - 1].strip():  # and the blank lines before it
                begin -= 1
            replacement = []
        lines[begin:end] = replacement
    return "\n".join(lines).rstrip() + "\n"


def functionsIn(tree, above=""):
    """Yield (name, node) of each function of a parsed program, "Neuron.applyGradient" for one."""
    for node in tree.body:
        if isinstance(node, ast.FunctionDef):
            yield above + node.name, node
        elif isinstance(node, ast.ClassDef):
            yield from functionsIn(node, f"{above}{node.name}.")


def _beginOf(function):
    """Return the index of a function's first line, decorators included."""
    return min([function.lineno, *(node.lineno for node in function.decorator_list)]) - 1


def _stub(function, lines, docstring, exercise):
    """Return the lines of a function whose body is still to be written."""
    head = lines[_beginOf(function) : function.body[0].lineno - 1]
    indent = " " * (function.col_offset + 4)
    text = textwrap.fill(f'"""{docstring}', 96 - len(indent)).splitlines()
    closing = [text[0] + '"""'] if len(text) == 1 else [*text, '"""']
    body = [*closing, f'raise NotImplementedError("{exercise}")']
    return [*head, *(indent + line if line else "" for line in body)]
