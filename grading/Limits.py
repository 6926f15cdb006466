"""How much of the machine a hand-in may use."""

from dataclasses import dataclass, replace

MEGABYTE = 2**20


@dataclass(frozen=True)
class Limits:
    """The limits of one sandboxed process; what a student hears of them is in `endings.py`.

    Attributes:
        minutes: for the whole marking, by the clock on the wall.
        seconds: for a whole script, by its `FairClock`.
        callSeconds: for one call of a method, and for an import.
        cpuSeconds: of processor time, for each process.
        memory: bytes of address space, for each process; matplotlib alone takes 256 MB.
        processes: how many there may be at once, threads included.
        fileSize: bytes, for each file written.
        scratch: bytes, for all the files written in the hand-in's own folder.
        output: bytes that may be printed.
        openFiles: files, sockets and pipes that a process may have open.
        cores: how many processors a sandbox may keep busy, all its processes together.
    """

    minutes: float = 30.0
    seconds: float = 120.0
    callSeconds: float = 10.0
    cpuSeconds: int = 120
    memory: int = 1024 * MEGABYTE
    processes: int = 32
    fileSize: int = 32 * MEGABYTE
    scratch: int = 128 * MEGABYTE
    output: int = 4 * MEGABYTE
    openFiles: int = 256
    cores: int = 2

    def scaled(self, seconds, minutes=minutes):
        """Return these limits with another number of seconds for a script, and some more of CPU.

        One clock decides, the marker's; the system's own limit is for a process that goes on
        where the marker does not look.
        """
        return replace(
            self,
            minutes=minutes,
            seconds=seconds,
            cpuSeconds=round(1.1 * seconds) + 2,
            callSeconds=min(self.callSeconds, seconds),
        )
