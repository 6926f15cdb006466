"""The table that ends a comparison: a row for each way to train, over its seeds."""

from statistics import median

from learning.words.formats import formatCost
from learning.words.language import translate


def tableOf(labels, outcomes, seedCount, isTested):
    """Return the lines of the table.

    `outcomes` are those of each label, a list of lists: rows hold the median and, in brackets,
    the lowest and the highest. A row with fewer than `seedCount` outcomes says how many it has.
    """
    known = [outcome for own in outcomes for outcome in own]
    areNumbers = any(outcome.accuracy is None for outcome in known)
    head = [
        translate("compared"),
        translate("test cost") if isTested else translate("training cost"),
        translate("mean error") if areNumbers else translate("accuracy"),
        translate("epochs taken"),
        translate("processor s"),
        translate("parameters"),
    ]
    rows = [head]
    for label, own in zip(labels, outcomes, strict=True):
        if len(own) < seedCount:
            label = translate(
                "{label} ({count} of {seeds})", label=label, count=len(own), seeds=seedCount
            )
        rows.append([label, *(_cells(own) if own else ["–"] * 5)])
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return [
        "  ".join([row[0].ljust(widths[0]), *map(str.rjust, row[1:], widths[1:])]).rstrip()
        for row in rows
    ]


def _cells(outcomes):
    first = outcomes[0]
    if first.accuracy is None:
        goodness = _spread([outcome.meanError for outcome in outcomes], "{:.4g}".format)
    else:
        goodness = _spread([100 * outcome.accuracy for outcome in outcomes], "{:.1f} %".format)
    return [
        _spread([outcome.cost for outcome in outcomes], formatCost),
        goodness,
        _spread([outcome.epochs for outcome in outcomes], "{:g}".format),
        _spread([outcome.seconds for outcome in outcomes], "{:.2f}".format),
        f"{first.parameters:,}",
    ]


def _spread(values, write):
    """Return the median and, of several values, the lowest and the highest."""
    middle = write(median(values))
    if len(values) == 1:
        return middle
    return f"{middle} [{write(min(values))}, {write(max(values))}]"
