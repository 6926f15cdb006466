"""Makes the folder that students begin from: the same bytes each time.

| what | where it comes from |
|---|---|
| `Neuron.py`, `NeuralNetwork.py` | this project's, without the bodies of the exercises |
| `Dataset.py`, and what the three borrow | this project's |
| `OrLearn.py` and its like, `Value.py`, `gradientCheck.py` | `blanks.py`: all of them is to do |
| the datasets | this project's |
| `SUBJECT.md`, `Makefile` | what lies beside this file |
| `ex11.md`, `ex12.md` | the subjects of the days after |

In French the docstrings of the first three are those of `givenFrench.py`.
"""

import os
import tempfile
from pathlib import Path

from grading.Course import ROOT, filesLoadedBy
from grading.starter.blanks import blankFiles
from grading.starter.bodies import withDocstrings, withoutBodies
from grading.starter.givenFrench import COMMENTS, DOCSTRINGS
from grading.starter.tasks import NOT_GIVEN, TASKS
from grading.visible import visible
from learning.checks import Sentence, unlike
from learning.system.files import describe
from learning.words.BadInput import BadInput

HERE = Path(__file__).resolve().parent
SUBJECTS = ROOT / "grading" / "subjects"

DATASETS = ["or", "xor", "trainBinary", "testBinary", "trainDigits", "testDigits"]


def makeStarter(folder, language):
    """Make the folder, which must be empty or not there yet; BadInput otherwise.

    It is made beside its place and moved there as a whole. What is said in it is in the language
    that is spoken, `language` names it.
    """
    folder = Path(os.path.abspath(folder))
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        found = Sentence("something there")
        raise unlike(_named(folder), Sentence("a new or an empty folder"), found, BadInput)
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".starter", dir=folder.parent) as place:
            made = Path(place, "made")
            for path, content in starterFiles(language).items():
                (made / path).parent.mkdir(parents=True, exist_ok=True)
                (made / path).write_bytes(content)
            made.replace(folder)
    except OSError as error:
        raise unlike(
            _named(folder), Sentence("a folder to write to"), describe(error), BadInput
        ) from None


def _named(folder):
    return f"DIR={visible(str(folder), 200)}"


def starterFiles(language):
    """Return {path: content} of the folder."""
    files = {}
    for module in ("Dataset", "Neuron", "NeuralNetwork"):
        for path in filesLoadedBy(module):
            files[str(path.relative_to(ROOT))] = path.read_bytes()
    for name in DATASETS:
        files[f"datasets/{name}.ds"] = (ROOT / "datasets" / f"{name}.ds").read_bytes()
    for name in ("Dataset.py", "Neuron.py", "NeuralNetwork.py"):
        text = withoutBodies(files[name].decode(), _stubsOf(name), _droppedOf(name))
        files[name] = (_inFrench(name, text) if language == "fr" else text).encode()
    files |= {name: text.encode() for name, text in blankFiles().items()}
    files["SUBJECT.md"] = (HERE / f"subject.{language}.md").read_bytes()
    for exercise in ("ex11", "ex12"):
        files[f"{exercise}.md"] = (SUBJECTS / f"{exercise}.{language}.md").read_bytes()
    files["Makefile"] = (HERE / f"Makefile.{language}").read_bytes()
    return dict(sorted(files.items()))


def _inFrench(name, text):
    text = withDocstrings(text, DOCSTRINGS[name])
    for english, french in COMMENTS.items():
        text = text.replace(english, french)
    return text


def _stubsOf(name):
    return {task.function: (task.docstring, task.exercise) for task in TASKS if task.file == name}


def _droppedOf(name):
    dropped = [function for task in TASKS if task.file == name for function in task.dropped]
    return [*dropped, *NOT_GIVEN.get(name, ())]
