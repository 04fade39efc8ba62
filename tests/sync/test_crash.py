"""kill -9 at any moment: nothing half, nothing twice, nothing lost."""

from __future__ import annotations

import os
from pathlib import Path

from tests.sync.crash import crash
from tests.sync.newsroom import Newsroom

#: ``make bench`` kills a hundred times
KILLS = int(os.environ.get("NEWSGRAB_TEST_KILLS", "5"))


def test_killed_at_random_moments(tmp_path: Path) -> None:
    """After each kill every article is whole and there once; the next run completes what is missing."""
    with Newsroom("127.0.0.1", "127.0.0.2", latency=0.02) as room:
        figures = crash(room, tmp_path, KILLS)
    assert figures.kills == KILLS
