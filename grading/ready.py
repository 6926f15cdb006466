"""What every marking needs, imported and found out once: those that are forked begin with it."""

import gc

import matplotlib.font_manager  # noqa: F401
import pytest  # noqa: F401

import grading.plugin  # noqa: F401
from grading.Course import filesLoadedBy, packagePaths
from grading.sandboxes import Bubblewrap
from grading.systemCalls import filterProgram, filterTrouble
from grading.versions import versions

Bubblewrap.trouble()
filesLoadedBy("Dataset")
packagePaths()
versions()
if filterTrouble() is None:
    for isMemoryCounted in (True, False):
        filterProgram(isMemoryCounted)

gc.collect()
gc.freeze()  # pytest clears up twice at its end: there is nothing to find here
