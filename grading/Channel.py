"""The marker's end of the socket to a sandboxed process: messages, one line of JSON each.

Everything that comes in is hostile until proved otherwise, and nothing that it does makes the
marker wait or grow: messages are bounded in bytes, in number and in time, and what is sent waits in
a bounded queue until the other end takes it.
"""

import json
import os
from time import monotonic

MOST_MESSAGES = 50_000
"""Of one process, in its first second; the honest programs send one, and wait for the answer."""

MESSAGES_A_SECOND = 1000
"""For so many more each second is allowed."""

MOST_UNREAD = 64_000
"""Bytes that may wait to be sent when another message is to go: the honest programs read each."""

LONGEST_NUMBER = 300
"""Digits of a whole number: a float holds it."""

CHUNK = 1 << 18
"""Bytes that are read at once."""


class ChannelMisused(Exception):
    """What came is no message of the marker's own programs, or too much of it."""


class Channel:
    """Sends and receives messages, dictionaries of plain data, without ever waiting.

    Attributes:
        socket: the end of a socket pair that is the marker's.
        isUnsent: whether something waits to be sent.
    """

    def __init__(self, ours, longestMessage):
        """Take the marker's end; `longestMessage` is in bytes."""
        self.socket = ours
        ours.setblocking(False)
        self._longest = longestMessage
        self._begun = monotonic()
        self._count = 0
        self._unread = bytearray()  # by us
        self._unsent = bytearray()

    @property
    def isUnsent(self):
        """Whether something waits to be sent."""
        return bool(self._unsent)

    @property
    def hasMessage(self):
        """Whether a whole message has been received, and not yet been asked for."""
        return b"\n" in self._unread

    def send(self, message):
        """Send a message, or as much of it as can be sent now; see `sendOn`.

        Raises ChannelMisused if the other end takes nothing.
        """
        if len(self._unsent) > MOST_UNREAD:
            raise ChannelMisused
        self._unsent += json.dumps(message).encode("ascii") + b"\n"
        self.sendOn()

    def sendOn(self):
        """Send more of what waits; a process that is gone does not get it."""
        try:
            while self._unsent:
                del self._unsent[: self.socket.send(bytes(self._unsent[:CHUNK]))]
        except BlockingIOError:
            pass
        except OSError:
            self._unsent.clear()

    def receive(self):
        """Read what has come, a chunk at most; return whether the other end is still open."""
        try:
            data = os.read(self.socket.fileno(), CHUNK)
        except BlockingIOError:
            return True
        except OSError:
            data = b""
        self._unread += data
        return bool(data)

    def messages(self):
        """Yield the messages that are whole, in order.

        Raises ChannelMisused at the first that is none, is too long, or is one too many.
        """
        start = 0
        try:
            while (end := self._unread.find(b"\n", start)) >= 0:
                line = self._unread[start:end]
                start = end + 1
                yield self._parsed(line)
        finally:
            del self._unread[:start]
        if len(self._unread) > self._longest:
            raise ChannelMisused

    def _parsed(self, line):
        self._count += 1
        allowed = MOST_MESSAGES + MESSAGES_A_SECOND * (monotonic() - self._begun)
        if len(line) > self._longest or self._count > allowed:
            raise ChannelMisused
        try:
            message = json.loads(line.decode("ascii"), parse_constant=_refuse, parse_int=_whole)
        except (ValueError, RecursionError):
            raise ChannelMisused from None
        if not isinstance(message, dict):
            raise ChannelMisused
        return message


def _whole(digits):
    if len(digits) > LONGEST_NUMBER:
        raise ValueError("it takes long to read, and is no float")
    return int(digits)


def _refuse(constant):
    raise ValueError(f"{constant} is not JSON")
