"""What every marking needs, imported and found out once: those that are forked begin with it."""

import gc
from importlib import import_module
from importlib.metadata import entry_points

import matplotlib.font_manager  # noqa: F401
from _pytest.config import default_plugins

from grading.Course import filesLoadedBy, packagePaths
from grading.exercises import NAMES
from grading.sandboxes import Bubblewrap
from grading.systemCalls import filterProgram, filterTrouble
from grading.versions import versions

# What pytest loads for each run of its own: its plugins, those that are installed, the checks.
for plugin in default_plugins:
    import_module(f"_pytest.{plugin}")
for plugin in entry_points(group="pytest11"):
    plugin.load()
for name in NAMES:
    import_module(f"exercises.test_{name}")
for name in ("faulthandler", "pdb", "tomllib", "support.choosing", "support.screens"):
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
