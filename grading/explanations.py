"""What is said of one check that did not pass: text for a terminal, made of a report's data."""

from learning.words.language import translate


def explain(failure):
    """Return the lines that tell a student of a failure, given as `CheckFailed.asData` has it."""
    words = {
        "called": translate("called"),
        "expected": translate("expected"),
        "found": translate("found"),
    }
    lines = [f"  {words[key]:<11}{failure[key]}" for key in words]
    for frame in failure["frames"]:
        place = translate(
            "{file}, line {line}, in {function}",
            file=frame["file"],
            line=frame["line"],
            function=frame["function"],
        )
        lines.append(f"    {place}")
        lines.append(f"      {frame['text']}")
    if failure["diagnosis"]:
        lines.append(f"  {translate('diagnosis'):<11}{failure['diagnosis']}")
    if failure["hint"]:
        lines.append(f"  {translate('read again'):<11}{failure['hint']}")
    return lines


class Explanations:
    """Explains failures in the order in which they come, and each cause but once."""

    def __init__(self):
        """Begin with nothing told."""
        self._told = {}

    def of(self, failure, cause, where):
        """Return the lines for a failure, in the check named `where`; `cause` may be None."""
        if cause in self._told:
            called = f"  {translate('called'):<11}{failure['called']}"
            same = translate(
                "the same as in {check}: {cause}", check=self._told[cause], cause=cause
            )
            return [called, f"  {translate('found'):<11}{same}"]
        if cause is not None:
            self._told[cause] = where
        return explain(failure)
