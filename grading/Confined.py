"""A process of the hand-in, seen from outside: what it prints, what it says, how it ends.

Everything that comes out of it is hostile until proved otherwise: read with limits, and parsed as
plain JSON data.
"""

import contextlib
import json
import os
import selectors
import signal
import socket
import subprocess
from time import monotonic

LONGEST_MESSAGE = 4_000_000
"""Bytes of one message on the channel."""

KEPT_ERRORS = 20_000
"""Bytes of standard error that are kept, the last ones."""

MANY_NEWLINES = b"\n" * 1000
"""The standard input: somebody who presses Enter whenever asked to."""


class Confined:
    """A process in a sandbox; use it in a `with` statement.

    Attributes:
        stopReason: None, or why the marker ended it, one of "time", "output" and "message".
        status: its exit status once it has ended; 128 + n for one that signal n ended.
        errors: the end of what it printed on standard error, as text.
    """

    def __init__(self, marking, program, limits, datasets=None, **extra):
        """Prepare to start `inside/PROGRAM` for a `Marking`, with `Limits`.

        `datasets` is the folder of the `.ds` files that it finds, the course's if none is given;
        `extra` are more settings for the program.
        """
        self._limits = limits
        self._marking = marking
        self._ours, theirs = socket.socketpair()
        self._theirs = theirs
        self._start = marking.sandbox.started(
            program,
            marking.handIn.folder,
            marking.course,
            datasets or marking.course.datasets,
            limits,
            theirs.fileno(),
            extra,
        )
        self._process = None
        self._messages = b""
        self._errors = b""
        self._printed = 0
        self.isOver = False
        self.stopReason = None
        self.status = None

    def __enter__(self):
        """Start it."""
        self._process = self._start.__enter__()
        self._theirs.close()
        self._marking.running.add(self)
        with contextlib.suppress(OSError):
            os.write(self._process.stdin.fileno(), MANY_NEWLINES)
        self._selector = selectors.DefaultSelector()
        for source in (self._process.stdout, self._process.stderr, self._ours):
            os.set_blocking(source.fileno(), False)
            self._selector.register(source, selectors.EVENT_READ)
        return self

    def __exit__(self, *error):
        """End it, with everything that it started."""
        self._marking.running.discard(self)
        self._process.kill()
        self._selector.close()
        self._ours.close()
        self._start.__exit__(None, None, None)

    @property
    def errors(self):
        """The end of what it printed on standard error."""
        return self._errors.decode("utf-8", "replace")

    def send(self, message):
        """Send a message, a dictionary of plain data; a process that is gone does not get it."""
        data = json.dumps(message).encode("ascii") + b"\n"
        with contextlib.suppress(OSError):
            self._ours.settimeout(self._limits.callSeconds)
            self._ours.sendall(data)
        with contextlib.suppress(OSError):
            self._ours.setblocking(False)

    def read(self, deadline):
        """Wait for something to happen; yield ("printed", bytes) and ("said", message) in order.

        Yields nothing once the process has ended, or has been stopped. `deadline` is on the
        clock `time.monotonic`: a process that goes on for longer is stopped.
        """
        if self.isOver:
            return
        ready = self._selector.select(max(0.0, deadline - monotonic()))
        if not ready:
            self.stop("time")
            return
        # What is printed before a message is sent comes before it: the pipe is read first.
        sources = {key.fileobj for key, _ in ready}
        if self._ours in sources:
            sources.add(self._process.stdout)
        if self._process.stderr in sources:
            self._errors = (self._errors + self._receive(self._process.stderr))[-KEPT_ERRORS:]
        if self._ours in sources:
            self._messages += self._receive(self._ours)
        if self._process.stdout in sources:
            printed = self._receive(self._process.stdout)
            if printed:
                yield "printed", printed
        yield from self._whole()
        if self._printed > self._limits.output:
            self.stop("output")
        elif not self._selector.get_map():
            self._end()

    def stop(self, reason):
        """End it before its time."""
        self.stopReason = reason
        self._process.kill()
        self._end()

    def _receive(self, source):
        try:
            data = os.read(source.fileno(), 1 << 20)
        except BlockingIOError:
            return b""
        except OSError:
            data = b""
        if not data and source in [key.fileobj for key in self._selector.get_map().values()]:
            self._selector.unregister(source)
        if source is not self._ours:
            self._printed += len(data)
        if source is self._process.stdout and len(data) == 1 << 20:
            return data + self._receive(source)
        return data

    def _whole(self):
        *lines, self._messages = self._messages.split(b"\n")
        if len(self._messages) > LONGEST_MESSAGE:
            lines.append(b"")
        for line in lines:
            try:
                message = json.loads(line.decode("ascii"), parse_constant=_refuse)
            except (ValueError, RecursionError):
                message = None
            if not isinstance(message, dict):
                self.stop("message")
                return
            yield "said", message

    def _end(self):
        self.isOver = True
        # It closed its pipes, but may run on: nobody listens any more.
        try:
            self.status = self._process.wait(timeout=0.5)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self.status = self._process.wait()
        if self.status < 0:
            self.status = 128 - self.status


def _refuse(constant):
    raise ValueError(f"{constant} is not JSON")


def endOf(process, limits):
    """Say to a student how a process ended, in half a sentence; None if it just finished.

    `process` is a `Confined` that is over.
    """
    if process.stopReason == "time":
        return f"it was stopped after {limits.seconds:g} s: does the loop ever reach its threshold?"
    if process.stopReason == "output":
        return f"it was stopped after printing {limits.output >> 20} MB: is there a print too many?"
    if process.stopReason == "message":
        return "it was stopped: it wrote to a channel that is not its own"
    if process.status is None or process.status == 0:
        return None
    number = process.status - 128
    if number == signal.SIGXCPU or (number == signal.SIGKILL and process.stopReason is None):
        return (
            f"it was stopped after {limits.cpuSeconds} s of processor time, or for want of memory: "
            "does the loop ever end?"
        )
    if number in signal.valid_signals() if number > 0 else False:
        return f"it crashed: the system ended it with the signal {signal.Signals(number).name}"
    for word, message in _WORDS_OF_LIMITS.items():
        if word in process.errors:
            return message.format(limits=limits, memory=limits.memory >> 20)
    return f"it ended with the exit status {process.status}, where 0 means success"


_WORDS_OF_LIMITS = {
    "MemoryError": "it took more than the {memory} MB of memory that it may: what grows?",
    "Resource temporarily unavailable": "it started more than {limits.processes} processes",
    "can't start new thread": "it started more than {limits.processes} threads or processes",
    "File too large": "it wrote a file that is too large",
    "No space left on device": "it filled the disk that it may write on",
}
