"""Whole processes, timed and weighed from outside."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Final, NamedTuple

Command = tuple[str, ...]

_SAMPLE: Final = 0.002  #: Seconds between two looks at memory.
_PROC: Final = Path("/proc")
_KIB: Final = 1024

#: What every program runs with: nobody's settings, and a locale that hledger reads UTF-8 in.
ENVIRONMENT: Final = {
    "PATH": os.environ.get("PATH", os.defpath),
    "LC_ALL": "C.UTF-8",
    "HOME": os.devnull,
    "GIT_CONFIG_NOSYSTEM": "1",
}


class Cost(NamedTuple):
    """Seconds on the clock, and seconds of processor of the process and all it waited for."""

    wall: float
    cpu: float


class FailedError(Exception):
    """A program that is measured did not end well."""


def time_once(command: Command) -> Cost:
    """Run a program to its end, output thrown away.

    Raises:
        FailedError: its exit code is not 0.
    """
    start = time.perf_counter()
    pid = _spawn(command)
    _, status, usage = os.wait4(pid, 0)
    wall = time.perf_counter() - start
    _check(command, status)
    return Cost(wall, usage.ru_utime + usage.ru_stime)


def peak_memory(command: Command) -> int | None:
    """The most memory a program and its children have at one time, in bytes; None without /proc.

    Every 2 ms the private pages of all its processes are summed and the shared ones counted
    once, since a fork shares its parent's. It is at least the largest resident set of any one of
    them, which the system keeps exactly.

    Raises:
        FailedError: its exit code is not 0.
    """
    if not (_PROC / "self" / "smaps_rollup").exists():
        return None
    pid = _spawn(command)
    most = 0
    while True:
        ended, status, usage = os.wait4(pid, os.WNOHANG)
        if ended:
            break
        sizes = [_pages(one) for one in _tree(pid)]
        private = sum(own for own, _ in sizes)
        most = max(most, private + max((shared for _, shared in sizes), default=0))
        time.sleep(_SAMPLE)
    _check(command, status)
    return max(most, usage.ru_maxrss) * _KIB


def output_of(command: Command) -> str:
    """What a program prints.

    Raises:
        FailedError: its exit code is not 0.
    """
    done = subprocess.run(
        command, env=ENVIRONMENT, capture_output=True, encoding="utf-8", check=False
    )
    if done.returncode:
        sys.stderr.write(done.stderr)
        raise FailedError(f"{' '.join(command)} ended with {done.returncode}")
    return done.stdout


def _spawn(command: Command) -> int:
    actions = [(os.POSIX_SPAWN_OPEN, stream, os.devnull, os.O_RDWR, 0) for stream in range(3)]
    return os.posix_spawnp(command[0], command, ENVIRONMENT, file_actions=actions)


def _check(command: Command, status: int) -> None:
    code = os.waitstatus_to_exitcode(status)
    if code:
        raise FailedError(f"{' '.join(command)} ended with {code}")


def _tree(pid: int) -> list[int]:
    """A process and all its descendants, as far as they are still there."""
    found = [pid]
    try:
        for task in (_PROC / str(pid) / "task").iterdir():
            for child in (task / "children").read_text().split():
                found += _tree(int(child))
    except OSError:
        pass
    return found


def _pages(pid: int) -> tuple[int, int]:
    """Private and shared pages of a process that are in memory, in KiB."""
    private = shared = 0
    try:
        lines = (_PROC / str(pid) / "smaps_rollup").read_text().splitlines()[1:]
    except OSError:
        return 0, 0
    for line in lines:
        name, size, *_ = line.split()
        if name.startswith("Private_"):
            private += int(size)
        elif name.startswith("Shared_"):
            shared += int(size)
    return private, shared
