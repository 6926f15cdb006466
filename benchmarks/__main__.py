"""Run the benchmark: `python -m benchmarks [--json FILE] [--plot FILE] [--rounds N] [--quick]`."""

import argparse
import datetime
import json
import os
import platform

import benchmarks.oneThread  # noqa: F401, before NumPy is imported
from benchmarks.answering import MOST, measureAnswering
from benchmarks.contenders import CONTENDERS, available
from benchmarks.growth import measureGrowth
from benchmarks.peers.job import loadDigits
from benchmarks.report import (
    answeringTable,
    growthTable,
    ratioTable,
    speedTable,
    startTable,
    toolboxTable,
    watchingTable,
)
from benchmarks.speed import compareWithTargets, measureSpeed
from benchmarks.start import TARGET, measureStart
from benchmarks.toolbox import measureToolbox
from benchmarks.watching import FIRST_FRAME, MOST_FRAMES, MOST_SHARE, measureWatching
from learning.system.exits import runScript
from learning.system.files import replacing


def main():
    """Measure, print the tables, write and draw them if asked to; return the exit status."""
    options = _readOptions()
    dataset, _ = loadDigits()
    machine = _describeMachine()
    print(
        f"{machine['processor']}, {machine['cores']} cores, Python {machine['python']}, "
        f"{machine['date']}; one thread each, medians of {options.rounds} rounds\n"
    )
    missing = [name for name in CONTENDERS if name not in available()]
    if missing:
        print(f"not installed here: {', '.join(missing)} (`make bench` installs them)\n")

    print("Microseconds per training example\n", flush=True)
    speed = measureSpeed(dataset, options.rounds)
    ratios = compareWithTargets(speed)
    print(speedTable(speed), "\n", ratioTable(ratios), "", sep="\n")

    print("Microseconds a step of the toolbox's engine\n", flush=True)
    toolbox = measureToolbox(dataset, options.rounds, available())
    print(toolboxTable(toolbox), "\n")

    print("Seconds from the start of the process to 97 % on the test set\n", flush=True)
    start = measureStart(options.rounds)
    print(startTable(start), f"\nto be at least {TARGET} times as fast as either peer\n", sep="\n")

    growth = None
    if not options.quick:
        print("How the time of training grows\n", flush=True)
        growth = measureGrowth(dataset, min(3, options.rounds))
        print(growthTable(growth), "\n")
    watching = answering = None
    if not options.quick:
        print("What watching costs, at full speed\n", flush=True)
        watching = measureWatching(min(3, options.rounds))
        print(
            watchingTable(watching),
            f"\nto be at most {FIRST_FRAME:g} s, {MOST_FRAMES} frames and {100 * MOST_SHARE:g} %",
            sep="\n",
        )
        print("\nHow soon a key is answered\n", flush=True)
        answering = measureAnswering()
        print(answeringTable(answering), f"\nto be at most {1000 * MOST:g} ms", sep="\n")

    results = {
        "machine": machine,
        "speed": speed,
        "ratios": ratios,
        "toolbox": toolbox,
        "start": start,
        "growth": growth,
        "watching": watching,
        "answering": answering,
    }
    if options.json is not None:
        with replacing(options.json) as partial, open(partial, "w", encoding="utf-8") as file:
            json.dump(results, file, indent=2)
    if options.plot is not None:
        from benchmarks.chart import drawResults

        drawResults(results, options.plot)
    return 0


def _readOptions():
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--json", metavar="FILE", help="write all the results there")
    parser.add_argument("--plot", metavar="FILE", help="draw them: .png, .svg or .pdf")
    parser.add_argument("--rounds", metavar="N", type=int, default=7, help="default: 7")
    parser.add_argument(
        "--quick", action="store_true", help="leave out the growth, and what watching costs"
    )
    return parser.parse_args()


def _describeMachine():
    processor = platform.processor() or platform.machine()
    if os.path.exists("/proc/cpuinfo"):
        with open("/proc/cpuinfo", encoding="utf-8") as lines:
            names = [line.split(":")[1].strip() for line in lines if line.startswith("model name")]
        processor = names[0] if names else processor
    return {
        "processor": processor,
        "cores": os.cpu_count(),
        "python": platform.python_version(),
        "date": datetime.date.today().isoformat(),
    }


if __name__ == "__main__":
    runScript(main)
