"""How a script ends: with which exit status, and what it says when something is wrong.

| exit status | meaning |
|---|---|
| 0 | learned, or stopped by the user, who still got the predictions |
| 1 | the cost did not go down but up |
| 2 | an option or a file cannot be used |
| 130 | ended at once by Ctrl-C, a second one or before training (128 + the signal's number) |
| 141 | whoever read the output has gone, as in `python3 OrLearn.py | head -1` |
"""

import os
import sys
from contextlib import suppress

from learning.checks import Sentence, unlike
from learning.system.files import describe
from learning.words.BadInput import BadInput

LEARNED = 0
DIVERGED = 1
BAD_INPUT = 2
INTERRUPTED = 130
OUTPUT_CLOSED = 141


def runScript(main):
    """Call `main()`, which returns an exit status, and end the process with that status.

    The user's mistakes become one line on standard error; Ctrl-C and a closed output end the
    script without a word. Anything else is our mistake, and shows its traceback.
    """
    if hasattr(sys.stdout, "reconfigure"):  # a name that the terminal cannot show stops nothing;
        sys.stdout.reconfigure(errors="backslashreplace")  # IDLE and notebooks show all names
    try:
        status = _statusOf(main)
        if sys.stdout is not None:
            sys.stdout.flush()
    except KeyboardInterrupt:
        status = INTERRUPTED
    except BrokenPipeError:
        status = OUTPUT_CLOSED
        _forgetOutput()
    except OSError as error:
        complain(unlike(Sentence("standard output"), Sentence("to write there"), describe(error)))
        status = BAD_INPUT
        _forgetOutput()
    sys.exit(status)


def _statusOf(main):
    try:
        return main()
    except SystemExit as end:  # --help, a bad option, a second Ctrl-C
        return end.code
    except BadInput as error:
        complain(error)
        return BAD_INPUT


def _forgetOutput():
    """Let the last flush, which Python does as it ends, go into nothing."""
    with suppress(OSError, AttributeError):  # in IDLE and notebooks there is no file behind it
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def isTerminal(stream):
    """Tell whether a stream, or None, is a terminal indeed; IDLE's says so and is none."""
    try:
        return os.isatty(stream.fileno())
    except (OSError, AttributeError):
        return False


def complain(message):
    """Print one line on standard error, after the script's name; do nothing if that is closed."""
    line = f"{os.path.basename(sys.argv[0])}: {message}".replace("\n", "\\n")
    if sys.stderr is not None:
        with suppress(OSError):
            print(line, file=sys.stderr, flush=True)
