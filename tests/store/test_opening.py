"""Opening: what is ours is made or upgraded, what is not is left byte for byte."""

from __future__ import annotations

import os
import random
import shutil
import sqlite3
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from newsgrab.errors import StoreError
from newsgrab.model import Article, Document, Status
from newsgrab.store import Store, migrations
from newsgrab.store.connection import transaction
from newsgrab.store.file import APPLICATION_ID, SCHEMA_VERSION

_NOBODY = 65534


def _contents(folder: Path) -> dict[str, bytes | None]:
    return {found.name: found.read_bytes() if found.is_file() else None for found in folder.iterdir()}


def _make(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()


def _sql(path: Path, question: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(question).fetchall()


def _foreign(path: Path) -> None:
    _make(path, "CREATE TABLE t (x)", "INSERT INTO t VALUES (1)")


def _foreign_wal(path: Path) -> None:
    _make(path, "PRAGMA journal_mode = WAL", "CREATE TABLE t (x)")


def _other_application(path: Path) -> None:
    _make(path, "PRAGMA application_id = 77", "VACUUM")


def _newer(path: Path) -> None:
    Store.open(path).close()
    _make(path, f"PRAGMA user_version = {SCHEMA_VERSION + 1}")


def _damaged(path: Path) -> None:
    Store.open(path).close()
    data = bytearray(path.read_bytes())
    data[100:] = random.Random(4).randbytes(len(data) - 100)
    path.write_bytes(data)


def _cut(path: Path) -> None:
    Store.open(path).close()
    path.write_bytes(path.read_bytes()[:5000])


_REFUSED: dict[str, tuple[Callable[[Path], object], str]] = {
    "text": (lambda path: path.write_text("once upon a time, " * 20), "not a SQLite database"),
    "a few bytes": (lambda path: path.write_bytes(b"SQLite format 3\0"), "not a SQLite database"),
    "foreign": (_foreign, "a database of another program"),
    "foreign, WAL": (_foreign_wal, "a database of another program"),
    "other application": (_other_application, "a database of another program"),
    "newer": (_newer, f"made by a newer newsgrab .schema {SCHEMA_VERSION + 1}.*; upgrade newsgrab"),
    "damaged": (_damaged, "damaged"),
    "cut": (_cut, "damaged"),
    "folder": (lambda path: path.mkdir(), "is a folder"),
    "pipe": (os.mkfifo, "is no regular file"),
}


@pytest.mark.parametrize("create", [True, False], ids=["add", "list"])
@pytest.mark.parametrize("name", _REFUSED)
def test_refused_and_untouched(tmp_path: Path, name: str, create: bool) -> None:
    """What is not a database of ours is one clear line, and nothing in its folder changes."""
    path = tmp_path / "news.db"
    make, message = _REFUSED[name]
    make(path)
    before = _contents(tmp_path)
    with pytest.raises(StoreError, match=message) as caught:
        Store.open(path, create=create)
    assert str(caught.value).startswith(f"{path}: ")
    assert "\n" not in str(caught.value)
    assert "; " in str(caught.value)
    assert _contents(tmp_path) == before


def test_newer_in_the_log_only(tmp_path: Path) -> None:
    """A newer schema that is still in a -wal is seen as well."""
    path = tmp_path / "news.db"
    Store.open(path).close()
    with closing(sqlite3.connect(path)) as other:
        other.execute("PRAGMA user_version = 99")
        with pytest.raises(StoreError, match="newer newsgrab"):
            Store.open(path)


def test_missing_file(tmp_path: Path) -> None:
    """Reading what was never made says what to do first, and makes nothing."""
    for path in (tmp_path / "news.db", tmp_path / "none" / "news.db"):
        with pytest.raises(
            StoreError, match="no database there yet; run `newsgrab add` or `newsgrab feed add` first"
        ):
            Store.open(path, create=False)
    assert list(tmp_path.iterdir()) == []


def test_missing_folder(tmp_path: Path) -> None:
    """A missing folder is not made behind the user's back."""
    with pytest.raises(StoreError, match="its folder does not exist"):
        Store.open(tmp_path / "none" / "news.db")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["a\0b", "x" * 300, "file/news.db"])
def test_impossible_paths(tmp_path: Path, name: str) -> None:
    """A path that cannot be is one clear line."""
    (tmp_path / "file").write_text("")
    with pytest.raises(StoreError, match="check the path"):
        Store.open(f"{tmp_path}/{name}")


@pytest.mark.parametrize("name", ["news?mode=memory.db", "100%25 #1.db", "file:x.db", "né ws.db", "-"])
def test_odd_names(tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file name is only a name, whatever a URI would make of it."""
    monkeypatch.chdir(tmp_path)
    Store.open(name).close()
    with Store.open(name, create=False) as store:
        assert store.facts().integrity == "ok"
    assert [found.name for found in tmp_path.iterdir()] == [name]


@pytest.mark.parametrize(
    "make",
    [
        lambda path: path.write_bytes(b""),
        lambda path: _make(path, "VACUUM"),
        lambda path: _make(path, "PRAGMA journal_mode = WAL", "VACUUM"),
    ],
    ids=["0 bytes", "no tables", "no tables, WAL"],
)
def test_an_empty_file_is_taken(tmp_path: Path, make: Callable[[Path], None]) -> None:
    """A file that holds nothing yet becomes ours on saving; for reading there is nothing there."""
    path = tmp_path / "news.db"
    make(path)
    with pytest.raises(StoreError, match="no database there yet"):
        Store.open(path, create=False)
    with Store.open(path) as store:
        assert (store.facts().integrity, store.facts().journal_mode) == ("ok", "wal")


def test_what_a_new_file_is(tmp_path: Path) -> None:
    """A new database carries our mark, our schema version, and a record of each migration."""
    path = tmp_path / "news.db"
    Store.open(path).close()
    assert _sql(path, "PRAGMA application_id") == [(APPLICATION_ID,)]
    assert _sql(path, "PRAGMA user_version") == [(SCHEMA_VERSION,)]
    names = [row[0] for row in _sql(path, "SELECT name FROM _sqlite_migrations ORDER BY id")]
    assert names == ["m001_tables", "m002_search", "m003_feeds"]
    assert len(names) == SCHEMA_VERSION


def test_opening_again_changes_nothing(tmp_path: Path) -> None:
    """Migrations run once: a second opening leaves the very same bytes."""
    path = tmp_path / "news.db"
    Store.open(path).close()
    before = _contents(tmp_path)
    for create in (True, False):
        Store.open(path, create=create).close()
    assert _contents(tmp_path) == before


def _version_1(path: Path) -> None:
    """The tables without search, with one article in them."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection, transaction(connection):
        migrations.apply(connection, stop_before="m002_search")
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute("PRAGMA user_version = 1")
        connection.execute(
            "INSERT INTO articles (headline, body, source, identity, added)"
            " VALUES ('Old news', 'From long ago.', 'old.txt', 'old', '2020-01-01T00:00:00+00:00')"
        )


@pytest.mark.parametrize("create", [True, False], ids=["add", "list"])
def test_upgrade(tmp_path: Path, create: bool) -> None:
    """An older schema is upgraded by opening it, and what it held is there and can be found."""
    path = tmp_path / "news.db"
    _version_1(path)
    with Store.open(path, create=create) as store:
        assert [row.article.body for row in store.search("ago")] == ["From long ago."]
        assert store.facts().schema_version == SCHEMA_VERSION
        assert store.facts().integrity == "ok"


def test_a_failed_upgrade_leaves_the_old(tmp_path: Path) -> None:
    """When a migration cannot finish, the file is as it was, whole."""
    path = tmp_path / "news.db"
    _version_1(path)
    _make(path, "CREATE TABLE articles_fts (x)")
    before = _contents(tmp_path)
    with pytest.raises(StoreError, match="already exists"):
        Store.open(path)
    assert _contents(tmp_path) == before


def test_locked_for_too_long(
    store: Store, tmp_path: Path, article: Article, document: Document, now: datetime
) -> None:
    """Another writer that does not end is one clear line; reading goes on meanwhile."""
    store.save(article, document, identity="a", now=now)
    with closing(sqlite3.connect(tmp_path / "news.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with Store.open(tmp_path / "news.db", timeout=0.05) as waiting:
            assert len(list(waiting.articles())) == 1
            with pytest.raises(StoreError, match="another process is writing") as caught:
                waiting.save(article, document, identity="b", now=now)
            assert isinstance(caught.value.__cause__, sqlite3.OperationalError)
            other.execute("ROLLBACK")
            assert waiting.save(article, document, identity="b", now=now).status == Status.ADDED


def test_a_new_file_locked_for_too_long(tmp_path: Path) -> None:
    """So is one that another process is making at this moment."""
    path = tmp_path / "news.db"
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(StoreError, match="another process is writing"):
            Store.open(path, timeout=0.05)


def test_waiting_for_the_log(tmp_path: Path) -> None:
    """Switching to the write-ahead log waits for a writer to end, but not for ever."""
    path = tmp_path / "news.db"
    Store.open(path).close()
    _make(path, "PRAGMA journal_mode = DELETE")
    with closing(sqlite3.connect(path, isolation_level=None, check_same_thread=False)) as writer:
        writer.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreError, match="another process is writing"):
            Store.open(path, timeout=0)
        ending = threading.Timer(0.2, writer.execute, ["ROLLBACK"])
        ending.start()
        with Store.open(path) as store:
            assert store.facts().journal_mode == "wal"
        ending.join()


@pytest.fixture
def shelf() -> Iterator[Path]:
    """A folder that other users can reach, unlike pytest's own."""
    folder = Path(tempfile.mkdtemp(prefix="newsgrab-test-"))
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)


@pytest.fixture
def powerless() -> Iterator[Callable[[], None]]:
    """Give up root's right to write everywhere, for the rest of the test."""
    was = os.geteuid()
    yield lambda: os.seteuid(_NOBODY) if was == 0 else None
    os.seteuid(was)


@pytest.fixture
def kept(shelf: Path, article: Article, document: Document, now: datetime) -> Path:
    """A database with one article that may only be read."""
    path = shelf / "news.db"
    with Store.open(path) as store:
        store.save(article, document, identity="a", now=now)
    path.chmod(0o444)
    return path


@pytest.mark.parametrize("mode", [0o555, 0o777], ids=["folder read-only", "folder writable"])
def test_read_only_can_be_read(
    kept: Path, article: Article, powerless: Callable[[], None], mode: int
) -> None:
    """A read-only database is listed, searched and checked, and nothing is left beside it."""
    kept.parent.chmod(mode)
    before = _contents(kept.parent)
    powerless()
    with Store.open(kept, create=False) as store:
        assert [row.article for row in store.articles()] == [article]
        assert [row.id for row in store.search("ferry")] == [1]
        assert store.facts().integrity == "ok"
        with pytest.raises(StoreError, match="read-only"):
            store.remove([1])
    assert _contents(kept.parent) == before


def test_read_only_cannot_be_added_to(kept: Path, powerless: Callable[[], None]) -> None:
    """Saving into a read-only database is refused on opening it."""
    before = _contents(kept.parent)
    powerless()
    with pytest.raises(StoreError, match="the database is read-only; make it and its folder writable"):
        Store.open(kept)
    assert _contents(kept.parent) == before


def test_read_only_folder(shelf: Path, powerless: Callable[[], None]) -> None:
    """A new database cannot be made where nothing may be written."""
    powerless()
    with pytest.raises(StoreError, match="read-only"):
        Store.open(shelf / "news.db")
    assert list(shelf.iterdir()) == []


def test_read_only_and_old(shelf: Path, powerless: Callable[[], None]) -> None:
    """A read-only database of an older schema cannot be upgraded, and that is said."""
    path = shelf / "news.db"
    _version_1(path)
    path.chmod(0o444)
    before = _contents(shelf)
    powerless()
    with pytest.raises(StoreError, match="read-only"):
        Store.open(path, create=False)
    assert _contents(shelf) == before


def test_unreadable(kept: Path, powerless: Callable[[], None]) -> None:
    """A file that may not even be read is one clear line."""
    kept.chmod(0o000)
    powerless()
    with pytest.raises(StoreError, match="permission denied; check its permissions"):
        Store.open(kept, create=False)


def test_read_only_beside_a_writer(
    shelf: Path, article: Article, document: Document, now: datetime, powerless: Callable[[], None]
) -> None:
    """A reader without rights sees what a writer saved a moment ago, though it is only in the -wal."""
    path = shelf / "news.db"
    with Store.open(path) as writer:
        writer.save(article, document, identity="a", now=now)
        writer.save(replace(article, body="new"), document, identity="b", now=now)
        powerless()
        with Store.open(path, create=False) as reader:
            assert len(list(reader.articles())) == 2


def test_damage_further_in(tmp_path: Path, article: Article, document: Document, now: datetime) -> None:
    """A page that is broken deep inside is one clear line where it is met, or told by the check."""
    path = tmp_path / "news.db"
    with Store.open(path) as store:
        for number in range(40):
            long = replace(article, body=f"{number} {'word ' * 2000}")
            store.save(long, document, identity=str(number), now=now)
    data = bytearray(path.read_bytes())
    half = len(data) // 2 // 4096 * 4096
    data[half:] = b"\xff" * (len(data) - half)
    path.write_bytes(data)
    with Store.open(path) as store:
        with pytest.raises(StoreError, match="damaged"):
            list(store.search("word"))
        with pytest.raises(StoreError, match="damaged"):
            list(store.articles())
