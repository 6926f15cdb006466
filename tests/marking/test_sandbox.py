"""What the sandbox holds a hand-in to: rights, calls, memory, processes, descriptors, keys."""

import contextlib
import ctypes
import errno
import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from textwrap import dedent

import pytest
from support.marked import CORRECT, commandLines, failures, mark, verdicts
from support.running import ROOT, bareEnvironment
from support.waiting import waitUntil

from grading import sandboxes, systemCalls
from grading.ControlGroups import ControlGroups, ownFolders
from grading.Limits import Limits
from grading.Marking import Marking
from grading.sandboxes import Bubblewrap, WeakSandbox
from grading.ScriptRun import ScriptRun

needsBubblewrap = pytest.mark.skipif(bool(Bubblewrap.trouble()), reason=str(Bubblewrap.trouble()))
needsFilter = pytest.mark.skipif(
    bool(Bubblewrap.trouble() or systemCalls.filterTrouble()),
    reason=str(Bubblewrap.trouble() or systemCalls.filterTrouble()),
)
CONTROLLERS = ControlGroups().controllers
needsGroups = pytest.mark.skipif(
    {"memory", "pids"} - CONTROLLERS != set(), reason="no control groups are to be had here"
)


def linesOf(folder, program, sandbox=None, limits=None):
    """Run a program as a script of a hand-in; return the lines that it printed, and its end."""
    folder.mkdir(exist_ok=True)
    (folder / "OrLearn.py").write_text(dedent(program))
    with Marking(folder, sandbox=sandbox, limits=limits or Limits(seconds=60)) as marking:
        marking.course.layOutFonts()
        run = ScriptRun.of(marking, "OrLearn.py", "")
    return run.lines, run.failure.found if run.failure else None


# Rights, and doors left open.


@needsBubblewrap
def test_no_right_is_left_and_no_descriptor_but_the_channel(tmp_path):
    lines, end = linesOf(
        tmp_path / "handIn",
        """
        import os
        with open("/proc/self/status") as file:
            print(*[line.split()[1] for line in file if line.startswith("Cap")])
        for number in range(3, 1024):
            try:
                print("open", os.readlink(f"/proc/self/fd/{number}").split(":")[0])
            except OSError:
                pass
        print(os.getuid(), os.getgid(), os.getgroups())
        """,
    )
    assert end is None
    assert lines == [" ".join(["0" * 16] * 5), "open socket", "65534 65534 []"] or (
        lines == [" ".join(["0" * 16] * 5), "open socket", "65534 65534 [65534]"]
    )


@needsBubblewrap
def test_programs_that_a_hand_in_starts_do_not_get_the_channel(tmp_path):
    lines, _ = linesOf(
        tmp_path / "handIn",
        """
        import subprocess, sys
        look = "import os; print([os.readlink(f'/proc/self/fd/{n}') for n in (3, 4, 5, 6, 7, 8)"
        look += " if os.path.lexists(f'/proc/self/fd/{n}')])"
        done = subprocess.run([sys.executable, "-c", look], close_fds=False, capture_output=True)
        print(done.stdout.decode(), flush=True)
        """,
    )
    assert "socket" not in lines[0]
    assert lines[0].startswith("[")


@needsFilter
def test_no_key_of_the_markers_is_found(tmp_path):
    import pyseccomp

    here, add = ctypes.CDLL(None, use_errno=True), pyseccomp.system_arch()
    number = pyseccomp.resolve_syscall(add, "add_key")
    mine = here.syscall(number, b"user", b"marking-test", b"secret", 6, ctypes.c_int(-3))
    if mine < 0:
        pytest.skip("this machine has no keyrings")
    lines, _ = linesOf(
        tmp_path / "handIn",
        """
        print([line for line in open("/proc/keys") if "marking-test" in line])
        """,
    )
    assert lines in ([], ["[]"])


# System calls.

CALLS = """
    import ctypes, os
    from errno import errorcode
    libc = ctypes.CDLL(None, use_errno=True)
    for name, number in NUMBERS.items():
        ctypes.set_errno(0)
        answer = libc.syscall(number, 0, 0, 0, 0, 0, 0)
        print(name, answer, errorcode.get(ctypes.get_errno(), 0))
"""


def answersOf(folder, names, sandbox=None):
    """Return {call: name of the error} inside the sandbox, for calls given by name or number."""
    import pyseccomp

    arch = pyseccomp.system_arch()
    numbers = {}
    for name in names:
        try:
            number = name if isinstance(name, int) else pyseccomp.resolve_syscall(arch, name)
        except ValueError:
            continue
        if number >= 0:  # else another kind of machine has it
            numbers[str(name)] = number
    program = f"NUMBERS = {numbers}\n" + dedent(CALLS)
    lines, end = linesOf(folder, program, sandbox)
    assert end is None
    assert len(lines) == len(numbers)
    return {line.split()[0]: line.split()[2] for line in lines}


@needsFilter
def test_what_no_hand_in_needs_is_not_permitted_and_kills_nobody(tmp_path):
    names = " ".join(systemCalls.DENIED.values()).split()
    answers = answersOf(tmp_path / "handIn", names)
    assert len(answers) > 60
    assert {name: word for name, word in answers.items() if word != "EPERM"} == {}


@needsFilter
def test_what_is_newer_than_the_list_is_not_there(tmp_path):
    newer = range(systemCalls.LAST_KNOWN + 1, systemCalls.LAST_KNOWN + 40)
    answers = answersOf(tmp_path / "handIn", ["clone3", *newer])
    assert set(answers.values()) == {"ENOSYS"}


@needsFilter
def test_namespaces_and_sockets_that_lead_out_are_not_permitted(tmp_path):
    lines, end = linesOf(
        tmp_path / "handIn",
        f"""
        import ctypes, os, signal, socket
        libc = ctypes.CDLL(None, use_errno=True)
        for flag in {systemCalls.NAMESPACES}:
            print(libc.syscall(56, flag | signal.SIGCHLD, 0, 0, 0, 0), ctypes.get_errno())
        for family in (3, 15, 17, 38, 40, 44):
            try:
                socket.socket(family, socket.SOCK_DGRAM)
            except OSError as error:
                print(-1, error.errno)
        socket.socket(socket.AF_UNIX), socket.socket(socket.AF_INET)
        """
        if os.uname().machine == "x86_64"
        else "print(-1, 1)",
    )
    assert end is None
    assert set(lines) == {f"-1 {errno.EPERM}"}


ORDINARY = """
    import ctypes, subprocess, threading, multiprocessing, tempfile, ssl, asyncio
    import numpy, matplotlib.pyplot as plt

    compare = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_int)(lambda number: number + 1)
    print(compare(1))
    thread = threading.Thread(target=lambda: print("thread"))
    thread.start(); thread.join()
    with multiprocessing.Pool(2) as pool:
        print(pool.map(abs, [-1, -2]))
    print(subprocess.run(["echo", "child"], capture_output=True, text=True).stdout.strip())
    with tempfile.NamedTemporaryFile() as file:
        file.write(b"x")
    print(asyncio.run(asyncio.sleep(0, "loop")))
    print(numpy.linalg.inv(numpy.eye(3) * 2).sum())
    plt.plot([1, 2]); plt.savefig("x.png")
"""


class WithoutGroups(Bubblewrap):
    """Bubblewrap on a machine where no control groups are to be had."""

    def __init__(self):
        """Find none."""
        self.groups = ControlGroups({})


@needsFilter
@pytest.mark.parametrize("kind", [Bubblewrap, WithoutGroups])
def test_what_ordinary_programs_do_still_works(tmp_path, kind):
    lines, end = linesOf(tmp_path / "handIn", ORDINARY, kind())
    assert end is None
    assert lines == ["2", "thread", "[1, 2]", "child", "loop", "1.5"]


def test_without_the_library_the_report_warns_and_a_sandbox_can_be_demanded(tmp_path, monkeypatch):
    monkeypatch.setattr(sandboxes, "filterTrouble", lambda: "pyseccomp is not installed")
    with Marking(CORRECT / "plain", sandbox=Bubblewrap()) as marking:
        assert "does not filter system calls: pyseccomp is not" in marking.sandbox.warning
        assert "system calls: all of them" in marking.sandbox.holds(Limits())


# Memory and processes, together.

HOARDS = {
    "files of memory": """
        files = [os.memfd_create("m") for _ in range(100)]
        for file in files:
            for _ in range(30): os.write(file, bytes(1 << 20))
    """,
    "many processes": """
        for _ in range(12):
            if os.fork() == 0:
                held = b"x" * (250 << 20)
                time.sleep(20)
                os._exit(0)
        for _ in range(12):
            _, status = os.wait()
            assert status == 0, "one was ended"
    """,
    "shared memory": """
        import mmap
        parts = []
        for _ in range(12):
            if os.fork() == 0:
                held = mmap.mmap(-1, 250 << 20); held.write(b"x" * (250 << 20))
                time.sleep(20)
                os._exit(0)
        for _ in range(12):
            _, status = os.wait()
            assert status == 0, "one was ended"
    """,
}


@needsBubblewrap
@needsGroups
@pytest.mark.parametrize("hoard", HOARDS)
def test_memory_is_limited_for_a_sandbox_as_a_whole(tmp_path, hoard):
    program = "import os, time\n" + dedent(HOARDS[hoard]) + "\nprint('held it all')\n"
    lines, end = linesOf(tmp_path / "handIn", program)
    assert "held it all" not in lines
    assert "memory" in end or "one was ended" in end


@needsFilter
def test_without_groups_memory_that_no_limit_counts_is_denied(tmp_path):
    program = "import os\nfile = os.memfd_create('m')\n"
    _, end = linesOf(tmp_path / "handIn", program, WithoutGroups())
    assert "Operation not permitted" in end
    assert "for each process" in WithoutGroups().holds(Limits())[0]


@needsGroups
@pytest.mark.parametrize("kind", [Bubblewrap, WeakSandbox])
def test_processes_are_limited_together_and_groups_are_gone_afterwards(tmp_path, kind):
    if kind is Bubblewrap and Bubblewrap.trouble():
        pytest.skip(Bubblewrap.trouble())
    sandbox = kind()
    program = """
        from subprocess import DEVNULL, Popen
        for _ in range(60):
            Popen(["sleep", "66.6"], stdin=DEVNULL, stdout=DEVNULL, stderr=DEVNULL)
    """
    _, end = linesOf(tmp_path / "handIn", program, sandbox)
    assert "more processes" in end
    assert not commandLines("66.6")
    for parent in sandbox.groups.parents:
        assert [f for f in parent.iterdir() if f.name.startswith(sandbox.groups.prefix)] == []


def test_the_marker_finds_its_own_groups_of_either_version(tmp_path):
    (tmp_path / "proc").mkdir()
    (tmp_path / "proc" / "cgroup").write_text(
        "4:memory:/a/b\n3:cpu,cpuacct:/\n1:name=x:/\n0::/u/s\n"
    )
    (tmp_path / "proc" / "mountinfo").write_text(
        f"30 20 0:1 / {tmp_path}/cpu rw - cgroup cgroup rw,cpu,cpuacct\n"
        f"31 20 0:2 /a {tmp_path}/memory rw,relatime shared:5 - cgroup cgroup rw,memory\n"
        f"32 20 0:3 / {tmp_path}/two rw - cgroup2 cgroup2 rw\n"
    )
    own = tmp_path / "two" / "u" / "s"
    own.mkdir(parents=True)
    (own / "cgroup.controllers").write_text("pids io\n")
    (own / "cgroup.subtree_control").write_text("pids\n")
    assert ownFolders(tmp_path / "proc") == {
        tmp_path / "memory" / "b": {"memory"},
        tmp_path / "cpu": {"cpu"},
        own: {"pids"},
    }


# Whatever surrounds the marker.


def markAlone(folder, *options, **how):
    """Start marking in a process of its own, as in a shell; return the `Popen`."""
    command = [sys.executable, "-m", "pytest", "tests", *map(str, options), "--submission", folder]
    return subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, **how
    )


@pytest.mark.parametrize("mask", [0o027, 0o077])
def test_a_umask_that_forbids_others_to_read_costs_no_points(plain, tmp_path, mask):
    before = os.umask(mask)
    try:
        _, data, text = mark(plain, ["ex00", "ex02"], tmp_path / "r.json", "--seconds", 60)
    finally:
        os.umask(before)
    assert failures(data) == []
    assert verdicts(data) == {"ex00": "passed", "ex02": "passed"}, text
    assert (tmp_path / "r.json").stat().st_mode & 0o777 == 0o666 & ~mask


LINGERING = "import subprocess\nsubprocess.Popen(['sleep', '55.5'])\nwhile True: pass\n"


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_marking_that_was_interrupted_says_so(plain, tmp_path, number):
    seconds = f"55.{number:02}"  # others of these tests may run at the same time
    (plain / "OrLearn.py").write_text(LINGERING.replace("55.5", seconds))
    report = tmp_path / "r.json"
    with markAlone(
        plain,
        *("-m", "ex00 or ex02", "--report", report),
        env=bareEnvironment(TMPDIR=str(tmp_path)),
        # As a shell does that starts it in the background:
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_IGN),
    ) as process:
        waitUntil(lambda: commandLines(seconds) or process.poll() is not None)
        process.send_signal(number)
        text, _ = process.communicate(timeout=60)
    assert process.returncode == 2
    data = json.loads(report.read_text())
    assert data["interruptedBy"] == f"the signal {number.name}"
    assert f"INTERRUPTED by the signal {number.name}" in text
    assert verdicts(data) == {"ex00": "passed", "ex02": "undecided"}
    assert data["exercises"][1]["points"] is None
    waitUntil(lambda: not commandLines(seconds))
    assert list(tmp_path.glob("marking*")) == []


@needsBubblewrap
def test_after_a_kill_the_processes_the_folder_and_the_groups_go(plain, tmp_path):
    (plain / "OrLearn.py").write_text(LINGERING.replace("55.5", "44.4"))
    environment = bareEnvironment(TMPDIR=str(tmp_path))
    with markAlone(plain, "-m", "ex02", env=environment) as process:
        waitUntil(lambda: commandLines("44.4") or process.poll() is not None)
        (folder,) = tmp_path.glob("marking*")
        groups = groupsOf("44.4")
        process.kill()
        process.communicate(timeout=60)
    waitUntil(lambda: not commandLines("44.4"))
    waitUntil(lambda: not folder.exists())
    groups = [group for group in groups if "marking-" in group.name]
    assert groups or not CONTROLLERS
    waitUntil(lambda: not any(group.exists() for group in groups))


def groupsOf(word):
    """Return the folders of the marking's groups that a process with a word in its call is in."""
    for process in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            if word.encode() in (process / "cmdline").read_bytes().split(b"\0"):
                names = {line.split("/")[-1] for line in (process / "cgroup").read_text().split()}
                return [group for parent in ownFolders() for group in map(parent.joinpath, names)]
    return []


def test_the_seed_is_too_large_to_be_tried():
    seeds = []
    for _ in range(3):
        with Marking(CORRECT / "plain") as marking:
            seeds.append(marking.seed.bit_length())
    assert max(seeds) > 56


def test_a_sandbox_that_does_not_start_is_no_verdict(plain, tmp_path, monkeypatch):
    monkeypatch.setattr(sandboxes, "_JOIN", "echo no more room >&2; exit 1")
    monkeypatch.setattr(sandboxes, "_PYTHON", ["/usr/bin/false"])
    _, data, _ = mark(plain, ["ex00", "ex02"], tmp_path / "r.json")
    assert verdicts(data) == {"ex00": "undecided", "ex02": "undecided"}
    reason = data["exercises"][0]["checks"][0]["reason"]
    assert "the sandbox did not start" in reason
