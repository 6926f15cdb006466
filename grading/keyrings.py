"""The kernel's keyring of the session, which processes inherit: a hand-in gets an empty one."""

import ctypes

JOIN_SESSION_KEYRING = 1


def leaveKeyring():
    """Let what this thread starts from now on have a new session keyring, without any key.

    Does nothing where there is no such thing, or no `pyseccomp` to tell the number of the call.
    """
    try:
        import pyseccomp

        call = pyseccomp.resolve_syscall(pyseccomp.system_arch(), "keyctl")
        ctypes.CDLL(None).syscall(call, JOIN_SESSION_KEYRING, None)
    except (ImportError, RuntimeError, OSError, ValueError):
        return
