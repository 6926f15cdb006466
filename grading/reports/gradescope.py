"""Gradescope's `results.json`: what an autograder leaves behind for it to show.

    python -m grading.reports.gradescope REPORT.json > results.json

makes one of the report of a single marking, which is how the marker stands in an image of theirs.
Fields as "Autograder Specifications" of their documentation has them.
"""

import json
import sys
from pathlib import Path

from grading.reports.feedback import failureLines
from grading.reports.points import pointsOf
from learning.words.language import translate


def gradescopeResults(result):
    """Return the data for one student: a score, and a test for each exercise.

    An undecided exercise has no score of its own, and no total then: Gradescope asks for a person.
    """
    if result["error"] is not None:
        data = {"output": result["error"], "tests": []}
        return data if result["isMarkersOwn"] else {"score": 0, **data}
    report = result["report"]
    points, outOf = pointsOf(result)
    data = {"score": points} if points is not None else {}
    seed = translate("seed {seed}", seed=report["seed"])
    return {
        **data,
        "output": f"{'?' if points is None else points} / {outOf}; {seed}",
        "output_format": "text",
        "execution_time": round(result.get("seconds") or 0),
        "visibility": "visible",
        "tests": [_test(exercise) for exercise in report["exercises"]],
    }


def _test(exercise):
    hasPassed = exercise["verdict"] == "passed"
    data = {
        "name": f"{exercise['name']}: {exercise['title']}",
        "max_score": exercise["outOf"],
        "status": "passed" if hasPassed else "failed",
        "output": "\n\n".join("\n".join(failureLines(check)) for check in exercise["checks"]
                              if check["outcome"] != "passed"),
        "output_format": "text",
    }  # fmt: skip
    return data if exercise["points"] is None else {**data, "score": exercise["points"]}


def main():
    """Print the results for the report of one marking, a file; return the exit status."""
    report = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    result = {"error": report["error"], "isMarkersOwn": False, "report": report}
    print(json.dumps(gradescopeResults(result), indent=2, ensure_ascii=False))
    return 0


if __name__ == "__main__":
    sys.exit(main())
