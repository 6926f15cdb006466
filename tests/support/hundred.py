"""A class of invented students, right, wrong and hostile, whose marks are known.

`PYTHONPATH=tests .venv/bin/python -m support.hundred` marks a hundred of them on the whole day, on
all cores, and says how long that took and whether the marks came out. It takes some eight minutes
on two cores, which should have nothing else to do: the processor's seconds are the machine's.
"""

import argparse
import csv
import os
import sys
import tempfile
from collections import Counter
from itertools import chain
from pathlib import Path
from time import monotonic
from typing import NamedTuple

from handIns.hostile import TRICKS
from handIns.mutants import MUTANTS
from support.classes import gradeClass, writeFiles
from support.marked import CORRECT

from grading.exercises import DAY, EXERCISES

NAMES = ["Amélie d'Été", 'Bob "Bobby" Stone', "دينا خالد", "=HYPERLINK()", "李 明", "O'Neil, Zoë"]
"""With accents, quotes, spaces, letters from right to left, and what a spreadsheet would run."""

POINTS = {exercise.name: exercise.points for exercise in EXERCISES}


class Known(NamedTuple):
    """What is known of a hand-in before it is marked.

    Attributes:
        kind: "right", "wrong" or "hostile".
        what: which one.
        exercise: the one without points; None for a right one, which has all of them.
        files: {path: content}.
    """

    kind: str
    what: str
    exercise: str | None
    files: dict

    def isMarkedSo(self, points):
        """Tell whether {exercise: points} is what was known; undecided is None, a hostile one's."""
        if self.exercise is None:
            return points == {name: POINTS[name] for name in points}
        return points[self.exercise] in ((0, None) if self.kind == "hostile" else (0,))


def rightOnes():
    """Return the correct hand-ins, a list of `Known`."""
    return [
        Known("right", folder.name, None, _filesOf(folder.name))
        for folder in sorted(CORRECT.iterdir())
        if folder.is_dir()
    ]


def wrongOnes(exercises):
    """Return the wrong hand-ins of some exercises."""
    found = []
    for mutant in MUTANTS:
        if mutant.exercise in exercises:
            files = _filesOf("plain")
            text = files[mutant.file].decode().replace(mutant.old, mutant.new)
            files[mutant.file] = text.encode()
            found.append(Known("wrong", mutant.name, mutant.exercise, files))
    return found


def hostileOnes(exercises):
    """Return the hostile hand-ins that are after the points of some exercises."""
    return [
        Known("hostile", trick.name, trick.exercise, _filesOf("plain")
              | {path: text.encode() for path, text in trick.files.items()})
        for trick in TRICKS if trick.exercise in exercises
    ]  # fmt: skip


def spread(things, count):
    """Return so many of a list, at even distances."""
    return [things[index * len(things) // count] for index in range(count)]


def _filesOf(name):
    folder = CORRECT / name
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def writeClass(folder, handIns):
    """Write hand-ins as Moodle exports them, some a folder down; return {name: `Known`}."""
    known = {}
    for number, handIn in enumerate(handIns):
        name = f"{NAMES[number % len(NAMES)]} {number}"
        place = folder / f"{name}_{1000 + number}_assignsubmission_file_"
        writeFiles(place / ("ml_d05" if number % 3 else ""), handIn.files)
        known[name] = handIn
    return known


def pointsIn(table):
    """Return {name: {exercise: points}} of a `marks.csv`; None is no points."""
    with table.open(encoding="utf-8-sig", newline="") as file:
        header, *rows = csv.reader(file)
    columns = [column for column, name in enumerate(header) if name in POINTS]
    return {
        row[0].removeprefix("'"): {
            header[column]: int(row[column]) if row[column].isdigit() else None
            for column in columns
        }
        for row in rows
    }


def main():
    """Mark the class; return the exit status, 1 if a mark is not what was known."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--hand-ins", type=int, default=100, help="how many; a tenth is hostile")
    parser.add_argument("--minutes", default="1", help="for one hand-in")
    parser.add_argument("--seconds", default="10", help="for a script that never ends")
    parser.add_argument("--out", help="a folder to keep, in which it goes on")
    options = parser.parse_args()
    count = options.hand_ins
    hostile, wrong = count // 10, count // 2
    handIns = [
        *spread(rightOnes(), count - hostile - wrong),
        *spread(wrongOnes(DAY), wrong),
        *spread(hostileOnes(DAY), hostile),
    ]
    # One kind after the other would leave the long ones to the end, and a core idle.
    handIns = list(chain.from_iterable(handIns[start::7] for start in range(7)))
    with tempfile.TemporaryDirectory(prefix="hundred") as folder:
        known = writeClass(Path(folder, "class"), handIns)
        out = Path(options.out or Path(folder, "marks"))
        start, before = monotonic(), _busySeconds()
        limits = ["--minutes", options.minutes, "--seconds", options.seconds]
        done = gradeClass(Path(folder, "class"), "--out", out, *limits, "--lang", "en")
        wall, processor = monotonic() - start, _busySeconds() - before
        print(done.stdout, done.stderr[-2000:])
        points = pointsIn(out / "marks.csv")
    return _tell(known, points, wall, processor)


def _tell(known, points, wall, processor):
    cores = len(os.sched_getaffinity(0))
    kinds = Counter(handIn.kind for handIn in known.values())
    print(f"{len(known)} hand-ins: {dict(kinds)}")
    print(f"{wall:.0f} s on the wall, {processor:.0f} s of processor, {cores} cores: the wall is "
          f"{wall * cores / processor:.2f} x processor / cores")  # fmt: skip
    odd = [name for name in known if name not in points or not known[name].isMarkedSo(points[name])]
    for name in odd:
        handIn = known[name]
        print(f"not as known: {name}: {handIn.kind}, {handIn.what}: {points.get(name)}")
    print(f"as known: {len(known) - len(odd)} of {len(known)}")
    return 1 if odd else 0


def _busySeconds():
    """Return the seconds that the machine's processors have worked since it was started."""
    words = Path("/proc/stat").read_text().splitlines()[0].split()[1:]
    user, nice, system, _idle, _wait, irq, softirq, *_ = map(int, words)
    return (user + nice + system + irq + softirq) / os.sysconf("SC_CLK_TCK")


if __name__ == "__main__":
    sys.exit(main())
