"""Deadlines and memory hold whatever a hand-in sends, prints or leaves unread.

What is not bounded here does not fail but hangs, until pytest's own limit ends it.
"""

import contextlib
import json
import random
import socket
from textwrap import dedent
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.marked import CORRECT

from grading.Channel import CHUNK, MOST_MESSAGES, MOST_UNREAD, Channel, ChannelMisused
from grading.failures import HandInError, UnusableAnswer
from grading.Limits import Limits
from grading.Marking import Marking
from grading.PrintedLines import LONGEST_LINE, PrintedLines
from grading.ScriptRun import MOST_CURVES, MOST_TIPS, ScriptRun
from grading.Worker import Worker, plain

# The channel.


@pytest.fixture
def pair():
    """Give a `Channel` of messages of at most 1000 bytes, and the other end of it."""
    ours, theirs = socket.socketpair()
    with ours, theirs:
        theirs.setblocking(False)
        yield Channel(ours, 1000), theirs


def heard(channel):
    """Return the messages that have come."""
    channel.receive()
    return list(channel.messages())


def test_messages_come_whole_and_in_order_however_they_are_cut(pair):
    channel, theirs = pair
    found = []
    for byte in b'{"a": 1}\n{"b": [2]}\n{"c"':
        theirs.send(bytes([byte]))
        found += heard(channel)
    assert found == [{"a": 1}, {"b": [2]}]


@pytest.mark.parametrize(
    "sent",
    [
        b"\n",
        b"[1]\n",
        b'{"a": NaN}\n',
        b'{"a": "\xc3\xa9"}\n',
        b'{"a": ' + b"9" * 400 + b"}\n",
        b'{"a": ' + b"[" * 900 + b"}\n",
        b'{"a": "' + b"x" * 1000 + b'"}\n',
        b"x" * 1001,
    ],
)
def test_what_is_no_message_is_misuse(pair, sent):
    channel, theirs = pair
    theirs.send(sent)
    with pytest.raises(ChannelMisused):
        heard(channel)


def test_too_many_messages_are_misuse(pair):
    channel, theirs = pair

    def flood():
        for _ in range(2 * MOST_MESSAGES):
            theirs.send(b"{}\n")
            heard(channel)

    with pytest.raises(ChannelMisused):
        flood()


def test_who_takes_nothing_makes_nobody_wait(pair):
    channel, theirs = pair
    channel.send({"text": "x" * 2 * CHUNK})
    assert channel.isUnsent
    received = b""
    while not received.endswith(b"\n"):
        received += theirs.recv(CHUNK)
        channel.sendOn()
    assert not channel.isUnsent
    assert len(json.loads(received)["text"]) == 2 * CHUNK

    def neverRead():
        for _ in range(MOST_UNREAD):
            channel.send({"close": False})

    with pytest.raises(ChannelMisused):
        neverRead()


# Lines.


@given(st.lists(st.sampled_from(["a", "bc", "\n", "\r", "\r\n", "é", "\n\n"])), st.data())
def test_lines_are_the_same_in_whatever_pieces_they_come(parts, data):
    printed = "".join(parts).encode()
    whole, cut = PrintedLines(), PrintedLines()
    whole.add(printed, 1.0)
    while printed:
        size = data.draw(st.integers(1, len(printed)))
        cut.add(printed[:size], 1.0)
        printed = printed[size:]
    for lines in (whole, cut):
        lines.end(2.0)
        assert len(lines.times) == len(lines.lines)
    assert whole.lines == cut.lines
    assert whole.lines == "".join(parts).replace("\r\n", "\n").replace("\r", "\n").splitlines()


def test_of_a_long_line_the_beginning_is_kept():
    lines = PrintedLines()
    for _ in range(100):
        lines.add(b"1" * 1000, 0.0)
    lines.add(b"\n2\n", 0.0)
    assert lines.lines == ["1" * LONGEST_LINE, "2"]


def test_what_is_read_of_very_much_is_its_end():
    lines = PrintedLines()
    lines.add("".join(f"{number:09}\n" for number in range(1000)).encode(), 0.0)
    assert lines.latest(3, 10**6) == lines.lines[-3:]
    assert lines.latest(10**6, 9 * 40) == lines.lines[-40:]
    assert lines.latest(10**6, 10**6) == lines.lines


# Whole processes.

CHANNEL = """
    import json, os, socket, sys, time

    def channel():
        for number in range(3, 64):
            try:
                if os.readlink(f"/proc/self/fd/{number}").startswith("socket:"):
                    return socket.socket(fileno=os.dup(number))
            except OSError:
                pass

    c = channel()
"""

DRAWN = [[f"{'n' * 50}{number}", 5, 1.0, 2.0] for number in range(40)]

FLOODS = {
    "messages": 'while True: c.sendall(b\'{"event":"waiting"}\\n\' * 500)',
    "messages from twenty processes": """
        for _ in range(20):
            if os.fork() == 0:
                while True: c.sendall(b'{"event":"waiting"}\\n' * 50)
        while c.recv(1 << 20): pass
    """,
    "drawings with long names": f"""
        data = json.dumps({{"event": "drawn", "curves": {DRAWN}}}).encode() + b"\\n"
        while True: c.sendall(data); c.recv(4096)
    """,
    "drawings with other names each time": """
        n = 0
        while True:
            names = [f"{n} {i} {'x' * 40}" for i in range(40)]
            curves = [[name, 5, 1.0, 2.0] for name in names]
            c.sendall(json.dumps({"event": "drawn", "curves": curves}).encode() + b"\\n")
            c.recv(4096); n += 1
    """,
    "a message that never ends": "while True: c.sendall(b'[' * 50_000)",
    "empty messages": "while True: c.sendall(b'{}\\n' * 10_000)",
    "newlines": "while True: os.write(1, b'\\n' * 10_000)",
    "single bytes": "while True: os.write(1, b'1')",
    "carriage returns": "while True: os.write(1, b'\\r')",
    "standard error": "while True: os.write(2, b'x' * 100_000)",
    "silence with its pipes closed": "os.close(1); os.close(2); c.close(); time.sleep(90)",
    "what a stopped process leaves": "import signal; os.kill(os.getpid(), signal.SIGSTOP)",
}


@pytest.mark.parametrize("flood", FLOODS)
def test_a_script_is_ended_in_time_whatever_it_sends(tmp_path, flood):
    (tmp_path / "OrLearn.py").write_text(dedent(CHANNEL) + dedent(FLOODS[flood]))
    limits = Limits(seconds=2, cpuSeconds=60)
    with Marking(tmp_path, limits=limits) as marking:
        run = ScriptRun.of(marking, "OrLearn.py", "", isDone=lambda run: False)
    assert run.failure is not None
    assert "stopped" in run.failure.found
    kept = sum(len(drawing.tips) for drawing in run.drawings)
    assert kept <= MOST_TIPS + MOST_CURVES
    assert len({id(name) for drawing in run.drawings for name in drawing.tips}) <= 1000


ANSWERS = {
    "never reads": "time.sleep(90)",
    "floods the channel": "while True: c.sendall(b'{\"number\":0}\\n' * 500)",
    "floods its output": "while True: os.write(1, b'x' * 100_000)",
    "says a number of 5 million digits": """
        while True: c.sendall(b'{"number":1,"answer":' + b"9" * 5_000_000 + b"}\\n")
    """,
}


@pytest.mark.parametrize("answer", ANSWERS)
def test_a_call_is_ended_in_time_whatever_it_sends(tmp_path, answer):
    (tmp_path / "Dataset.py").write_text(dedent(CHANNEL) + dedent(ANSWERS[answer]))
    with Marking(tmp_path, limits=Limits(callSeconds=2)) as marking:
        # More than a socket holds: the question itself is not taken.
        for text in ("1 1 1\n0\n0\n", "0 " * 1_000_000):
            with pytest.raises(HandInError):
                marking.worker.dataset(text)


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
        lambda parts: st.lists(parts) | st.dictionaries(st.text(), parts),
    )
)
def test_any_answer_is_numbers_or_makes_no_sense(answer):
    try:
        plain(answer, "called")
    except UnusableAnswer:
        return


def test_an_answer_of_lists_in_lists_makes_no_sense():
    answer = 1.0
    for _ in range(500):
        answer = [answer]
    with pytest.raises(UnusableAnswer):
        plain(answer, "called")


class Forging:
    """Stands for a process that answers every question with something at random."""

    isOver = False
    clock = SimpleNamespace(now=lambda: 0.0)

    def __init__(self, dice):
        """Take a `random.Random`."""
        self._dice = dice

    def send(self, message):
        """Forget a question, but for its number."""
        self._number = message["number"]

    def read(self, deadline):
        """Yield one answer."""
        word = self._dice.choice(["answer", "answer", "error", "number"])
        yield "said", {"number": self._number, word: self._thing(3)}

    def _thing(self, depth):
        some = self._dice.choice
        if depth == 0 or self._dice.random() < 0.3:
            return some([None, True, -1, 0, 10**299, 1e308, float("inf"), "", "nan", "x", "\x1b"])
        parts = [self._thing(depth - 1) for _ in range(some([0, 1, 2, 5]))]
        keys = ["type", "message", "frames", "missing", "returned", "arguments", "a"]
        return some([parts, {some(keys): part for part in parts}, [["weights", 0], 0.5]])


def test_forged_answers_are_the_hand_ins_fault_and_never_the_markers():
    dice = random.Random(5)
    with Marking(CORRECT / "plain") as marking:
        for _ in range(2000):
            worker = Worker(marking)
            worker._process = Forging(dice)
            ask = dice.choice(
                [
                    lambda worker=worker: worker.make("Neuron", 2, "Neuron(2)"),
                    lambda worker=worker: worker.call(0, "activate", [1], "activate(1)"),
                    lambda worker=worker: worker.numbers(0),
                    lambda worker=worker: worker.wholeNumbers(0),
                    lambda worker=worker: worker.importModule("Neuron"),
                ]
            )
            with contextlib.suppress(HandInError):
                ask()
