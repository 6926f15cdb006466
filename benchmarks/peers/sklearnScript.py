"""The job of `job.py` in scikit-learn; a matrix of 0 and 1 makes its outputs logistic."""

import numpy
from sklearn.neural_network import MLPClassifier

from benchmarks.peers import job

train, test = (
    (
        numpy.array([example.inputs for example in dataset.examples]),
        numpy.array([example.outputs for example in dataset.examples], dtype=int),
    )
    for dataset in job.loadDigits()
)
network = MLPClassifier(
    hidden_layer_sizes=(job.HIDDEN,),
    activation="logistic",
    solver="sgd",
    alpha=0,
    batch_size=job.BATCH_SIZE,
    learning_rate_init=job.LEARNING_RATE,
    momentum=0,
    random_state=job.seed(),
)
labels = numpy.arange(10)


def trainEpoch():
    """Show every example once, in a fresh order."""
    network.partial_fit(*train, classes=labels)


def measureAccuracy():
    """Return the part of the test set that is predicted right."""
    predicted = network.predict_proba(test[0]).argmax(axis=1)
    return (predicted == test[1].argmax(axis=1)).mean()


job.run(trainEpoch, measureAccuracy)
