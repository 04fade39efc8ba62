"""Several processes on one file: all succeed, and a killed one leaves whole articles only."""

from __future__ import annotations

import re
import sqlite3
import subprocess
import sys
import zlib
from contextlib import closing
from datetime import datetime
from pathlib import Path

from newsgrab.model import Article, Document
from newsgrab.store import Store

_WRITER = Path(__file__).with_name("writer.py")

#: bytes a file may grow to before the disk counts as full for the process that asks
_LIMITED = """
import resource, sys
from datetime import UTC, datetime
sys.path.insert(0, sys.argv[2])
import writer
resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, 300_000))
writer.main(sys.argv[1], "limited", 0)
"""

#: what a process loads to read a database that is already there
_READER = """
import sys
from newsgrab.store import Filter, Store
with Store.open(sys.argv[1], create=False) as store:
    assert len(list(store.articles(Filter()))) == 1
    assert len(list(store.search("ferry", Filter()))) == 1
print(" ".join(sys.modules))
"""


def _start(path: Path, name: str, count: int) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, str(_WRITER), str(path), name, str(count)], stdout=subprocess.PIPE, text=True
    )


def _check(path: Path) -> int:
    """Every article has its captions, its original and its place in the index; how many there are."""
    with Store.open(path) as store:
        assert store.facts().integrity == "ok"
        rows = list(store.articles())
        for row in rows:
            original = store.original(row.id)
            assert original is not None
            assert row.article.body == f"{len(row.article.captions)} captions"
            assert original.data.startswith(f"{row.article.headline} {row.article.body}".encode())
    with closing(sqlite3.connect(path)) as sql:
        for data, article in sql.execute("SELECT data, article FROM revisions"):
            words = re.search(r'"headline": "([^"]*)"', article)
            assert words is not None
            assert zlib.decompress(data).startswith(words[1].encode())
    return len(rows)


def test_two_writers_from_nothing(tmp_path: Path) -> None:
    """Two processes that make and fill the same new file both succeed, and nothing is lost."""
    path = tmp_path / "news.db"
    writers = [_start(path, name, 60) for name in ("one", "two")]
    statuses = [writer.communicate()[0].split() for writer in writers]
    assert [writer.returncode for writer in writers] == [0, 0]
    assert [found.count("updated") for found in statuses] == [20, 20]
    assert _check(path) == 80


def test_killed_while_writing(tmp_path: Path) -> None:
    """A process killed at any moment leaves whole articles, all that it reported among them."""
    path = tmp_path / "news.db"
    reported = 0
    for turn in range(6):
        writer = _start(path, f"turn{turn}", 0)
        assert writer.stdout is not None
        lines = [writer.stdout.readline() for _ in range(5 + 7 * turn)]
        writer.kill()
        lines += writer.stdout.readlines()
        writer.wait()
        writer.stdout.close()
        reported += sum(line.strip() == "added" for line in lines)
        # one more may have been saved before it could be told
        assert reported <= _check(path) <= reported + turn + 1


def test_killed_while_making_the_file(tmp_path: Path) -> None:
    """A process killed before its first save leaves a file that the next one can use."""
    for turn in range(8):
        path = tmp_path / f"news{turn}.db"
        writer = _start(path, "first", 0)
        while not list(tmp_path.glob(f"news{turn}.db*")) and writer.poll() is None:
            pass
        writer.kill()
        writer.communicate()
        second = _start(path, "second", 3)
        second.communicate()
        assert second.returncode == 0
        assert _check(path) >= 2


def test_a_full_disk(tmp_path: Path) -> None:
    """When the file cannot grow it is one clear error, and what was saved stays saved."""
    path = tmp_path / "news.db"
    done = subprocess.run(
        [sys.executable, "-c", _LIMITED, str(path), str(_WRITER.parent)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert f"StoreError: {path}: the disk " in done.stderr
    assert _check(path) >= done.stdout.split().count("added") > 0


def test_two_stores_in_one_process(
    tmp_path: Path, article: Article, document: Document, now: datetime
) -> None:
    """A second opening of the same file does not take the first one's locks away."""
    path = tmp_path / "news.db"
    Store.open(path).close()
    with Store.open(path) as one, Store.open(path) as two:
        # A process that comes and goes must not think itself the last one and drop the log.
        with _start(path, "other", 1) as other:
            assert other.wait() == 0
        one.save(article, document, identity="one", now=now)
        with _start(path, "third", 1) as third:
            assert third.wait() == 0
        assert len(list(two.articles())) == 3
    with Store.open(path, create=False) as again:
        assert again.facts().articles == 3


def test_reading_loads_nothing_heavy(
    tmp_path: Path, article: Article, document: Document, now: datetime
) -> None:
    """Reading a database whose schema is as it should be loads no library but SQLite."""
    path = tmp_path / "news.db"
    with Store.open(path) as store:
        store.save(article, document, identity="a", now=now)
    done = subprocess.run(
        [sys.executable, "-c", _READER, str(path)], capture_output=True, text=True, check=True
    )
    loaded = set(done.stdout.split())
    assert "sqlite3" in loaded
    assert not loaded & {"sqlite_utils", "dateutil", "httpx", "bs4", "selectolax", "asyncio", "email"}
