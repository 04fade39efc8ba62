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

from newsgrab.feed_model import Subscription
from newsgrab.sources.http import Fetcher
from newsgrab.sources.options import Options
from newsgrab.store import Store
from newsgrab.sync.engine import Plan, Sync
from newsgrab.sync.report import Event
from newsgrab.sync.schedule import Bounds, is_due
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
        hours: float | Callable[[], float] = 0,
        *,
        full: bool = False,
        limit: int | None = None,
        look_again: float = 60,
    ) -> list[Event]:
        def now() -> datetime:
            return datetime.now(UTC) + timedelta(hours=hours() if callable(hours) else hours)

        options = Options(
            allow_private=True, delay=0.01, jitter=0, retries=0, now=now, robots=True, timeout=5
        )
        bounds = Bounds(900, 86400)
        plan = Plan(bounds, 8, full, limit, look_again)
        stop = threading.Event()
        with Store.open(database) as store, Fetcher(options, stop) as fetcher:

            def due() -> list[Subscription]:
                return [one for one in store.subscriptions.all() if full or is_due(one, now(), bounds)]

            first = due()
            others = [one for one in store.subscriptions.all() if one not in first]
            engine = Sync(store, fetcher.get, options, plan, stop)
            return list(engine.run(first, others, tuple if full else due))

    return sync
