"""How a script ends: with which exit status, and what it says when something is wrong.

| exit status | meaning |
|---|---|
| 0 | learned, or stopped by the user, who still got the predictions |
| 1 | the cost did not go down but up |
| 2 | an option or a file cannot be used |
| 130 | ended at once by Ctrl-C (128 + the signal's number, as shells count) |
| 141 | whoever read the output has gone, as in `python3 OrLearn.py | head -1` |
"""

import os
import sys

from learning.BadInput import BadInput

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
    try:
        status = main()
        if sys.stdout is not None:
            sys.stdout.flush()
    except BrokenPipeError:
        # Python flushes standard output once more as it ends: let it do so into nothing.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        status = OUTPUT_CLOSED
    except KeyboardInterrupt:
        status = INTERRUPTED
    except BadInput as error:
        complain(error)
        status = BAD_INPUT
    sys.exit(status)


def complain(message):
    """Print one line on standard error, after the script's name."""
    print(f"{os.path.basename(sys.argv[0])}: {message}", file=sys.stderr)
