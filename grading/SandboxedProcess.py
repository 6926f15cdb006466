"""A process of the hand-in, seen from outside: what it prints, what it says, how it ends.

Everything that comes out of it is hostile until proved otherwise: read with limits, and parsed as
plain JSON data.
"""

import contextlib
import json
import os
import selectors
import socket
import subprocess
from time import monotonic

LONGEST_MESSAGE = 4_000_000
"""Bytes of one message on the channel."""

KEPT_ERRORS = 20_000
"""Bytes of standard error that are kept, the last ones."""

MANY_NEWLINES = b"\n" * 1000
"""The standard input: somebody who presses Enter whenever asked to."""


class SandboxedProcess:
    """A process in a sandbox; use it in a `with` statement.

    Attributes:
        stopReason: None, or why the marker ended it, a key of `endings.STOPPED`.
        status: its exit status once it has ended; 128 + n for one that signal n ended.
        errors: the end of what it printed on standard error, as text.
    """

    def __init__(self, marking, program, limits, datasets=None, throw=1, **extra):
        """Prepare to start `inside/PROGRAM` for a `Marking`, with `Limits`.

        `datasets` is the folder of the `.ds` files that it finds, the course's if none is given;
        `throw` says which throw of the hand-in's own dice this is: another number, other luck;
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
            extra | {"dice": marking.dice(f"inside {program} {throw}").getrandbits(64)},
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
        try:
            self.status = self._process.wait(timeout=0.5)
        except subprocess.TimeoutExpired:  # it closed its pipes, and nobody listens any more
            self.stopReason = self.stopReason or "closed"
            self._process.kill()
            self.status = self._process.wait()
        if self.status < 0:
            self.status = 128 - self.status


def _refuse(constant):
    raise ValueError(f"{constant} is not JSON")
