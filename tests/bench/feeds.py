"""``newsgrab sync`` over 200 feeds of 40 hosts that answer after 100 ms: time and memory.

The time stands beside what the delay between two requests to a host alone requires; bound: 1.5 times.
Memory must not grow with the entries.  All hosts are addresses of loopback (Linux has all of 127.0.0.0/8).
"""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from tests.bench import timing
from tests.sync.newsroom import COMMAND, environment, follow

HOSTS = [f"127.0.0.{number}" for number in range(1, 41)]
FEEDS = 200
_LATENCY = 0.1
#: seconds between two requests to a host
_DELAY = 1.0
#: entries a feed: 200 and 2,000 in all
_ENTRIES = (1, 10)

#: a process of its own: what it takes is not the client's
_SERVER = """
import sys
from tests.bench.feeds import FEEDS, HOSTS
from tests.sync.newsroom import Newsroom
room = Newsroom(*HOSTS, latency=float(sys.argv[1]), seen=False)
with room:
    for number in range(FEEDS):
        pages = [f"/{number}/{page}" for page in range(int(sys.argv[2]))]
        print(room.feed(f"/feed{number}", pages, host=HOSTS[number % len(HOSTS)]))
    print(flush=True)
    sys.stdin.read()
"""


class Run(NamedTuple):
    """One sync."""

    seconds: float
    #: at most (``ru_maxrss``)
    megabytes: float


def report() -> str:
    """The table of syncs: the first, with all entries new, and the next, with none."""
    rows = []
    for entries in _ENTRIES:
        with tempfile.TemporaryDirectory() as name:
            first, second = _syncs(Path(name), entries)
        for what, run, requests in (("new", first, 1 + entries), ("unchanged", second, 1)):
            least = (FEEDS // len(HOSTS) * requests - 1) * _DELAY
            ratio = f"{run.seconds / least:.2f}"
            cells = (f"{FEEDS * entries} entries, {what}", f"{least:.1f}", f"{run.seconds:.1f}", ratio)
            rows.append((*cells, f"{run.megabytes:.0f}"))
    heads = ("200 feeds, 40 hosts, 100 ms", "delay needs s", "took s", "ratio", "MB")
    return timing.table("Sync (bound of the ratio: 1.5)", heads, rows)


def _syncs(folder: Path, entries: int) -> tuple[Run, Run]:
    command = [sys.executable, "-c", _SERVER, str(_LATENCY), str(entries)]
    pipe, root = subprocess.PIPE, Path(__file__).resolve().parents[2]
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True, cwd=root) as server:
        assert server.stdout is not None
        follow(folder / "news.db", *map(str.strip, iter(server.stdout.readline, "\n")))
        first = _sync(folder)
        with closing(sqlite3.connect(folder / "news.db")) as sql, sql:
            assert sql.execute("SELECT count(*) FROM articles").fetchone() == (FEEDS * entries,)
            sql.execute("UPDATE feeds SET due = NULL")
        second = _sync(folder)
        server.communicate()
    return first, second


def _sync(folder: Path) -> Run:
    env, began = environment(folder, NEWSGRAB_DELAY=str(_DELAY)), time.monotonic()
    with subprocess.Popen([*COMMAND, "sync", "-q"], cwd=folder, env=env) as process:
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode == 0
    return Run(time.monotonic() - began, usage.ru_maxrss / (2**20 if sys.platform == "darwin" else 2**10))
