"""Feeds and their entries in the database."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from newsgrab.errors import FetchError, StoreError
from newsgrab.feed_model import (
    Attempt,
    Check,
    CheckStatus,
    Entry,
    EntryState,
    EntryStatus,
    FeedKind,
    Seen,
    Subscription,
)
from newsgrab.model import FEED_ONLY, Article, Document, Hint, Role, Status
from newsgrab.store import Store, migrations
from newsgrab.store.connection import transaction
from newsgrab.store.file import APPLICATION_ID

FEED = "https://example.org/feed.xml"
ENTRY = Entry(
    "tag:1",
    "https://example.org/ferry",
    (Hint(Role.HEADLINE, "Ferry", "feed"), Hint(Role.CATEGORY, "Økonomi", "feed")),
    "<p>The first boat left at six.</p>",
)


@pytest.fixture
def feed(store: Store, now: datetime) -> Subscription:
    """One feed that is followed."""
    return store.subscriptions.add(FEED, "The Élan Courier", FeedKind.RSS, now)[0]


@pytest.fixture
def sql(tmp_path: Path, store: Store) -> Iterator[sqlite3.Connection]:
    """A second, plain connection to the same file."""
    with closing(sqlite3.connect(tmp_path / "news.db")) as connection:
        yield connection


def _wait(store: Store, feed: Subscription, now: datetime, *entries: Entry) -> None:
    seen = [Seen(feed.id, entry, EntryStatus.WAITING) for entry in entries]
    store.subscriptions.checked(feed.id, Check(CheckStatus.OK), now, seen)


def _again(store: Store, feed: Subscription) -> Subscription:
    found = store.subscriptions.get(feed.id)
    assert found is not None
    return found


class TestFeeds:
    """Following, listing, no longer following."""

    def test_adding_twice(self, store: Store, feed: Subscription, now: datetime) -> None:
        """The second time it is the same row, its title kept."""
        again, new = store.subscriptions.add(FEED, "Another title", None, now)
        assert (again, new) == (feed, False)
        assert (feed.title, feed.kind, feed.added) == (
            "The Élan Courier",
            FeedKind.RSS,
            "2024-05-05T10:00:00+00:00",
        )
        assert store.subscriptions.all() == [feed]

    @pytest.mark.parametrize("which", [0, 2, -1, 10**40, "https://example.org/other", ""])
    def test_a_wrong_one_is_none(self, store: Store, feed: Subscription, which: int | str) -> None:
        """What is the id or address of no feed gives None, however big."""
        assert store.subscriptions.get(which) is None
        assert store.subscriptions.get(feed.id) == store.subscriptions.get(FEED) == feed

    def test_removing(
        self,
        store: Store,
        feed: Subscription,
        article: Article,
        document: Document,
        now: datetime,
        sql: sqlite3.Connection,
    ) -> None:
        """Its entries go with it; its articles and what was fetched stay."""
        _wait(store, feed, now, ENTRY)
        saved = Attempt(seen=Seen(feed.id, ENTRY, EntryStatus.SAVED))
        store.save(article, document, identity="a", now=now, attempt=saved)
        assert store.subscriptions.remove(feed.id)
        assert not store.subscriptions.remove(feed.id)
        assert sql.execute("SELECT count(*) FROM entries").fetchone() == (0,)
        assert sql.execute("SELECT feed_id, status FROM fetches").fetchall() == [
            (None, "ok"),
            (None, "added"),
        ]
        assert store.facts().articles == 1
        assert store.facts().integrity == "ok"

    def test_a_row_broken_by_hand(self, store: Store, feed: Subscription, sql: sqlite3.Connection) -> None:
        """A row that someone made unreadable is an error that names it."""
        sql.execute("UPDATE feeds SET kind = 'wrong'")
        sql.commit()
        with pytest.raises(StoreError, match=rf"news\.db: the row of feed {feed.id} is broken"):
            store.subscriptions.all()


class TestChecking:
    """What a fetch of a feed leaves."""

    def test_a_good_one(
        self, store: Store, feed: Subscription, now: datetime, sql: sqlite3.Connection
    ) -> None:
        """It leaves validators, the next date and a row in fetches; earlier failures are forgotten."""
        due = now + timedelta(hours=1)
        store.subscriptions.checked(feed.id, Check(CheckStatus.FAILED, error="timed out"), now)
        good = Check(CheckStatus.OK, due, 3600.0, '"e"', "Sun", http_status=200, received=512, duration=0.25)
        store.subscriptions.checked(feed.id, good, now)
        assert _again(store, feed) == feed._replace(
            etag='"e"', last_modified="Sun", checked=now, due=due, interval=3600.0, http_status=200
        )
        columns = "feed_id, source, status, reason, http_status, bytes, duration"
        assert sql.execute(f"SELECT {columns} FROM fetches").fetchall() == [
            (feed.id, FEED, "failed", "timed out", None, None, None),
            (feed.id, FEED, "ok", None, 200, 512, 0.25),
        ]

    def test_unchanged_keeps_validators(self, store: Store, feed: Subscription, now: datetime) -> None:
        """A 304 need not say them again; a new answer without them takes them away."""
        store.subscriptions.checked(feed.id, Check(CheckStatus.OK, etag='"e"', last_modified="Sun"), now)
        store.subscriptions.checked(feed.id, Check(CheckStatus.UNCHANGED), now)
        assert (_again(store, feed).etag, _again(store, feed).last_modified) == ('"e"', "Sun")
        store.subscriptions.checked(feed.id, Check(CheckStatus.OK), now)
        assert (_again(store, feed).etag, _again(store, feed).last_modified) == (None, None)

    def test_failures_are_counted(self, store: Store, feed: Subscription, now: datetime) -> None:
        """Each failure in a row counts one up and leaves its reason."""
        for _ in range(3):
            bad = Check(CheckStatus.FAILED, error="not found", http_status=404)
            store.subscriptions.checked(feed.id, bad, now)
        assert (_again(store, feed).failures, _again(store, feed).error) == (3, "not found")

    def test_due(self, store: Store, feed: Subscription, now: datetime) -> None:
        """New ones are due at once, then the longest overdue first; stopped ones never."""
        later = store.subscriptions.add("https://b.example/", None, None, now)[0]
        stopped = store.subscriptions.add("https://c.example/", None, None, now)[0]
        store.subscriptions.checked(feed.id, Check(CheckStatus.OK, now + timedelta(hours=1)), now)
        store.subscriptions.checked(stopped.id, Check(CheckStatus.FAILED, now, stopped="410 Gone"), now)
        assert [found.id for found in store.subscriptions.due(now)] == [later.id]
        assert [found.id for found in store.subscriptions.due(now + timedelta(hours=1))] == [
            later.id,
            feed.id,
        ]

    def test_a_stopped_one_added_again(self, store: Store, feed: Subscription, now: datetime) -> None:
        """Who follows a feed again that had stopped means it: it is due."""
        store.subscriptions.checked(feed.id, Check(CheckStatus.FAILED, now, stopped="410 Gone"), now)
        assert store.subscriptions.due(now) == []
        assert store.subscriptions.add(FEED, None, None, now)[0].stopped is None
        assert [found.id for found in store.subscriptions.due(now)] == [feed.id]

    def test_moving(self, store: Store, feed: Subscription, now: datetime) -> None:
        """A permanent redirect is taken over, but two rows never become one address: the second stops."""
        other = store.subscriptions.add("https://b.example/feed", None, None, now)[0]
        store.subscriptions.checked(feed.id, Check(CheckStatus.OK, moved="https://new.example/"), now)
        assert _again(store, feed).url == "https://new.example/"
        store.subscriptions.checked(other.id, Check(CheckStatus.OK, moved="https://new.example/"), now)
        assert _again(store, other).url == other.url
        assert _again(store, other).stopped == f"moved to the address of feed {feed.id}"

    def test_removed_meanwhile(self, store: Store, feed: Subscription, now: datetime) -> None:
        """The check of a feed that another process removed leaves nothing."""
        store.subscriptions.remove(feed.id)
        _wait(store, feed, now, ENTRY)
        assert (store.facts().feeds, store.facts().fetches) == (0, 0)

    def test_removed_while_a_page_is_fetched(
        self, store: Store, feed: Subscription, article: Article, document: Document, now: datetime
    ) -> None:
        """The article is saved, the attempts are noted, and the entries stay away."""
        store.subscriptions.remove(feed.id)
        attempt = Attempt(seen=Seen(feed.id, ENTRY, EntryStatus.SAVED))
        assert store.save(article, document, identity="a", now=now, attempt=attempt).status is Status.ADDED
        store.record_failure("x", None, FetchError("x"), now, attempt=attempt)
        store.subscriptions.seen(Seen(feed.id, ENTRY, EntryStatus.SAVED), now)
        assert (store.facts().articles, store.facts().fetches) == (1, 2)
        assert store.subscriptions.known(feed.id, [ENTRY.key]) == {}


class TestEntries:
    """What became of the items of a feed."""

    def test_waiting(self, store: Store, feed: Subscription, now: datetime) -> None:
        """What a reading lists comes back whole, to be fetched; nothing of it is known before."""
        assert store.subscriptions.known(feed.id, ["tag:1"]) == {}
        _wait(store, feed, now, ENTRY._replace(updated=now))
        (found,) = store.subscriptions.waiting(now)
        assert (found.feed_id, found.entry) == (feed.id, ENTRY._replace(updated=now))
        assert store.subscriptions.known(feed.id, ["tag:1", "tag:2"]) == {"tag:1": found.state}
        assert found.state == EntryState(EntryStatus.WAITING, updated=now)

    def test_saved_with_its_article(
        self,
        store: Store,
        feed: Subscription,
        article: Article,
        document: Document,
        now: datetime,
        sql: sqlite3.Connection,
    ) -> None:
        """Article and entry are one transaction, and the feed counts it."""
        _wait(store, feed, now, ENTRY)
        attempt = Attempt(0.5, 200, 77, Seen(feed.id, ENTRY, EntryStatus.SAVED))
        done = store.save(article, document, identity="a", now=now, attempt=attempt)
        state = store.subscriptions.known(feed.id, [ENTRY.key])[ENTRY.key]
        assert (state.status, state.article_id) == (EntryStatus.SAVED, done.id)
        assert list(store.subscriptions.waiting(now)) == []
        assert _again(store, feed).articles == 1
        row = sql.execute(
            "SELECT feed_id, status, http_status, bytes FROM fetches ORDER BY id DESC"
        ).fetchone()
        assert row == (feed.id, "added", 200, 77)
        assert sql.execute("SELECT hints, content FROM entries").fetchall() == [(None, None)]

    def test_an_entry_that_cannot_be_marked(
        self,
        store: Store,
        feed: Subscription,
        article: Article,
        document: Document,
        now: datetime,
        sql: sqlite3.Connection,
    ) -> None:
        """Nor is its article saved then."""
        _wait(store, feed, now, ENTRY)
        sql.execute("CREATE TRIGGER no BEFORE INSERT ON entries BEGIN SELECT RAISE(ABORT, 'no'); END")
        attempt = Attempt(seen=Seen(feed.id, ENTRY, EntryStatus.SAVED))
        with pytest.raises(StoreError):
            store.save(article, document, identity="a", now=now, attempt=attempt)
        assert store.facts().articles == 0
        assert len(list(store.subscriptions.waiting(now))) == 1

    def test_failed_with_a_pause(self, store: Store, feed: Subscription, now: datetime) -> None:
        """A failed one waits for its next try, with all it needs; given up, it is asked for no more."""
        later = now + timedelta(hours=2)
        error = FetchError("not found", status=404)
        failed = Attempt(seen=Seen(feed.id, ENTRY, EntryStatus.FAILED, 1, later, "not found"))
        store.record_failure(ENTRY.url or "", ENTRY.url, error, now, attempt=failed)
        assert list(store.subscriptions.waiting(now)) == []
        (found,) = store.subscriptions.waiting(later)
        assert found.entry == ENTRY
        assert found.state == EntryState(EntryStatus.FAILED, 1, later)
        store.subscriptions.seen(Seen(feed.id, ENTRY, EntryStatus.GIVEN_UP, 2), later)
        assert list(store.subscriptions.waiting(later)) == []

    def test_two_feeds_name_one_article(
        self, store: Store, feed: Subscription, article: Article, document: Document, now: datetime
    ) -> None:
        """It waits once, and once it is saved both know it."""
        other = store.subscriptions.add("https://b.example/feed", None, None, now)[0]
        _wait(store, feed, now, ENTRY)
        _wait(store, other, now, ENTRY._replace(key="b"))
        (found,) = store.subscriptions.waiting(now)
        done = store.save(
            article,
            document,
            identity="a",
            now=now,
            attempt=Attempt(seen=Seen(found.feed_id, found.entry, EntryStatus.SAVED)),
        )
        assert list(store.subscriptions.waiting(now)) == []
        assert [found.articles for found in store.subscriptions.all()] == [1, 1]
        assert store.subscriptions.known(other.id, ["b"])["b"].article_id == done.id
        url = ENTRY.url or ""
        assert store.subscriptions.elsewhere([url, "https://example.org/x"]) == {url: done.id}

    def test_added_by_hand(self, store: Store, article: Article, document: Document, now: datetime) -> None:
        """An article that is there without any feed is known by its address, unless a feed wrote it alone."""
        page, poor = "https://example.org/page", "https://example.org/poor"
        done = store.save(article, document, identity=page, now=now)
        store.save(replace(article, notice=FEED_ONLY), document, identity=poor, now=now)
        assert store.subscriptions.elsewhere([page, poor]) == {page: done.id}

    def test_order_and_limit(self, store: Store, feed: Subscription, now: datetime) -> None:
        """Entries wait in the order they were noted; one settled while they are read is left out."""
        _wait(store, feed, now, *(Entry(f"k{n}", f"https://example.org/{n}") for n in (3, 1, 2)))
        assert [found.entry.key for found in store.subscriptions.waiting(now, limit=2)] == ["k3", "k1"]
        assert list(store.subscriptions.waiting(now, feed=feed.id + 1)) == []
        keys = []
        for found in store.subscriptions.waiting(now):
            keys.append(found.entry.key)
            last = Entry("k2", "https://example.org/2")
            store.subscriptions.seen(Seen(feed.id, last, EntryStatus.GIVEN_UP), now)
        assert keys == ["k3", "k1"]

    def test_without_an_address(self, store: Store, feed: Subscription, now: datetime) -> None:
        """Entries that have no page of their own are told apart by their keys."""
        _wait(store, feed, now, Entry("a", None, content="A"), Entry("b", None, content="B"))
        assert [found.entry.content for found in store.subscriptions.waiting(now)] == ["A", "B"]

    def test_the_article_is_removed(
        self, store: Store, feed: Subscription, article: Article, document: Document, now: datetime
    ) -> None:
        """Who removes an article does not get it back with the next sync."""
        saved = Attempt(seen=Seen(feed.id, ENTRY, EntryStatus.SAVED))
        done = store.save(article, document, identity="a", now=now, attempt=saved)
        store.remove([done.id or 0])
        assert store.subscriptions.known(feed.id, [ENTRY.key])[ENTRY.key] == EntryState(EntryStatus.SAVED)

    def test_the_article_is_removed_while_its_page_is_fetched(
        self, store: Store, feed: Subscription, now: datetime
    ) -> None:
        """The entry is noted without it."""
        failed = Attempt(seen=Seen(feed.id, ENTRY, EntryStatus.FAILED, 1, article_id=7))
        store.record_failure("x", None, FetchError("x"), now, attempt=failed)
        assert store.subscriptions.known(feed.id, [ENTRY.key])[ENTRY.key].article_id is None


def test_a_page_says_more_than_its_feed(
    store: Store, article: Article, document: Document, now: datetime
) -> None:
    """What a feed carries is replaced by the page, and never the other way round."""
    short = replace(article, body="The first boat left at six.", notice=FEED_ONLY)
    statuses = [
        store.save(one, document, identity="a", now=now).status for one in (short, article, short, article)
    ]
    assert statuses == [Status.ADDED, Status.UPDATED, Status.UNCHANGED, Status.UNCHANGED]
    (row,) = store.articles()
    assert row.article.body == article.body


def test_upgrade_with_rows(tmp_path: Path) -> None:
    """Feeds and fetches that an older newsgrab noted are there afterwards."""
    path = tmp_path / "news.db"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection, transaction(connection):
        migrations.apply(connection, stop_before="m003_feeds")
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute("PRAGMA user_version = 2")
        connection.execute("INSERT INTO feeds (url, added) VALUES (?, '2020-01-01T00:00:00+00:00')", (FEED,))
        connection.execute("INSERT INTO fetches (source, at, status) VALUES ('a', '2020-01-01', 'added')")
    with Store.open(path) as store:
        assert [(found.url, found.failures, found.due) for found in store.subscriptions.all()] == [
            (FEED, 0, None)
        ]
        assert (store.facts().fetches, store.facts().integrity) == (1, "ok")
