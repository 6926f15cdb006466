"""What is said of one check that did not pass: text for a terminal, made of a report's data."""


def explain(failure):
    """Return the lines that tell a student of a failure, given as `CheckFailed.asData` has it."""
    lines = [f"  {word:<11}{failure[word]}" for word in ("called", "expected", "found")]
    for frame in failure["frames"]:
        lines.append(f"    {frame['file']}, line {frame['line']}, in {frame['function']}")
        lines.append(f"      {frame['text']}")
    if failure["hint"]:
        lines.append(f"  {'read again':<11}{failure['hint']}")
    return lines


class Explanations:
    """Explains failures in the order in which they come, and each cause but once."""

    def __init__(self):
        """Begin with nothing told."""
        self._told = {}

    def of(self, failure, cause, where):
        """Return the lines for a failure, in the check named `where`; `cause` may be None."""
        if cause in self._told:
            called = f"  {'called':<11}{failure['called']}"
            return [called, f"  {'found':<11}the same as in {self._told[cause]}: {cause}"]
        if cause is not None:
            self._told[cause] = where
        return explain(failure)
