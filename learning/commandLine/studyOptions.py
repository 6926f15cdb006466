"""The options that look into a training."""

from learning.commandLine.optionReaders import wholeNumber


def addStudies(parser):
    """Add the options."""
    group = parser.add_argument_group(
        "looking into it",
        "The first three look at networks of their own, and end without predictions.",
    )
    studies = group.add_mutually_exclusive_group()
    studies.add_argument(
        "--check",
        action="store_true",
        help="check the network: cost at the start, gradients, learning a few examples by heart "
        "(default: no)",
    )
    studies.add_argument(
        "--find-rate",
        dest="findRate",
        action="store_true",
        help="raise the learning rate step by step, draw the cost, and recommend a rate "
        "(default: no)",
    )
    studies.add_argument(
        "--folds",
        metavar="K",
        type=wholeNumber(2),
        help="cross-validate: train K times, each time validating on another fold of the "
        "training file (default: no)",
    )
    group.add_argument(
        "--watch",
        action="store_true",
        help="name what goes wrong during training, on standard error, with the lectures' advice "
        "(default: no)",
    )


def chooseStudy(options):
    """Return the study that the options ask for, or None.

    A function of the options, which returns the exit status.
    """
    if not (options.check or options.findRate or options.folds is not None):
        return None
    from learning.studies.fromOptions import runStudy

    return runStudy
