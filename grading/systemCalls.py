"""Which system calls a hand-in may make: a filter that bubblewrap puts on its process (seccomp).

A call that no hand-in needs answers "not permitted", one that is newer than this list "not there";
nothing is killed, so that a program which tries its luck goes on. The filter is made by libseccomp,
of which `pyseccomp` is the Python side; either may be missing.
"""

import contextlib
import errno
import functools
import tempfile

from learning.checks import Sentence

LAST_KNOWN = 450
"""The number of the newest call that is let through, of Linux 6.0; the same on every machine."""

DENIED = {
    "keys of the kernel": "keyctl add_key request_key",
    "ways around the limits": "io_uring_setup io_uring_enter io_uring_register userfaultfd "
    "memfd_secret personality modify_ldt",
    "other processes": "ptrace process_vm_readv process_vm_writev process_madvise kcmp pidfd_getfd",
    "the kernel's insides": "bpf perf_event_open kexec_load kexec_file_load init_module "
    "finit_module delete_module create_module query_module get_kernel_syms lookup_dcookie syslog",
    "places": "mount umount umount2 move_mount open_tree fsopen fsconfig fsmount fspick "
    "mount_setattr pivot_root chroot unshare setns open_by_handle_at name_to_handle_at "
    "fanotify_init fanotify_mark quotactl quotactl_fd swapon swapoff",
    "the machine": "reboot settimeofday clock_settime clock_settime64 clock_adjtime "
    "clock_adjtime64 adjtimex stime acct sethostname setdomainname iopl ioperm vhangup "
    "nfsservctl vserver uselib _sysctl sysfs ustat vm86 vm86old",
    "memory that outlives its process": "shmget shmat shmdt shmctl semget semop semtimedop semctl "
    "msgget msgsnd msgrcv msgctl ipc mq_open mq_unlink",
    "memory of other processors": "mbind set_mempolicy set_mempolicy_home_node migrate_pages "
    "move_pages",
}
"""What no hand-in needs, by what it is about."""

UNCOUNTED = "memfd_create"
"""Memory that counts for no process: allowed only where a control group counts it."""

NAMESPACES = (0x00000080, 0x00020000, 0x02000000, 0x04000000, 0x08000000, 0x10000000)
NAMESPACES += (0x20000000, 0x40000000)
"""The flags of `clone` that make a namespace. `clone3` hides its own from a filter: "not there"."""

SOCKETS = {0, 1, 2, 10, 16}
"""Families of sockets that stay within the sandbox: local ones, IP, and the network's own state.

AF_VSOCK, for one, would reach the machine's host.
"""

OPTIMIZE, BINARY_TREE = 8, 2
"""An attribute of libseccomp's filters that pyseccomp has no name for."""


@functools.cache
def filterTrouble():
    """Return why there is no filter, or None if there is one."""
    try:
        filterProgram(isMemoryCounted=True)
    except ImportError:
        return Sentence("pyseccomp is not installed")
    except (RuntimeError, OSError) as error:
        return Sentence("libseccomp cannot be used: {error}", error=error)
    return None


@functools.cache
def filterProgram(isMemoryCounted):
    """Return the filter, as bytes that the kernel understands; `memfd_create` as memory counts.

    Raises ImportError, RuntimeError or OSError where it cannot be made.
    """
    import pyseccomp

    denied = set(" ".join(DENIED.values()).split())
    if not isMemoryCounted:
        denied.add(UNCOUNTED)
    notPermitted, notThere = (pyseccomp.ERRNO(code) for code in (errno.EPERM, errno.ENOSYS))
    rules = pyseccomp.SyscallFilter(notThere)
    rules.set_attr(pyseccomp.Attr.ACT_BADARCH, notPermitted)  # 32-bit calls too
    rules.set_attr(OPTIMIZE, BINARY_TREE)
    special = {"clone": _addClone, "socket": _addSocket}
    for name in _knownCalls(pyseccomp):
        if name in special:
            special[name](pyseccomp, rules, notPermitted)
        elif name != "clone3":
            rules.add_rule(notPermitted if name in denied else pyseccomp.ALLOW, name)
    with tempfile.TemporaryFile() as file:
        rules.export_bpf(file)
        file.seek(0)
        return file.read()


def _knownCalls(pyseccomp):
    architecture = pyseccomp.system_arch()
    for number in range(LAST_KNOWN + 1):
        with contextlib.suppress(ValueError):  # a number that no call has
            yield pyseccomp.resolve_syscall(architecture, number).decode("ascii")


def _addClone(pyseccomp, rules, notPermitted):
    for flag in NAMESPACES:
        alone = pyseccomp.Arg(0, pyseccomp.MASKED_EQ, flag, flag)
        rules.add_rule(notPermitted, "clone", alone)
    none = pyseccomp.Arg(0, pyseccomp.MASKED_EQ, sum(NAMESPACES), 0)
    rules.add_rule(pyseccomp.ALLOW, "clone", none)


def _addSocket(pyseccomp, rules, notPermitted):
    for family in range(max(SOCKETS) + 1):
        action = pyseccomp.ALLOW if family in SOCKETS else notPermitted
        rules.add_rule(action, "socket", pyseccomp.Arg(0, pyseccomp.EQ, family))
    rules.add_rule(notPermitted, "socket", pyseccomp.Arg(0, pyseccomp.GT, max(SOCKETS)))
