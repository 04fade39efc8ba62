"""The feeds that are followed, and what became of each of their entries.

The state of a sync lies here and nowhere else: a reading of a feed is noted with all its new entries in
one transaction, and an article with its entry in another (:meth:`newsgrab.store.store.Store.save`).  So
whoever is killed between two of them goes on where it stopped.
"""

from __future__ import annotations

import json
import sqlite3
from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime

from newsgrab.errors import StoreError
from newsgrab.feed_model import (
    Check,
    Entry,
    EntryState,
    EntryStatus,
    FeedKind,
    Seen,
    Subscription,
    Waiting,
)
from newsgrab.store import writing
from newsgrab.store.connection import failures, transaction
from newsgrab.store.originals import pack_hints, stamp, unpack_hints
from newsgrab.store.rows import utf8

_ARTICLES = (
    "(SELECT count(DISTINCT article_id) FROM entries WHERE feed_id = feeds.id AND article_id IS NOT NULL)"
)
_FEEDS = f"SELECT *, {_ARTICLES} AS articles FROM feeds"  # noqa: S608

#: the statuses of entries that are still to be fetched
_OPEN = "status NOT IN ('saved', 'given-up')"

_CHECKED = """
UPDATE feeds SET checked = :now, due = coalesce(:due, due), interval = coalesce(:interval, interval),
  etag = CASE :status WHEN 'ok' THEN :etag ELSE coalesce(:etag, etag) END,
  last_modified = CASE :status WHEN 'ok' THEN :last_modified ELSE coalesce(:last_modified, last_modified) END,
  title = coalesce(title, :title), kind = coalesce(:kind, kind),
  failures = CASE :status WHEN 'failed' THEN failures + 1 ELSE 0 END,
  error = :error, http_status = :http_status, stopped = :stopped
WHERE id = :id RETURNING url
"""

#: feed and article may have been removed since the page was asked for
_SEEN = """
INSERT INTO entries (feed_id, key, url, status, article_id, tries, next_try, reason, updated, hints, content,
  seen)
SELECT id, :key, :url, :status, (SELECT id FROM articles WHERE id = :article_id), :tries, :next_try, :reason,
  :updated, :hints, :content, :seen
FROM feeds WHERE id = :feed_id
ON CONFLICT (feed_id, key) DO UPDATE SET url = excluded.url, status = excluded.status,
  article_id = coalesce(excluded.article_id, article_id), tries = excluded.tries,
  next_try = excluded.next_try, reason = excluded.reason, updated = excluded.updated,
  hints = excluded.hints, content = excluded.content, seen = excluded.seen
"""

#: the article that another feed named, or that was added by hand; not one that is only a feed's own text
_ELSEWHERE = """
SELECT value AS url, coalesce(
  (SELECT article_id FROM entries WHERE url = value AND status = 'saved' AND article_id IS NOT NULL LIMIT 1),
  (SELECT id FROM articles WHERE identity = value AND notice IS NOT 'feed-only')) AS article_id
FROM json_each(?) WHERE article_id IS NOT NULL
"""


class Subscriptions:
    """The feeds of a store, reached as ``store.subscriptions``; each change is one transaction.

    As SQLite's connections do, it stays in the thread that opened the store.
    """

    def __init__(self, connection: sqlite3.Connection, where: str) -> None:
        self._connection = connection
        self._where = where

    def add(  # noqa: PLR0913 - what is known of a feed before it is fetched
        self,
        url: str,
        title: str | None,
        kind: FeedKind | None,
        now: datetime,
        *,
        site: str | None = None,
        folders: Sequence[str] = (),
    ) -> tuple[Subscription, bool]:
        """Follow a feed; give its row, and True where it is new.  One that had stopped goes on.

        :param url: as :func:`newsgrab.normalize.urls.address` gives it.
        """
        values = {"url": url, "title": title, "kind": kind, "added": stamp(now), "site": site}
        with self._transaction() as connection:
            new = connection.execute(
                "INSERT INTO feeds (url, title, kind, added, site, folders)"
                " VALUES (:url, :title, :kind, :added, :site, :folders) ON CONFLICT DO NOTHING",
                _plain({**values, "folders": json.dumps(list(folders), ensure_ascii=False)}),
            ).rowcount
            connection.execute(
                "UPDATE feeds SET stopped = NULL, failures = 0, due = NULL"
                " WHERE url = ? AND stopped IS NOT NULL",
                (url,),
            )
            row = connection.execute(f"{_FEEDS} WHERE url = ?", (url,)).fetchone()
            return _subscription(row), bool(new)

    def all(self) -> list[Subscription]:
        """Every feed, oldest first."""
        return self._rows(f"{_FEEDS} ORDER BY id")

    def get(self, which: int | str) -> Subscription | None:
        """The feed with that id or address, or None."""
        with failures(self._where):
            found = _one(self._connection, "id" if isinstance(which, int) else "url", which)
            return _subscription(found) if found else None

    def due(self, now: datetime) -> list[Subscription]:
        """Those to be fetched by now, the longest overdue first."""
        return self._rows(
            f"{_FEEDS} WHERE stopped IS NULL AND (due IS NULL OR due <= ?) ORDER BY due NULLS FIRST, id",
            stamp(now),
        )

    def remove(self, number: int) -> bool:
        """Follow a feed no longer; its articles stay.  False when there is none with that id."""
        with self._transaction() as connection:
            return connection.execute("DELETE FROM feeds WHERE id = ?", (number,)).rowcount > 0

    def checked(self, number: int, check: Check, now: datetime, seen: Iterable[Seen] = ()) -> None:
        """Note one fetch of a feed, with what it listed that is new, in ``feeds``, ``entries``, ``fetches``.

        With ``seen`` (mostly ``waiting``) all in one transaction, so that no validator is remembered
        without the entries that came with it.  A feed that was removed meanwhile is left alone.
        """
        at = stamp(now)
        with self._transaction() as connection:
            values = {**check._asdict(), "id": number, "now": at, "due": check.due and stamp(check.due)}
            row = connection.execute(_CHECKED, _plain(values)).fetchone()
            if row is None:
                return
            if check.moved and check.moved != row["url"]:
                _move(connection, number, check.moved)
            for one in seen:
                mark(connection, one, at)
            writing.log(
                connection,
                source=row["url"],
                url=row["url"],
                feed_id=number,
                at=at,
                status=str(check.status),
                reason=check.error,
                http_status=check.http_status,
                bytes=check.received,
                duration=check.duration,
            )

    def seen(self, seen: Seen, now: datetime) -> None:
        """Note what became of an entry that gave no article."""
        with self._transaction() as connection:
            mark(connection, seen, stamp(now))

    def known(self, number: int, keys: Iterable[str]) -> dict[str, EntryState]:
        """What became of those entries of a feed; keys that are new are left out."""
        with failures(self._where):
            rows = self._connection.execute(
                # CROSS: each key is looked up, for a feed of some years has tens of thousands
                "SELECT entries.* FROM json_each(:keys) CROSS JOIN entries"
                " ON feed_id = :feed AND entries.key = value",
                {"keys": json.dumps([utf8(key) for key in keys]), "feed": number},
            )
            return {row["key"]: _state(row) for row in rows}

    def elsewhere(self, urls: Iterable[str]) -> dict[str, int]:
        """Addresses whose article is saved already, through any feed or by hand -> that article's id."""
        with failures(self._where):
            rows = self._connection.execute(_ELSEWHERE, (json.dumps([utf8(url) for url in urls]),))
            return {row["url"]: row["article_id"] for row in rows}

    def waiting(self, now: datetime, feed: int | None = None, limit: int | None = None) -> Iterator[Waiting]:
        """Entries whose page is to be fetched by now: first noted first, each address once.

        Read one at a time, so that memory stays flat and the caller may save meanwhile; what was settled
        since the first was given is left out.
        """
        numbers = array("q", (number for number, _ in self.queue(now, feed, limit)))
        for number in numbers:
            if found := self.entry(number):
                yield found

    def queue(
        self, now: datetime, feed: int | None = None, limit: int | None = None
    ) -> Iterator[tuple[int, str | None]]:
        """The same as numbers for :meth:`entry`, with the addresses; to be read to its end before a save."""
        with failures(self._where):
            rows = self._connection.execute(
                f"SELECT min(id), url FROM entries WHERE {_OPEN} AND (next_try IS NULL OR next_try <= :now)"  # noqa: S608
                " AND (:feed IS NULL OR feed_id = :feed) GROUP BY coalesce(url, id) ORDER BY min(id)"
                " LIMIT :limit",
                {"now": stamp(now), "feed": feed, "limit": -1 if limit is None else limit},
            )
            yield from map(tuple, rows)

    def entry(self, number: int) -> Waiting | None:
        """An entry that waits, by its number; None where it was settled meanwhile."""
        with failures(self._where):
            row = self._connection.execute(
                f"SELECT * FROM entries WHERE id = ? AND {_OPEN}",  # noqa: S608
                (number,),
            ).fetchone()
            return Waiting(row["feed_id"], _entry(row), _state(row)) if row else None

    def _rows(self, query: str, *values: object) -> list[Subscription]:
        with failures(self._where):
            return [_subscription(row) for row in self._connection.execute(query, values).fetchall()]

    @contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        with failures(self._where), transaction(self._connection):
            yield self._connection


def mark(connection: sqlite3.Connection, seen: Seen, at: str) -> None:
    """Write an entry's row, inside the caller's transaction.

    What it needs to be fetched later stays with it only as long as it is open.  A saved one settles those
    of the same address in other feeds.
    """
    entry, open_ = seen.entry, seen.status not in {EntryStatus.SAVED, EntryStatus.GIVEN_UP}
    values = {
        "feed_id": seen.feed_id,
        "key": entry.key,
        "url": entry.url,
        "status": seen.status,
        "article_id": seen.article_id,
        "tries": seen.tries,
        "next_try": seen.next_try and stamp(seen.next_try),
        "reason": seen.reason,
        "updated": entry.updated and stamp(entry.updated),
        "hints": pack_hints(entry.hints) if open_ else None,
        "content": entry.content if open_ else None,
        "seen": at,
    }
    connection.execute(_SEEN, _plain(values))
    if seen.status is EntryStatus.SAVED and entry.url:
        connection.execute(
            "UPDATE entries SET status = 'saved', article_id = ?, tries = 0, next_try = NULL, reason = NULL,"
            " hints = NULL, content = NULL, seen = ? WHERE url = ? AND status NOT IN ('saved', 'given-up')",
            (seen.article_id, at, utf8(entry.url)),
        )


def _move(connection: sqlite3.Connection, number: int, url: str) -> None:
    """Follow a permanent redirect, or stop where it leads to a feed that is followed already."""
    other = connection.execute("SELECT id FROM feeds WHERE url = ?", (url,)).fetchone()
    if other is None:
        connection.execute("UPDATE feeds SET url = ? WHERE id = ?", (url, number))
    else:
        why = f"moved to the address of feed {other['id']}"
        connection.execute("UPDATE feeds SET stopped = ? WHERE id = ?", (why, number))


def _plain(values: Mapping[str, object]) -> dict[str, object]:
    return {name: utf8(value) if isinstance(value, str) else value for name, value in values.items()}


def _one(connection: sqlite3.Connection, column: str, value: int | str) -> sqlite3.Row | None:
    if isinstance(value, int) and value.bit_length() > 63:  # the id of nothing, and no SQLite integer
        return None
    found: sqlite3.Row | None = connection.execute(f"{_FEEDS} WHERE {column} = ?", (value,)).fetchone()
    return found


def _subscription(row: sqlite3.Row) -> Subscription:
    with _readable(f"feed {row['id']}", f"run `newsgrab feed remove {row['id']}` and add it again"):
        values = {name: row[name] for name in Subscription._fields}
        for name in ("checked", "due"):
            values[name] = _moment(values[name])
        values["kind"] = FeedKind(row["kind"]) if row["kind"] else None
        values["folders"] = tuple(str(name) for name in json.loads(row["folders"]))
        return Subscription(**values)


def _entry(row: sqlite3.Row) -> Entry:
    with _readable(f"entry {row['id']}", "run `newsgrab doctor`"):
        hints = unpack_hints(row["hints"] or "[]")
        return Entry(row["key"], row["url"], hints, row["content"], _moment(row["updated"]))


def _state(row: sqlite3.Row) -> EntryState:
    with _readable(f"entry {row['id']}", "run `newsgrab doctor`"):
        return EntryState(
            EntryStatus(row["status"]),
            row["tries"],
            _moment(row["next_try"]),
            row["article_id"],
            _moment(row["updated"]),
        )


def _moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


@contextmanager
def _readable(what: str, do: str) -> Iterator[None]:
    try:
        yield
    except (ValueError, TypeError) as error:
        raise StoreError(f"the row of {what} is broken ({error})", do=do) from error
