"""The invariants of the house: what may import what, and how things are called."""

import ast
import os
import re
import subprocess
import sys
from argparse import HelpFormatter
from functools import cache
from importlib.machinery import PathFinder

import pytest
from handIns.hostile import TRICKS
from handIns.mutants import MUTANTS
from handIns.styles import STYLES
from handIns.variants import VARIANTS
from matplotlib.backend_bases import FigureManagerBase, TimerBase
from matplotlib.backends.backend_agg import FigureCanvasAgg
from support.marked import CORRECT
from support.running import ROOT, bareEnvironment

from grading.Course import filesLoadedBy

SCRIPTS = ["OrLearn", "XorLearn", "BinaryLearn", "DigitsLearn"]
NUMPY_ENGINE = ("VectorizedNetwork",)
NUMPY_PACKAGE = "learning.networks.vectorized."
# And, inside the methods about arrays, the toolbox:
TOOLBOX = ("activations", "losses", "augmentations", "Dropout", "Normalization", "initializers")
MARKER = ("grading.inside", "grading.Course", "grading.ready")  # a hand-in may use both packages
MEASURING = ("experiments", "benchmarks")
ROWS = {
    "grading.exercises",
    "grading.starter.tasks",
    "learning.techniques",
}  # data, and the class of its rows
LESSON = ["Neuron", "NeuralNetwork", "Dataset"]
READ_WITH = {  # how many files of the project there are to read, late imports and itself included
    "Neuron": 3,
    "NeuralNetwork": 4,
    "Dataset": 5,
    "learning.training.Training": 3,
}

FLOORS = [
    ["learning.checks", "learning.formulas", "learning.learners", "gradientCheck"],
    ["Neuron", "learning.choices", "learning.words"],
    ["NeuralNetwork", "learning.system"],
    ["Dataset", "learning.activations", "learning.augmentations", "learning.explaining"],
    [
        "learning.initializers",
        "learning.optimizers",
        "learning.schedules",
        "learning.losses",
        "learning.layers",
        "learning.techniques",
    ],
    ["Value", "grading", "learning.data", "learning.networks", "learning.toolbox"],
    ["VectorizedNetwork", "commands", "learning.training"],
    ["learning.engines", "learning.plotting"],
    ["learning.watching"],
    ["benchmarks", "learning.studies"],
    ["learning.commandLine"],
    [*SCRIPTS, "datasets", "experiments"],
]
"""The rooms, from the ground up: what one imports is in it, or on a floor below."""


def sourceFiles():
    """Return the path of each of the project's modules, by its dotted name."""
    folders = ["learning/**", "grading/**", "experiments/**", "benchmarks/**", "datasets"]
    paths = [*ROOT.glob("*.py")]
    paths += [path for folder in folders for path in ROOT.glob(f"{folder}/*.py")]
    return {
        ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): path
        for path in paths
    }


FILES = sourceFiles()
TREES = {name: ast.parse(path.read_text(encoding="utf-8")) for name, path in FILES.items()}


def _isToolbox(name):
    return bool({*name.split(".")[1:]} & {*TOOLBOX})


@cache
def importsOf(name, isAnywhere=True):
    """Return the dotted names that a module imports, anywhere in it or as it is imported itself."""
    found = set()
    for node in ast.walk(TREES[name]) if isAnywhere else TREES[name].body:
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            found.add(node.module)
            found.update(f"{node.module}.{alias.name}" for alias in node.names)
    return found


def reachable(name):
    """Return everything that is imported with a module, by itself or through the others."""
    seen, waiting = set(), [name]
    while waiting:
        for imported in importsOf(waiting.pop(), isAnywhere=False) - seen:
            seen.add(imported)
            if imported in TREES:
                waiting.append(imported)
    return seen


@pytest.mark.parametrize(("name", "most"), READ_WITH.items())
def test_a_file_is_read_with_few_others(name, most):
    holding = {  # more than a docstring
        path
        for path in filesLoadedBy(name)
        if path.name != "__init__.py" or ast.parse(path.read_text(encoding="utf-8")).body[1:]
    }
    assert len(holding) <= most, sorted(holding)


@pytest.mark.parametrize("name", LESSON)
def test_the_lesson_is_pure_python(name):
    outside = {imported.split(".")[0] for imported in reachable(name)} - set(
        sys.stdlib_module_names
    )
    assert outside <= {"learning", *LESSON}


def roomOf(name):
    """Return the room of a module: a folder of `learning`, another folder, or a file by itself."""
    parts = name.split(".")
    return ".".join(parts[: 2 if parts[0] == "learning" else 1])


def test_imports_go_within_a_room_or_down():
    floorOf = {room: floor for floor, rooms in enumerate(FLOORS) for room in rooms}
    for name in TREES.keys() - {"learning"}:
        room = roomOf(name)
        for imported in importsOf(name) & set(TREES):  # late ones and those for types too
            other = roomOf(imported)
            isDown = other in (room, "learning") or floorOf[other] < floorOf[room]
            assert isDown, f"{name} imports {imported}"


def test_the_page_of_learning_has_the_same_floors():
    text = (ROOT / "learning/README.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| (\d+) \| (.*?) \|", text, re.MULTILINE)
    for floor, rooms in rows:
        listed = {f"learning.{name}" for name in re.findall(r"\[(\w+)(?:\.py)?\]", rooms)}
        assert listed == {room for room in FLOORS[int(floor)] if room.startswith("learning.")}
    assert len(rows) == len(FLOORS) - 1


def test_no_room_is_listed_that_is_not_there():
    rooms = {roomOf(name) for name in TREES}
    assert {room for floor in FLOORS for room in floor} <= rooms


def test_no_room_is_empty():
    rooms = [FILES[name].parent for name in TREES if FILES[name].name == "__init__.py"]
    for room in rooms:
        others = {path.name for path in room.iterdir()} - {"__init__.py", "__pycache__"}
        assert others or room.parent.name == "experiments", (
            room
        )  # a lecture may wait for its claims


def test_every_file_opens_with_what_it_is_for():
    assert [name for name, tree in TREES.items() if not ast.get_docstring(tree)] == []


def worldOf(name):
    """Return what a reader has open together: the lesson with `learning`, or another folder."""
    return name.split(".")[0] if "." in name else "learning"


def textsOf(name):
    """Return the strings of a module that are no docstrings, each f-string as it is written."""
    tree = TREES[name]
    documentation = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    strings = [node for node in ast.walk(tree) if isinstance(node, ast.Constant | ast.JoinedStr)]
    return [ast.unparse(node) for node in strings if id(node) not in documentation]


def test_what_was_expected_and_found_is_said_by_one_function():
    ours = [name for name in TREES if worldOf(name) == "learning" and name != "learning.checks"]
    for name in [name for name in ours if not name.startswith("learning.words")]:
        said = [text for text in textsOf(name) if re.search(r"expected .*found ", text)]
        assert said == [], name


CORE = [
    name
    for name in TREES
    if name.startswith("learning.")
    and not name.startswith("learning.commandLine")
    and not name.endswith(".fromOptions")
]


def test_the_core_takes_what_it_needs_as_parameters():
    for name in CORE:
        for node in ast.walk(TREES[name]):
            if isinstance(node, ast.FunctionDef):
                arguments = {argument.arg for argument in node.args.args}
                assert "options" not in arguments, f"{name}: {node.name}"


@pytest.mark.parametrize("name", SCRIPTS)
def test_a_script_is_a_short_story_with_the_loop_in_it(name):
    text = FILES[name].read_text(encoding="utf-8")
    assert len(text.splitlines()) <= 50
    imports = [node for node in TREES[name].body if isinstance(node, ast.Import | ast.ImportFrom)]
    assert len([node for node in imports if getattr(node, "module", "").startswith("lea")]) <= 6
    loops = [node for node in ast.walk(TREES[name]) if isinstance(node, ast.For)]
    (loop,) = [node for node in loops if ast.unparse(node.target) == "epoch"]
    assert ast.unparse(loop) == "for epoch in training:\n    audience.show(epoch)"


def test_there_are_no_import_cycles():
    graph = {name: {other for other in importsOf(name) if other in TREES} for name in TREES}
    while leaves := {name for name, others in graph.items() if not others}:
        graph = {name: others - leaves for name, others in graph.items() if name not in leaves}
    assert graph == {}


def test_nothing_imports_a_script():
    assert [name for name in TREES if importsOf(name) & set(SCRIPTS)] == []


def test_learning_knows_nothing_of_the_marker():
    for name in [name for name in TREES if name.startswith("learning")]:
        assert not packagesOf(name) & {"grading", "tests"}, name


def packagesOf(name):
    """Return the packages that a module imports something of."""
    return {imported.split(".")[0] for imported in importsOf(name)}


def test_only_plotting_knows_matplotlib_and_only_the_engine_numpy():
    drawing = ("learning.plotting",)
    computing = (NUMPY_PACKAGE, *drawing, *MARKER, *MEASURING)  # matplotlib takes arrays too
    for name in TREES:
        knowsMatplotlib = name.startswith((*drawing, "benchmarks", *MARKER))
        assert "matplotlib" not in packagesOf(name) or knowsMatplotlib, name
        knowsNumpy = name in NUMPY_ENGINE or name.startswith(computing) or _isToolbox(name)
        assert "numpy" not in packagesOf(name) or knowsNumpy, name


def test_the_toolbox_needs_numpy_only_where_it_is_about_arrays():
    for name in filter(_isToolbox, TREES):
        assert "numpy" not in importsOf(name, isAnywhere=False), name


@pytest.mark.parametrize("script", SCRIPTS)
def test_a_script_without_a_plot_imports_neither_matplotlib_nor_numpy(script, tmp_path):
    program = f"""
import runpy, sys
sys.argv = ["{script}.py", "--plot", "none", "--max-epochs", "1"]
try:
    runpy.run_path({os.fspath(ROOT / f"{script}.py")!r}, run_name="__main__")
except SystemExit as end:
    assert end.code == 0
assert not {{"matplotlib", "numpy"}} & set(sys.modules)
"""
    environment = bareEnvironment(PYTHONPATH=str(ROOT))
    subprocess.run([sys.executable, "-c", program], check=True, cwd=tmp_path, env=environment)


def isForeign(name):
    """Tell whether a function's name is pytest's, matplotlib's or Python's, who will call it."""
    canvases = (FigureCanvasAgg, FigureManagerBase, TimerBase, PathFinder, HelpFormatter)
    return name.startswith("pytest_") or any(hasattr(kind, name) for kind in canvases)


def camelCaseExceptions():
    """Return the functions and parameters whose names are not camelCase."""
    for name, tree in TREES.items():
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef) and not isForeign(node.name):
                arguments = node.args.posonlyargs + node.args.args + node.args.kwonlyargs
                for word in [node.name, *(argument.arg for argument in arguments)]:
                    isMagic = word.startswith("__") and word.endswith("__")
                    if not isMagic and ("_" in word.lstrip("_") or word.lstrip("_")[0].isupper()):
                        yield f"{name}: {word}"


def test_functions_and_parameters_are_camelCase():
    assert list(camelCaseExceptions()) == []


def test_a_file_that_is_one_class_bears_its_name():
    for name, tree in TREES.items():
        public = [
            node
            for node in tree.body
            if isinstance(node, ast.ClassDef | ast.FunctionDef) and not node.name.startswith("_")
        ]
        lastPart = name.split(".")[-1]
        if lastPart[0].isupper() and lastPart not in SCRIPTS:
            assert lastPart in [node.name for node in public], name
        if len(public) == 1 and public[0].name != lastPart and name not in ROWS:
            assert not isinstance(public[0], ast.ClassDef), f"{name} holds one class"


NAMED_ALIKE = {
    "Dropout": "the layer kind, and the dice that both engines throw for it",
    "main": "whatever can be started has one",
    "draw": "every drawing that a panel names has one",
    "learn": "the scripts tell the same story",
    "trainEpoch": "the benchmark asks it of each peer",
    "measureAccuracy": "likewise",
}
"""Names that several functions bear, and why; layers do too, one for each engine."""


def test_no_two_functions_or_classes_bear_one_name():
    places = {}
    for name, tree in TREES.items():
        for node in tree.body:
            if isinstance(node, ast.ClassDef | ast.FunctionDef) and not node.name.startswith("_"):
                places.setdefault((worldOf(name), node.name), []).append(name)
    several = {name: found for (_, name), found in places.items() if len(found) > 1}
    assert NAMED_ALIKE.keys() <= several.keys()
    for name in several.keys() - NAMED_ALIKE.keys():
        rooms = [place.rpartition(".")[0] for place in several[name]]
        assert rooms == ["learning.networks.naive", "learning.networks.vectorized"], several[name]


def test_no_test_file_imports_another():
    imports = re.compile(r"^\s*(?:from|import) +(?:tests\.)?(?:\w+\.)*test_\w+", re.MULTILINE)
    files = [path for path in (ROOT / "tests").rglob("*.py") if "handIns" not in path.parts]
    found = {path.name: imports.findall(path.read_text(encoding="utf-8")) for path in files}
    assert {name: lines for name, lines in found.items() if lines} == {}


def test_the_readme_says_how_many_hand_ins_the_marker_is_tried_on():
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    for kind, count in (
        ("correct", sum(folder.is_dir() for folder in CORRECT.iterdir())),
        ("correct: one script", len(VARIANTS)),
        ("wrong", len(MUTANTS)),
        ("hostile", len(TRICKS)),
        ("odd", len(STYLES)),
    ):
        assert re.search(rf"^\| {kind}\b.*\| {count} \|", text, re.MULTILINE), (kind, count)


def test_no_two_files_differ_in_capitals_alone():
    # On macOS and Windows one of them would take the other's place.
    names = [path.relative_to(ROOT).as_posix() for path in FILES.values()]
    assert len({name.lower() for name in names}) == len(names)
