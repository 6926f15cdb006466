"""Takes the bodies of functions out of a program, and puts a note of what is to be done there.

Docstrings are exchanged as well: for those of another language, and in texts with gaps.
"""

import ast
import textwrap

LONGEST = 96
"""Letters of a line of a docstring."""


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


def withDocstrings(source, docstrings):
    """Return a program's text with other docstrings, {name: text}; "" is the program itself.

    Raises KeyError if one of the names has none.
    """
    lines = source.splitlines()
    tree = ast.parse(source)
    places = {"": tree.body[0], **{name: node.body[0] for name, node in namedIn(tree)}}
    for name in sorted(docstrings, key=lambda name: -places[name].lineno):
        first, *others = docstrings[name].strip().splitlines()
        indent = " " * places[name].col_offset
        texts = [f'"""{first}', *others, '"""'] if others else [f'"""{first}"""']
        lines[places[name].lineno - 1 : places[name].end_lineno] = [
            indent + text if text else "" for text in texts
        ]
    return "\n".join(lines).rstrip() + "\n"


def filled(template, **texts):
    """Return a template with its gaps filled, long docstrings broken into lines."""
    lines = []
    for line in template.format(**texts).splitlines():
        indent = line[: len(line) - len(line.lstrip())]
        isDocstring = line.lstrip().startswith('"""')
        lines += _broken(line.strip(), indent) if isDocstring else [line]
    return "\n".join(lines) + "\n"


def namedIn(tree, above=""):
    """Yield (name, node) of each function and each class of a parsed program."""
    for node in tree.body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            yield above + node.name, node
        if isinstance(node, ast.ClassDef):
            yield from namedIn(node, f"{above}{node.name}.")


def functionsIn(tree):
    """Yield (name, node) of each function of a parsed program, "Neuron.applyGradient" for one."""
    return ((name, node) for name, node in namedIn(tree) if isinstance(node, ast.FunctionDef))


def _beginOf(function):
    """Return the index of a function's first line, decorators included."""
    return min([function.lineno, *(node.lineno for node in function.decorator_list)]) - 1


def _stub(function, lines, docstring, exercise):
    """Return the lines of a function whose body is still to be written."""
    head = lines[_beginOf(function) : function.body[0].lineno - 1]
    indent = " " * (function.col_offset + 4)
    text = _broken(f'"""{docstring}"""', indent)
    return [*head, *text, f'{indent}raise NotImplementedError("{exercise}")']


def _broken(docstring, indent):
    """Return the lines of a docstring, quotes and all."""
    lines = textwrap.wrap(docstring.removesuffix('"""'), LONGEST - len(indent),
                          break_on_hyphens=False)  # fmt: skip
    lines = [lines[0] + '"""'] if len(lines) == 1 else [*lines, '"""']
    return [indent + line for line in lines]
