"""What every marking needs, imported and found out once: those that are forked begin with it."""

import gc
import sys
from importlib import import_module
from importlib.metadata import entry_points

import matplotlib.font_manager  # noqa: F401
from _pytest.config import default_plugins

from grading.Course import ROOT, filesLoadedBy, packagePaths
from grading.exercises import NAMES
from grading.sandboxes import Bubblewrap
from grading.systemCalls import filterProgram, filterTrouble
from grading.versions import versions

# What pytest loads in each of its runs: its plugins, those that are installed, what the checks use.
for plugin in default_plugins:
    import_module(f"_pytest.{plugin}")
for plugin in entry_points(group="pytest11"):
    plugin.load()
sys.path.insert(0, str(ROOT / "tests"))
CHECKS = [f"exercises.test_{name}" for name in NAMES]
for name in [*CHECKS, "support.choosing", "support.screens", "faulthandler", "pdb", "tomllib"]:
    import_module(name)

Bubblewrap.trouble()
filesLoadedBy("Dataset")
packagePaths()
versions()
if filterTrouble() is None:
    for isMemoryCounted in (True, False):
        filterProgram(isMemoryCounted)

gc.collect()
gc.freeze()  # pytest clears up twice at its end: there is nothing to find here
