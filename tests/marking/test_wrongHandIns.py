"""Wrong hand-ins fail in the very exercise that they break: mutants of the plain one."""

import re

import pytest
from handIns.mutants import MUTANTS
from handIns.mutants.diagnoses import DIAGNOSES
from support.marked import Case, failures, mark, verdicts

ENDLESS = {
    "the costs are all printed when the training is over": 6,
    "values are visited level by level": 1.5,
}
"""Those that would go on until their time is up, and the seconds that they get."""

CASES = [
    Case(
        f"{mutant.exercise}: {mutant.name}",
        "plain",
        [mutant.exercise],
        edit=(mutant.file, mutant.old, mutant.new),
        seconds=ENDLESS.get(mutant.name, 20),
    )
    for mutant in MUTANTS
]
# Each takes a second of processor time. Of those that are not of the day a part always runs.
ALWAYS = 8
PARAMETERS = [
    pytest.param(
        *(case, mutant.said),
        id=case.name,
        marks=[pytest.mark.long] if mutant.said and number % ALWAYS else [],
    )
    for number, (case, mutant) in enumerate(zip(CASES, MUTANTS, strict=True))
]


@pytest.mark.parametrize(("case", "said"), PARAMETERS)
def test_a_wrong_hand_in_fails_where_it_is_wrong(case, said, markingRoom):
    marked = markingRoom.result(case)
    assert verdicts(marked.data) == {case.exercises[0]: "failed"}
    assert failures(marked.data)
    assert marked.status == 1
    assert re.search(said, str(marked.data["exercises"]))
    checkDiagnoses(case, marked.data["exercises"][0]["checks"])


def checkDiagnoses(case, checks):
    """Fail unless a mutant is named by its true cause, and by no other."""
    said = [check["failure"]["diagnosis"] for check in checks if check["failure"]]
    exercise, name = case.name.split(": ", 1)
    known = DIAGNOSES.get(exercise, {}).get(name, [])
    named = {one.split(": ", 1)[1].rpartition("; look at ")[0] for one in said if one}
    assert named <= set(known)
    assert bool(named) == bool(known)


METHODS = ["ex00", "ex01", "ex04", "ex05", "ex06", "ex07", "ex09"]


def test_four_mistakes_of_five_are_named():
    ofMethods = [mutant for mutant in MUTANTS if mutant.exercise in METHODS]
    named = [mutant for mutant in ofMethods if mutant.name in DIAGNOSES[mutant.exercise]]
    assert len(named) >= 0.8 * len(ofMethods)


def test_a_mistake_is_named_in_french_too(plain, tmp_path):
    text = (plain / "Neuron.py").read_text()
    wrong = text.replace("= desiredOutput - self.output", "= 2 * (desiredOutput - self.output)")
    assert wrong != text
    (plain / "Neuron.py").write_text(wrong)
    text = mark(plain, ["ex00"], tmp_path / "r.json", "--lang", "fr")[2]
    assert "diagnostic ceci explique les nombres\u00a0: le gradient est doublé" in text
    assert "regardez Neuron.calculateOutputGradient" in text
