"""Calling the scripts in this process: as a user runs them, without waiting for an interpreter."""

import sys
from contextlib import chdir, redirect_stderr, redirect_stdout
from importlib import import_module
from io import BytesIO, TextIOWrapper
from subprocess import CompletedProcess
from unittest.mock import patch

from learning.system import exits as scripts


def callScript(script, *options, cwd):
    """Run a script's `main` to its end in the folder `cwd`; return a `CompletedProcess`.

    What would be a traceback is raised here.
    """
    words = [script, *map(str, options)]
    main = import_module(script.removesuffix(".py")).main
    out, err = (TextIOWrapper(BytesIO(), "utf-8", write_through=True) for _ in range(2))
    with chdir(cwd), patch.object(sys, "argv", words), redirect_stdout(out), redirect_stderr(err):
        try:
            scripts.runScript(main)
        except SystemExit as end:
            status = end.code
    return CompletedProcess(
        words, status, *(text.buffer.getvalue().decode() for text in (out, err))
    )
