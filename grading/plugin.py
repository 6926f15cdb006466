"""How pytest marks: the options, the `marking` that checks use, and the report at the end.

A check is a test in `tests/exercises/test_exNN.py`. `pytest -m ex03` and `pytest --submission DIR`
mark; they collect no other tests. Without either, pytest runs the project's own tests, these among
them.
"""

import sys
from contextlib import contextmanager, suppress
from math import inf

import pytest

from grading.Course import ROOT
from grading.exercises import EXERCISES, NAMES
from grading.explanations import Explanations
from grading.failures import CheckFailed, CheckSkipped, HandInError, Undecided
from grading.french import FRENCH
from grading.Interruption import Interruption
from grading.Limits import Limits
from grading.Marking import Marking
from grading.preconditions import checkExercises, checkOptions, checkPytest
from grading.Report import UNDECIDED, Check, Report, titleOf
from grading.selection import exercisesAsked
from grading.summary import marksTable
from grading.unwritten import needsUnwritten, unwrittenIn
from grading.visible import visible
from learning.checks import Sentence, unlike
from learning.system.files import describe, whyNotWritable
from learning.words.BadInput import BadInput
from learning.words.language import LANGUAGES, localeLanguage, speak, translate

MARKING = pytest.StashKey()
REPORT = pytest.StashKey()
INTERRUPTION = pytest.StashKey()
FAILURE = pytest.StashKey()
REASON = pytest.StashKey()
CAUSE = pytest.StashKey()
TOLD = pytest.StashKey()
TROUBLE = pytest.StashKey()

TESTS = ROOT / "tests"

TERMINAL = "terminalreporter"
"""The name of pytest's own plugin that prints."""


def pytest_addoption(parser):
    """Add the marker's options."""
    group = parser.getgroup("marking a hand-in")
    group.addoption("--submission", metavar="DIR", help="the folder to mark; the project's own")
    group.addoption(
        "--lang", metavar="en|fr", help="the language of the report; that of the locale"
    )
    group.addoption("--report", metavar="FILE", help="write the results there, as JSON")
    group.addoption("--seed", type=int, help="ask the questions of an earlier marking again")
    group.addoption(
        "--seconds", type=float, default=Limits.seconds, help="how long a script may run"
    )
    group.addoption(
        "--minutes", type=float, default=Limits.minutes, help="how long the whole marking may take"
    )
    group.addoption(
        "--require-sandbox", action="store_true", help="mark with bubblewrap, or not at all"
    )


def pytest_configure(config):
    """Make the exercises' names known as markers, and marking quick."""
    for exercise in EXERCISES:
        config.addinivalue_line("markers", f"{exercise.name}: {exercise.title}")
    if exercisesAsked(config) is not None:
        _leaveHypothesisOut(config)


def _leaveHypothesisOut(config):
    """Keep its plugin from importing all of hypothesis at the end: that takes most of a second."""
    if plugin := config.pluginmanager.get_plugin("hypothesispytest"):
        config.pluginmanager.unregister(plugin)


@pytest.hookimpl(tryfirst=True)
def pytest_cmdline_main(config):
    """Copy the hand-in before anything else; a folder that cannot be marked ends with status 2."""
    if config.option.collectonly or config.option.help or config.option.markers:
        return None
    options = config.option
    # An empty name, an absent student's, is no reason to mark the project in its place.
    submission = str(config.rootpath) if options.submission is None else options.submission
    report = Report(submission)
    if exercisesAsked(config) is not None:
        speak(options.lang if options.lang in LANGUAGES else localeLanguage(), FRENCH)
    config.stash[INTERRUPTION] = interruption = Interruption()
    config.add_cleanup(interruption.stop)
    try:
        checkOptions(options)
        checkExercises(config)
        checkPytest(config)
        # The project's own tests, these exercises among them, take longer than any marking.
        minutes = inf if exercisesAsked(config) is None else options.minutes
        limits = Limits().scaled(options.seconds, minutes)
        marking = Marking(submission, options.seed, limits)
    except (BadInput, KeyboardInterrupt) as error:
        report.error = str(error) or translate("interrupted")
        print(visible(report.error), file=sys.stderr)
        if options.report and whyNotWritable(options.report) is None:
            with suppress(OSError):  # the line above is what counts
                report.save(options.report)
        return 2
    report.seed = marking.seed
    report.sandbox, report.warning = marking.sandbox.name, marking.sandbox.warning
    report.limits = marking.sandbox.holds(limits)
    report.notes = marking.handIn.notes
    report.digest = marking.handIn.digest
    config.stash[MARKING], config.stash[REPORT] = marking, report
    config.stash[TOLD] = Explanations()
    config.add_cleanup(marking.close)
    return None


@pytest.fixture
def marking(request):
    """Give the `Marking` of the hand-in that is being marked."""
    return request.config.stash[MARKING]


@pytest.fixture(scope="session", autouse=True)
def sandboxProperties(request):
    """Tell JUnit's file of the sandbox, where one is written."""
    report = request.config.stash.get(REPORT, None)
    if report is not None and exercisesAsked(request.config) is not None:
        record = request.getfixturevalue("record_testsuite_property")
        record("sandbox", report.sandbox)
        record("sandbox-limits", "; ".join(report.limits))
        record("sandbox-warning", report.warning or "")


# Which tests.


def pytest_ignore_collect(collection_path, config):
    """Leave the other tests alone when marking: to look through their folders takes a while."""
    asked = exercisesAsked(config)
    if asked is None:
        return None
    if collection_path.name.startswith("test_"):
        return True if collection_path.stem.removeprefix("test_") not in asked else None
    isOther = collection_path.parent == TESTS and collection_path != TESTS / "exercises"
    return True if isOther and collection_path.is_dir() else None


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items, config):
    """Mark in the order of the sheet, whatever other plugins think of it, by the marker's clock."""
    for item in items:
        if _exerciseOf(item):
            item.add_marker(pytest.mark.timeout(0))  # the limits are the marking's own
    if exercisesAsked(config) is not None:
        items.sort(key=lambda item: (item.path.name, item.function.__code__.co_firstlineno))


# How each of them ends.


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item):
    """Turn a check that does not pass into pytest's own words; make none when time is up."""
    try:
        if _exerciseOf(item) and MARKING in item.config.stash:
            item.config.stash[MARKING].checkTime()
        return (yield)
    except CheckSkipped as skipped:
        item.stash[CAUSE] = skipped.cause
        raise pytest.skip.Exception(visible(skipped), _use_item_location=True) from None
    except (CheckFailed, HandInError) as error:
        if (exercise := unwrittenIn(error.found)) not in (None, _exerciseOf(item)):
            item.stash[CAUSE] = error.cause
            reason = needsUnwritten(exercise)
            raise pytest.skip.Exception(reason, _use_item_location=True) from None
        hint = item.module.SEE
        failure = error if isinstance(error, CheckFailed) else error.asFailure(hint)
        item.stash[FAILURE], item.stash[CAUSE] = failure.asData(), failure.cause
        where = f"{_exerciseOf(item)}, {titleOf(_checkName(item))}"
        text = "\n".join(item.config.stash[TOLD].of(item.stash[FAILURE], failure.cause, where))
        raise pytest.fail.Exception(f"\n{text}", pytrace=False) from None
    except Exception as error:
        if not _exerciseOf(item) or REPORT not in item.config.stash:
            raise
        undecided = error if isinstance(error, Undecided) else Undecided.ofError(error)
        item.stash[REASON] = visible(undecided)
        text = f"\n  {translate('undecided'):<11}{item.stash[REASON]}"
        raise pytest.fail.Exception(text, pytrace=False) from error


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item, call):
    """Note how each check of an exercise ended."""
    outcome = yield
    exercise, report = _exerciseOf(item), item.config.stash.get(REPORT, None)
    if exercise and report is not None and (call.when == "call" or not outcome.passed):
        word, failure, reason = outcome.outcome, item.stash.get(FAILURE, None), None
        cause = item.stash.get(CAUSE, None)
        if outcome.skipped:
            reason = outcome.longrepr[2].removeprefix("Skipped: ")
        elif outcome.failed and failure is None:
            word = outcome.marking = UNDECIDED
            reason = item.stash.get(REASON, None) or str(Undecided.ofError(call.excinfo.value))
        report.add(exercise, Check(_checkName(item), word, call.duration, failure, reason, cause))
    return outcome


def pytest_report_teststatus(report):
    """Give what is undecided a word of its own among pytest's."""
    if getattr(report, "marking", None) == UNDECIDED:
        return "failed", "U", UNDECIDED.upper()
    return None


def _exerciseOf(item):
    return next((mark.name for mark in item.iter_markers() if mark.name in NAMES), None)


def _checkName(item):
    return item.name.removeprefix("test_").replace("_", " ")


def pytest_terminal_summary(terminalreporter, config):
    """Print the table of the exercises."""
    if exercisesAsked(config) is not None and REPORT in config.stash:
        terminalreporter.section(translate("marks"))
        lines = marksTable(config.stash[REPORT].asData())
        for line in [*lines, *config.stash.get(TROUBLE, [])]:
            terminalreporter.write_line(line)


@pytest.hookimpl(wrapper=True, trylast=True)
def pytest_sessionfinish(session, exitstatus):
    """Write the report that was asked for; skipped checks are no success.

    A file that cannot be written, a full disk, ends with status 2 and never costs the table.
    """
    report, config = session.config.stash.get(REPORT, None), session.config
    if report is None or exercisesAsked(config) is None:
        return (yield)
    if exitstatus in (pytest.ExitCode.INTERRUPTED, pytest.ExitCode.INTERNAL_ERROR):
        cause = config.stash[INTERRUPTION].cause
        cause = cause or str(session.shouldstop or translate("an error"))
        asked = [(_exerciseOf(item), _checkName(item)) for item in session.items]
        report.interrupt(cause, asked)
    if exitstatus == pytest.ExitCode.OK and not report.isAllPassed:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED
    finished = None
    with _noting(config, session, "--junitxml"):
        finished = yield
    with _noting(config, session, f"--report {config.option.report}"):
        if config.option.report:
            report.save(config.option.report)
    return finished


@contextmanager
def _noting(config, session, option):
    try:
        yield
    except OSError as error:
        trouble = unlike(option, Sentence("to write the file"), describe(error))
        config.stash.setdefault(TROUBLE, []).append(visible(trouble))
        session.exitstatus = 2


@pytest.hookimpl(trylast=True)
def pytest_unconfigure(config):
    """Say last of all what the sandbox does not promise, lest it scroll away."""
    report, terminal = config.stash.get(REPORT, None), config.pluginmanager.get_plugin(TERMINAL)
    if report is not None and report.warning and terminal and exercisesAsked(config) is not None:
        terminal.write_line(translate("WARNING: {warning}", warning=report.warning))
