"""A class is marked on the workers of a cluster, with the code that marks it on one's own cores."""

import subprocess
import sys
from contextlib import contextmanager

import pytest
from support.classes import classroomCommand, gradeClass, plainFiles, writeFiles
from support.running import ROOT, bareEnvironment
from support.waiting import waitUntil

pytest.importorskip("distributed", reason="dask.distributed is not installed")

CLUSTER = """
import os, signal, sys
from distributed import LocalCluster
if __name__ == "__main__":
    with LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as cluster:
        print(cluster.scheduler_address, flush=True)
        for line in sys.stdin:
            os.kill(cluster.workers[0].pid, signal.SIGKILL)
"""
"""Two workers; each line of input kills one."""


@contextmanager
def cluster(folder):
    """Start a scheduler and two workers; give its address, and what kills a worker."""
    program = folder / "cluster.py"
    program.write_text(CLUSTER)
    with subprocess.Popen(
        [sys.executable, program],
        cwd=folder,
        env=bareEnvironment(PYTHONPATH=str(ROOT)),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as process:

        def killOne():
            process.stdin.write("kill\n")
            process.stdin.flush()

        try:
            yield process.stdout.readline().strip(), killOne
        finally:
            process.stdin.close()


@pytest.mark.long
def test_a_class_is_marked_on_a_cluster_though_a_worker_dies(tmp_path):
    names = [f"student {number}" for number in range(6)]
    files = {f"{name}/{file}": text for name in names for file, text in plainFiles().items()}
    folder = writeFiles(tmp_path / "class", files)
    words = [folder, "--ex", "ex00", "--seed", 7]
    with cluster(tmp_path) as (address, killOne):
        there = [*words, "--out", tmp_path / "there", "--scheduler", address]
        with subprocess.Popen(
            classroomCommand(*there), cwd=ROOT, env=bareEnvironment(), stderr=subprocess.PIPE
        ) as marking:
            waitUntil(lambda: list((tmp_path / "there" / "results").glob("*.json")))
            killOne()
            _, errors = marking.communicate()
    assert marking.returncode == 0, errors.decode()
    assert gradeClass(*words, "--out", tmp_path / "here").returncode == 0
    here, there = ((tmp_path / out / "marks.csv").read_bytes() for out in ("here", "there"))
    assert there == here


@pytest.mark.long
def test_a_scheduler_that_is_not_there_is_one_line(tmp_path):
    writeFiles(tmp_path / "class" / "alice", plainFiles())
    address = "tcp://127.0.0.1:1"
    done = gradeClass(tmp_path / "class", "--out", tmp_path / "out", "--scheduler", address)
    assert done.returncode == 2
    assert "--scheduler: expected the address of a scheduler" in done.stderr.splitlines()[-1]
