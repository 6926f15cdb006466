"""What every format has: how it is known, and what is read of a file that has it."""

from typing import Any, NamedTuple

from learning.choices.Choice import Choice
from learning.data.PackedRows import PackedRows


class Wishes(NamedTuple):
    """How a file is to be read.

    Fields: `label`, the column that says the class: "last", "first", or its name; `isShrunk`,
    whether images are made 8 × 8.
    """

    label: str = "last"
    isShrunk: bool = False


class ReadTable(NamedTuple):
    """What a file holds.

    Fields: `inputs`, `PackedRows`; `labels`, what each row's class column says, a list of words,
    or `targets`, the outputs as the file has them, a list of lists of floats; the other is None.
    `classNames` are the classes that the file declares, in order, where it does.
    """

    inputs: PackedRows
    labels: list | None = None
    targets: list | None = None
    classNames: Any = None


class Format(Choice):
    """A format. `read` takes a `Source` and raises BadInput for what it cannot read.

    Attributes (of the class):
        endings: of the names of such files, a `.gz` behind them not counted.
    """

    endings = ()

    def recognises(self, source):
        """Tell whether a file whose ending says nothing is probably of this format."""
        raise NotImplementedError

    def read(self, source, wishes):
        """Return the `ReadTable` of a file."""
        raise NotImplementedError
