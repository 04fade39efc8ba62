"""The store: articles in and out of one SQLite database."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from newsgrab.errors import FetchError
from newsgrab.model import FEED_ONLY, Article, Document, Outcome, Status
from newsgrab.store import file, originals, reading, words, writing
from newsgrab.store.connection import TIMEOUT, connect, failures, transaction
from newsgrab.store.file import Access
from newsgrab.store.rows import Facts, Filter, Row, same_content, storable, utf8

if TYPE_CHECKING:
    from newsgrab.feed_model import Attempt, Seen
    from newsgrab.store.subscriptions import Subscriptions

_EVERYTHING = Filter()
_FEED = "SELECT id FROM feeds WHERE id = ?"


class Store:
    """An open database.  Use it as a context manager, or close it.

    Several processes may have the same file open and write; each save is one transaction.  Whatever
    SQLite cannot do is raised as :class:`newsgrab.errors.StoreError`, its cause kept.
    """

    def __init__(self, connection: sqlite3.Connection, path: Path | None, access: Access) -> None:
        self._connection = connection
        self._where = str(path) if path else ":memory:"
        self._access = access
        self._key = file.hold(path) if path else None

    @classmethod
    def open(cls, path: str | os.PathLike[str], *, create: bool = True, timeout: float = TIMEOUT) -> Self:
        """Open the database, make it or upgrade its schema where needed.

        :param path: a file, or ``:memory:``.
        :param create: True for what saves: a missing file is made (its folder is not).  False for what
            reads: a missing file is an error, a read-only one is none.
        :param timeout: seconds to wait for another process that is writing.
        :raises StoreError: it is missing, not ours, newer, damaged, read-only, or locked for too long; its
            bytes are left as they were.
        """
        place = None if os.fspath(path) == ":memory:" else Path(path)
        access = file.access(place, create=create) if place else Access.CREATE
        with failures(str(path)):
            return cls(connect(place, access, timeout), place, access)

    def close(self) -> None:
        """Close the file; a second call does nothing."""
        if self._key is not None:
            file.release(self._key)
            self._key = None
        with failures(self._where):
            self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def save(
        self,
        article: Article,
        document: Document,
        *,
        identity: str,
        now: datetime,
        attempt: Attempt | None = None,
    ) -> Outcome:
        """Save an article with the bytes it came from, in one transaction.

        Known by its identity and saying the same, it is ``unchanged`` and nothing is touched; saying
        something else, it is ``updated``: the row keeps its id and the earlier version goes to
        ``revisions``.  What a feed itself carries never replaces what its page said.  Every call leaves a
        row in ``fetches``.

        :param identity: what tells this article from all others (canonical address, or hash of content).
        :param attempt: how it was had; its entry of a feed is marked with the article.
        """
        article, original, at = storable(article), originals.pack(document), originals.stamp(now)
        with self._transaction() as connection:
            old = reading.row_by_identity(connection, utf8(identity))
            if attempt and attempt.seen:
                old = _instead_of_the_feeds(connection, attempt.seen, old, identity)
            if old is None:
                status = Status.ADDED
                number = writing.add(connection, article, original, identity=identity, now=at)
            else:
                number, status = old.id, Status.UNCHANGED
                if not same_content(old.article, article) and not _says_less(article, old.article):
                    status = Status.UPDATED
                    writing.replace(connection, old, article, original, now=at)
            writing.log(
                connection,
                source=document.source,
                url=document.url,
                article_id=number,
                at=at,
                status=str(status),
                **{"bytes": len(document.data)} | _of(connection, attempt),
            )
            if attempt and attempt.seen:
                _mark(connection, attempt.seen._replace(article_id=number), at)
        return Outcome(document.source, status, number, article.headline)

    def resave(
        self, old: Row, article: Article, document: Document, *, identity: str, now: datetime
    ) -> Outcome:
        """Save what a stored original splits into today, in the row it has; the id stays.

        The earlier version goes to ``revisions``.  The identity follows the content, unless another row
        is known by the new one already: then both rows stay as they are known.
        """
        article, original, at = storable(article), originals.pack(document), originals.stamp(now)
        status = Status.UNCHANGED
        with self._transaction() as connection:
            if not same_content(old.article, article):
                status = Status.UPDATED
                writing.replace(connection, old, article, original, now=at)
                writing.identify(connection, old.id, utf8(identity))
        return Outcome(document.source, status, old.id, article.headline)

    def record_failure(
        self,
        source: str,
        url: str | None,
        error: Exception,
        now: datetime,
        *,
        attempt: Attempt | None = None,
    ) -> None:
        """Note in ``fetches`` that a source gave no article, and why; and with it the entry it was for."""
        with self._transaction() as connection:
            writing.log(
                connection,
                source=source,
                url=url,
                at=originals.stamp(now),
                status=str(Status.FAILED),
                reason=writing.reason(error),
                **{"http_status": error.status if isinstance(error, FetchError) else None}
                | _of(connection, attempt),
            )
            if attempt and attempt.seen:
                _mark(connection, attempt.seen, originals.stamp(now))

    @cached_property
    def subscriptions(self) -> Subscriptions:
        """The feeds that are followed, and what became of their entries."""
        from newsgrab.store.subscriptions import Subscriptions  # only calls about feeds need it

        return Subscriptions(self._connection, self._where)

    def get(self, id: int) -> Row | None:  # noqa: A002 - the name that users know
        """The article with that id, or None."""
        with failures(self._where):
            return reading.row(self._connection, id)

    def articles(self, filters: Filter = _EVERYTHING) -> Iterator[Row]:
        """The articles that pass, newest first; read one at a time."""
        return self._rows(reading.listing(self._connection, filters))

    def search(self, query: str, filters: Filter = _EVERYTHING) -> Iterator[Row]:
        """The articles that hold all the words, best first, each with its snippet.

        "Quoted words" stay a phrase and ``word*`` finds what begins so; no other sign means anything.

        :raises UsageError: there is nothing to search for.
        """
        asked = words.parse(query)
        return self._rows(reading.search(self._connection, asked, filters))

    def remove(self, ids: Sequence[int]) -> list[int]:
        """Delete articles with their captions, originals and revisions; give back the ids that were there."""
        with self._transaction() as connection:
            return [
                number
                for number in dict.fromkeys(ids)
                if reading.is_id(number) and writing.remove(connection, number)
            ]

    def original(self, id: int) -> Document | None:  # noqa: A002
        """What the article was split from, as it was handed to :meth:`save` (but for a record's ``id``).

        :raises StoreError: the stored bytes are not those that were saved.
        """
        if not reading.is_id(id):
            return None
        with failures(self._where):
            found = self._connection.execute(
                "SELECT originals.*, source FROM originals JOIN articles ON id = article_id WHERE id = ?",
                (id,),
            ).fetchone()
            return originals.unpack(found, found["source"]) if found else None

    def facts(self) -> Facts:
        """Counts, schema and health.  It reads the whole file."""
        with failures(self._where):
            return reading.facts(self._connection, writes=self._access.writes)

    def _rows(self, rows: Iterator[Row]) -> Iterator[Row]:
        with failures(self._where):
            yield from rows

    @contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        with failures(self._where), transaction(self._connection):
            yield self._connection


def _says_less(article: Article, old: Article) -> bool:
    """Whether it is only a feed's own words for an article whose page is there already."""
    return article.notice == FEED_ONLY and old.notice != FEED_ONLY


def _instead_of_the_feeds(
    connection: sqlite3.Connection, seen: Seen, known: Row | None, identity: str
) -> Row | None:
    """The row that an entry's page goes to: that of the feed's own words, where they stood in for it.

    Their address is the one in the feed, and a page may name another: it would be the same article twice.
    """
    stand_in = reading.row(connection, seen.article_id) if seen.article_id else None
    if stand_in is None or stand_in.article.notice != FEED_ONLY or (known and known.id == stand_in.id):
        return known
    if known:
        writing.remove(connection, stand_in.id)
        return known
    writing.identify(connection, stand_in.id, utf8(identity))
    return stand_in


def _mark(connection: sqlite3.Connection, seen: Seen, at: str) -> None:
    from newsgrab.store.subscriptions import mark

    mark(connection, seen, at)


def _of(connection: sqlite3.Connection, attempt: Attempt | None) -> dict[str, object]:
    """What is known of an attempt, as columns of ``fetches``; its feed may have been removed since."""
    if attempt is None:
        return {}
    feed = attempt.seen and connection.execute(_FEED, (attempt.seen.feed_id,)).fetchone()
    known = {
        "bytes": attempt.received,
        "duration": attempt.duration,
        "http_status": attempt.http_status,
        "feed_id": feed["id"] if feed else None,
    }
    return {name: value for name, value in known.items() if value is not None}
