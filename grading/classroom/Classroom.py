"""All the hand-ins of a class, marked side by side, each result kept as it comes."""

import collections
import concurrent.futures

from grading.classroom.marking import Job, endRunning, markJob
from grading.classroom.places import NoPlace, filesIn, placeOfFiles
from grading.classroom.Results import fingerprintOf, isDecided
from grading.members import BadArchive
from grading.versions import versions
from grading.visible import visible
from learning.checks import Sentence
from learning.words.language import translate

ATTEMPTS = 2
"""How often a hand-in may kill its marker."""


class Classroom:
    """Marks submissions with an executor, whichever: threads here, or a cluster's.

    Attributes:
        results: the `Results` that are kept.
        exercises: the names of those to mark.
        options: words for the marker, the seed among them; they are part of the fingerprint.
        minutes: for one hand-in.
        sandbox: the name of the one that holds here.
    """

    def __init__(self, results, exercises, options, minutes, sandbox):
        """Say how to mark."""
        self.results = results
        self.exercises = tuple(exercises)
        self.options = tuple(options)
        self.minutes = minutes
        self._circumstances = [*exercises, *options, minutes, versions(), sandbox]

    def mark(self, submissions, executor, atOnce, again=()):
        """Yield the result of each submission, as it comes; known ones come first.

        No more than `atOnce` hand-ins are in memory. `again` are keys that are marked afresh,
        known or not. If whoever asks stops asking, what is running is ended.
        """
        waiting, fresh = collections.deque(), []
        for submission in submissions:
            result = self._known(submission, submission.key in again)
            if result is None:
                fresh.append(submission)
            else:
                yield result
        fresh, running = iter(fresh), {}
        try:
            while True:
                self._fill(running, waiting, fresh, executor, atOnce)
                if not running:
                    return
                done, _ = concurrent.futures.wait(
                    running, return_when=concurrent.futures.FIRST_COMPLETED
                )
                for future in done:
                    draft, job, attempt = running.pop(future)
                    found, trouble = _outcome(future)
                    if trouble and attempt < ATTEMPTS:
                        waiting.append((draft, job, attempt + 1))
                        continue
                    result = _finished(draft, found, trouble, attempt)
                    self.results.save(result)
                    yield result
        finally:
            for future in running:
                future.cancel()
            if running:
                endRunning()

    def _fill(self, running, waiting, fresh, executor, atOnce):
        """Hand out jobs, those that are tried again before new ones."""
        while len(running) < atOnce:
            if not waiting:
                submission = next(fresh, None)
                if submission is None:
                    return
                draft, files = self._draft(submission)
                job = Job(submission.key, files, self.exercises, self.options, self.minutes)
                waiting.append((draft, job, 1))
            draft, job, attempt = waiting.popleft()
            running[executor.submit(markJob, job)] = (draft, job, attempt)

    def _known(self, submission, isAfresh):
        """Return the result that stands, one of a hand-in that is refused among them, or None."""
        draft, _ = self._draft(submission)
        if draft["error"] is not None:
            self.results.save(draft)
            return draft
        known = None if isAfresh else self.results.load(submission.key)
        isSame = known is not None and known["fingerprint"] == draft["fingerprint"]
        return known if isSame and isDecided(known) else None

    def _draft(self, submission):
        """Return (result, files): what is known of a hand-in before it is marked."""
        draft = {
            "key": submission.key,
            "student": submission.student._asdict(),
            "folder": "",
            "notes": [],
            "error": None,
            "isMarkersOwn": False,
            "fingerprint": None,
            "report": None,
        }
        files = {}
        try:
            contents = submission.load()
            draft["notes"] = [visible(note) for note in contents.notes]
            draft["folder"] = placeOfFiles(contents.files)
            files = filesIn(draft["folder"], contents.files)
            if not files:
                raise NoPlace(Sentence("an empty hand-in"))
        except (BadArchive, NoPlace) as error:
            draft["error"] = visible(error)
        draft["fingerprint"] = fingerprintOf(files, [draft["error"], *self._circumstances])
        return draft, files


def _outcome(future):
    """Return (what `mark` said, trouble): the trouble is why there is no report, or None."""
    try:
        found = future.result()
    except Exception as error:  # a worker of a cluster died, with whatever words
        return None, visible(f"{type(error).__name__}: {error}", 200)
    if found["report"] is None:
        return found, found["words"] or translate("exit status {status}", status=found["status"])
    return found, None


def _finished(draft, found, trouble, attempt):
    result = draft | (found or {}) | {"attempts": attempt}
    if trouble:
        result["error"] = translate(
            "the marker died {count} times: {trouble}", count=attempt, trouble=trouble
        )
        result["isMarkersOwn"] = True
    elif result["report"]["error"] is not None:
        result["error"] = result["report"]["error"]
    return result
