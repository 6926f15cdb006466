"""Every example of the pages is run, and looked at for what it learns, not only that it ends."""

import re
import shlex

import pytest
from support.calling import callScript
from support.running import ROOT, SCRIPTS
from support.transcripts import summary

PAGES = ["README.md", "learning/README.md", "datasets/README.md"]

SHORT = ("OrLearn.py", "XorLearn.py")
"""The scripts whose examples take a second; those of the others are long tests."""

ILL = {
    "OrLearn.py --train datasets/xor.ds": 75,  # what one neuron cannot learn
    "--explain": 75,  # of a few steps
}
"""Examples that show what is not learned, by a part of them, and the most that they read, in %."""

WELL = 90
"""All others read so many % of the test set, at least: a network that guesses reads 10."""


def examples():
    """Return the command lines in the pages' blocks of code, without what is said of them."""
    found = []
    for page in PAGES:
        text = (ROOT / page).read_text(encoding="utf-8")
        for block in re.findall(r"^```\w*\n(.*?)^```$", text, re.MULTILINE | re.DOTALL):
            lines = block.replace("\\\n", " ").splitlines()
            commands = [line.partition(" #")[0].strip() for line in lines]
            found += [line for line in commands if re.match(f"({'|'.join(SCRIPTS)})( --|$)", line)]
    found = dict.fromkeys(" ".join(command.split()) for command in found)
    return [command for command in found if "--schedule" not in command]  # tests/toolbox runs it


@pytest.mark.parametrize(
    "command",
    [
        pytest.param(command, marks=[] if command.startswith(SHORT) else pytest.mark.long)
        for command in examples()
    ],
)
def test_an_example_learns_what_it_is_to_learn(command, tmp_path):
    words = [str(ROOT / w) if w.startswith("datasets/") else w for w in shlex.split(command)]
    words = [*words, *([] if "--plot" in words else ["--plot", "none"])]
    words = [word if word != "10" or "--pace" not in words else "0" for word in words]
    words = [word for word in words if word != "--controls"]  # which take somebody who watches
    run = callScript(*words, cwd=tmp_path)
    assert run.returncode == 0, run.stderr
    if {"--folds", "--check", "--summary", "--compare"} & {*words}:  # no accuracy at the end
        return
    told = [line for line in run.stdout.splitlines() if "accuracy" in line and " cost " in line]
    accuracy = summary(told[-1])[2]
    most = next((most for part, most in ILL.items() if part in command), None)
    assert accuracy >= WELL or (most is not None and accuracy <= most), run.stdout[-300:]
    if "16,16,16,16,16" in command:
        assert "the gradient vanishes" in run.stderr


def test_there_are_examples():
    assert len(examples()) >= 10
