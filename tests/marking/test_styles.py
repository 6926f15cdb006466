"""Right solutions in odd styles get their points; `handIns/styles` has them."""

import pytest
from handIns.styles import STYLES
from support.marked import Case, failures, parametersOf, verdicts

CASES = [Case(style.name, None, style.exercises, files=style.files) for style in STYLES]


@pytest.mark.parametrize("case", parametersOf(CASES))
def test_an_odd_style_gets_its_points(case, markingRoom):
    marked = markingRoom.result(case)
    assert failures(marked.data) == []
    assert verdicts(marked.data) == dict.fromkeys(case.exercises, "passed")
