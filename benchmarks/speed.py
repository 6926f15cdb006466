"""Microseconds per training example: both engines, the peers, and the floor below them all."""

from benchmarks.contenders import available
from benchmarks.timing import interleave

NETWORKS = ([64, 10], [64, 32, 10])
BATCH_SIZES = (1, 32, 128, "all")

TARGETS = (
    # network, batch size, who, against whom, at least so many times as fast
    ("64-10", 1, "python", "micrograd", 400),
    ("64-10", 1, "python", "pytorch", 3),
    ("64-32-10", 1, "numpy", "pytorch", 8),
    ("64-32-10", 32, "numpy", "pytorch", 8),
    ("64-32-10", 32, "numpy", "scikit-learn", 6),
    ("64-32-10", 32, "numpy", "floor", 1 / 3.0),
    ("64-32-10", 128, "numpy", "floor", 1 / 2.2),
)
"""What the engines are to reach, as ratios of speeds."""


def measureSpeed(dataset, rounds):
    """Return a list of results, a dict each: network, batch size, and µs by contender."""
    results = []
    for layerSizes in NETWORKS:
        for batchSize in BATCH_SIZES:
            size = len(dataset.examples) if batchSize == "all" else batchSize
            made = {name: make(layerSizes, dataset, size) for name, make in available().items()}
            made = {name: contender for name, contender in made.items() if contender}
            seconds = interleave({name: train for name, (train, _) in made.items()}, rounds)
            results.append(
                {
                    "network": "-".join(map(str, layerSizes)),
                    "batchSize": batchSize,
                    "microseconds": {
                        name: 1e6 * seconds[name] / count for name, (_, count) in made.items()
                    },
                }
            )
    return results


def compareWithTargets(results):
    """Return a list of ratios, a dict each: who, against whom, the ratio, the target, reached."""
    byPlace = {(row["network"], row["batchSize"]): row["microseconds"] for row in results}
    ratios = []
    for network, batchSize, name, other, target in TARGETS:
        microseconds = byPlace[network, batchSize]
        if other in microseconds:
            ratio = microseconds[other] / microseconds[name]
            ratios.append(
                {
                    "network": network,
                    "batchSize": batchSize,
                    "name": name,
                    "against": other,
                    "ratio": ratio,
                    "target": target,
                    "isReached": ratio >= target,
                }
            )
    return ratios
