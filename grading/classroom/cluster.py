"""The workers of a dask.distributed cluster, in place of this machine's cores.

They take the code of the project from where it is installed on their machines. Hand-ins travel as
bytes and reports as data, so that no folder has to be shared. It takes the packages of
`requirements-cluster.txt`.
"""

from contextlib import contextmanager

from learning.checks import Sentence, unlike
from learning.words.BadInput import BadInput

PATIENCE = 10
"""Seconds to wait for the scheduler, and then for a first worker."""


@contextmanager
def clusterAt(address):
    """Give (executor, how many jobs at once) for the scheduler at an address, `tcp://host:8786`.

    A worker that dies is replaced by the cluster; what it was marking is tried again by
    `Classroom`, on any other. Raises BadInput where no scheduler answers.
    """
    try:
        from distributed import Client
    except ImportError:
        raise unlike(
            "--scheduler",
            Sentence("the packages of requirements-cluster.txt"),
            Sentence("no dask.distributed"),
            BadInput,
        ) from None
    try:
        client = Client(address, timeout=PATIENCE, set_as_default=False)
        client.wait_for_workers(1, timeout=PATIENCE)
    except (OSError, TimeoutError, ValueError):
        expected = Sentence("the address of a scheduler with a worker")
        raise unlike("--scheduler", expected, repr(address), BadInput) from None
    with client:
        atOnce = sum(client.nthreads().values())
        yield client.get_executor(pure=False, retries=0), atOnce
