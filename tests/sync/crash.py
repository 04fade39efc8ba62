"""Kill ``newsgrab sync`` at random moments, again and again, and look at what it leaves."""

from __future__ import annotations

import json
import random
import signal
import sqlite3
import subprocess
import time
from collections import Counter
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from newsgrab.store import Store
from tests.sync.newsroom import WORDS, Newsroom, follow, start, title

FEEDS = 4
PAGES = 6


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
    whole = _duration(folder, urls)
    while killed < kills:
        number += 1
        database = folder / f"crash{number}.db"
        follow(database, *urls)
        before = room.counts()
        for _ in range(chance.randint(1, 4)):
            if killed < kills:
                was_killed = _sync(folder, database, chance.uniform(0, whole * 1.05))
                killed, done = killed + was_killed, done + (not was_killed)
                found[check(database, wanted, complete=False)] += was_killed
        assert _sync(folder, database, None) is False
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


def _sync(folder: Path, database: Path, moment: float | None) -> bool:
    """Run a sync, and kill it after so many seconds; True when that came in time."""
    process = start(folder, "sync", "-q", "--full", "--db", str(database))
    try:
        process.communicate(timeout=60 if moment is None else moment)
    except subprocess.TimeoutExpired:
        process.kill()
        process.communicate()
    if process.returncode == -signal.SIGKILL:
        return True
    assert process.returncode == 0, process.returncode
    return False


def _duration(folder: Path, urls: list[str]) -> float:
    """Seconds that an undisturbed sync takes."""
    database = folder / "whole.db"
    follow(database, *urls)
    began = time.monotonic()
    assert _sync(folder, database, None) is False
    return time.monotonic() - began


def main(kills: int) -> None:
    """Print the figures of a crash test."""
    import tempfile

    with (
        Newsroom("127.0.0.1", "127.0.0.2", latency=0.02, seen=True) as room,
        tempfile.TemporaryDirectory() as folder,
    ):
        figures = crash(room, Path(folder), kills, seed=int(time.time()))
    print(json.dumps(figures._replace(found=Counter(dict(sorted(figures.found.items()))))._asdict()))  # noqa: T201


if __name__ == "__main__":
    import sys

    main(int(sys.argv[1]))
