"""The results of the benchmark as text: tables that can go into a README as they are."""

CONTENDERS = ("python", "numpy", "pytorch", "scikit-learn", "micrograd", "floor")


def speedTable(results):
    """Return the table of microseconds per training example."""
    names = [name for name in CONTENDERS if any(name in row["microseconds"] for row in results)]
    rows = [["network", "batch", *names]]
    for row in results:
        times = [row["microseconds"].get(name) for name in names]
        rows.append([row["network"], str(row["batchSize"]), *map(significant, times)])
    return _table(rows)


def toolboxTable(results):
    """Return the table of microseconds a step of the toolbox's engine, with two ratios."""
    rows = [["network", "batch", "learning", "numpy", "pytorch", "floor", "× pytorch", "floors"]]
    for row in results:
        times = row["microseconds"]
        ours, theirs, least = (times.get(name) for name in ("numpy", "pytorch", "floor"))
        ratios = [None if theirs is None else theirs / ours, ours / least]
        numbers = map(significant, [ours, theirs, least, *ratios])
        rows.append([row["network"], str(row["batchSize"]), row["way"], *numbers])
    return _table(rows)


def ratioTable(ratios):
    """Return the table of ratios beside their targets."""
    rows = [["network", "batch", "who", "ratio", "target", "reached"]]
    for row in ratios:
        if row["target"] < 1:
            who = f"{row['name']}, times the {row['against']}"
            ratio, target = f"{1 / row['ratio']:.2f}", f"at most {1 / row['target']:.1f}"
        else:
            who = f"{row['name']}, times as fast as {row['against']}"
            ratio, target = f"{row['ratio']:.1f}", f"at least {row['target']:g}"
        reached = "yes" if row["isReached"] else "no"
        rows.append([row["network"], str(row["batchSize"]), who, ratio, target, reached])
    return _table(rows)


def startTable(results):
    """Return the table of seconds until the digits are read with 97 % right."""
    rows = [["contender", "seconds", "epochs", "times ours"]]
    for name, result in results.items():
        ratio = result["seconds"] / results["numpy"]["seconds"]
        rows.append([name, f"{result['seconds']:.2f}", str(result["epochs"]), f"{ratio:.1f}"])
    return _table(rows)


def growthTable(results):
    """Return the table of exponents, with the first and the last time of each engine."""
    rows = [["axis", "from", "to", "engine", "time, first", "time, last", "exponent"]]
    for axis, engines in results.items():
        for engine, result in engines.items():
            (first, firstTime), *_, (last, lastTime) = result["points"]
            times = [f"{significant(1e6 * seconds)} µs" for seconds in (firstTime, lastTime)]
            exponent = f"{result['exponent']:.2f}"
            rows.append([axis, str(first), str(last), engine, *times, exponent])
    return _table(rows)


def watchingTable(results):
    """Return the table of what watching costs."""
    rows = [
        ["training", "surface", "first frame", "matplotlib alone", "frames a second", "drawing"]
    ]
    for name, surfaces in results.items():
        for surface, result in surfaces.items():
            rows.append(
                [
                    name,
                    surface,
                    "" if result["first"] is None else f"{result['first']:.2f} s",
                    f"{result['matplotlib']:.2f} s",
                    "" if result["first"] is None else f"{result['framesPerSecond']:.1f}",
                    f"{100 * result['share']:.1f} %",
                ]
            )
    return _table(rows)


def answeringTable(results):
    """Return the table of milliseconds until a key is answered."""
    rows = [["surface", "drawn", "wall, ms", "processor, ms"]]
    for surface, drawings in results.items():
        for name, seconds in drawings.items():
            rows.append([surface, name, *(significant(1000 * each) for each in seconds)])
    return _table(rows)


def significant(number):
    """Write a number with three significant digits, without powers of ten."""
    if number is None:
        return ""
    return f"{number:,.0f}" if number >= 100 else f"{number:.3g}"


def _table(rows):
    """Lay out rows of words as a Markdown table, the first being its heading."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = [
        "| " + " | ".join(word.ljust(width) for word, width in zip(row, widths, strict=True)) + " |"
        for row in rows
    ]
    lines.insert(1, "|" + "|".join("-" * (width + 2) for width in widths) + "|")
    return "\n".join(lines)
