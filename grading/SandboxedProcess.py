"""A process of the hand-in, seen from outside: what it prints, what it says, how it ends.

Whatever it does, its deadline holds: the clock is looked at before each read and after each
message, no read waits for longer, and none takes more than a bounded amount.
"""

import contextlib
import os
import selectors
import socket
import subprocess
from time import monotonic

from grading.Channel import Channel, ChannelMisused
from grading.failures import Undecided
from grading.FairClock import MOST_STARVED, SLICE, FairClock
from learning.words.language import translate

LONGEST_MESSAGE = {"scriptRunner.py": 64_000, "worker.py": 2_500_000}
"""Bytes of one message, by the program: what a script draws, and what a method answers."""

KEPT_ERRORS = 20_000
"""Bytes of standard error that are kept, the last ones."""

PIPE = 1 << 20
"""Bytes that a pipe can hold: one read empties it."""

LONGEST_START = 60
"""Seconds that a sandbox may take to start, which count for nobody."""

MANY_NEWLINES = b"\n" * 1000
"""The standard input: somebody who presses Enter whenever asked to."""


class SandboxedProcess:
    """A process in a sandbox; use it in a `with` statement.

    Attributes:
        isOver: whether it has ended, or was ended.
        stopReason: None, or why the marker ended it, a key of `endings.STOPPED`.
        status: its exit status once it has ended; 128 + n for one that signal n ended.
        clock: its `FairClock`, on which its deadlines are.
    """

    def __init__(self, marking, program, limits, datasets=None, throw=1, **extra):
        """Prepare to start `inside/PROGRAM` for a `Marking`, with `Limits`.

        `datasets` is the folder of the `.ds` files that it finds, the course's if none is given;
        `throw` says which throw of the hand-in's own dice this is: another number, other luck;
        `extra` are more settings for the program.
        """
        self._limits = limits
        self._marking = marking
        ours, self._theirs = socket.socketpair()
        self._channel = Channel(ours, LONGEST_MESSAGE[program])
        self._start = marking.sandbox.started(
            program,
            marking.handIn.folder,
            marking.course,
            datasets or marking.course.datasets,
            limits,
            self._theirs.fileno(),
            extra | {"dice": marking.dice(f"inside {program} {throw}").getrandbits(64)},
        )
        self._process = None
        self._errors = b""
        self._printed = 0
        self.isOver = False
        self.stopReason = None
        self.status = None

    def __enter__(self):
        """Start it."""
        try:
            self._process = self._start.__enter__()
        except BaseException:
            self._channel.socket.close()
            raise
        finally:
            self._theirs.close()
        with contextlib.suppress(OSError):
            os.write(self._process.stdin.fileno(), MANY_NEWLINES)
        self._selector = selectors.DefaultSelector()
        for source in (self._process.stdout, self._process.stderr, self._channel.socket):
            os.set_blocking(source.fileno(), False)
            self._selector.register(source, selectors.EVENT_READ)
        try:
            self._awaitReady()
        except BaseException:
            self.__exit__()
            raise
        self.clock = FairClock(self._process.pid)
        return self

    def _awaitReady(self):
        """Wait for the first message, sent before anything of the hand-in has run.

        Raises Undecided if none comes: the sandbox itself has not started.
        """
        end = monotonic() + LONGEST_START
        while True:
            isOpen = self._selector.select(max(0, end - monotonic())) and self._channel.receive()
            if self._channel.hasMessage:
                next(self._channel.messages())
                return
            if not isOpen:
                with contextlib.suppress(OSError):
                    self._errors = os.read(self._process.stderr.fileno(), KEPT_ERRORS)
                word = self.errors.strip() or translate("no word")
                raise Undecided(translate("the sandbox did not start: {errors}", errors=word))

    def __exit__(self, *error):
        """End it, with everything that it started."""
        self._process.kill()
        self._selector.close()
        self._channel.socket.close()
        self._start.__exit__(None, None, None)

    @property
    def errors(self):
        """The end of what it printed on standard error."""
        return self._errors.decode("utf-8", "replace")

    def send(self, message):
        """Send a message, a dictionary of plain data; the process gets it as soon as it reads."""
        try:
            self._channel.send(message)
        except ChannelMisused:
            self.stop("message")

    def read(self, deadline):
        """Wait for something to happen; yield ("printed", bytes) and ("said", message) in order.

        Yields nothing once the process has ended, or has been stopped. `deadline` is on its
        `clock`: a process that goes on for longer is stopped.
        """
        if self.isOver:
            return
        self._listenForRoom()
        sources = self._waitFor(deadline)
        if not sources:
            return
        if self._process.stderr in sources:
            self._errors = (self._errors + self._receive(self._process.stderr))[-KEPT_ERRORS:]
        if self._channel.socket in sources:
            self._channel.sendOn()
            if not self._channel.receive():
                self._forget(self._channel.socket)
        # What is printed before a message is sent comes before it: the pipe is emptied first.
        if sources & {self._process.stdout, self._channel.socket}:
            printed = self._receive(self._process.stdout)
            if printed:
                yield "printed", printed
        yield from self._said(deadline)
        if self._printed > self._limits.output:
            self.stop("output")
        elif not self._selector.get_map():
            self._end()

    def _waitFor(self, deadline):
        """Return what can be read, a set; nothing if it was stopped instead."""
        while True:
            left = deadline - self.clock.now()
            if left <= 0:
                self.stop("time")
            elif monotonic() > self._marking.deadline:
                self.stop("minutes")
            elif self.clock.starved > MOST_STARVED * self._limits.seconds:
                self.stop("starved")
            else:
                # What came with the first message has been received already.
                pause = 0 if self._channel.hasMessage else min(left, SLICE)
                found = {key.fileobj for key, _ in self._selector.select(pause)}
                if found or self._channel.hasMessage:
                    return found | {self._channel.socket}
                continue
            return set()

    def stop(self, reason):
        """End it before its time; of one that is over, the end stays what it was."""
        if not self.isOver:
            self.stopReason = reason
            self._process.kill()
            self._end()

    def _said(self, deadline):
        """Yield ("said", message) for each whole message, until the deadline."""
        try:
            for message in self._channel.messages():
                yield "said", message
                if self.isOver:
                    return
                if self.clock.now() > deadline:
                    self.stop("time")
                    return
        except ChannelMisused:
            self.stop("message")

    def _listenForRoom(self):
        """Wake up when the other end can take more, but only while something waits to be sent."""
        if self._channel.socket in self._sources():
            events = selectors.EVENT_READ | selectors.EVENT_WRITE * self._channel.isUnsent
            self._selector.modify(self._channel.socket, events)

    def _sources(self):
        return [key.fileobj for key in self._selector.get_map().values()]

    def _forget(self, source):
        if source in self._sources():
            self._selector.unregister(source)

    def _receive(self, pipe):
        try:
            data = os.read(pipe.fileno(), PIPE)
        except BlockingIOError:
            return b""
        except OSError:
            data = b""
        if not data:
            self._forget(pipe)
        self._printed += len(data)
        return data

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
