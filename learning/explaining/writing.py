"""How numbers, formulas and tables of numbers are written in an explanation, 100 columns wide."""

import textwrap

WIDTH = 100
"""Columns of a line; what is longer goes on in the next."""

CELL = 8
"""Columns of a number in a table."""


def shown(number):
    """Write a number in five digits at most: 0.31623, −2, 1e−05."""
    return f"{number + 0.0:.5g}".replace("-", "−")  # −0.0 + 0.0 is 0.0


def inParentheses(number):
    """Write a number as it stands behind an operator: one below zero between parentheses."""
    return f"({shown(number)})" if number < 0 else shown(number)


def subscript(number):
    """Write a whole number from 0 up below the line: ₁₂."""
    return "".join("₀₁₂₃₄₅₆₇₈₉"[int(digit)] for digit in str(number))


def named(letter, numbers):
    """Write numbers behind their names: x₁ = 0, x₂ = 1."""
    return ", ".join(f"{letter}{subscript(i)} = {shown(n)}" for i, n in enumerate(numbers, 1))


def equation(*sides):
    """Return the lines of an equation, its sides that are alike written once."""
    written = [side for place, side in enumerate(sides) if side not in sides[:place]]
    return wrapped(" = ".join(written))


def wrapped(text):
    """Return the lines that a text takes, two columns in, its further lines six."""
    return textwrap.wrap(
        text, WIDTH, initial_indent="  ", subsequent_indent="      ", break_long_words=False
    )


def textTable(header, rows):
    """Return the lines of a table; what is too wide for one goes into several, one below another.

    `header` names the columns, the first that of the rows; `rows` are lists of as many cells, text
    or numbers, the first naming the row.
    """
    first = max(len(str(row[0])) for row in [header, *rows])
    most = (WIDTH - 2 - first) // CELL
    lines = []
    for start in range(1, len(header), most):
        for row in [header, *rows]:
            cells = "".join(f"{_cell(cell):>{CELL}}" for cell in row[start : start + most])
            lines.append(f"  {row[0]!s:<{first}}{cells}")
        lines.append("")
    return lines[:-1]


def _cell(cell):
    """Write a cell in seven columns: three decimals, or the power of ten of what these hide."""
    if isinstance(cell, str):
        return cell
    if cell == 0 or 0.001 <= abs(cell) < 100:
        return f"{cell:.3f}".replace("-", "−")
    return f"{cell:.0e}".replace("-", "−")
