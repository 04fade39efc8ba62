"""The crash test's figures: ``newsgrab sync`` killed outright at a hundred random moments."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

from tests.bench import timing
from tests.sync.crash import crash
from tests.sync.newsroom import Newsroom

_KILLS = 100


def report() -> str:
    """The table of kills; an article that is half, double or lost ends the bench with the assertion."""
    with Newsroom("127.0.0.1", "127.0.0.2", latency=0.02) as room, tempfile.TemporaryDirectory() as folder:
        figures = crash(room, Path(folder), _KILLS, seed=int(time.time()))
    found = figures.found
    rows = [
        ("kills", str(figures.kills)),
        ("  with no article saved yet", str(found[0])),
        ("  with some saved", str(found.total() - found[0])),
        ("syncs done before they were killed", str(figures.done)),
        ("articles half, twice or lost", "0"),
        ("pages fetched again", str(figures.refetched)),
    ]
    return timing.table("kill -9 at random moments of a sync", ("what", "count"), rows)
