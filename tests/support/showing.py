"""Experiments measured for tests."""

import json
import random

from experiments import EXPERIMENTS


def measured(name, seed=1, **hyperparameters):
    """Return (experiment, numbers): measured, watched at every step, and as JSON would hold it."""
    experiment = EXPERIMENTS[name](**hyperparameters)
    fractions = []

    def watch(fraction, numbers=None):
        fractions.append(fraction)
        if numbers is not None:
            assert experiment.panels(numbers) is not None  # whatever is known so far can be drawn

    numbers = experiment.measure(random.Random(seed), watch)
    assert fractions == sorted(fractions)
    assert fractions[-1] == 1
    json.dumps(numbers, allow_nan=False)
    assert str(experiment.verdict(numbers))
    header, *rows = experiment.table(numbers)
    assert {len(row) for row in rows} == {len(header)}
    return experiment, numbers


def kindOf(name, numbers, **hyperparameters):
    """Return the kind of verdict of an experiment on hand-made numbers."""
    return EXPERIMENTS[name](**hyperparameters).verdict(numbers).kind
