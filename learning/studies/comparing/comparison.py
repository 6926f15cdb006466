"""Trainings that differ in what one wants to compare, side by side, on all the cores there are.

One training tells little: another seed, and it ends elsewhere. So each way to train is tried with
several seeds, the same ones for all, and the median and the spread are compared (lecture 003, which
chooses hyperparameters by trying them). What comes out depends on the seeds alone, not on how many
processes share the work: each training has a process, its own dice and one thread to itself.
"""

import multiprocessing
import os
import signal
from concurrent.futures import FIRST_COMPLETED, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from time import perf_counter, sleep

from learning.checks import Sentence, unlike
from learning.words.BadInput import BadInput

NEWS_PERIOD = 0.2
"""Seconds between two pieces of news about a training."""

POLL_PERIOD = 0.03
"""Seconds between two looks at the window while others train."""

BEGUN, POINT = "begun", "point"
"""What news are about: a worker, or a training."""

_news = _stop = None  # of a worker: where its news go, and the event that ends it


def compare(variants, seeds, learn, onNews, onOutcome, poll, workers=None):
    """Train each `Variant` with each seed; return {(place, seed): `Outcome`}, the finished ones.

    `learn(options, seed, tell, isToStop)` does it in another process, so it has to be a function of
    a module; it returns None if it has been stopped.
    `onNews(place, seed, point)` is told how trainings go on, `onOutcome(place, seed, outcome)` how
    they ended, and `poll()` is called in between. Ctrl-C, or `poll()` returning true, ends it, and
    what is finished stays. `workers` is how many train at once, as many as there are cores if None.

    Raises BadInput where the trainings have no room.
    """
    runs = [(place, seed) for seed in seeds for place in range(len(variants))]
    workers = min(len(runs), workers or _coreCount())
    os.environ["OPENBLAS_NUM_THREADS"] = "1"  # a worker takes it over as it imports NumPy
    others = _children()
    context = multiprocessing.get_context("spawn")
    news, stop = News(context.SimpleQueue()), context.Event()
    outcomes = {}
    with ProcessPoolExecutor(workers, context, _beginWork, (news.queue, stop)) as pool:
        waiting = _submitted(pool, learn, runs, variants)
        try:
            while waiting:
                if poll():
                    stop.set()
                news.passOn(onNews)
                done, _ = wait(waiting, POLL_PERIOD, FIRST_COMPLETED)
                for future in done:
                    place, seed = waiting.pop(future)
                    outcome = future.result()
                    if outcome is not None:
                        outcomes[place, seed] = outcome
                        onOutcome(place, seed, outcome)
        except KeyboardInterrupt:
            pass
        except BrokenProcessPool:
            expected = Sentence("room for {count} trainings at once", count=workers)
            found = Sentence("one that was ended from outside, for lack of memory perhaps")
            raise unlike("--compare", expected, found, BadInput) from None
        finally:
            stop.set()
            for future in waiting:
                future.cancel()
            while any(future.running() for future in waiting):  # a full queue would hold it up
                news.passOn(onNews)
                wait(waiting, POLL_PERIOD)
            # A pool that goes before all of its workers have come leaves them without a place.
            while any(child.pid not in news.pids for child in _children() - others):
                news.passOn(onNews)
                sleep(POLL_PERIOD)
    news.passOn(onNews)
    return {run: outcomes[run] for run in sorted(outcomes)}


def _coreCount():
    """Return how many cores this process may use; macOS says but how many there are."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()


def _children():
    return set(multiprocessing.active_children())


def _submitted(pool, learn, runs, variants):
    """Start the workers, deaf to Ctrl-C from their first line on; return {future: run}."""
    isMain = multiprocessing.parent_process() is None
    try:
        before = signal.signal(signal.SIGINT, signal.SIG_IGN) if isMain else None
    except ValueError:  # not in the main thread
        before = None
    try:
        return {
            pool.submit(_work, learn, variants[place].options, place, seed): (place, seed)
            for place, seed in runs
        }
    finally:
        if before is not None:
            signal.signal(signal.SIGINT, before)


class News:
    """What the workers say. Attributes: `queue`; `pids`, of the workers that have begun."""

    def __init__(self, queue):
        """Listen to a queue."""
        self.queue = queue
        self.pids = set()

    def passOn(self, onNews):
        """Tell what there is to tell."""
        while not self.queue.empty():
            kind, *news = self.queue.get()
            if kind == BEGUN:
                self.pids.update(news)
            else:
                onNews(*news)


# In a worker.


def _beginWork(news, stop):
    global _news, _stop
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # whoever started it decides when it ends
    _news, _stop = news, stop
    _news.put((BEGUN, os.getpid()))


def _work(learn, way, place, seed):
    nextTime = 0.0

    def tell(epoch):
        nonlocal nextTime
        if perf_counter() >= nextTime:
            nextTime = perf_counter() + NEWS_PERIOD
            _news.put((POINT, place, seed, (epoch.number, epoch.cost)))

    if _stop.is_set():
        return None
    return learn(way, seed, tell, _stop.is_set)
