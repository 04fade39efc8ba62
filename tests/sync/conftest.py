"""What the tests of sync start from: a newsroom, and a sync that runs in this process."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

# Helpers are imported by the one name that mypy knows them by, too.
sys.path.append(str(Path(__file__).parents[2]))

from newsgrab.sources.http import Fetcher
from newsgrab.sources.options import Options
from newsgrab.store import Store
from newsgrab.sync.engine import Plan, Sync
from newsgrab.sync.report import Event
from newsgrab.sync.schedule import Bounds
from tests.loopback import no_proxy
from tests.sync.newsroom import Newsroom

#: runs a sync over all feeds that are due, at so many hours from now; gives its events
Syncing = Callable[..., list[Event]]


@pytest.fixture
def room(monkeypatch: pytest.MonkeyPatch) -> Iterator[Newsroom]:
    """A newsroom with two hosts."""
    no_proxy(monkeypatch)
    with Newsroom("127.0.0.1", "127.0.0.2") as server:
        yield server


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """The path of a database."""
    return tmp_path / "news.db"


@pytest.fixture
def syncing(database: Path) -> Syncing:
    """A sync of that database."""

    def sync(
        hours: float = 0, *, full: bool = False, limit: int | None = None, robots: bool = True
    ) -> list[Event]:
        def now() -> datetime:
            return datetime.now(UTC) + timedelta(hours=hours)

        options = Options(
            allow_private=True, delay=0.01, jitter=0, retries=0, now=now, robots=robots, timeout=5
        )
        plan = Plan(Bounds(900, 86400), 8, full, limit)
        stop = threading.Event()
        with Store.open(database) as store, Fetcher(options, stop) as fetcher:
            every = store.subscriptions.all()
            due = every if full else store.subscriptions.due(now())
            others = [feed for feed in every if feed.id not in {one.id for one in due}]
            return list(Sync(store, fetcher.get, options, plan, stop).run(due, others))

    return sync
