"""Kill ``newsgrab sync`` at random moments, again and again, and look at what it leaves."""

from __future__ import annotations

import random
import signal
import sqlite3
import time
from collections import Counter
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from newsgrab.store import Store
from tests.sync.newsroom import WORDS, Newsroom, follow, start, title

FEEDS = 4
PAGES = 8
#: seconds at most between a request and the kill: what it takes to answer, split and save a page
_MOMENT = 0.1


class Figures(NamedTuple):
    """How a crash test went."""

    kills: int
    #: syncs that were done before they could be killed
    done: int
    #: how many kills found so many articles saved
    found: Counter[int]
    #: pages of the server that were fetched more than once a life of a database
    refetched: int


def crash(room: Newsroom, folder: Path, kills: int, seed: int = 0) -> Figures:
    """Kill so many syncs, on database after database, each until it is complete; raises what is not right."""
    chance = random.Random(seed)
    pages = [[f"/{feed}/{page}" for page in range(PAGES)] for feed in range(FEEDS)]
    urls = [room.feed(f"/feed{n}", listed, host=room.addresses[n % 2]) for n, listed in enumerate(pages)]
    wanted = {title(page) for listed in pages for page in listed}
    killed = done = refetched = number = 0
    found: Counter[int] = Counter()
    while killed < kills:
        number += 1
        database = folder / f"crash{number}.db"
        follow(database, *urls)
        before, saved = room.counts(), 0
        for _ in range(chance.randint(1, 4)):
            if killed < kills:
                requests = chance.randint(0, FEEDS + len(wanted) - saved)
                was_killed = _killed(room, folder, database, requests, chance.uniform(0, _MOMENT))
                killed, done = killed + was_killed, done + (not was_killed)
                saved = check(database, wanted, complete=False)
                found[saved] += was_killed
        _complete(folder, database)
        check(database, wanted, complete=True)
        refetched += sum(
            count - 1 for path, count in (room.counts() - before).items() if path.count("/") == 2
        )
    return Figures(killed, done, found, refetched)


def check(database: Path, wanted: set[str], *, complete: bool) -> int:
    """Every article is whole and there once, the database sound; gives how many there are."""
    with Store.open(database) as store:
        assert store.facts().integrity == "ok"
        rows = list(store.articles())
        for row in rows:
            assert row.article.body == "\n\n".join(WORDS)
            assert store.original(row.id) is not None
            assert list(store.search(f'"{row.article.headline}"'))
    headlines = [row.article.headline for row in rows]
    assert len(set(headlines)) == len(headlines)
    assert set(headlines) <= wanted
    with closing(sqlite3.connect(database)) as sql:
        unsettled = "SELECT count(*) FROM entries WHERE (status = 'saved') <> (article_id IS NOT NULL)"
        assert sql.execute(unsettled).fetchone() == (0,)
        assert sql.execute("PRAGMA foreign_key_check").fetchall() == []
        if complete:
            assert set(headlines) == wanted
            assert {status for (status,) in sql.execute("SELECT status FROM entries")} == {"saved"}
            assert len(rows) == sql.execute("SELECT count(*) FROM entries").fetchone()[0]
    return len(rows)


def _killed(room: Newsroom, folder: Path, database: Path, requests: int, seconds: float) -> bool:
    """Run a sync and kill it so long after its n-th request; False where it was done before."""
    before = len(room.seen)
    process = start(folder, "sync", "-q", "--full", "--db", str(database))
    while len(room.seen) - before < requests and process.poll() is None:
        time.sleep(0.001)
    time.sleep(seconds)
    process.kill()
    process.communicate()
    assert process.returncode in {0, -signal.SIGKILL}
    return process.returncode != 0


def _complete(folder: Path, database: Path) -> None:
    process = start(folder, "sync", "-q", "--full", "--db", str(database))
    process.communicate(timeout=60)
    assert process.returncode == 0
